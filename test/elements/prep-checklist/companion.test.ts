import {expect} from '@open-wc/testing';
import {render} from 'lit';
import '../../../src/elements/prep-checklist/prep-checklist.js';
import type {ChecklistChangeEvent} from '../../../src/core/events.js';
import {showPaper} from '../../../src/core/print/print-alone.js';
import {renderCompanion} from '../../../src/elements/prep-checklist/companion.lazy.js';
import {makeSheet, SHEETS} from '../../../src/elements/prep-checklist/plan-sheets.js';
import {sheetStyles} from '../../../src/elements/prep-checklist/plan-sheets.styles.js';
import type {PlanView} from '../../../src/elements/prep-checklist/plan-view.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import {configureEnvironment, environment} from '../../../src/loading/environment.js';
import {planSteps} from '../../../src/model/preparation-plan.js';
import {parseProcedure} from '../../../src/model/parse-procedure.js';
import type {ProcedureInput} from '../../../src/model/procedure.js';
import {companion as ar} from '../../../src/locales/companion/ar.js';
import {companion as en} from '../../../src/locales/companion/en.js';
import {companion as es} from '../../../src/locales/companion/es.js';
import '../../../src/locales/ar.js';
import '../../../src/locales/es.js';
import {waitUntil} from '../../wait-until.js';
import {knee, make, onPaper, quiet, stopClock, textOf} from '../helpers.js';

