import {expect} from '@open-wc/testing';
import {Temporal} from 'temporal-polyfill';
import type {PreparationStep} from '../../src/model/procedure.js';
import {planSteps} from '../../src/model/preparation-plan.js';
import {appointmentTime} from '../../src/model/schedule.js';
import {planTimes} from '../../src/model/timed-plan.js';

const ZONE = 'America/New_York';
const start = appointmentTime(Temporal, '2026-05-05T09:30', ZONE, 'named');
const nowAt = (time: string): number => appointmentTime(Temporal, time, ZONE, 'named').epochMilliseconds;
const fast: PreparationStep = {text: 'Stop eating.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}};
const bag: PreparationStep = {text: 'Pack a bag.', when: {before: 'P1D'}};
const plan = (steps: PreparationStep[], now: string, done: number[] = []) =>
  planTimes({preparation: steps}, {keeper: Temporal, start, now: nowAt(now), done: new Set(done)});

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
});
