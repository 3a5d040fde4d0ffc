// Words that a record has in any field are read on its page: a field that no element shows is a loss that nobody sees.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawnSync} from 'node:child_process';
import {after, before, test} from 'node:test';

const schema = JSON.parse(readFileSync('data/procedure.schema.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'every-field-'));
after(() => rmSync(folder, {recursive: true}));

/** Fields that are not words of the page, and why. */
const NOT_SHOWN = [
  [/^\/pictures\/0\/section$/, 'names the section in which a picture is shown'],
  [/^\/understanding\//, 'shown by an element of its own'],
  [/^\/glossary\//, 'shown where a text has the word'],
  [/^\/alternatives\/0\/risks\/0\/source$/, 'the sources are at the end of the page'],
  [/^\/translation\//, 'for translators'],
  [/^\/integrity\//, 'computed when a page is written'],
  [/^\/withdrawn\//, 'its page is a tombstone'],
];

/** Values of the formats that the schema knows, by a word of their title. */
const FORMATS = [
  ['single hyphens', 'every-field'],
  ['language tag', 'en'],
  ['duration', 'P1D'],
  ['time of day', '10:00'],
  ['web address', 'https://example.org/x'],
  ['relative address', 'https://example.org/y'],
  ['existing date', '2030-01-01'],
  ['phone number', '+1 555 0100'],
  ['SHA-256', 'A'.repeat(43)],
];

const places = new Map();

/** A value that fits a schema, in which every text is a word that stands nowhere else. */
function valueOf({$ref, anyOf, enum: values, type, properties, items, title = ''}, path) {
  if ($ref)
    return valueOf(
      $ref
        .split('/')
        .slice(1)
        .reduce((part, key) => part[key], schema),
      path,
    );
  if (anyOf) return valueOf(anyOf[0], path);
  if (values) return values[0];
  if (type === 'object')
    return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, valueOf(inner, `${path}/${key}`)]));
  if (type === 'array') return [valueOf(items, `${path}/0`)];
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return 1;
  const known = FORMATS.find(([words]) => title.includes(words))?.[1];
  if (known) return known;
  const word = `word${places.size}x`;
  places.set(word, path);
  return word;
}

const NOT_IN_TEXT = [
  ...NOT_SHOWN,
  [/^\/(?:codes|similar)\//, 'for offices'],
  [/^\/pictures\//, 'a text has none'],
  [/^\/preparation\/0\/rule\//, 'on the page, whose address the text may have'],
  [/^\/alternates\//, 'each text is in one language'],
];

/** The places whose words a text lacks. */
function lost(text, omitted) {
  const words = new Set(text.match(/\bword\d+x\b/g));
  return [...places].filter(([word, path]) => !words.has(word) && !omitted.some(([field]) => field.test(path)));
}

const run = (...args) => {
  const {status, stderr} = spawnSync(process.execPath, ['dist/cli/cli.js', ...args], {encoding: 'utf8'});
  assert.equal(status, 0, stderr);
};

const file = join(folder, 'every-field.json');
before(() => {
  const record = valueOf(schema, '');
  delete record.withdrawn;
  delete record.integrity;
  // For everybody, whenever the appointment is.
  delete record.preparation[0].appointment;
  Object.assign(record.preparation[0].rule, {effective: '2020-01-01', expires: '2999-01-01'});
  writeFileSync(file, JSON.stringify(record));
  assert.ok(places.size > 100);
});

test('a page has the words of every field of its record', () => {
  run('page', file, '--out', join(folder, 'site'));
  const [, body] = readFileSync(join(folder, 'site', 'every-field.html'), 'utf8').split(/<body[^>]*>/);
  assert.deepEqual(lost(body.replace(/<script[^]*?<\/script>/g, '').replace(/<[^>]*>/g, ' '), NOT_SHOWN), []);
});

test('a text has the words of every field that is for readers', () => {
  run('export', file, '--to', 'text', '--out', join(folder, 'texts'));
  assert.deepEqual(lost(readFileSync(join(folder, 'texts', 'every-field.txt'), 'utf8'), NOT_IN_TEXT), []);
});
