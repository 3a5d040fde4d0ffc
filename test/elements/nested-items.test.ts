import {expect} from '@open-wc/testing';
import '../../src/all.js';
import type {ProcedureInput} from '../../src/model/procedure.js';
import {knee, make} from './helpers.js';
import {waitUntil} from '../wait-until.js';

/** Lists of items, and of what has no items in it. */
const NOT_ITEMS = ['alsoKnownAs', 'conditions', 'notices', 'sources', 'understanding'];

let count = 0;
const word = (): string => `nested${++count}`;
const items = () => [{text: word(), items: [{text: word()}]}];

/** The knee record with items nested two deep in the first item of every list. */
function withNested(): ProcedureInput {
  const record = structuredClone(knee) as unknown as Record<string, ({text: string} | string)[]>;
  for (const [field, list] of Object.entries(record)) {
    if (NOT_ITEMS.includes(field) || !Array.isArray(list)) continue;
    const [first] = list;
    if (typeof first === 'string') list[0] = {text: first, ...{items: items()}};
    else if (first && 'text' in first) Object.assign(first, {items: items()});
  }
  const [option] = record['alternatives'] as unknown as Record<string, unknown>[];
  for (const aspect of ['risks', 'recovery', 'experience']) option![aspect] = [{text: aspect, items: items()}];
  record['more'] = [{heading: 'Parking', items: [{text: 'Behind the house', items: items()}]}] as never;
  return record as unknown as ProcedureInput;
}

/** All text of an element, of the elements in it too. */
const deepText = (root: ParentNode): string =>
  [...root.querySelectorAll('*')].reduce(
    (text, {shadowRoot}) => (shadowRoot ? text + deepText(shadowRoot) : text),
    root instanceof ShadowRoot ? root.textContent : '',
  );

const wordsOf = (value: unknown): string[] => JSON.stringify(value).match(/nested\d+/g) ?? [];

describe('items nested in items', () => {
  const record = withNested();
  const fields: Record<string, readonly (keyof ProcedureInput)[]> = {
    'alternative-list': ['alternatives'],
    'benefit-list': ['benefits'],
    'care-team': ['personnel'],
    'indication-list': ['indications', 'contraindications'],
    'option-compare': ['benefits', 'risks', 'recovery', 'experience'],
    'patient-experience': ['experience'],
    'prep-checklist': ['preparation'],
    'procedure-card': [
      ...(['indications', 'contraindications', 'preparation', 'steps', 'personnel', 'risks', 'benefits', 'recovery'] as const),
      ...(['warningSigns', 'alternatives', 'experience', 'questions', 'more'] as const),
    ],
    'procedure-steps': ['steps'],
    'question-list': ['questions'],
    'recovery-timeline': ['recovery'],
    'risk-list': ['risks'],
    'warning-signs': ['warningSigns'],
  };
  for (const [tag, shown] of Object.entries(fields))
    it(`are all shown by ${tag}`, async () => {
      const expected = wordsOf(shown.map((field) => record[field]));
      expect(expected).to.have.length.of.at.least(2);
      const element = await make(tag, {procedure: record});
      const text = (): string => deepText(element.shadowRoot!);
      await waitUntil(() => expected.every((one) => text().includes(one)), `${tag}: ${expected.join()}`).catch(() => undefined);
      expect(expected.filter((one) => !text().includes(one))).to.deep.equal([]);
    });
});
