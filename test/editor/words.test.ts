import {expect} from '@open-wc/testing';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import {CannotOpen, openFile} from '../../src/editor/open.js';
import {findingsOf} from '../../src/editor/findings.js';
import type {JsonObject} from '../../src/editor/json.js';
import {RECORD} from '../../src/editor/schema.js';
import {en} from '../../src/editor/words/en.js';
import {es} from '../../src/editor/words/es.js';
import {LANGUAGE_NAMES, WORDS} from '../../src/editor/words/index.js';
import {MESSAGES, RULES as SPANISH} from '../../src/editor/words/spanish-messages.js';
import type {JsonSchema} from '../../src/model/validate.js';
import {checkQuality, RULES} from '../../src/quality/check-quality.js';
import {clean, MUTATIONS, TODAY} from '../quality/mutations.mjs';

/** Every name of a field, and every word to choose, that the form shows. */
function names(schema: JsonSchema, found = {fields: new Set<string>(), choices: new Set<string>()}) {
  for (const one of schema.anyOf ?? []) names(one, found);
  if (schema.items) names(schema.items, found);
  for (const choice of schema.enum ?? []) if (typeof choice === 'string') found.choices.add(choice);
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    found.fields.add(name);
    names(inner, found);
  }
  return found;
}

/** Fields that no control shows. */
const HIDDEN = new Set(['schemaVersion', 'integrity', 'hash', 'code', 'signature', 'units', 'path', 'answers']);

describe('words of the editor', () => {
  for (const [lang, words] of Object.entries(WORDS)) {
    it(`name every field and every choice (${lang})`, () => {
      const {fields, choices} = names(RECORD);
      expect([...fields].filter((name) => !HIDDEN.has(name) && !words.labels[name])).to.deep.equal([]);
      expect([...choices].filter((name) => !words.choices[name] && !words.labels[name])).to.deep.equal([]);
    });

    it(`have the same labels, hints and choices as English (${lang})`, () => {
      for (const part of ['ui', 'labels', 'items', 'help', 'choices', 'groups', 'levels', 'units'] as const)
        expect(Object.keys(words[part]).sort(), part).to.deep.equal(Object.keys(en[part]).sort());
      expect(Object.keys(LANGUAGE_NAMES)).to.include(lang);
    });
  }

  it('say every quality rule in Spanish, with the word that was found', () => {
    expect(Object.keys(SPANISH).sort()).to.deep.equal(RULES.map(({id}) => id).sort());
    for (const [rule, , change] of MUTATIONS) {
      const record = clean();
      change(record);
      for (const {message} of checkQuality(parseProcedure(record).procedure!, {today: TODAY}).findings) {
        const {text, lang} = es.say(message, rule);
        expect(lang, message).to.equal('es');
        expect(text, message).not.to.match(/«»|undefined|\$\d/);
      }
    }
  });

  it('say every error of the schema in Spanish', () => {
    const wrong = {
      id: 'A b', lang: '1', name: '', review: {last: 'May'}, alternates: [{lang: 'en', url: 'ftp://a'}], contacts: [{kind: 'x', phone: ''}],
      steps: [{text: 1}], risks: [{text: 'a', likelihood: {count: -1, of: 0}}], preparation: [{text: 'a', when: {before: 'x'}}, {text: 'b', when: {at: {day: -1, time: '9'}}}],
      sources: [{text: 'a', url: 'example'}], type: 'x',
    }; // prettier-ignore
    const messages = findingsOf({record: JSON.parse(JSON.stringify(wrong)) as JsonObject, done: []}).findings.map(
      ({message}) => message,
    );
    expect(messages.length).to.be.above(10);
    expect(messages.filter((message) => es.say(message).lang !== 'es')).to.deep.equal([]);
    expect(messages.filter((message) => es.say(message).text === 'Aquí hay un valor de otra clase.')).to.deep.equal([]);
  });

  for (const [what, bytes] of [
    ['a PDF', '%PDF-1.7 …'],
    ['an RTF file', '{\\rtf1 …'],
    ['a picture', '\u0089PNG'],
    ['an empty file', ' '],
    ['a text without headings', 'Only some words.'],
    ['a broken record', '{"id": '],
    ['JSON of another kind', '{"a": 1}'],
    ['a zip', 'PK\u0003\u0004 nothing'],
    ['a very long page', 'a '.repeat(3 << 20)],
  ] as const)
    it(`say in Spanish why ${what} cannot be opened`, async () => {
      const error = await openFile(
        new File([what === 'a picture' ? Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]) : bytes], 'hoja.html'),
      ).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(CannotOpen);
      const {text, lang} = es.say((error as Error).message);
      expect(lang, (error as Error).message).to.equal('es');
      expect(text)
        .to.match(/^hoja\.html/)
        .and.not.include('\n');
    });

  it('leave a message that Spanish does not know in English', () => {
    expect(es.say('something new')).to.deep.equal({text: 'something new', lang: 'en'});
    expect(MESSAGES.every(([english]) => english.source.startsWith('^'))).to.equal(true);
  });
});
