import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/index.js';
import {planFaults} from '../../../src/model/plan-faults.js';
import type {PreparationStep, Procedure} from '../../../src/model/procedure.js';
import {readPlan} from '../../../src/formats/sections/plan.js';

const DAYS: readonly (readonly [string, readonly string[]])[] = [
  ['7 days before', ['Stop taking iron tablets.', 'If you take blood thinners, ask your team when to stop.']],
  [
    'The day before your colonoscopy',
    [
      'Have a light breakfast before 9 am.',
      'At 6 pm, drink the first half of the bowel preparation. Drink a glass every 15 minutes, 8 times.',
    ],
  ],
  [
    'On the morning of your colonoscopy',
    ['Drink the second half 5 hours before you leave home.', 'Take your blood pressure tablets as usual.'],
  ],
  ['If you have diabetes', ['Ask your diabetes team about insulin.']],
];

const PAGES = {
  html: `<h1>Colonoscopy</h1><h2>How to prepare</h2>${DAYS.map(
    ([day, steps]) => `<h3>${day}</h3><ul>${steps.map((step) => `<li>${step}</li>`).join('')}</ul>`,
  ).join('')}<h2>Risks</h2><ul><li>Bleeding</li></ul>`,
  markdown: `# Colonoscopy\n\n## How to prepare\n\n${DAYS.map(
    ([day, steps]) => `### ${day}\n\n${steps.map((step) => `- ${step}`).join('\n')}`,
  ).join('\n\n')}\n\n## Risks\n\n- Bleeding\n`,
  text: `Colonoscopy\n\nHow to prepare\n\n${DAYS.map(
    ([day, steps]) => `${day}:\n${steps.map((step) => `• ${step}`).join('\n')}`,
  ).join('\n\n')}\n\nRisks\n\n• Bleeding\n`,
};

const planOf = (page: string): Procedure => {
  const {procedure, issues} = readPage(page);
  if (!procedure) throw new Error(JSON.stringify(issues));
  return procedure;
};
const step = (...sentences: string[]): PreparationStep[] =>
  planOf(`<h1>Colonoscopy</h1><h2>Preparation</h2><ul>${sentences.map((text) => `<li>${text}</li>`).join('')}</ul>`).preparation!;

