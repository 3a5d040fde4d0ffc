// The rules and the documents and tables that they stand in.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {RULES} from '../../dist/quality/check-quality.js';
import {PLAIN_WORDS} from '../../dist/quality/words/plain-words.js';

const split = (cell = '') => cell.split(';').map((word) => word.trim());
const rows = readFileSync('data/everyday-words.tsv', 'utf8')
  .split('\n')
  .filter((row) => row.includes('\t') && !row.startsWith('#'))
  .map((row) => row.split('\t'));

test('plain words: each medical word and its plain word are in one row of data/everyday-words.tsv', () => {
  const missing = [...PLAIN_WORDS.en].filter(
    ([medical, plain]) =>
      !rows.some(
        ([term, , target = '']) =>
          split(term).includes(plain) && (split(term).includes(medical) || new RegExp(`\\b${medical}\\b`).test(target)),
      ),
  );
  assert.deepEqual(missing, []);
});

test('plain words: each Spanish pair is in one row of data/everyday-words.tsv', () => {
  const missing = [...PLAIN_WORDS.es].filter(
    ([medical, plain]) => !rows.some(([, es]) => split(es).includes(plain) && split(es).includes(medical)),
  );
  assert.deepEqual(missing, []);
});

test('docs/quality.md has a row for each rule with its level, condition and source', () => {
  const doc = readFileSync('docs/quality.md', 'utf8').replace(/ +/g, ' ');
  const missing = RULES.filter(({id, level, when, source}) => {
    const row = doc.split('\n').find((line) => line.startsWith(`| \`${id}\` | ${level} | ${when}`));
    return !row?.trimEnd().endsWith(`| ${source} |`);
  });
  assert.deepEqual(
    missing.map(({id}) => id),
    [],
  );
});
