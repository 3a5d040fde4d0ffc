import {expect} from '@open-wc/testing';
import {Localize} from '../../../src/core/controllers/localize-controller.js';
import {itemWords} from '../../../src/elements/version-changes/item-words.js';
import '../../../src/elements/version-changes/version-changes.js';
import '../../../src/locales/ar.js';
import '../../../src/locales/es.js';
import {parseProcedure} from '../../../src/model/parse-procedure.js';
import type {Procedure} from '../../../src/model/procedure.js';
import {recordChanges, type RecordChange} from '../../../src/model/record-changes.js';

const STEP = {text: 'Take it as your team told you.', kind: 'medicine'};
const conditions = (question: string) => [
  {
    id: 'thinner',
    text: question,
    answers: [
      {id: 'yes', text: 'Yes'},
      {id: 'unsure', text: 'I am not sure'},
    ],
  },
];
const record = (more: object): Procedure =>
  parseProcedure({id: 'a', lang: 'en', name: 'A', conditions: conditions('Do you take a blood thinner?'), ...more}).procedure!;

function changes(before: object, after: object, lang = 'en'): RecordChange[] {
  const host = Object.assign(document.createElement('div'), {
    lang,
    addController: () => undefined,
    requestUpdate: () => undefined,
  });
  const localize = new Localize(host as never);
  localize.hostUpdate();
  return recordChanges(record(before), record(after), itemWords(localize, '2026-05-04'));
}
/** Changes of one step, from `before` to `after`. */
const stepChanges = (before: object, after: object, lang?: string): string[] =>
  changes({preparation: [{...STEP, ...before}]}, {preparation: [{...STEP, ...after}]}, lang).map(
    ({before: old, after: now}) => `${old} → ${now}`,
  );
const warfarin = {name: 'warfarin', action: 'stop', askFirst: true};
const dose = {of: 'prep', part: 1, amount: '1 litre'};

