import {expect} from '@open-wc/testing';
import {groups} from '../../src/editor/groups.js';
import {blank, normalise, propertiesOf, RECORD, shapeOf} from '../../src/editor/schema.js';
import {en} from '../../src/editor/words/en.js';
import {es} from '../../src/editor/words/es.js';
import {WORDS} from '../../src/editor/words/index.js';
import type {JsonSchema} from '../../src/model/validate.js';

/** Names of all fields and all words to choose from, of the whole schema. */
function namesIn(schema: JsonSchema, found = {fields: new Set<string>(), choices: new Set<string>()}): typeof found {
  for (const word of schema.enum ?? []) if (typeof word === 'string') found.choices.add(word);
  for (const [name, inner] of propertiesOf(schema)) {
    found.fields.add(name);
    namesIn(inner, found);
  }
  if (schema.items) namesIn(schema.items, found);
  for (const one of schema.anyOf ?? []) namesIn(one, found);
  return found;
}

describe('the form of the record', () => {
  it('has a place for every field, once', () => {
    const placed = groups().flatMap(([, fields]) => fields);
    expect([...placed].sort()).to.deep.equal(
      propertiesOf(RECORD)
        .map(([name]) => name)
        .sort(),
    );
  });

  for (const [lang, words] of Object.entries(WORDS))
    it(`has words for every field and every choice in ${lang}`, () => {
      const {fields, choices} = namesIn(RECORD);
      expect([...fields].filter((name) => !words.labels[name])).to.deep.equal([]);
      expect([...choices].filter((name) => !words.choices[name])).to.deep.equal([]);
    });

  it('has the same words in each language', () => {
    for (const table of ['labels', 'items', 'help', 'choices'] as const)
      expect(Object.keys(es[table])).to.deep.equal(Object.keys(en[table]));
  });

  it('brings plain texts into the shape that it edits, at any depth, and keeps mistakes', () => {
    const written = {id: 'a', risks: ['Pain', {text: 'Fever', items: ['High']}], duration: 'An hour', review: 7};
    expect(normalise(written)).to.deep.equal({
      id: 'a',
      risks: [{text: 'Pain'}, {text: 'Fever', items: [{text: 'High'}]}],
      duration: {text: 'An hour'},
      review: 7,
    });
  });

  it('begins items without a choice made for the author', () => {
    expect(blank(RECORD.properties!['warningSigns']!.items!)).to.deep.equal({text: ''});
    expect(blank(RECORD.properties!['alternatives']!.items!)).to.deep.equal({text: ''});
    expect(shapeOf(RECORD.properties!['duration']!).type).to.equal('object');
  });
});