const record: ProcedureInput = {
  ...knee,
  id: 'companion',
  notes: {preparation: {lead: 'Read this twice.'}},
  conditions: [
    {
      id: 'car',
      text: 'Do you come by car?',
      answers: [
        {id: 'yes', text: 'Yes'},
        {id: 'no', text: 'No'},
      ],
    },
  ],
  preparation: [
    {text: 'Pack a bag.', kind: 'other'},
    {text: 'Stop eating.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}},
    {text: 'Ask about your pills.', medicine: {name: 'Warfarin', action: 'ask'}},
    {text: 'Have an adult drive you.', kind: 'travel', for: {condition: 'car', answers: ['yes']}},
    {text: 'Have somebody stay for a night.', kind: 'travel', when: {before: 'P0D'}},
  ],
};

const details = (element: Element) => element.shadowRoot!.querySelector<HTMLDetailsElement>('details[part=companion]')!;
const companion = (element: Element) => element.shadowRoot!.querySelector('.companion');

async function opened(set: Partial<PrepChecklist> = {}, procedure = record): Promise<PrepChecklist> {
  const element = (await make('prep-checklist', {procedure})) as PrepChecklist;
  Object.assign(element, set);
  details(element).open = true;
  await waitUntil(() => companion(element));
  return element;
}

async function answer(element: PrepChecklist, value: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLInputElement>(`.conditions input[value="${value}"]`)!.click();
  await element.updateComplete;
}

function viewOf(element: PrepChecklist): PlanView {
  const {procedure} = parseProcedure(record);
  const localize = element['localize'];
  const context = {words: element['words'], localize, lang: 'en', zone: undefined};
  const plan = planSteps(procedure!, {today: '2027-05-01'});
  return {procedure: procedure!, plan, appointment: undefined, part: undefined, times: undefined, context};
}

describe('<prep-checklist> for the person who helps, and on paper', () => {
  quiet();
  beforeEach(() => stopClock(Date.UTC(2027, 4, 1)));

  it('prep-checklist: loads nothing for them until somebody asks', async () => {
    const element = await make('prep-checklist', {procedure: record});
    expect(textOf(details(element))).to.match(/^\s*For the person who helps, and on paper\s*$/);
  });

  it('prep-checklist: shows who drives, who stays, when, and whom to call', async () => {
    const appointment = '2027-05-05T09:30';
    const element = await opened({
      appointment,
      timeZone: 'America/New_York',
      emergencyNumber: '911',
      careTeamPhone: '+1 555 0100',
    });
    await element.updateComplete;
    const text = textOf(companion(element)!);
    for (const words of [
      'Total knee replacement',
      'Wednesday, May 5, 2027 at 9:30 AM',
      'Read this twice.',
      'Have an adult drive you.',
      'Only if your answer to “Do you come by car?” is “Yes”:',
      'Have somebody stay for a night.',
      'Call 911 now if',
      '+1 555 0100',
      '“you” is the person who has the procedure',
    ])
      expect(text).to.include(words);
    for (const words of ['Pack a bag', 'Stop eating']) expect(text).not.to.include(words);
  });

  it('prep-checklist: leaves out what an answer excludes, and says where nothing is known', async () => {
    const element = await opened();
    await answer(element, 'no');
    expect(textOf(companion(element)!))
      .to.include('stay for a night')
      .and.not.include('drive you');
    const silent = await opened({}, {...record, preparation: ['Pack a bag.']});
    expect(textOf(companion(silent)!)).to.include('does not say who takes you home');
  });

  it('prep-checklist: speaks of them in Spanish and Arabic', async () => {
    for (const {companion: words} of [es, ar]) expect(words).to.have.all.keys(Object.keys(en));
    for (const [lang, words] of Object.entries({es: 'Para la persona que ayuda', ar: 'لمن يقدّم المساعدة'})) {
      const element = await opened({lang});
      await waitUntil(() => textOf(companion(element)!).includes(words));
    }
  });

  it('prep-checklist: prints the list, a card of what has a time, and the page of the person who helps', async () => {
    const element = await opened({careTeamPhone: '+1 555 0100'});
    const onSheet = (kind: (typeof SHEETS)[number]) => textOf(makeSheet(element, viewOf(element), kind));
    const sheet = onSheet('sheet');
    for (const words of [
      'How to prepare: Total knee replacement',
      'Pack a bag.',
      'Stop eating.',
      'drive you',
      'Your care team: +1 555 0100',
    ])
      expect(sheet).to.include(words);
    for (const words of ['Print', ' done', 'No answer yet']) expect(sheet).not.to.include(words);
    const fridge = onSheet('fridge');
    for (const words of [
      'What to do and when',
      'Stop eating.',
      'Ask about your pills.',
      'stay for a night',
      'Other steps in the full list: 2',
    ])
      expect(fridge).to.include(words);
    expect(fridge).not.to.include('Pack a bag.');
    const helper = onSheet('helper');
    expect(helper).to.include('drive you').and.include('When to get help').and.not.include('Pack a bag.');
    expect(new Set(SHEETS.map(sheetStyles)).size).to.equal(SHEETS.length);
  });

  it('prep-checklist: shows a step whose rule has ended as a question to the team', async () => {
    const element = await opened();
    const view = viewOf(element);
    const steps = view.plan.steps.map((step) => ({...step, ruleState: 'ended' as const}));
    const box = document.createElement('div');
    render(renderCompanion(element, {...view, plan: {...view.plan, steps}}), box);
    expect(box.textContent).to.include('Ask your team first').and.not.include('stay for a night');
  });

  it('prep-checklist: prints no next step: it will be another one soon', async () => {
    const element = await opened({appointment: '2027-05-05T09:30', timeZone: 'America/New_York'});
    for (const kind of SHEETS) {
      const paper = makeSheet(element, viewOf(element), kind);
      document.body.append(paper);
      const root = paper.shadowRoot!.querySelector('span')!.shadowRoot!;
      const next = root.querySelector('.callout > .next');
      let display = 'none';
      await onPaper({shadowRoot: root} as never, () => (display = next ? getComputedStyle(next).display : 'none'));
      paper.remove();
      expect(display).to.equal('none');
    }
    expect(element.shadowRoot!.querySelector('.callout > .next')).not.to.equal(null);
  });

  it('prep-checklist: leaves a line for the number that nobody knows', async () => {
    const element = await opened();
    expect(textOf(makeSheet(element, viewOf(element), 'sheet'))).to.include('Your care team’s phone number:');
  });

  it('prep-checklist: prints a sheet alone, and reports where a browser did not begin to', async () => {
    const element = await opened();
    const {print} = window;
    let printed = '';
    window.print = () => (printed = textOf(document.querySelector('procedure-handout')!));
    try {
      details(element).querySelector<HTMLElement>('.actions button')!.click();
      await waitUntil(() => textOf(details(element).querySelector('.printed')!).includes('If nothing printed'));
      expect(printed).to.include('Stop eating.');
    } finally {
      window.print = print;
      dispatchEvent(new Event('pointerdown'));
    }
    expect(document.querySelector('procedure-handout')).to.equal(null);
  });

  it('prints one paper at a time', () => {
    const foot = {of: 'A', page: ['', ' / ', ''], dir: 'ltr', digits: 'decimal', large: false} as const;
    const papers = [1, 2].map(() => document.createElement('procedure-handout'));
    const away = papers.map((paper) => showPaper(paper, foot));
    expect(papers.map(({isConnected}) => isConnected)).to.deep.equal([false, true]);
    away[1]!();
    expect(papers[1]!.isConnected).to.equal(false);
  });

  it('prep-checklist: counts the steps that are for the reader', async () => {
    const element = await opened();
    expect(textOf(element)).to.include('0 of 5 done');
    const boxes = () => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    boxes()[3]!.click();
    boxes()[0]!.click();
    await element.updateComplete;
    expect(textOf(element)).to.include('2 of 5 done');
    const heard: ChecklistChangeEvent[] = [];
    element.addEventListener('checklist-change', (event) => heard.push(event));
    await answer(element, 'no');
    expect(textOf(element)).to.include('1 of 4 done');
    boxes()[1]!.click();
    await element.updateComplete;
    expect(textOf(element)).to.include('2 of 4 done');
    expect(heard.map(({done, total, steps}) => [done, total, steps.length])).to.deep.equal([[[0, 1], 4, 2]]);
  });

  it('prep-checklist: shows every step where the part that asks cannot be loaded', async () => {
    const {loadPart} = environment;
    configureEnvironment({
      loadPart: (name, load) => (name === 'plan' ? Promise.reject(new Error('offline')) : loadPart(name, load)),
    });
    try {
      const element = (await make('prep-checklist', {procedure: {...record, id: 'failing'}})) as PrepChecklist;
      element['memory'].set((kept) => ({...kept, answers: {car: 'no'}}));
      await element.updateComplete;
      expect(textOf(element)).to.include('drive you');
    } finally {
      configureEnvironment({loadPart});
    }
  });
});
