// Lists of codes as containers, and the search in them: packed by what the index command uses, read by what browsers use.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {gunzipSync, gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {aliasRows} from '../../../dist/cli/index-codes/alias-rows.js';
import {encodeCodes, sortRows} from '../../../dist/codes/format/encode.js';
import {readAliases} from '../../../dist/cli/index-codes/read-aliases.js';
import {CodeSourceError} from '../../../dist/codes/code-source.js';
import {decodeCodes, titleOf} from '../../../dist/codes/format/decode.js';
import {searchCodes} from './search-codes.mjs';
import {similarCodes} from '../../../dist/codes/similar/similar-codes.js';
import {runToEnd} from '../../../dist/util/time-slices.js';
import {StaticCodes} from '../../../dist/codes/sources/static-files.js';
import {indexWords} from '../../../dist/codes/search/word-index.js';
import {foldCode, foldWords} from '../../../dist/util/fold-text.js';

const unpack = (packed) => runToEnd(decodeCodes(gunzipSync(packed)));
const setOf = (rows, aliases = [], family = 4) => ({
  system: 'TEST',
  weight: 1,
  family,
  index: runToEnd(indexWords(unpack(encodeCodes(rows)))),
  ...(aliases.length && {synonyms: runToEnd(indexWords(unpack(encodeCodes(aliases))))}),
});
const search = (sets, query, more) => runToEnd(searchCodes(sets, {query, ...more}));
const find = (set, query, within) => search([set], query, {limit: Infinity, within}).hits.map(({code}) => code);

const code = fc.stringMatching(/^[0-9A-Z]{1,7}(\.[0-9A-Z]{1,2})?$/);
// Few words, so that titles resemble each other as real ones do, and some of anything.
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Left', 'Right', 'Hip', 'Knee', 'Joint,', 'of', 'with', 'Replacement', '(MRI)', 'X-ray', ''),
  },
  fc.string({unit: 'grapheme', maxLength: 6}),
);
const title = fc
  .array(word, {minLength: 1, maxLength: 8})
  .map((words) => words.join(' ').replace(/[\0-\x1f]|\p{Surrogate}/gu, '?'));
const rowsOf = fc.array(fc.record({code, title}, {noNullPrototype: true}), {maxLength: 60});

const survives = (rows) => {
  const list = unpack(encodeCodes(rows));
  const back = list.codes.map((code, row) => ({code, title: titleOf(list, row)}));
  assert.deepEqual(back, sortRows(rows));
};

test('any list survives the trip', () => {
  fc.assert(fc.property(rowsOf, survives), {numRuns: 300});
});

// As systems of codes are made: whatever ends them, they begin with one of a few, and the titles say so too.
const some = (arbitrary, maxLength) => fc.uniqueArray(arbitrary, {minLength: 1, maxLength});
const madeRows = fc
  .record({
    starts: some(fc.stringMatching(/^[0-9A-C]{1,3}$/), 8),
    ends: some(fc.stringMatching(/^[0-9X-Z.a]{0,3}$/), 30),
    words: fc.array(title, {minLength: 4, maxLength: 12}),
    holes: fc.array(fc.nat(300)),
    odd: fc.array(fc.tuple(fc.nat(300), title), {maxLength: 8}),
  })
  .map(({starts, ends, words, holes, odd}) => {
    const pick = (at) => words[at % words.length];
    const all = starts.flatMap((start, i) =>
      ends.map((end, j) => ({code: start + end, title: [pick(j), pick(i), 'of', pick(i + j)].join(' ')})),
    );
    for (const [at, one] of odd) if (all[at]) all[at].title = one;
    return all.filter((_, at) => !holes.includes(at));
  });

test('lists made as systems of codes are made survive it too, with holes and odd titles', () => {
  fc.assert(fc.property(madeRows, survives), {numRuns: 300});
});

