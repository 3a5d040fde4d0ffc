import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {ruleState} from '../../src/model/rule-state.js';
import {appointmentTime, momentTime, reminderTime, repeatTimes, stepsByDay, stepTime} from '../../src/model/schedule.js';
import {HOUR, momentOf, wallClock} from './independent-clock.js';

const at = (value: string, zone = 'Europe/Berlin') => appointmentTime(Temporal, value, zone, 'named');
const before = (value: string, offset: string, zone?: string) => stepTime(Temporal, at(value, zone), offset);
const moment = (value: string, offset: string, zone?: string) => new Date(before(value, offset, zone)!.at!).toISOString();

describe('stepTime', () => {
  it('agrees with an independent implementation in 10,000 cases', () => {
    // Whole minutes from 1980 on: older zones have seconds.
    const instant = fc.integer({min: 315_532_800 / 60, max: 4_102_444_800 / 60}).map((minutes) => minutes * 60_000);
    // Half of the cases stand close to a change of the clocks.
    const nearChange = fc
      .tuple(fc.integer({min: 1980, max: 2099}), fc.constantFrom(2, 3, 4, 8, 9, 10), fc.integer({min: -60, max: 60 * 24 * 40}))
      .map(([year, month, minutes]) => Date.UTC(year, month, 1) + minutes * 60_000);
    const part = (letter: string, max: number) =>
      fc.oneof(
        fc.constant(''),
        fc.integer({min: 0, max}).map((value) => `${value}${letter}`),
      );
    const offset = fc
      .tuple(part('W', 3), part('D', 40), part('H', 80), part('M', 200))
      .filter((parts) => parts.join('') !== '')
      .map(([weeks, days, hours, minutes]) => `P${weeks}${days}${hours || minutes ? `T${hours}${minutes}` : ''}`);
    const zones = Intl.supportedValuesOf('timeZone');
    const changing = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Gaza',
      'America/St_Johns',
    ];
    const zone = fc.oneof(fc.constantFrom(...zones), fc.constantFrom(...changing));
    let checked = 0;
    let changes = 0;
    fc.assert(
      fc.property(zone, fc.oneof(instant, nearChange), offset, (timeZone, epoch, iso) => {
        const step = stepTime(Temporal, Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone), iso)!;
        const [, weeks = 0, days = 0, hours = 0, minutes = 0] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/
          .exec(iso)!
          .map((value) => Number(value ?? 0));
        const wall = wallClock(timeZone, epoch) - (weeks * 7 + days) * 24 * HOUR;
        if (!iso.includes('T')) {
          expect(step).to.deep.equal({date: new Date(wall).toISOString().slice(0, 10)});
        } else {
          const base = weeks || days ? momentOf(timeZone, wall) : epoch;
          const expected = base - hours * HOUR - minutes * 60_000;
          expect(step.at).to.equal(expected);
          const local = wallClock(timeZone, expected);
          expect(step.date).to.equal(new Date(local).toISOString().slice(0, 10));
          expect(step.clockChanges).to.equal(local - expected !== wallClock(timeZone, epoch) - epoch);
          if (step.clockChanges) changes++;
        }
        checked++;
      }),
      {numRuns: 10_000},
    );
    expect(checked).to.equal(10_000);
    expect(changes).to.be.above(100);
  }).timeout(60_000);

  it('counts hours as they pass, in the nights when the clock is changed', () => {
    // Forward at 2:00 on 29 March 2026, back at 3:00 on 25 October.
    expect(moment('2026-03-29T08:00', 'PT6H')).to.equal('2026-03-29T00:00:00.000Z');
    expect(moment('2026-10-25T08:00', 'PT6H')).to.equal('2026-10-25T01:00:00.000Z');
    expect(before('2026-10-25T08:00', 'PT6H')).to.include({repeated: true, clockChanges: false});
    expect(before('2026-10-25T08:00', 'PT7H')).to.include({repeated: true, clockChanges: true});
    expect(before('2026-10-25T08:00', 'PT5H')).to.include({repeated: false, clockChanges: false});
  });

  it('counts days by the calendar, as days', () => {
    expect(before('2026-03-30T00:30', 'P1D')).to.deep.equal({date: '2026-03-29'});
    expect(before('2026-03-01T09:00', 'P1M')).to.deep.equal({date: '2026-02-01'});
    expect(before('2028-03-07T09:00', 'P1W')).to.deep.equal({date: '2028-02-29'});
  });

  it('goes back by the calendar first and by hours then', () => {
    expect(moment('2026-03-29T10:00', 'P1DT12H')).to.equal('2026-03-27T21:00:00.000Z');
    // The same time one day before is skipped by the clock: 2:30 becomes 3:30.
    expect(moment('2026-03-30T02:30', 'P1DT1H')).to.equal('2026-03-29T00:30:00.000Z');
  });

  it('says nothing where the calendar ends', () => {
    for (const offset of ['P999999999Y', 'PT99999999999999H', 'P400000Y'])
      expect(before('2026-03-29T08:00', offset)).to.equal(undefined);
  });
});

