import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {Temporal} from 'temporal-polyfill';
import type {Localize} from '../../../src/core/controllers/localize-controller.js';
import {readAppointment} from '../../../src/elements/prep-checklist/appointment.js';
import type {AppointmentState} from '../../../src/elements/prep-checklist/appointment-state.js';
import {endOfRule, renderRules} from '../../../src/elements/prep-checklist/rules.js';
import {dayName, timedWords} from '../../../src/elements/prep-checklist/timed-words.js';
import * as times from '../../../src/elements/prep-checklist/times.lazy.js';
import {preparation} from '../../../src/locales/en.js';
import {locales} from '../../../src/locales/register.js';
import '../../../src/locales/ar.js';
import '../../../src/locales/es.js';
import {times as ar} from '../../../src/locales/times/ar.js';
import {times as es} from '../../../src/locales/times/es.js';
import {planSteps} from '../../../src/model/preparation-plan.js';

/** English, as an element without a registered language speaks it. */
const localize = {
  lang: 'en-US',
  words: (_: string, english: unknown) => english,
  duration: () => '6 hours',
  date: (iso: string) => iso,
} as unknown as Localize;
const context = {words: preparation, localize, lang: 'en', zone: 'America/New_York'};
const entry = {appointment: '2026-05-05T09:30', timeZone: 'America/New_York'};

/** Runs with the console's errors kept. */
function quietly<T>(run: () => T): [result: T, told: string[]] {
  const told: string[] = [];
  const {error} = console;
  console.error = (...words) => told.push(words.join(' '));
  try {
    return [run(), told];
  } finally {
    console.error = error;
  }
}

describe('the chunk of times', () => {
  it('contains its words in every language', () => {
    expect(locales()['es']!.times).to.equal(es.times);
    expect(locales()['ar']!.times).to.equal(ar.times);
    expect(times.dayName).to.equal(dayName);
  });

  it('reads an appointment, and the arrival beside it', () => {
    const state: AppointmentState = readAppointment('prep-checklist', Temporal, {...entry, arrival: '2026-05-05T08:00'}, 'UTC');
    if (state.status !== 'ready') throw new Error(state.status);
    expect(state.start.toString()).to.equal('2026-05-05T09:30:00-04:00[America/New_York]');
    expect(state.arrival!.hour).to.equal(8);
  });

  it('reports an appointment or an arrival that cannot be read, and keeps what can', () => {
    const [wrong, told] = quietly(() => readAppointment('prep-checklist', Temporal, {...entry, appointment: 'soon'}, 'UTC'));
    expect(wrong).to.deep.equal({status: 'wrong'});
    expect(told.join()).to.match(/<prep-checklist> shows no times of day: appointment="soon"/);
    const [late, words] = quietly(() => readAppointment('prep-checklist', Temporal, {...entry, arrival: 'late'}, 'UTC'));
    expect(late).to.include({status: 'ready', arrival: undefined});
    expect(words.join()).to.include('arrival="late"');
    expect(readAppointment('prep-checklist', Temporal, {appointment: entry.appointment}, '')).to.deep.equal({status: 'zoneless'});
  });

  it('writes the relation to a moment with the moment', () => {
    const step = {text: 'Stop eating.', when: {before: 'PT6H', means: 'from'} as const};
    const at = Date.UTC(2026, 4, 5, 7, 30);
    const [planned] = planSteps({preparation: [step]}, {today: '2026-05-01'}).steps;
    const timed = {...planned!, time: {date: '2026-05-05', at}};
    expect(timedWords(timed, context)[0].replaceAll(' ', ' ')).to.equal('From 3:30 AM');
    expect(timedWords(planned!, context)[0]).to.equal('From 6 hours before');
  });
});

describe('rules of steps', () => {
  const rule = {authority: 'ASA', title: 'Fasting', expires: '2026-06-01'};
  const steps = planSteps({preparation: [{text: 'Stop eating.', kind: 'fasting', rule}]}, {today: '2026-05-01'}).steps;

  it('are named once with the kinds of their steps, and with their end where that is near', () => {
    const box = document.createElement('div');
    render(renderRules([...steps, ...steps], '2026-05-05', context), box);
    expect(box.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Eating and drinking: Based on advice from ASA: Fasting. Valid until 2026-06-01.',
    );
  });

  it('say of a step that they have ended, or have not begun', () => {
    const [step] = planSteps({preparation: [{text: 'Stop eating.', rule}]}, {today: '2026-07-01'}).steps;
    expect(endOfRule(step!, context)).to.include('expired on 2026-06-01');
  });
});