test('lists of other shapes survive it too: many endings, many words, a mark of byte order, long words', () => {
  const count = (length, row) => Array.from({length}, (_, at) => row(at));
  for (const rows of [
    count(2000, (at) => ({code: `${at < 1000 ? 'A' : 'B'}${(at * 7) % 1000}`, title: `Part ${at % 1000} of ${at < 1000}`})),
    count(70_000, (at) => ({code: `${at}`, title: `w${at} of w${at + 1}`})),
    count(20, (at) => ({code: `\ufeff${at}`, title: `\ufeff \ufeffbegins${at} \ufeff`})),
    count(9, (at) => ({code: '', title: `${'long'.repeat(20)}${at}${'😀'.repeat(at)}`})),
    [{code: '', title: ''}],
  ]) {
    survives(rows);
  }
});

test('the same list gives the same bytes, in whatever order it comes', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      assert.deepEqual(encodeCodes(rows), encodeCodes([...rows].reverse()));
    }),
  );
});

test('what the format cannot hold is refused by name', () => {
  assert.throws(() => encodeCodes([{code: 'A1', title: 'two\nlines'}]), /"A1" "two\\nlines"/);
  assert.throws(() => encodeCodes([{code: 'A1', title: 'half \ud83d'}]), /"A1" "half \\ud83d"/);
});

test('every code finds itself regardless of dots and case, and so does every word of its title', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const set = setOf(rows);
      for (const row of rows) {
        if (/\d|.{5}/.test(foldCode(row.code)))
          assert.ok(find(set, row.code.replaceAll('.', '').toLowerCase()).includes(row.code));
        for (const one of foldWords(row.title)) {
          // What looks like a code that is there is one.
          const asCode = search([set], one, {limit: Infinity, within: ''}).hits;
          if (asCode.length && asCode.every(({marks}) => !marks.length)) continue;
          assert.ok(find(set, one, '').includes(row.code), `"${one}" does not find ${row.code} "${row.title}"`);
        }
      }
    }),
    {numRuns: 100},
  );
});

const SOME = [
  {code: '0SR9019', title: 'Replacement of Right Hip Joint with Metal Synthetic Substitute, Cemented, Open Approach'},
  {code: '0SR901A', title: 'Replacement of Right Hip Joint with Metal Synthetic Substitute, Uncemented, Open Approach'},
  {code: '0SRB019', title: 'Replacement of Left Hip Joint with Metal Synthetic Substitute, Cemented, Open Approach'},
  {code: '0DTJ0ZZ', title: 'Resection of Appendix, Open Approach'},
  {code: '0DTJ4ZZ', title: 'Resection of Appendix, Percutaneous Endoscopic Approach'},
  {code: 'BQ30ZZZ', title: 'Magnetic Resonance Imaging (MRI) of Right Hip'},
];

test('a code without a digit is found by its whole and by a prefix', () => {
  const set = setOf([
    ...SOME,
    {code: 'GZHZZZZ', title: 'Group Psychotherapy'},
    {code: 'DHYBFZZ', title: 'Plaque Radiation of Breast'},
  ]);
  for (const query of ['gzhzzzz', 'GZHZZ', 'DHYBFZZ'])
    assert.deepEqual(find(set, query), [query.startsWith('D') ? 'DHYBFZZ' : 'GZHZZZZ'], query);
});

test('words are found in any order, by their beginning and through one typo, two in long words', () => {
  const set = setOf(SOME, [], 0);
  for (const query of [
    'hip joint left replacement',
    'repl left hip',
    'left hip rpelacement',
    'replacemnt lfet',
    'replacment leftt',
  ])
    assert.equal(find(set, query)[0], '0SRB019', query);
  assert.deepEqual(find(set, 'zebra'), []);
  assert.deepEqual(find(set, 'appendixx'), ['0DTJ0ZZ', '0DTJ4ZZ']);
});

test('families become one hit with a count, and open by what their codes begin with', () => {
  const set = setOf(SOME);
  const {hits, total} = search([set], 'replacement hip');
  assert.deepEqual(
    hits.map(({code, family}) => [code, family]),
    [
      ['0SR9019', {code: '0SR9', count: 2}],
      ['0SRB019', undefined],
    ],
  );
  assert.equal(total, 3, 'every code of a family counts');
  assert.deepEqual(find(set, 'replacement hip', '0SR9'), ['0SR9019', '0SR901A']);
  assert.deepEqual(
    search([set], '0SR').hits.map(({family}) => family),
    [{code: '0SR9', count: 2}, undefined],
  );
  assert.deepEqual(search([set], '0SR9').hits[0].family, {code: '0SR9', count: 2}, 'the whole beginning of a family');
  assert.deepEqual(find(set, '0SR901'), ['0SR9019', '0SR901A']);
  assert.deepEqual(find(set, '0SR9', '0SRB'), [], 'what is asked for is not in there');
  assert.deepEqual(search([set], 'replacement hip', {limit: 1, offset: 1}).hits[0].code, '0SRB019');
});