describe('itemWords', () => {
  for (const [what, before, after, words] of [
    ['medicine', {medicine: warfarin}, {medicine: {...warfarin, name: 'apixaban'}}, /Stop: warfarin.*→.*Stop: apixaban/s],
    [
      'class of medicines',
      {medicine: warfarin},
      {medicine: {...warfarin, class: 'blood thinner'}},
      /→.*warfarin \(blood thinner\)/s,
    ],
    ['action', {medicine: warfarin}, {medicine: {...warfarin, action: 'continue'}}, /Stop: w.*→.*Keep taking: w/s],
    [
      'need to ask',
      {medicine: {...warfarin, action: 'ask', askFirst: false}},
      {medicine: {...warfarin, action: 'ask'}},
      /→.*Ask your team first/s,
    ],
    ['amount', {dose}, {dose: {...dose, amount: '2 litres'}}, /Dose 1 of 1: 1 litre →.*: 2 litres/s],
    ['part', {dose}, {dose: {...dose, part: 2}}, /Dose 1 of 1.*→.*Dose 2 of 2/s],
    [
      'repetition',
      {repeat: {every: 'PT15M', times: 8}},
      {repeat: {every: 'PT10M', times: 8}},
      /Every 15 minutes.*→.*Every 10 minutes/s,
    ],
    ['hours', {when: {before: 'PT6H', means: 'until'}}, {when: {before: 'PT8H', means: 'until'}}, /6 hours.*→.*8 hours/s],
    [
      'people',
      {},
      {for: {condition: 'thinner', answers: ['yes']}},
      /→ Only if your answer to “Do you take a blood thinner\?” is “Yes”: Take/,
    ],
    [
      'answers',
      {for: {condition: 'thinner', answers: ['yes']}},
      {for: {condition: 'thinner', answers: ['yes', 'unsure']}},
      /“Yes”: .*→.*“Yes” or “I am not sure”: /s,
    ],
    ['appointments', {appointment: {to: '12:00'}}, {appointment: {from: '12:00'}}, /before 12:00.*→.*12:00.*or later/s],
    [
      'rule',
      {rule: {authority: 'A', title: 'R', expires: '2099-01-01'}},
      {rule: {authority: 'A', title: 'R', expires: '2026-01-01'}},
      /Take it.*→|→.*Ask your team first/s,
    ],
  ] as const)
    it(`has the ${what} of a step`, () => {
      const found = stepChanges(before, after);
      expect(found.length).to.be.greaterThan(0);
      expect(found.join('\n')).to.match(words);
      expect(stepChanges(before, before)).to.deep.equal([]);
    });

  it('has the words of the question that decides for whom a step is', () => {
    const preparation = [{...STEP, for: {condition: 'thinner', answers: ['yes']}}];
    const [change] = changes({preparation}, {preparation, conditions: conditions('Do you take warfarin?')});
    expect(change!.before).to.contain('Do you take a blood thinner?');
    expect(change!.after).to.contain('Do you take warfarin?');
  });

  it('has numbers to call first, those for emergencies before others, each beside what it was', () => {
    const contacts = (emergency: string, team: string, hours: string) => [
      {kind: 'care-team', phone: team, name: 'Knee clinic', hours},
      {kind: 'emergency', phone: emergency},
    ];
    const found = changes(
      {
        contacts: contacts('911', '+1 555 0100', 'Monday to Friday'),
        preparation: [{...STEP, when: {before: 'PT6H', means: 'by'}}],
      },
      {contacts: contacts('112', '+1 555 0199', 'Every day'), preparation: []},
    );
    expect(found.map(({field, before, after}) => [field, before, after])).to.deep.equal([
      ['contacts', 'Emergency: 911', 'Emergency: 112'],
      [
        'contacts',
        'Your care team, Knee clinic: +1 555 0100, Monday to Friday',
        'Your care team, Knee clinic: +1 555 0199, Every day',
      ],
      ['preparation', 'At least 6 hours before: Take it as your team told you.', undefined],
    ]);
    const [gone, added] = changes({contacts: contacts('911', '1', 'a')}, {contacts: [{kind: 'out-of-hours', phone: '2'}]});
    expect([gone!.before, gone!.after, added!.after]).to.deep.equal(['Emergency: 911', undefined, 'Nights and weekends: 2']);
  });

  it('has pictures, words that are explained, and all of another option', () => {
    const pictures = (src: string, alt = 'The new joint') => [
      {src, alt},
      {src: `line-${src}`, alt: ''},
    ];
    const option = (risk: object) => ({
      text: 'Physical therapy',
      risks: [{text: 'Pain', ...risk}],
      recovery: ['Slow'],
      experience: ['Hard work'],
    });
    const found = changes(
      {
        pictures: pictures('a/knee.svg'),
        glossary: [{term: 'Joint', definition: 'Where bones meet.'}],
        alternatives: [option({})],
      },
      {
        pictures: pictures('b/knee-2.svg'),
        glossary: [{term: 'Joint', definition: 'A hinge.'}],
        alternatives: [option({likelihood: {count: 1, of: 10}})],
      },
    );
    expect(found.map(({before, after}) => [before, after])).to.deep.equal([
      [
        'Physical therapy\nRisks: Pain\nRecovery: Slow\nWhat it feels like: Hard work',
        'Physical therapy\nRisks: Pain (1 in 10 people)\nRecovery: Slow\nWhat it feels like: Hard work',
      ],
      ['Joint: Where bones meet.', 'Joint: A hinge.'],
      ['The new joint (knee.svg)', 'The new joint (knee-2.svg)'],
    ]);
  });

  it('is in the language of the page', () => {
    expect(stepChanges({medicine: warfarin}, {medicine: {...warfarin, name: 'apixaban'}}, 'es')[0]).to.match(
      /Deje de tomar: apixaban/,
    );
    expect(stepChanges({medicine: warfarin}, {medicine: {...warfarin, name: 'apixaban'}}, 'ar')[0]).not.to.match(/Stop/);
  });
});
