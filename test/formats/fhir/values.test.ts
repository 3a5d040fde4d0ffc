import {expect} from '@open-wc/testing';
import {readExtension, schemaOf, writeExtension} from '../../../src/formats/fhir/values.js';

describe('values of a record as FHIR extensions', () => {
  for (const step of [
    {text: 'Do not eat.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}},
    {text: 'Bring:', items: [{text: 'your list'}, {text: 'your stick', items: [{text: 'or your frame'}]}]},
    {text: '', items: []},
    {text: 'Take one.', dose: {of: 'laxative', part: 2, amount: '1 l'}},
  ])
    it(`come back: ${JSON.stringify(step)}`, () => {
      const written = writeExtension('step', step)!;
      expect(readExtension([written], 'step', schemaOf('preparation'))).to.deep.equal(step);
    });

  it('are absent where there is nothing to write, and nothing to read', () => {
    expect(writeExtension('step', {text: undefined})).to.equal(undefined);
    expect(readExtension(undefined, 'step', schemaOf('preparation'))).to.deep.equal({});
  });
});