test('synonyms lead to codes, state why, and omit those that are unresolved or add nothing', () => {
  const table = [
    '# a comment',
    'term\tes\ttarget',
    'appendectomy; appendix out\tapendicectomía\tTEST:0DTJ',
    'hip replacement\tprótesis de cadera\treplacement hip joint',
    'surgery; of\tde\t-',
    'gone\tido\tTEST:0ZZZ',
    'elsewhere\totro\tOTHER:0DTJ',
    'unknown\tdesconocido\tzebra',
    'appendix\tapéndice\tappendix',
  ].join('\n');
  const {rows, dead} = aliasRows(readAliases(table, 'table'), {system: 'TEST', rows: SOME, headings: new Map()});
  assert.deepEqual([...new Set(dead.map(({term}) => term))], ['gone', 'ido', 'unknown', 'desconocido']);
  assert.ok(!rows.some(({title}) => title === 'appendix'));
  const set = setOf(SOME, rows);
  for (const query of ['appendectomy', 'apendicectomia', 'apendectomy surgery', 'appendix out of']) {
    const [hit] = search([set], query).hits;
    assert.equal(hit?.code, '0DTJ0ZZ', query);
    assert.match(hit.reason, /^(appendectomy|apendicectomía|appendix out)/);
  }
  assert.match(find(set, 'left hip replacement')[0], /^0SRB/);
  assert.equal(search([set], 'hip replacement').hits[0].reason, 'hip replacement');
});

test('a table of synonyms reports its invalid line', () => {
  assert.throws(() => readAliases('term\tes\ttarget\na\tb\tc\td', 'my.tsv'), /^Error: my\.tsv:2: found 4 columns, expected 3/);
});

test('a container that is cut, changed anywhere or something else is refused, never answered from', () => {
  const body = gunzipSync(encodeCodes(SOME));
  const refused = (bytes, message, at) => assert.throws(() => runToEnd(decodeCodes(bytes)), {message}, at);
  const FOREIGN = 'it is not a list of codes in format 2';
  const DAMAGED = 'it is damaged, or larger than a list of codes can be';
  for (let at = 0; at < body.length; at++) {
    const changed = Uint8Array.from(body);
    changed[at] ^= 1 << (at % 8);
    refused(changed, at < 4 ? FOREIGN : DAMAGED, `byte ${at}`);
    refused(body.subarray(0, at), at < 8 ? FOREIGN : DAMAGED, `cut at ${at}`);
  }
  refused(Buffer.from('<!doctype html>not here'), FOREIGN);
  const former = Uint8Array.from(body);
  former[3] = 1;
  refused(former, FOREIGN);
});

const file = (bytes, count) => ({url: 'a.codes', bytes: bytes.length, sha256: '', count});
const serve = (files) => async (url) => {
  const name = url.pathname.slice(1);
  const body = files[name];
  if (body instanceof Error) throw body;
  return new Response(body);
};
let folders = 0;
const sourceOf = (packed, change = (bytes) => bytes, count = SOME.length) => {
  const set = {system: 'TEST', title: 'Test', licence: 'none', weight: 1, family: 0, ...file(packed, count)};
  const files = {'codes.json': JSON.stringify({format: 1, sets: [set]}), 'a.codes': change(packed)};
  return {files, source: new StaticCodes(new URL(`http://test/?${folders++}`), serve(files))};
};

