// The judged queries against the real lists, and the synonyms that lead nowhere in them.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {aliasRows} from '../../../dist/cli/index-codes/alias-rows.js';
import {readAliases} from '../../../dist/cli/index-codes/read-aliases.js';
import {expandWordParts} from '../../../dist/cli/index-codes/word-parts.js';
import {decodeCodes} from '../../../dist/codes/format/decode.js';
import {encodeCodes} from '../../../dist/codes/format/encode.js';
import {searchCodes} from './search-codes.mjs';
import {indexWords} from '../../../dist/codes/search/word-index.js';
import {runToEnd} from '../../../dist/util/time-slices.js';
import {ALIASES, CODES, readQueries, readRows} from '../../bench/search/lists.mjs';

const SYSTEMS = {'ICD-10-PCS': [1, 4], HCPCS: [0.7, 0], 'ICD-10-CM': [0.55, 4]};
const OWN = 'test/bench/search';
/** How many of each class of a list must be among the first ten. */
const QUERIES = {
  [`${CODES}/queries.tsv`]: {code: 10, words: 10, typo: 8, everyday: 12},
  [`${CODES}/queries-2.tsv`]: {patient: 24, clerk: 8, es: 7, qualified: 31, bare: 15},
  [`${OWN}/queries.tsv`]: {code: 10, words: 10, typo: 8, everyday: 12},
  [`${OWN}/more-queries.tsv`]: {words: 10, abbreviation: 10, typo: 10, everyday: 19},
  [`${OWN}/holdout-queries.tsv`]: {patient: 33, clerk: 14, es: 11, qualified: 38},
  // Written before anything was mended, in rounds of 100, 60, 60, 102, 102, 75, 75, 75, 75, 40, 36, 60, 40, 60 and 40: 89, 46, 48, 94,
  // 84, 55, 65, 68, 57, 31, 30, 53, 36, 46 and 32 of them were found then.
  [`${OWN}/blind-queries.tsv`]: {patient: 509, clerk: 72, typo: 48, es: 100, imaging: 6, equipment: 2, qualified: 235},
  // Written with the French synonyms, not before.
  [`${OWN}/french-queries.tsv`]: {fr: 40},
  // By field: 220 queries written before their synonyms, of which 203 were found then.
  [`${OWN}/field-queries.tsv`]: {
    imaging: 12,
    dental: 6,
    obstetric: 10,
    eyes: 7,
    skin: 7,
    kidney: 6,
    mental: 9,
    es: 26,
    clerk: 20,
    patient: 30,
    urology: 4,
    ent: 5,
    heart: 6,
    lung: 3,
    gi: 7,
    bone: 7,
    baby: 3,
    women: 5,
    equip: 6,
    qualified: 40,
  },
};

describe('real lists', {skip: !existsSync(CODES) && `needs ${CODES}`}, () => {
  const text = (path) => readFileSync(path, 'utf8');
  const read = (packed) => runToEnd(indexWords(runToEnd(decodeCodes(gunzipSync(packed)))));
  let everyday;
  let lists;
  before(() => {
    everyday = readAliases(text('data/everyday-words.tsv'), 'everyday');
    const made = expandWordParts(text('data/word-parts.tsv'), new Set(everyday.map(({term}) => term)));
    const index = ALIASES.flatMap((path) => readAliases(gunzipSync(readFileSync(path)).toString(), path));
    lists = Object.entries(SYSTEMS).map(([system, [weight, family]]) => {
      const rows = readRows(system);
      const aliases = [...(system === 'ICD-10-PCS' ? index : []), ...everyday, ...made];
      const {rows: synonyms, dead} = aliasRows(aliases, {system, rows, headings: new Map()});
      const packed = encodeCodes(rows);
      return {system, weight, family, size: packed.length, index: read(packed), synonyms: read(encodeCodes(synonyms)), dead};
    });
  });

  test('real lists: all of ICD-10-PCS is a file of at most 60 kB', () => {
    assert.ok(lists[0].size <= 60_000, `${lists[0].size} bytes`);
  });

  for (const [path, wanted] of Object.entries(QUERIES))
    test(`real lists: the judged queries of ${path} are among the first ten`, () => {
      const missed = readQueries(path).filter(
        ({query, pattern}) =>
          !runToEnd(searchCodes(lists, {query})).hits.some(({system, code}) => pattern.test(`${system}:${code}`)),
      );
      const all = readQueries(path);
      for (const [kind, least] of Object.entries(wanted)) {
        const found = all.filter((one) => one.kind === kind).length - missed.filter((one) => one.kind === kind).length;
        assert.ok(found >= least, `${kind}: ${found} of ${least}; missed ${missed.map(({query}) => query).join(', ')}`);
      }
    });

  test('real lists: each meaning of the synonyms leads to a code of some list, and there are 800 rows of them', () => {
    const dead = lists.map((list) => new Set(list.dead));
    const named = ({target}) => lists.findIndex(({system}) => target.startsWith(`${system}:`));
    const nowhere = everyday.filter((alias) =>
      named(alias) >= 0 ? dead[named(alias)].has(alias) : dead.every((one) => one.has(alias)),
    );
    assert.deepEqual([...new Set(nowhere.map(({line, target}) => `line ${line}: ${target}`))], []);
    assert.ok(new Set(everyday.map(({line}) => line)).size >= 800);
  });

  test('real lists: a word that no list knows is left out and named, and changes nothing else', () => {
    const search = (query) => runToEnd(searchCodes(lists, {query}));
    const {hits, total} = search('knee replacement');
    const longer = search('xyzzyq knee replacement');
    assert.deepEqual([longer.hits, longer.total, longer.without], [hits, total, ['xyzzyq']]);
    assert.deepEqual(search('emergency c-section').without, ['emergency']);
    assert.deepEqual(search('ear tubes in kids').hits[0].code.slice(0, 3), '099');
    assert.deepEqual(search('knees replacement').hits[0].code.slice(0, 3), '0SR');
    assert.deepEqual(search('how to prepare for a colonoscopy').without, ['prepare']);
    assert.equal(search('bilateral oophorectomy').hits[0].code.slice(0, 4), '0UT2');
    assert.equal(search('left knee replacement').hits[0].code.slice(0, 4), '0SRD');
    assert.deepEqual(
      search('ODTJ4ZZ').hits.map(({code}) => code),
      ['0DTJ4ZZ'],
    );
  });
});