describe('momentTime', () => {
  const anchors = (value: string, zone?: string) => ({procedure: at(value, zone)});

  it('momentTime: agrees with an independent implementation on clock times in 10,000 cases', () => {
    const start = fc
      .tuple(fc.integer({min: 1980, max: 2099}), fc.constantFrom(2, 3, 4, 8, 9, 10), fc.integer({min: -60, max: 60 * 24 * 40}))
      .map(([year, month, minutes]) => Date.UTC(year, month, 1) + minutes * 60_000);
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Gaza', 'Pacific/Apia'];
    const zone = fc.oneof(fc.constantFrom(...zones), fc.constantFrom(...Intl.supportedValuesOf('timeZone')));
    const time = fc.oneof(
      fc.constantFrom('00:00', '02:30', '24:00'),
      fc
        .integer({min: 0, max: 1439})
        .map((minutes) => `${Math.floor(minutes / 60)}`.padStart(2, '0') + ':' + `${minutes % 60}`.padStart(2, '0')),
    );
    let checked = 0;
    fc.assert(
      fc.property(zone, start, fc.integer({min: 0, max: 10}), time, (timeZone, epoch, days, clock) => {
        const procedure = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone);
        const found = momentTime(Temporal, {procedure}, {at: {day: `P${days}D`, time: clock}})!;
        const [hours, minutes] = clock.split(':').map(Number) as [number, number];
        const midnight = Math.floor(wallClock(timeZone, epoch) / (24 * HOUR)) * 24 * HOUR - days * 24 * HOUR;
        expect(found.at).to.equal(momentOf(timeZone, midnight + hours * HOUR + minutes * 60_000));
        const day = hours === 24 ? midnight : wallClock(timeZone, found.at!);
        expect(found.date).to.equal(new Date(day).toISOString().slice(0, 10));
        checked++;
      }),
      {numRuns: 10_000},
    );
    expect(checked).to.equal(10_000);
  }).timeout(60_000);

  it('momentTime: counts back from the arrival where it is known, and guesses none', () => {
    const known = {...anchors('2026-05-05T09:30'), arrival: at('2026-05-05T08:00')};
    expect(momentTime(Temporal, known, {before: 'PT2H'}, 'arrival')!.at).to.equal(Date.UTC(2026, 4, 5, 4));
    expect(momentTime(Temporal, known, {before: 'PT2H'})!.at).to.equal(Date.UTC(2026, 4, 5, 5, 30));
    expect(momentTime(Temporal, anchors('2026-05-05T09:30'), {before: 'PT2H'}, 'arrival')).to.equal(undefined);
    expect(momentTime(Temporal, known, {before: 'PT5H'}, 'leaving')).to.equal(undefined);
    expect(momentTime(Temporal, known, {})).to.equal(undefined);
  });

  it('momentTime: takes 24:00 for the end of the day, and what the clock skips for the time after the gap', () => {
    const found = momentTime(Temporal, anchors('2026-05-05T09:30'), {at: {day: 'P1D', time: '24:00'}})!;
    expect([found.date, found.at]).to.deep.equal(['2026-05-04', Date.UTC(2026, 4, 4, 22)]);
    const skipped = momentTime(Temporal, anchors('2026-03-29T10:00'), {at: {day: 'P0D', time: '02:30'}})!;
    expect(skipped.at).to.equal(Date.UTC(2026, 2, 29, 1, 30));
  });
});

describe('repeatTimes', () => {
  it('repeatTimes: spaces the doses by elapsed time, also where the clock is set back', () => {
    const first = momentTime(Temporal, {procedure: at('2026-10-25T08:00')}, {at: {day: 'P0D', time: '02:45'}})!;
    const minutes = repeatTimes(Temporal, first, {every: 'PT15M', times: 8}).map((moment) => (moment - first.at!) / 60_000);
    expect(minutes).to.deep.equal([0, 15, 30, 45, 60, 75, 90, 105]);
    expect(repeatTimes(Temporal, {date: '2026-10-24'}, {every: 'PT15M', times: 8})).to.deep.equal([]);
  });
});

