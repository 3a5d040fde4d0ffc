import {expect} from '@open-wc/testing';
import '../../../src/elements/prep-checklist/prep-checklist.js';
import {renderNext} from '../../../src/elements/prep-checklist/next-step.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import {knee, make, onPaper, quiet, stopClock} from '../helpers.js';

const record: ProcedureInput = {
  ...knee,
  id: 'next',
  notes: {preparation: {lead: 'Do not:'}},
  conditions: [{id: 'pills', text: 'Do you take pills?', answers: [{id: 'yes', text: 'Yes'}]}],
  preparation: [
    {text: 'Smoke.', kind: 'other', when: {before: 'P2D'}},
    {
      text: 'Take your pills.',
      kind: 'medicine',
      for: {condition: 'pills', answers: ['yes']},
      medicine: {name: 'Warfarin', action: 'change'},
      when: {at: {day: 'P1D', time: '18:00'}, means: 'from'},
    },
  ],
};

const next = (element: Element) => element.shadowRoot!.querySelector('.callout > .next');
const words = (element: Element) => next(element)!.textContent!.replace(/\s+/g, ' ').trim();

describe('the next step of a plan', () => {
  quiet();

  async function list(now: string): Promise<PrepChecklist> {
    stopClock(Date.parse(now));
    const element = (await make('prep-checklist', {procedure: record})) as PrepChecklist;
    Object.assign(element, {appointment: '2027-05-05T09:30', timeZone: 'America/New_York'});
    await element.updateComplete;
    return element;
  }

  it('prep-checklist: stands at the top with its day, the lead of the list and its text', async () => {
    expect(renderNext).to.be.a('function');
    const element = await list('2027-05-01T12:00Z');
    expect(words(element)).to.equal('Next: Monday, May 3. Do not: Smoke.');
    await onPaper(element, () => expect(getComputedStyle(next(element)!).display).to.equal('none'));
  });

  it('prep-checklist: is named with its time, whom it is for, and the question to the team', async () => {
    const text = words(await list('2027-05-04T12:00Z'));
    expect(text).to.match(/^Next: Tuesday, May 4\. From 6:00 PM\. Only if your answer to “Do you take pills\?” is “Yes”:/);
    expect(text).to.match(/Do not: Take your pills\. Ask your team first\.$/);
  });

  it('prep-checklist: does not repeat a whole sentence before the list, and keeps the languages apart', async () => {
    stopClock(Date.parse('2027-05-01T12:00Z'));
    const lead = 'These times are general advice.';
    const procedure = {...record, notes: {preparation: {lead}}};
    const element = (await make('prep-checklist', {procedure})) as PrepChecklist;
    Object.assign(element, {appointment: '2027-05-05T09:30', timeZone: 'America/New_York'});
    await element.updateComplete;
    expect(words(element)).not.to.contain(lead);
    expect(element.shadowRoot!.textContent).to.contain(lead);
    const [own] = next(element)!.querySelectorAll('[lang=en]');
    expect([own!.localName, own!.textContent]).to.deep.equal(['p', 'Smoke.']);
  });

  it('prep-checklist: is not there once all is past, or where there is no appointment', async () => {
    expect(next(await list('2027-06-01T12:00Z'))).to.equal(null);
    expect(next(await make('prep-checklist', {procedure: record}))).to.equal(null);
  });
});
