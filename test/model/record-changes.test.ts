import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import type {Procedure} from '../../src/model/procedure.js';
import {recordChanges, type DescribeItem} from '../../src/model/record-changes.js';
import {colonoscopy, knee, mri, spine} from '../../stories/states.js';

const record = (more: object): Procedure => parseProcedure({id: 'a', lang: 'en', name: 'A', ...more}).procedure!;
const describeItem: DescribeItem = (_field, item) => (item as {text: string}).text;
const changes = (before: object, after: object) => recordChanges(record(before), record(after), describeItem);

describe('the differences between two versions of a record', () => {
  it('are none where only the order differs, or nothing', () => {
    const steps = ['One thing.', 'Another thing.', 'One thing.'];
    expect(changes({steps}, {steps})).to.deep.equal([]);
    expect(changes({steps}, {steps: [...steps].reverse()})).to.deep.equal([]);
  });

  it('take an item with a few other words for the same item', () => {
    expect(
      changes(
        {preparation: ['Do not eat in the last 6 hours.', 'Wear loose clothes.']},
        {preparation: ['Bring your glasses.', 'Do not eat in the last 8 hours.']},
      ),
    ).to.deep.equal([
      {field: 'preparation', after: 'Bring your glasses.'},
      {field: 'preparation', before: 'Do not eat in the last 6 hours.', after: 'Do not eat in the last 8 hours.'},
      {field: 'preparation', before: 'Wear loose clothes.'},
    ]);
  });

  it('have hours, medicines and warning signs first', () => {
    const fields = {
      benefits: ['B'],
      warningSigns: [{text: 'W', urgency: 'urgent'}],
      summary: 'S',
      preparation: ['P'],
      more: [{heading: 'M', items: ['m']}],
    };
    expect(changes({}, fields).map(({field}) => field)).to.deep.equal([
      'preparation',
      'warningSigns',
      'benefits',
      'summary',
      'M',
    ]);
  });

  it('have changed hours and medicines before other steps, and hours of the recovery before other lists', () => {
    const fields = (word: string) => ({
      preparation: [
        {text: `Wear ${word}.`},
        {text: `Eat ${word}.`, when: {before: 'PT6H', means: 'until'}},
        {text: `Take ${word}.`, medicine: {name: 'Aspirin', action: 'ask'}},
      ],
      recovery: [{text: `Rest ${word}.`}, {text: `Drive ${word}.`, when: {after: 'P1D'}}],
      contraindications: [`Clots ${word}.`],
      warningSigns: [{text: `Fever ${word}.`, urgency: 'urgent'}],
    });
    const order = changes({}, fields('now')).map(({after}) => after!.split(' ')[0]);
    expect(order).to.deep.equal(['Eat', 'Take', 'Wear', 'Fever', 'Drive', 'Clots', 'Rest']);
    const gone = changes(fields('then'), {}).map(({before}) => before!.split(' ')[0]);
    expect(gone).to.deep.equal(order);
  });

  it('include the words around a list, paragraphs and the duration', () => {
    expect(
      changes(
        {steps: ['S'], notes: {steps: {lead: 'Old lead.'}}, purpose: 'A a a.\n\nB b b.', duration: 'An hour'},
        {steps: ['S'], purpose: 'A a a.', duration: 'Two hours'},
      ),
    ).to.deep.equal([
      {field: 'steps', before: 'Old lead.'},
      {field: 'duration', after: 'Two hours'},
      {field: 'duration', before: 'An hour'},
      {field: 'purpose', before: 'B b b.'},
    ]);
  });

  it('are exactly what was done to a real record', () => {
    const FIELDS = ['preparation', 'warningSigns', 'risks', 'steps', 'benefits', 'recovery'] as const;
    const records = [colonoscopy, knee, mri, spine].map((input) => parseProcedure(input).procedure!);
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.constantFrom(...FIELDS),
        fc.nat(),
        fc.constantFrom('add', 'remove', 'change'),
        (before, field, place, what) => {
          const items = (before[field] ?? []) as readonly {text: string}[];
          if (!items.length) return;
          const at = place % items.length;
          const old = items[at]!;
          const now = {...old, text: what === 'change' ? `${old.text} Xyzzy` : 'Xyzzy plugh'};
          const list = [...items];
          if (what === 'add') list.splice(at, 0, now);
          else if (what === 'remove') list.splice(at, 1);
          else list[at] = now;
          const found = recordChanges(before, {...before, [field]: list}, describeItem);
          expect(found).to.have.length(what === 'change' && old.text.split(/\s+/).length < 2 ? 2 : 1);
          if (found.length === 1)
            expect(found).to.deep.equal([
              {field, ...(what !== 'add' && {before: old.text}), ...(what !== 'remove' && {after: now.text})},
            ]);
        },
      ),
      {numRuns: 200},
    );
  });
});
