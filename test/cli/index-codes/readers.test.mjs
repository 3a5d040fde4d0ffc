// The readers of single layouts, and what the index command does with what they read, without files and processes.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {checkRows, dropDuplicates} from '../../../dist/cli/index-codes/check-rows.js';
import {chooseColumns, describeColumns} from '../../../dist/cli/index-codes/choose-columns.js';
import {readCodesFile, readHcpcsFile, readOrderFile} from '../../../dist/cli/index-codes/cms-files.js';
import {isConcept} from '../../../dist/cli/index-codes/concept-reader.js';
import {readFhir} from '../../../dist/cli/index-codes/fhir-json.js';
import {fileReport, indexSummary} from '../../../dist/cli/index-codes/index-report.js';
import {readJsonList} from '../../../dist/cli/index-codes/json-list.js';
import {titleLanguage} from '../../../dist/cli/index-codes/languages.js';
import {ownStopWords, ownSynonyms} from '../../../dist/cli/index-codes/own-data.js';
import {packList} from '../../../dist/cli/index-codes/pack-list.js';
import {readCodeText} from '../../../dist/cli/index-codes/read-code-text.js';
import {isRf2, readRf2} from '../../../dist/cli/index-codes/snomed-rf2.js';
import {readRows, readTable} from '../../../dist/cli/index-codes/table.js';
import {firstLines, readLines, tidyTitle} from '../../../dist/cli/index-codes/text-lines.js';
import {writeIndex} from '../../../dist/cli/index-codes/write-index.js';

const linesOf = ({rows}) => rows.map(({code, title}) => `${code} ${title}`);

