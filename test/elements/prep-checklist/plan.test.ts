import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/prep-checklist/prep-checklist.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import '../../../src/locales/ar.js';
import '../../../src/locales/es.js';
import {byRole, knee, make, onPaper, stopClock, textOf, quiet} from '../helpers.js';

const rule = {authority: 'A', title: 'B', expires: '2999-01-01'};
const record: ProcedureInput = {
  ...knee,
  id: 'plan',
  notes: undefined,
  conditions: [
    {
      id: 'thinners',
      text: 'Do you take blood thinners?',
      answers: [
        {id: 'yes', text: 'Yes'},
        {id: 'no', text: 'No'},
      ],
    },
    {id: 'unused', text: 'Nobody asks this.', answers: [{id: 'yes', text: 'Yes'}]},
  ],
  preparation: [
    {
      text: 'Drink the first half.',
      kind: 'medicine',
      when: {at: {day: 'P1D', time: '18:00'}, means: 'at'},
      dose: {of: 'bowel', part: 1, amount: '8 glasses'},
      repeat: {every: 'PT15M', times: 8},
    },
    {
      text: 'Drink the second half.',
      kind: 'medicine',
      when: {before: 'PT5H', anchor: 'arrival', means: 'from'},
      dose: {of: 'bowel', part: 2},
    },
    {text: 'Nothing to eat.', kind: 'fasting', when: {at: {day: 'P1D', time: '24:00'}, means: 'from'}},
    {
      text: 'Stop your tablets.',
      kind: 'medicine',
      for: {condition: 'thinners', answers: ['yes']},
      medicine: {name: 'Warfarin', class: 'blood thinner', action: 'stop', askFirst: true},
    },
    {
      text: 'Change your insulin.',
      kind: 'medicine',
      medicine: {name: 'Insulin', action: 'change'},
      when: {before: 'P1D', means: 'from'},
    },
    {text: 'Stop this by rule.', kind: 'medicine', medicine: {name: 'Iron', action: 'stop'}, rule},
    {text: 'Take both halves in the morning.', appointment: {from: '10:00'}},
    {text: 'Have a clear drink.', when: {before: 'PT4H', until: {before: 'PT2H'}}},
  ],
};

async function list(set: Partial<PrepChecklist> = {}, lang = 'en'): Promise<PrepChecklist> {
  const element = (await make('prep-checklist', {procedure: record})) as PrepChecklist;
  Object.assign(element, {timeZone: 'America/New_York', ...set}).lang = lang;
  await element.updateComplete;
  return element;
}
const step = (element: Element, words: string) => byRole(element, 'listitem').find((item) => textOf(item).includes(words))!;
/** Of this record alone: other test pages of this origin are open at the same time. */
const keysOf = (id: string) => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.includes(id));
const early = {appointment: '2027-05-05T09:30'};
const late = {appointment: '2027-05-05T13:00'};

