// What the package brings beside code: the schema of the record, and records.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseProcedure, unknownKeys} from 'procedure-elements';

test('the published schema is the one that the model gives', () => {
  const before = readFileSync('data/procedure.schema.json', 'utf8');
  execFileSync('npm', ['run', '--silent', 'schema'], {shell: process.platform === 'win32'});
  assert.equal(readFileSync('data/procedure.schema.json', 'utf8'), before, 'run `npm run schema` and commit the file');
});

test('every record in data fits the schema, has sources and a review date, and brings no CPT', () => {
  for (const file of readdirSync('data/procedures')) {
    const input = JSON.parse(readFileSync(`data/procedures/${file}`, 'utf8'));
    const {procedure, issues} = parseProcedure(input);
    assert.deepEqual(issues, undefined, file);
    assert.deepEqual(unknownKeys(input, procedure), [], file);
    assert.equal(`${procedure.id}.json`, file);
    assert.ok(procedure.sources.length && procedure.review.last && procedure.review.next, file);
    assert.ok(![...procedure.codes, ...(procedure.similar ?? [])].some(({system}) => /cpt/i.test(system)), file);
  }
});

/** Everything of a record but its texts: keys, numbers, times, codes, links, levels. */
function shape(value, key = '') {
  if (Array.isArray(value)) return value.map((item) => shape(item, key));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shape(item, name)]));
  const isExact =
    /^(id|system|code|url|word|kind|severity|urgency|last|next|expires|effective|before|after|period|means|min|max)$/;
  return typeof value === 'string' && !isExact.test(key) ? 'text' : value;
}

for (const lang of ['es', 'ar'])
  test(`every record has an unreviewed translation into ${lang} with the same numbers, times, codes and levels`, () => {
    for (const file of readdirSync('data/procedures')) {
      const original = JSON.parse(readFileSync(`data/procedures/${file}`, 'utf8'));
      const {translation, ...translated} = JSON.parse(readFileSync(`data/translations/${lang}/${file}`, 'utf8'));
      assert.deepEqual(parseProcedure({...translated, translation}).issues, undefined, file);
      assert.deepEqual(translation, {from: 'en', state: 'machine'});
      assert.equal(translated.lang, lang);
      assert.deepEqual(shape(translated), shape(original), file);
      // Arabic has a dual: "2 hours" is one word there.
      const numbers = (item) => ((item.text ?? item).match(/\d+/g) ?? []).filter((number) => number !== '2');
      for (const field of ['preparation', 'recovery', 'warningSigns'])
        original[field].forEach((item, at) =>
          assert.deepEqual(numbers(translated[field][at]), numbers(item), `${file} ${field} ${at}`),
        );
    }
  });