test('static files: a damaged one is refused with its address and what to do, and can be tried again', async () => {
  const packed = encodeCodes(SOME);
  const flip = (bytes) => Buffer.from(bytes).fill(bytes[40] ^ 1, 40, 41);
  for (const [change, count, message] of [
    [flip, undefined, /a\.codes cannot be read: .+ Load or build it again\.$/],
    [(bytes) => bytes.subarray(0, 60), undefined, /a\.codes cannot be read: .+ Load or build it again\.$/],
    [() => gzipSync('hello, this is something else'), undefined, /a\.codes .+ not a list of codes/],
    [() => '<!doctype html>', undefined, /a\.codes .+ not a list of codes/],
    [undefined, 5, /a\.codes .+ not what the manifest names/],
  ]) {
    const {source, files} = sourceOf(packed, change, count);
    await assert.rejects(source.search({query: 'hip'}), {name: 'CodeSourceError', reason: 'damaged', message});
    await assert.rejects(source.search({query: 'hip'}), message, 'not tried again by itself');
    if (count) continue;
    files['a.codes'] = packed;
    source.retry();
    assert.equal((await source.search({query: 'left hip'})).hits[0].code, '0SRB019');
  }
});

test('static files: a server that has unpacked them serves as well; other manifests are rejected', async () => {
  const {source} = sourceOf(encodeCodes(SOME), (bytes) => gunzipSync(bytes));
  assert.equal((await source.search({query: '0SR.B'})).hits[0].code, '0SRB019');
  const {source: other, files} = sourceOf(encodeCodes(SOME));
  files['codes.json'] = '<!doctype html>';
  await assert.rejects(other.search({query: 'hip'}), {reason: 'foreign'});
  await assert.rejects(source.search({query: 'hip', systems: ['CPT']}), {message: /no codes of CPT/});
  await assert.rejects(source.search({query: 'hip', signal: AbortSignal.abort()}), {name: 'AbortError'});
});

test('static files: a manifest that is on its way is used once; where it fails, the next search asks again', async () => {
  const {files} = sourceOf(encodeCodes(SOME));
  const asked = [];
  const fetchFile = async (url) => {
    asked.push(url.pathname);
    return new Response(files[url.pathname.slice(1)]);
  };
  const open = (early) => new StaticCodes(new URL(`http://test/?early-${folders++}`), fetchFile, early);
  const source = open(Promise.resolve(new Response(files['codes.json'])));
  assert.equal((await source.search({query: 'left hip'})).hits[0].code, '0SRB019');
  assert.deepEqual(asked, ['/a.codes']);
  const blocked = open(Promise.reject(new CodeSourceError('blocked', 'not allowed here')));
  await assert.rejects(blocked.search({query: 'hip'}), {name: 'CodeSourceError', reason: 'blocked', message: 'not allowed here'});
  assert.equal((await blocked.search({query: 'left hip'})).hits[0].code, '0SRB019');
  assert.deepEqual(asked, ['/a.codes', '/codes.json', '/a.codes']);
});

test('static files: lists come one after another, and each answer says what is still to come', async () => {
  const packed = encodeCodes(SOME);
  const set = (system) => ({system, title: system, licence: 'none', weight: 1, family: 0, ...file(packed, SOME.length)});
  const files = {'codes.json': JSON.stringify({format: 1, sets: [set('ONE'), set('TWO')]}), 'a.codes': packed};
  const source = new StaticCodes(new URL(`http://test/?${folders++}`), serve(files));
  const systems = [];
  for (let result = {more: true}; result.more; await result.more) {
    result = await source.search({query: 'left hip'});
    assert.equal(result.failed, undefined);
    systems.push(result.sets.map((one) => one.system).join());
  }
  assert.equal(systems[0], 'ONE');
  assert.equal(systems.at(-1), 'ONE,TWO');
  assert.ok(systems.length <= 4, systems.join(' | '));
});

