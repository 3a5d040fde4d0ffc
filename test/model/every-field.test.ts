import {expect} from '@open-wc/testing';
import schema from '../../data/procedure.schema.json';
import everyField from '../fixtures/every-field.json';
import mri from '../../data/procedures/mri-brain.json';
import {parseProcedure} from '../../src/model/parse-procedure.js';
import type {JsonSchema} from '../../src/model/validate.js';
import {readPage, writePage} from '../../src/formats/page-text/index.js';
import {readRecord} from '../../src/loading/read-record.js';

/** Paths of all fields that a schema knows; those of a list are those of its items. */
function fieldsOf({properties = {}, items, anyOf = []}: JsonSchema, path = ''): string[] {
  const own = Object.entries(properties).flatMap(([key, inner]) => [`${path}.${key}`, ...fieldsOf(inner, `${path}.${key}`)]);
  return [...own, ...(items ? fieldsOf(items, path) : []), ...anyOf.flatMap((form) => fieldsOf(form, path))];
}

/** The same of a value. */
function fieldsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsIn(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}.${key}`, ...fieldsIn(inner, `${path}.${key}`)]);
}

/** Runs a function while every object has members of the names of all fields, of several kinds. */
function onPollutedPage<T>(run: () => T): T {
  const names = [...new Set(fieldsOf(schema as JsonSchema).map((path) => path.split('.').at(-1)!))];
  try {
    for (const [at, name] of names.entries())
      Object.defineProperty(Object.prototype, name, {
        value: [() => 'added by the page', 'added by the page', ['added by the page'], {added: true}][at % 4],
        configurable: true,
        writable: at % 2 === 0,
      });
    return run();
  } finally {
    for (const name of names) delete (Object.prototype as Record<string, unknown>)[name];
  }
}

/** Whether every object in a value is a plain one. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  ([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)) && Object.values(value).every(isPlain));

const least = {id: 'a', lang: 'en', name: 'A'};
const page = writePage(parseProcedure(everyField).procedure!);

describe('the record of tests', () => {
  it('has every field of the schema', () => {
    const present = new Set(fieldsIn(everyField));
    expect(fieldsOf(schema as JsonSchema).filter((field) => !present.has(field))).to.deep.equal([]);
  });
});

describe('records', () => {
  for (const [name, make] of Object.entries({
    parseProcedure: () => parseProcedure(everyField).procedure,
    'parseProcedure of a plain string': () => parseProcedure({...least, risks: ['Fatigue'], duration: 'an hour'}).procedure,
    readPage: () => readPage(page).procedure,
  }))
    it(`of ${name} are plain objects that can be cloned and turned into a string`, () => {
      const procedure = make()!;
      expect(isPlain(procedure)).to.equal(true);
      expect(structuredClone(procedure)).to.deep.equal(procedure);
      expect(`${procedure}`).to.equal('[object Object]');
      expect(Object.prototype.hasOwnProperty.call(procedure, 'name')).to.equal(true);
    });

  for (const [name, run] of Object.entries({
    'parseProcedure of all fields': () => parseProcedure(everyField),
    'parseProcedure of few fields': () =>
      parseProcedure({...least, risks: ['Fatigue', {text: 'Pain', likelihood: {count: 1, of: 2}}]}),
    'parseProcedure of a wrong record': () => parseProcedure({...least, risks: [{}], review: 7}),
  }))
    it(`${name} finds the same on a page that has extended all objects`, () => {
      const clean = JSON.stringify(run());
      expect(onPollutedPage(() => JSON.stringify(run()))).to.equal(clean);
    });

  for (const [name, record] of Object.entries({
    full: everyField,
    small: {...least, risks: ['Fatigue'], preparation: ['Do not eat']},
    mri,
  }))
    it(`a ${name} record is written and read the same on such a page`, () => {
      const {procedure} = parseProcedure(record);
      const run = () => [writePage(procedure!), JSON.stringify(readRecord(JSON.stringify(record), 'it'))];
      const clean = run();
      expect(onPollutedPage(run)).to.deep.equal(clean);
    });

  it('given to elements have no field that a page has put on all objects', () => {
    const record = onPollutedPage(() => {
      const {summary, risks} = readRecord(JSON.stringify({...least, risks: ['Pain']}), 'it');
      return [summary, risks![0]!.likelihood];
    });
    expect(record).to.deep.equal([undefined, undefined]);
  });
});