describe('<prep-checklist> as a plan', () => {
  quiet();
  beforeEach(() => stopClock(Date.UTC(2027, 4, 1)));
  afterEach(() => localStorage.clear());

  it('prep-checklist: shows every step with its condition until it is answered', async () => {
    const element = await list();
    expect(byRole(element, 'checkbox')).to.have.length(8);
    expect(textOf(step(element, 'Stop your tablets'))).to.include(
      'Only if your answer to “Do you take blood thinners?” is “Yes”:',
    );
    expect(textOf(step(element, 'Take both halves'))).to.include('Only for appointments at 10:00 AM or later:');
    expect(textOf(element)).not.to.include('Nobody asks this');
  });

  it('prep-checklist: folds away what an answer excludes, and brings it back', async () => {
    const element = await list();
    const choose = async (label: string): Promise<void> => {
      const [radio] = [...element.shadowRoot!.querySelectorAll<HTMLLabelElement>('.choice')].filter(
        (one) => textOf(one).trim() === label,
      );
      radio!.querySelector('input')!.focus();
      await sendKeys({press: ' '});
      await element.updateComplete;
    };
    await choose('No');
    const others = element.shadowRoot!.querySelector('details.others')!;
    expect(textOf(others)).to.include('not for you: 1').and.include('Stop your tablets');
    await choose('Yes');
    expect(element.shadowRoot!.querySelector('details.others')).to.equal(null);
    expect(textOf(step(element, 'Stop your tablets')))
      .not.to.include('Only if')
      .and.not.equal('');
    await choose('No answer yet');
    expect(textOf(step(element, 'Stop your tablets'))).to.include('Only if');
    expect(keysOf('plan')).to.deep.equal([]);
  });

  it('prep-checklist: keeps answers on this device only where it is asked to', async () => {
    const element = await list({remember: true});
    element.shadowRoot!.querySelectorAll<HTMLInputElement>('.choice input')[1]!.click();
    await element.updateComplete;
    expect(keysOf('plan')).to.have.length(1);
    const again = await list({remember: true});
    expect(again.shadowRoot!.querySelector('details.others')).not.to.equal(null);
  });

  it('prep-checklist: chooses a variant by the local start of the appointment', async () => {
    expect(textOf((await list(early)).shadowRoot!.querySelector('.others')!)).to.include('Take both halves');
    const element = await list(late);
    expect(textOf(step(element, 'Take both halves'))).not.to.include('Only for');
    expect(element.shadowRoot!.querySelector('.others')).to.equal(null);
  });

  it('prep-checklist: asks to speak with the team before a medicine is stopped or changed, whatever the record says', async () => {
    const element = await list();
    expect(textOf(step(element, 'Stop your tablets')))
      .to.include('Ask your team first')
      .and.match(/Stop ?: Warfarin/);
    expect(textOf(step(element, 'Change your insulin'))).to.include('Ask your team first');
    expect(textOf(step(element, 'Stop this by rule'))).not.to.include('Ask your team first');
  });

  it('prep-checklist: gives clock times on days before, doses and repeats', async () => {
    const element = await list({...early, arrival: '2027-05-05T08:30'});
    const first = textOf(step(element, 'first half'));
    expect(first)
      .to.include('At 6:00 PM')
      .and.include('Dose 1 of 2')
      .and.include('8 glasses')
      .and.include('Every 15 minutes, 8 times');
    expect(first).to.include('6:15 PM').and.include('7:45 PM');
    expect(textOf(step(element, 'second half')))
      .to.include('From 3:30 AM')
      .and.include('Dose 2 of 2');
    expect(textOf(step(element, 'Nothing to eat'))).to.include('From midnight');
    expect(textOf(step(element, 'clear drink'))).to.include('Between 5:30 AM and 7:30 AM');
    const days = byRole(element, 'heading').map((heading) => textOf(heading).trim());
    expect(days).to.include('Tuesday, May 4').and.include('Wednesday, May 5');
  });

  it('prep-checklist: says each time of a repeat, also the same hour of the next day', async () => {
    const tablet = {
      text: 'Take a tablet.',
      when: {at: {day: 'P2D', time: '20:00'}, means: 'at'},
      repeat: {every: 'PT12H', times: 4},
    };
    const element = await list({...early, procedure: {...record, preparation: [tablet]}} as Partial<PrepChecklist>);
    expect(textOf(step(element, 'Take a tablet'))).to.include('8:00 PM, 8:00 AM, 8:00 PM, 8:00 AM');
  });

  it('prep-checklist: makes no clock time of an arrival that nobody has stated', async () => {
    const element = await list(early);
    expect(textOf(step(element, 'second half')))
      .to.include('From: 5 hours before you arrive')
      .and.not.match(/AM|PM/);
  });

  it('prep-checklist: says times in words where there is no appointment', async () => {
    const element = await list();
    expect(textOf(step(element, 'first half')))
      .to.include('At 6:00 PM')
      .and.include('1 day before');
    expect(textOf(step(element, 'clear drink'))).to.include('From: 4 hours before. Until: 2 hours before');
  });

  it('prep-checklist: prints conditions beside their steps, and no questions', async () => {
    const element = await list();
    await onPaper(element, () => {
      const paper = (element.shadowRoot!.querySelector('.base') as HTMLElement).innerText;
      expect(paper).to.include('Only if your answer').and.include('Ask your team first');
      expect(paper).not.to.include('Answer these');
    });
  });

  for (const [lang, words] of [
    ['es', ['Solo si su respuesta', 'Dosis 1 de 2', 'Cada 15 minutos', 'antes de llegar']],
    ['ar', ['فقط إذا كانت إجابتك', 'الجرعة', 'قبل وصولك']],
  ] as const)
    it(`prep-checklist: says the plan in ${lang}`, async () => {
      const text = textOf(await list({}, lang));
      for (const one of words) expect(text).to.include(one);
    });
});