describe('readers of layouts', () => {
  test('order file: codes, headings, and lines that are neither', () => {
    const line = (number, code, kind, title) => `${number} ${code.padEnd(7)} ${kind} ${title.padEnd(60)} ${title}`;
    const text = [line('00001', 'A00', 0, 'Cholera'), line('00002', 'A000', 1, 'Cholera, classic'), 'odd'].join('\n');
    const file = readOrderFile(text);
    assert.deepEqual(linesOf(file), ['A000 Cholera, classic']);
    assert.deepEqual([...file.headings], [['cholera', 'A00']]);
    assert.deepEqual(file.faults, [{line: 3, text: 'expected an order number, a code, 0 or 1, and titles'}]);
    assert.equal(readOrderFile('A000  Cholera'), undefined);
  });

  test('codes file: commas mean nothing; a table and lined up columns are not one', () => {
    assert.deepEqual(linesOf(readCodesFile('A000    Cholera, classic\nA009    Cholera, unspecified\n')), [
      'A000 Cholera, classic',
      'A009 Cholera, unspecified',
    ]);
    assert.equal(readCodesFile('A000;Cholera\n'), undefined);
    assert.equal(readCodesFile('A000   Cholera   Y   2020\nA001   Other   N   2020\n'), undefined);
  });

  test('HCPCS: titles of several lines, the end of a code', () => {
    const text = `${'E0601001003Continuous airway'.padEnd(320)}\n${'E0601002004device'.padEnd(320)}\n${'A7042003003Tube'.padEnd(284)}20141231\n`;
    assert.deepEqual(linesOf(readHcpcsFile(text, {})), ['E0601 Continuous airway device']);
    assert.equal(readHcpcsFile(text, {}).ended, 1);
    assert.deepEqual(linesOf(readHcpcsFile(text, {ended: true}))[1], 'A7042 Tube (ended 2014-12-31)');
    assert.equal(readHcpcsFile('Code,Title\nA1,One\n', {}), undefined);
  });

  test('tables: columns by options, names and content', () => {
    const choose = (body, options = {}) => describeColumns(chooseColumns(body, 3, options, ';'));
    const rows = [{cells: ['x', 'A1.0', 'One thing']}, {cells: ['x', 'A2.0', 'Two things']}];
    assert.equal(choose({rows}), 'code in column 2, title in column 3');
    assert.equal(choose({rows, names: ['x', 'Code', 'Title']}), 'code in column 2 "Code", title in column 3 "Title"');
    assert.equal(choose({rows}, {title: '1'}), 'code in column 2, title in column 1');
    assert.throws(() => choose({rows}, {code: '9'}), /--code 9: there is no such column\. It has 3 columns without names/);
    assert.deepEqual(linesOf(readTable('Code;Title\nA1;One\n', {})), ['A1 One']);
    assert.deepEqual(readRows({names: ['code', 'title'], rows: [{cells: ['A1', ''], path: '$[0]'}]}, 2, {}).faults, [
      {text: '$[0]: no title for A1'},
    ]);
  });

  test('JSON: FHIR, lists of other keys, and what is neither', () => {
    assert.deepEqual(linesOf(readFhir('[{"code":"A1","display":"One"}]', {})), ['A1 One']);
    assert.deepEqual([isConcept({code: 'A1', display: 'One'}), isConcept({code: 'A1'})], [true, false]);
    assert.equal(readFhir('{"a":1}', {}).rows.length, 0);
    assert.deepEqual(linesOf(readJsonList({items: [{Code: 'A1', Titel: 'Eins'}]}, {})), ['A1 Eins']);
    assert.equal(readJsonList('text', {}), undefined);
    assert.equal(readJsonList({resourceType: 'Patient'}, {}), undefined);
    assert.deepEqual(linesOf(readCodeText(' {"A1":"One"}', {})), ['A1 One']);
  });

  test('SNOMED CT: its files are known by their first line', () => {
    const head = 'id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId';
    assert.deepEqual([isRf2(head), isRf2('Code\tTitle')], [true, false]);
    const text = `${head}\n1\t2020\t1\t1\t80146002\ten\t900000000000003001\tExcision of appendix (procedure)\t1`;
    assert.deepEqual(linesOf(readRf2([text], {})), ['80146002 Excision of appendix']);
    // Full releases keep what was there before: a term that was taken back later, in whatever order its states come.
    const states = ['2\t2021\t0', '2\t2019\t1', '3\t2021\t1'].map(
      (state, at) => `${state}\t1\t52734007\ten\t900000000000013009\t${at < 2 ? 'Hip swap' : 'Replacement of hip'}\t1`,
    );
    assert.deepEqual(linesOf(readRf2([[head, ...states].join('\n')], {})), ['52734007 Replacement of hip']);
  });

  test('lines and titles', () => {
    assert.equal(tidyTitle(' Two\n lines\0 and \ud83d half '), 'Two lines and \ufffd half');
    assert.deepEqual(firstLines('\n\nOne\r\nTwo\nThree', 2), ['One', 'Two']);
    assert.deepEqual(
      readLines('a\n\nb', 'x', (content) => (content === 'b' ? 'odd' : undefined)),
      {
        layout: 'x',
        faults: [{line: 3, text: 'odd'}],
      },
    );
  });
});

