import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import type {PreparationStep} from '../../src/model/procedure.js';
import {isSilent, planSteps} from '../../src/model/preparation-plan.js';
import {appointmentTime} from '../../src/model/schedule.js';
import {planTimes} from '../../src/model/timed-plan.js';
import {HOUR, momentOf, wallClock} from './independent-clock.js';

const ZONE = 'America/New_York';
const start = appointmentTime(Temporal, '2026-05-05T09:30', ZONE, 'named');
const nowAt = (time: string): number => appointmentTime(Temporal, time, ZONE, 'named').epochMilliseconds;
const fast: PreparationStep = {text: 'Stop eating.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}};
const bag: PreparationStep = {text: 'Pack a bag.', when: {before: 'P1D'}};
const plan = (steps: PreparationStep[], now: string, done: number[] = []) =>
  planTimes({preparation: steps}, {keeper: Temporal, start, now: nowAt(now), done: new Set(done)});

/** A time of day by its minutes: "09:30". */
const clockOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}`.padStart(2, '0') + ':' + `${minutes % 60}`.padStart(2, '0');

describe('planTimes', () => {
  it('orders steps by day and moment, and marks only one as the next', () => {
    const {steps, days, over} = plan([fast, bag, {text: 'Rest.'}], '2026-05-01T12:00');
    expect(days.map(({date}) => date)).to.deep.equal([undefined, '2026-05-04', '2026-05-05']);
    expect(steps[0]!.time!.at).to.equal(nowAt('2026-05-05T03:30'));
    expect(steps.map(({mark}) => mark)).to.deep.equal([undefined, 'next', undefined]);
    expect(over).to.equal(false);
  });

  it('marks what holds now, what belongs to this day and what is late', () => {
    expect(plan([fast], '2026-05-05T04:00').steps[0]!.mark).to.equal('now');
    expect(plan([bag], '2026-05-04T04:00').steps[0]!.mark).to.equal('today');
    expect(plan([bag], '2026-05-05T04:00').steps[0]!.mark).to.equal('overdue');
    expect(plan([bag], '2026-05-05T04:00', [0]).steps[0]!.mark).to.equal(undefined);
  });

  it('gives no time to a step whose rule will have ended', () => {
    const rule = {authority: 'ASA', title: 'Fasting', expires: '2026-05-04'};
    const [step] = plan([{...fast, rule}], '2026-05-01T12:00').steps;
    expect([step!.ruleState, step!.time, step!.mark]).to.deep.equal(['will-have-ended', undefined, undefined]);
  });

  it('has the steps, scopes and rules of the plan without times', () => {
    const untimed = planSteps({preparation: [fast, bag]}, {today: '2026-05-01'});
    const timed = plan([fast, bag], '2026-05-01T12:00');
    expect(untimed.days).to.deep.equal([{steps: [0, 1]}]);
    expect(timed.steps.map(({text, scope}) => [text, scope])).to.deep.equal(untimed.steps.map(({text, scope}) => [text, scope]));
  });

  it('agrees with an independent implementation on zone, start, variant, clock time and change of the clocks in 10,000 cases', () => {
    const start = fc
      .tuple(fc.integer({min: 1980, max: 2099}), fc.constantFrom(2, 3, 8, 9, 10), fc.integer({min: -60, max: 60 * 24 * 40}))
      .map(([year, month, minutes]) => Date.UTC(year, month, 1) + minutes * 60_000);
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Gaza',
      'Africa/Casablanca',
      'Asia/Tokyo',
    );
    const clock = fc.integer({min: 0, max: 1439}).map(clockOf);
    /** A moment as it is, or in the day after the next change of the clocks. */
    const moved = (epoch: number, timeZone: string, minutes: number | undefined): number => {
      if (minutes === undefined) return epoch;
      const change = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone).getTimeZoneTransition('next');
      return change ? change.epochMilliseconds + minutes * 60_000 : epoch;
    };
    const sinceChange = fc.option(fc.integer({min: 0, max: 24 * 60}), {nil: undefined, freq: 9});
    const seen = {early: 0, late: 0, changes: 0};
    fc.assert(
      fc.property(
        zone,
        start,
        clock,
        clock,
        fc.integer({min: 0, max: 3}),
        fc.integer({min: 1, max: 30}),
        sinceChange,
        (timeZone, drawn, boundary, time, days, hours, minutes) => {
          const epoch = moved(drawn, timeZone, minutes);
          const when = [{at: {day: `P${days}D`, time}}, {before: `PT${hours}H`}] as const;
          const preparation = [
            {text: 'Early, by the clock.', appointment: {to: boundary}, when: when[0]},
            {text: 'Early, by hours.', appointment: {to: boundary}, when: when[1]},
            {text: 'Late, by the clock.', appointment: {from: boundary}, when: when[0]},
            {text: 'Late, by hours.', appointment: {from: boundary}, when: when[1]},
          ];
          const local = wallClock(timeZone, epoch);
          const isLate = clockOf(Math.floor((local % (24 * HOUR)) / 60_000)) >= boundary;
          const plan = planTimes(
            {preparation},
            {
              keeper: Temporal,
              start: Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone),
              now: epoch - 90 * 24 * HOUR,
              done: new Set(),
            },
          );
          expect(plan.others).to.deep.equal(isLate ? [0, 1] : [2, 3]);
          const [byClock, byHours] = isLate ? [2, 3] : [0, 1];
          const midnight = Math.floor(local / (24 * HOUR)) * 24 * HOUR - days * 24 * HOUR;
          const [hour, minute] = time.split(':').map(Number) as [number, number];
          expect(plan.steps[byClock]!.time!.at).to.equal(momentOf(timeZone, midnight + hour * HOUR + minute * 60_000));
          expect(plan.steps[byHours]!.time!.at).to.equal(epoch - hours * HOUR);
          expect(plan.days.flatMap(({steps}) => steps).sort()).to.deep.equal([byClock, byHours]);
          seen[isLate ? 'late' : 'early']++;
          if (plan.steps[byHours]!.time!.clockChanges) seen.changes++;
        },
      ),
      {numRuns: 10_000},
    );
    expect(Math.min(...Object.values(seen))).to.be.above(500);
  }).timeout(60_000);

  it('shows neither words nor hours of a step once the clock has passed the end of its rule', () => {
    const rule = (expires: string) => ({authority: 'ASA', title: 'Fasting', expires});
    const steps = ['2026-05-05', '2026-05-06', '2026-06-01'].map((expires) => ({...fast, rule: rule(expires)}));
    const silent = (now: string): number[] =>
      plan(steps, now)
        .steps.filter(isSilent)
        .map(({index}) => index);
    expect(silent('2026-05-05T23:59')).to.deep.equal([]);
    expect(silent('2026-05-06T00:00')).to.deep.equal([0]);
    expect(silent('2026-05-07T00:00')).to.deep.equal([0, 1]);
    expect(silent('2026-06-02T00:00')).to.deep.equal([0, 1, 2]);
    for (const step of plan(steps, '2026-06-02T00:00').steps)
      expect([step.time, step.mark]).to.deep.equal([undefined, undefined]);
  });
});