// As the tables of CMS head the fourth to seventh column, and name the third character above them.
const HEADINGS = {
  0: ['Operation', 'Body Part', 'Approach', 'Device', 'Qualifier'],
  1: ['Operation', 'Body Part', 'Approach', 'Device', 'Qualifier'],
  2: ['Operation', 'Body Region', 'Approach', 'Device', 'Qualifier'],
  3: ['Operation', 'Body System / Region', 'Approach', 'Substance', 'Qualifier'],
  4: ['Operation', 'Body System', 'Approach', 'Function / Device', 'Qualifier'],
  5: ['Operation', 'Body System', 'Duration', 'Function', 'Qualifier'],
  6: ['Operation', 'Body System', 'Duration', 'Qualifier', 'Qualifier'],
  7: ['Operation', 'Body Region', 'Approach', 'Method', 'Qualifier'],
  8: ['Operation', 'Body Region', 'Approach', 'Method', 'Qualifier'],
  9: ['Operation', 'Body Region', 'Approach', 'Method', 'Qualifier'],
  B: ['Type', 'Body Part', 'Contrast', 'Qualifier', 'Qualifier'],
  C: ['Type', 'Body Part', 'Radionuclide', 'Qualifier', 'Qualifier'],
  D: ['Modality', 'Treatment Site', 'Modality Qualifier', 'Isotope', 'Qualifier'],
  F: ['Type', 'Body System / Region', 'Type Qualifier', 'Equipment', 'Qualifier'],
  G: ['Type', 'Qualifier', 'Qualifier', 'Qualifier', 'Qualifier'],
  H: ['Type', 'Qualifier', 'Qualifier', 'Qualifier', 'Qualifier'],
  X: ['Operation', 'Body Part', 'Approach', 'Device / Substance / Technology', 'Qualifier'],
};
const SAYS = {
  operation: ['Operation'],
  part: ['Body Part', 'Body Region', 'Treatment Site'],
  approach: ['Approach'],
  device: ['Device'],
  qualifier: ['Qualifier'],
};
const pcs = (list) => ({...setOf(list.map((one) => ({code: one, title: one}))), system: 'ICD-10-PCS'});
const apart = (mine, other) => [0, 1, 2, 3, 4].filter((at) => other[at + 2] !== mine[at + 2]);

test('similar codes: those that differ least, as a plain comparison of every pair finds them, and nothing that is not so', () => {
  const character = fc.constantFrom('0', '1', 'Z');
  const tails = fc.uniqueArray(fc.string({unit: character, minLength: 6, maxLength: 6}), {minLength: 1, maxLength: 80});
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(HEADINGS), 'Z'), tails, (section, ends) => {
      const list = ends.map((end) => section + end);
      const [mine] = list;
      const all = list
        .filter((other) => other !== mine && other[1] === mine[1])
        .sort((a, b) => apart(mine, a).length - apart(mine, b).length || (a < b ? -1 : 1));
      const expected = all.filter(
        (one, at) => all.slice(0, at).filter((other) => `${apart(mine, other)}` === `${apart(mine, one)}`).length < 2,
      );
      const found = runToEnd(similarCodes(pcs(list), [mine], Infinity));
      assert.deepEqual(
        found.map((one) => one.code),
        expected,
      );
      const headings = HEADINGS[section] ?? [];
      for (const {code: other, differs, samePart} of found) {
        const places = apart(mine, other);
        if (samePart) assert.ok(!places.includes(1) && SAYS.part.includes(headings[1]), `${mine} ${other}`);
        if (differs.length) assert.equal(differs.length, places.length);
        differs.forEach((axis, at) => assert.ok(SAYS[axis].includes(headings[places[at]]), `${mine} ${other}: ${axis}`));
      }
    }),
  );
});