describe('a plan of a page', () => {
  for (const [format, page] of Object.entries(PAGES)) {
    it(`reads days, times, doses, medicines and conditions from ${format}, without an error of the plan`, () => {
      const procedure = planOf(page);
      const data = procedure.preparation!.map(({when, medicine, dose, repeat, for: audience}) => ({
        ...(when && {when}),
        ...(medicine && {medicine}),
        ...(dose && {dose}),
        ...(repeat && {repeat}),
        ...(audience && {for: audience}),
      }));
      expect(data).to.deep.equal([
        {when: {before: 'P7D', means: 'from'}, medicine: {name: 'iron tablets', action: 'stop', askFirst: true, before: 'P7D'}},
        {
          when: {before: 'P7D', means: 'at'},
          medicine: {name: 'blood thinners', action: 'ask'},
          for: {condition: 'blood-thinners', answers: ['yes']},
        },
        {when: {at: {day: 'P1D', time: '09:00'}, means: 'by'}},
        {
          when: {at: {day: 'P1D', time: '18:00'}, means: 'at'},
          dose: {of: 'bowel-preparation', part: 1, amount: 'half'},
          repeat: {every: 'PT15M', times: 8},
        },
        {
          when: {before: 'PT5H', anchor: 'leaving'},
          dose: {of: 'bowel-preparation', part: 2, amount: 'half'},
        },
        {when: {before: 'P0D', means: 'at'}, medicine: {name: 'blood pressure tablets', action: 'continue'}},
        {medicine: {name: 'insulin', action: 'ask'}, for: {condition: 'diabetes', answers: ['yes']}},
      ]);
      expect(procedure.conditions?.map(({id, text, kind}) => [id, text, kind])).to.deep.equal([
        ['blood-thinners', 'Do you take blood thinners?', 'medicine'],
        ['diabetes', 'Do you have diabetes?', 'condition'],
      ]);
      expect(planFaults(procedure)).to.deep.equal([]);
    });
  }

  it('keeps every word of a step, with the label that it stands under', () => {
    const texts = planOf(PAGES.html).preparation!.map(({text}) => text);
    for (const [day, steps] of DAYS) for (const words of steps) expect(texts).to.include(`${day}: ${words}`);
  });

  it('has people ask before they stop or change a medicine, and reports it to the editor', () => {
    const {procedure, report} = readPage(
      '<h1>Scan</h1><h2>Preparation</h2><ul><li>Stop taking warfarin 5 days before.</li></ul><h2>Risks</h2><p>Pain</p>',
    );
    expect(procedure!.preparation![0]!.medicine).to.deep.equal({
      name: 'warfarin',
      action: 'stop',
      askFirst: true,
      before: 'P5D',
    });
    expect(report!.toCheck).to.deep.include({
      path: '/preparation/0/medicine',
      why: 'to stop a medicine needs a rule with its dates; until then people are told to ask first',
    });
  });

  it('leaves a time out whose relation the sentence does not state, and says so', () => {
    const {procedure, report} = readPage(
      '<h1>Scan</h1><h2>Preparation</h2><ul><li>Do not eat or drink until 2 hours before.</li></ul><h2>Risks</h2><p>Pain</p>',
    );
    expect(procedure!.preparation).to.deep.equal([{text: 'Do not eat or drink until 2 hours before.', kind: 'fasting'}]);
    expect(report!.toCheck[0]!.path).to.equal('/preparation/0');
  });

  it('takes a half for a dose only where its other half is a step too', () => {
    expect(step('Drink the first half at 6 pm the day before.')[0]!.dose).to.equal(undefined);
    const [one, other] = step('Drink the first half at 6 pm the day before.', 'Drink the other half at 4 am on the day.');
    expect([one!.dose?.of, one!.dose?.part, other!.dose?.part]).to.deep.equal(['halves', 1, 2]);
    const twice = step('Drink the first half at 5 pm the day before.', 'Drink the first half early.', 'Drink the second half.');
    expect(twice.map(({dose}) => dose?.part)).to.deep.equal([undefined, undefined, 2]);
  });

  it('keeps variants by the start of the appointment apart', () => {
    const [early, late] = step(
      'If your appointment is before 10 am, drink the first half at 6 pm the evening before.',
      'If your appointment is after 10 am, take both halves on the morning of your test.',
    );
    expect(early).to.deep.include({appointment: {to: '10:00'}, when: {at: {day: 'P1D', time: '18:00'}, means: 'at'}});
    expect(late).to.deep.include({appointment: {from: '10:00'}, when: {before: 'P0D', means: 'at'}});
  });

  it('has a medicine stopped from its day on, however the sentence says it', () => {
    for (const text of [
      'Please hold your Jardiance for 3 days prior to your procedure.',
      'Stop Jardiance 3 days before.',
      'Jardiance should be stopped 3 days before surgery.',
    ])
      expect(step(text)[0]!.when, text).to.deep.equal({before: 'P3D', means: 'from'});
  });

  it('makes a step of each sentence that has its own time or its own people, and of no other', () => {
    const texts = (...sentences: string[]): string[] => step(...sentences).map(({text}) => text);
    const night = 'Do not eat after midnight the night before surgery.';
    const water = 'You may drink water until 6 am on the day.';
    expect(step(`${night} ${water}`)).to.deep.equal([
      {text: night, kind: 'fasting', when: {at: {day: 'P1D', time: '24:00'}, means: 'from'}},
      {text: water, kind: 'fasting', when: {at: {day: 'P0D', time: '06:00'}, means: 'until'}},
    ]);
    const lists = ['Morning operations: no food after midnight.', 'Afternoon operations: have a light breakfast.'];
    expect(step(lists.join(' ')).map(({appointment}) => appointment)).to.deep.equal([{to: '12:00'}, {from: '12:00'}]);
    const people = ['If you take warfarin, ask your doctor.', 'If you have a pacemaker, call us.'];
    expect(step(people.join(' ')).map((one) => one.for?.condition)).to.deep.equal(['warfarin', 'pacemaker']);
    expect(texts(`The day before: At 6 pm, drink half. At 8 pm, take 2 tablets.`)).to.deep.equal([
      'The day before: At 6 pm, drink half.',
      'The day before: At 8 pm, take 2 tablets.',
    ]);
    for (const whole of [
      `${night} Sleep well.`,
      'Mix it at 6 pm the day before. Then drink it at 8 pm the day before.',
      'If you have diabetes: Do not take your tablets. Call us if you use insulin.',
      'If you have diabetes, do not eat after midnight the night before. You may drink water until 6 am on the day.',
      'Morning operations: no food after midnight. Wash before you come.',
    ])
      expect(texts(whole), whole).to.deep.equal([whole]);
  });

  it('reads no plan in other languages than English', () => {
    const page =
      '<html lang="es"><h1>Colonoscopia</h1><h2>Preparación</h2><ul><li>If you have diabetes, call us.</li></ul></html>';
    expect(planOf(page).preparation).to.deep.equal([{text: 'If you have diabetes, call us.'}]);
  });

  it('leaves a step with a rule of its own as it is', () => {
    const rule = {authority: 'A', title: 'B', expires: '2030-01-01'};
    const ruled = {text: 'Stop:', rule, items: [{text: 'Aspirin', items: []}]};
    expect(readPlan([ruled], (text) => text).fields.preparation).to.deep.equal([ruled]);
  });
});
