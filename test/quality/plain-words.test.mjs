// The medical words of the quality rules are those of the table of synonyms.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
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