const PAIRS = [
  ['0SRC0J9', '0SRC0JA', 'same part, qualifier'],
  ['0SRC0J9', '0SRD0J9', 'part'],
  ['0DTJ0ZZ', '0DTJ4ZZ', 'same part, approach'],
  ['0DTJ0ZZ', '0DBJ0ZZ', 'same part, operation'],
  ['02H70JZ', '02H70MZ', 'same part, device'],
  // Three coronary arteries are the same part as two; a valve is another.
  ['02703ZZ', '02713ZZ', ''],
  ['02703ZZ', '02703DZ', 'device'],
  ['027F3ZZ', '02703ZZ', 'part'],
  ['102073Z', '10207YZ', ''],
  ['10D00Z0', '10D00Z1', 'qualifier'],
  ['10D17ZZ', '10D27ZZ', ''],
  ['2W00X0Z', '2W00X1Z', 'same part, device'],
  ['2W00X0Z', '2W01X0Z', 'part'],
  ['30233N0', '30233N1', 'qualifier'],
  ['30233N0', '30233P0', ''],
  ['4A0002Z', '4A0004Z', ''],
  ['4A0034Z', '4A0074Z', 'approach'],
  ['5A1D70Z', '5A1D80Z', ''],
  ['6A0Z0ZZ', '6A0Z1ZZ', ''],
  ['7W00X0Z', '7W00X1Z', 'same part'],
  ['7W00X0Z', '7W01X0Z', 'part'],
  ['8E090CZ', '8E094CZ', 'approach'],
  ['8C01X6J', '8C01X6L', 'qualifier'],
  ['9WB0XBZ', '9WB0XCZ', 'same part'],
  ['B2101ZZ', 'B2100ZZ', ''],
  ['B2101ZZ', 'B2111ZZ', ''],
  ['C0101ZZ', 'C010YZZ', ''],
  ['D0000ZZ', 'D0001ZZ', 'same part'],
  ['D0000ZZ', 'D0060ZZ', 'part'],
  ['F003GKZ', 'F003GMZ', ''],
  ['GZ50ZZZ', 'GZ51ZZZ', ''],
  ['HZ30ZZZ', 'HZ31ZZZ', ''],
  ['X051329', 'X05133A', ''],
];
test('similar codes: what is said of real pairs, section by section', () => {
  for (const [mine, other, said] of PAIRS) {
    const [{differs, samePart}] = runToEnd(similarCodes(pcs([mine, other]), [mine], 9));
    assert.equal([...(samePart ? ['same part'] : []), ...differs].join(', '), said, `${mine} ${other}`);
  }
  assert.deepEqual(
    [...new Set(PAIRS.map(([mine]) => mine[0]))].sort((a, b) => (a < b ? -1 : 1)),
    Object.keys(HEADINGS).sort((a, b) => (a < b ? -1 : 1)),
  );
});

test('similar codes: by the share of words, as a plain comparison of every pair finds them', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({code, title}), {selector: (row) => row.code.replaceAll('.', ''), minLength: 1, maxLength: 40}),
      (rows) => {
        const words = new Map(rows.map((row) => [row.code, new Set(row.title.split(' '))]));
        const count = (one) => rows.flatMap((row) => row.title.split(' ')).filter((other) => other === one).length;
        const weigh = (list) => [...list].reduce((sum, one) => sum + Math.log(1 + rows.length / count(one)), 0);
        const [{code: mine}] = rows;
        const share = (other) => {
          const shared = weigh([...words.get(other)].filter((one) => words.get(mine).has(one)));
          return shared / (weigh(words.get(mine)) + weigh(words.get(other)) - shared);
        };
        const found = runToEnd(similarCodes(setOf(rows), [mine], Infinity)).map((one) => share(one.code));
        const expected = rows
          .map((row) => row.code)
          .filter((one) => one !== mine)
          .map(share)
          .sort((a, b) => b - a);
        found.forEach((value, at) => assert.ok(Math.abs(value - expected[at]) < 1e-9));
      },
    ),
  );
});

const SHARED = '../shared/codes';
const skip = !existsSync(SHARED) && 'needs ../shared/codes';
test('real lists: the pairs are there, and where only the approach is other the titles agree', {skip}, async () => {
  const lists = await import('../../bench/search/lists.mjs');
  const rows = lists.readRows('ICD-10-PCS');
  const titles = new Map(rows.map((row) => [row.code, row.title]));
  const gone = PAIRS.flatMap(([mine, other]) => [mine, other].filter((one) => !titles.has(one)));
  assert.deepEqual(gone, []);
  const set = {...setOf(rows), system: 'ICD-10-PCS'};
  const APPROACH =
    /,? ?(?:Open|Percutaneous|Percutaneous Endoscopic|External|Via Natural or Artificial Opening)(?: Endoscopic| With Percutaneous Endoscopic Assistance)?(?: Approach)?(?=,|$)/;
  let seen = 0;
  for (let at = 0; at < rows.length; at += 997) {
    const mine = rows[at].code;
    for (const {code: other, differs} of runToEnd(similarCodes(set, [mine], 20))) {
      if (differs.join() !== 'approach') continue;
      seen++;
      assert.equal(titles.get(other).replace(APPROACH, ''), titles.get(mine).replace(APPROACH, ''), `${mine} ${other}`);
    }
  }
  assert.ok(seen > 20, `${seen}`);
});
