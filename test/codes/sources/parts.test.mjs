// The parts of server sources without a server: ranking, pages, fallback, the reading of FHIR.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {CodeSourceError} from '../../../dist/codes/code-source.js';
import {clinicalTables, CLINICAL_TABLES} from '../../../dist/codes/sources/clinical-tables.js';
import {isOpen, PAGE, rankPages, toSet} from '../../../dist/codes/sources/code-page.js';
import {debounce} from '../../../dist/codes/sources/debounce.js';
import {withFallback} from '../../../dist/codes/sources/fallback.js';
import {fetchFile} from '../../../dist/codes/sources/fetch-file.js';
import {fhirCodes} from '../../../dist/codes/sources/fhir.js';
import {keyOf, rankRows} from '../../../dist/codes/sources/rank-rows.js';
import {outcomeOf, pageOf} from '../../../dist/codes/sources/read-fhir.js';
import {folder} from '../../../dist/codes/sources/remote-source.js';
import {askJson} from '../../../dist/codes/sources/request-json.js';
import {nameAxes, placesApart} from '../../../dist/codes/similar/pcs-axes.js';

const row = (code, display, more) => ({system: 'X', code, display, ...more});
const codes = (hits) => hits.map(({code}) => code);

test('rows of a server are ranked, marked, and kept where its own means found them', () => {
  const rows = [row('1', 'Other thing by scan'), row('2', 'Scan'), row('3', 'Synonym of the server')];
  assert.deepEqual(codes(rankRows(rows, 'scan', false)), ['2', '1', '3']);
  assert.deepEqual(codes(rankRows(rows, 'scan', true)), ['2', '1']);
  const [hit] = rankRows([row('1', 'Hüftgelenk', {also: 'hip joint'})], 'hip', false);
  assert.deepEqual([hit.display, hit.marks], ['Hüftgelenk', []], 'found by a title that is not shown');
  assert.equal(keyOf(row('1', 'x')), 'X\t1');
});

test('a list is read on while the server has more', () => {
  const reading = (page, at = 0) => ({system: 'X', at, page});
  assert.ok(isOpen(reading({rows: [], size: PAGE})));
  assert.ok(!isOpen(reading({rows: [], size: 3})));
  assert.ok(!isOpen(reading({rows: [], size: PAGE, strict: true})));
  assert.ok(isOpen(reading({rows: [], size: 3, total: 9}, 3)));
  const seen = new Set();
  const pages = [reading({rows: [row('A1', 'Hip'), row('B1', 'Hip')], size: 2})];
  assert.deepEqual(codes(rankPages(pages, 'hip', 'A', seen)), ['A1']);
  assert.deepEqual(rankPages(pages, 'hip', 'A', seen), [], 'each code once');
  assert.deepEqual(toSet({system: 'ICD-10-CM', at: 0, page: {rows: [], size: 0, version: '2026'}}).version, '2026');
});

test('expansions are read with what stands inside, other names, and without what cannot be used', () => {
  const expansion = {
    total: 1,
    parameter: [{name: 'used-codesystem', valueUri: 'http://x.org|http://x.org/version/2026'}],
    contains: [
      {code: 'G', display: 'Group', abstract: true, contains: [{system: 'http://x.org', code: 'A1', display: 'One'}]},
      {code: 'A2', display: 'Zwei', designation: [{value: 'Two'}]},
      {code: 'A3', display: 'Old', inactive: true},
    ],
  };
  const page = pageOf({resourceType: 'ValueSet', expansion, copyright: ' © '}, 'X', 0);
  assert.deepEqual(
    page.rows.map(({code, also}) => code + also),
    ['A1', 'A2Two'],
  );
  assert.deepEqual([page.size, page.total, page.version, page.licence], [4, undefined, '2026', '©']);
  assert.equal(pageOf({resourceType: 'Bundle'}, 'X', 0), undefined);
  assert.equal(outcomeOf({issue: [{details: {text: 'Too costly'}}]}), 'Too costly');
  assert.equal(outcomeOf('text'), undefined);
});

test('a second source answers where the first fails', async () => {
  const failing = {search: () => Promise.reject(new CodeSourceError('busy', 'Down.'))};
  const files = {search: async () => ({hits: [row('1', 'x')], sets: []})};
  const {hits, failed} = await withFallback(failing, files).search({query: 'x'});
  assert.deepEqual([codes(hits), failed.map(({message}) => message)], [['1'], ['Down.']]);
  assert.deepEqual(codes((await debounce(files, 0).search({query: 'x'})).hits), ['1']);
});

test('addresses that the page does not allow are not asked', async () => {
  const url = new URL('https://tx.example.org/codes');
  const blocked = {name: 'CodeSourceError', reason: 'blocked'};
  await assert.rejects(fetchFile(url), blocked);
  await assert.rejects(askJson(url, {accept: 'application/json', timeout: 1000}), blocked);
  for (const source of [
    fhirCodes({base: 'https://tx.example.org', valueSets: {X: 'http://x.org/vs'}}),
    clinicalTables({base: 'https://tx.example.org', tables: {X: CLINICAL_TABLES.HCPCS}}),
  ])
    await assert.rejects(source.search({query: 'hip'}), blocked);
  assert.equal(folder('https://x.org/r4').href, 'https://x.org/r4/');
});

test('characters of ICD-10-PCS that differ are named where they have a name', () => {
  assert.deepEqual(placesApart('0SRC0J9', '0SRD0J9'), [1]);
  assert.deepEqual(nameAxes('0SRC0J9', [1]), {samePart: false, differs: ['part']});
  assert.deepEqual(nameAxes('BW03ZZZ', [1]).differs, []);
});