describe('rows of the index command', () => {
  const file = (rows, name = 'a') => ({name, rows, faults: [], headings: new Map(), layout: 'table'});

  test('codes are closed up, and those with odd characters left out', () => {
    const {rows, faults} = checkRows(
      file([
        {code: 'A 1', title: 'One'},
        {code: 'A\ufffd', title: 'Two', line: 2},
      ]),
    );
    assert.deepEqual(rows, [{code: 'A1', title: 'One'}]);
    assert.deepEqual(faults, [{line: 2, text: 'found "A\ufffd", with characters that no code has'}]);
  });

  test('a code is kept once, and another title reported', () => {
    const [first, second] = dropDuplicates([
      file([
        {code: 'A1', title: 'One', line: 1},
        {code: 'A1', title: 'One', line: 2},
      ]),
      file([{code: 'A1', title: 'Other', line: 1}], 'b'),
    ]);
    assert.deepEqual([first.rows.length, first.faults, second.rows], [1, [], []]);
    assert.deepEqual(second.faults, [{line: 1, text: 'A1 is already there in a, with another title, which is kept'}]);
  });

  test('the language of titles is found by their small words, or named', () => {
    const table = 'lang\twords\nen\tof; the; with\nde\tder; die; mit\n';
    const rows = [{title: 'Entfernung der Niere mit der Hand'}, {title: 'Naht der Haut mit Faden'}];
    const found = titleLanguage(rows, table);
    assert.deepEqual([found.lang, found.compounds, found.stopWords.length], ['de', true, 3]);
    assert.equal(titleLanguage(rows, table, 'en-GB').lang, 'en');
    assert.equal(titleLanguage([{title: 'Appendix'}], table).lang, undefined);
  });

  test('a list is packed under a name that its content gives', () => {
    const [packed, content] = packList('X Y', 'codes', [{code: 'A1', title: 'One'}]);
    assert.match(packed.url, /^x-y\.[\da-f]{8}\.codes$/);
    assert.deepEqual([packed.count, packed.bytes], [1, content.length]);
    assert.equal(gunzipSync(content).subarray(0, 3).toString(), 'PEC');
    assert.throws(() => packList('X', 'codes', [{code: 'A1', title: 'two\nlines'}]), /"A1" "two\\nlines"/);
  });

  test('the files of a list and the manifest are written, with the synonyms that lead somewhere in it', (t) => {
    assert.match(ownStopWords(), /^lang\twords$/m);
    assert.ok(ownSynonyms().some(({term}) => term === 'appendectomy'));
    const out = mkdtempSync(join(tmpdir(), 'write-index-'));
    t.after(() => rmSync(out, {recursive: true}));
    const list = file([{code: '0DTJ0ZZ', title: 'Resection of Appendix'}], 'list_2026.tsv');
    const task = {out, system: 'ICD-10-PCS', licence: 'none', family: undefined, aliases: [], layout: {}};
    const {set, former} = writeIndex([list], [{system: 'OLD', weight: 2}], task);
    assert.deepEqual([set.version, set.family, set.count, former], ['2026', 4, 1, []]);
    const {sets} = JSON.parse(readFileSync(join(out, 'codes.json'), 'utf8'));
    assert.deepEqual(
      sets.map(({system}) => system),
      ['OLD', 'ICD-10-PCS'],
    );
    assert.ok(set.aliases.count > 0 && readFileSync(join(out, set.aliases.url)).length === set.aliases.bytes);
  });

  test('the report shows rows as they were read, and cuts long lists of faults', () => {
    const faults = Array.from({length: 22}, (_, at) => ({line: at + 1, text: 'no title'}));
    const {out, err} = fileReport({
      ...file([{code: 'A1', title: 'One'}], 'x.csv'),
      faults,
      ended: 2,
      columns: 'code in column 1',
    });
    assert.deepEqual(out, [
      'x.csv: 1 code (table), code in column 1',
      '  A1  One',
      '  Left out: 2 codes that cannot be used now. Keep those that have ended with --ended',
    ]);
    assert.deepEqual([err.length, err[0], err.at(-1)], [21, 'x.csv:1: no title. Left out', 'x.csv: 2 more were left out']);
    const set = {title: 'X', version: '2026', count: 1, bytes: 1200, url: 'x.codes'};
    assert.deepEqual(
      indexSummary({files: [], set, unresolved: [{file: 't.tsv', count: 1, line: 3}], out: 'codes', former: ['old.codes']}),
      [
        'X 2026: 1 code in 2 kB',
        't.tsv: 1 meaning led to no code, the first in line 3. Left out',
        'Wrote x.codes, codes.json to codes',
        'No longer named in codes.json: old.codes. Delete them once no page that is still open can ask for them',
      ],
    );
  });
});