describe('appointmentTime', () => {
  it('reads a local time by its zone, and a moment as it is', () => {
    expect(at('2026-05-05T09:30', 'America/New_York').toString()).to.equal('2026-05-05T09:30:00-04:00[America/New_York]');
    for (const value of ['2026-05-05T13:30Z', '2026-05-05T13:30:00.000Z', '2026-05-05T13:30+00:00', '2026-05-05T09:30-0400'])
      expect(at(value, 'America/New_York').epochMilliseconds, value).to.equal(Date.UTC(2026, 4, 5, 13, 30));
  });

  it('moves on what the clock skips and takes the first of two', () => {
    expect(at('2026-03-29T02:30').toString()).to.equal('2026-03-29T03:30:00+02:00[Europe/Berlin]');
    expect(at('2026-10-25T02:30').offset).to.equal('+02:00');
  });

  it('refuses what it cannot read and what contradicts itself', () => {
    for (const value of [
      '',
      'soon',
      '2026-05-05',
      '2026-02-30T09:00',
      '2026-05-05T25:00',
      '5/5/2026 9:30',
      '2026-05-05T09:30[UTC]',
    ])
      expect(() => at(value), value).to.throw(RangeError);
    for (const zone of ['', 'Berlin', '+02:00', 'Mars/Olympus', 'New York', 'America/New York', 'America/NewYork'])
      expect(() => at('2026-05-05T09:30', zone), zone).to.throw(
        RangeError,
        `time-zone="${zone}" is not a time zone such as "America/New_York".`,
      );
    expect(() => at('2026-05-05T09:30-05:00', 'America/New_York')).to.throw(/-04:00 from UTC/);
    expect(appointmentTime(Temporal, '2026-05-05T09:30-05:00', 'America/New_York', 'device').hour).to.equal(10);
  });
});

describe('stepsByDay', () => {
  const times = (...steps: (string | undefined)[]) =>
    steps.map((offset) => offset && before('2026-05-05T09:30', offset)) as Parameters<typeof stepsByDay>[0];

  it('orders by time and puts what has none first, once', () => {
    expect(stepsByDay(times(undefined, 'PT2H', undefined, 'P1D', 'PT6H', 'PT20H', undefined))).to.deep.equal([
      {date: undefined, steps: [0, 2, 6]},
      {date: '2026-05-04', steps: [3, 5]},
      {date: '2026-05-05', steps: [4, 1]},
    ]);
  });

  it('loses no step and repeats none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(undefined, 'P1D', 'PT2H', 'PT6H', 'P3D', 'PT30H')), (offsets) => {
        const steps = stepsByDay(times(...offsets)).flatMap((day) => day.steps);
        expect([...steps].sort((a, b) => a - b)).to.deep.equal(offsets.map((_offset, index) => index));
      }),
    );
  });
});

describe('reminderTime', () => {
  const zone = 'America/New_York';
  const rings = (value: string, ahead: number): string =>
    Temporal.Instant.fromEpochMilliseconds(reminderTime(Temporal, at(value, zone).epochMilliseconds, zone, ahead))
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({smallestUnit: 'minute'});

  it('rings ahead by day, and the evening before what falls in the night', () => {
    expect(rings('2026-05-05T10:00', 60)).to.equal('2026-05-05T09:00');
    expect(rings('2026-05-05T08:00', 60)).to.equal('2026-05-05T07:00');
    expect(rings('2026-05-05T07:59', 60)).to.equal('2026-05-04T20:00');
    expect(rings('2026-05-05T01:30', 60)).to.equal('2026-05-04T20:00');
    expect(rings('2026-05-05T22:59', 60)).to.equal('2026-05-05T21:59');
    expect(rings('2026-05-05T23:00', 60)).to.equal('2026-05-05T20:00');
  });

  it('never rings from 22:00 to 7:00, nor after the moment, in any zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({min: 1_700_000_000, max: 2_500_000_000}),
        fc.constantFrom(15, 60, 1440),
        (timeZone, seconds, ahead) => {
          const ring = reminderTime(Temporal, seconds * 1000, timeZone, ahead);
          const {hour} = Temporal.Instant.fromEpochMilliseconds(ring).toZonedDateTimeISO(timeZone);
          expect(hour).to.be.within(7, 21);
          expect(ring).to.be.at.most(seconds * 1000 - ahead * 60_000);
        },
      ),
      {numRuns: 2000},
    );
  });
});

describe('ruleState', () => {
  const rule = {authority: 'A', title: 'B', effective: '2026-01-01', expires: '2026-12-31'};

  it('ends with its last day, today or by the appointment', () => {
    expect(ruleState(rule, '2026-12-31')).to.equal('holds');
    expect(ruleState(rule, '2027-01-01')).to.equal('ended');
    expect(ruleState(rule, '2026-12-30', '2027-01-01')).to.equal('will-have-ended');
    expect(ruleState(rule, '2027-01-01', '2026-12-30')).to.equal('ended');
    expect(ruleState(rule, '2025-12-31')).to.equal('to-come');
    expect(ruleState(rule, '2025-12-31', '2026-01-01')).to.equal('holds');
  });
});
