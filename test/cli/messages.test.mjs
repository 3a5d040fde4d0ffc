import assert from 'node:assert/strict';
import {test} from 'node:test';
import {describeReport} from '../../dist/cli/import-line.js';
import {didYouMean, nearest} from '../../dist/cli/nearest.js';
import {reportLines, summaryLine} from '../../dist/cli/quality/text.js';

const FIELDS = ['risks', 'recovery', 'warningSigns', 'benefits'];

for (const [word, meant] of [
  ['risk', 'risks'],
  ['Warning-Signs', 'warningSigns'],
  ['recovrey', 'recovery'],
  ['kitchen', undefined],
  ['', undefined],
])
  test(`nearest: takes "${word}" for ${meant ?? 'nothing'}`, () => assert.equal(nearest(word, FIELDS), meant));

test('nearest: does not compute the distance of very long words in full', () => {
  const start = performance.now();
  assert.equal(nearest('x'.repeat(1_000_000), FIELDS), undefined);
  assert.ok(performance.now() - start < 2000);
});

test('didYouMean: is empty if nothing is near', () => {
  assert.equal(didYouMean('benefit', FIELDS), ', did you mean "benefits"?');
  assert.equal(didYouMean('zzz', FIELDS), '');
  assert.equal(didYouMean('risk', []), '');
});

const section = (field, heading = field) => ({field, heading});
const report = (parts) => describeReport({format: 'html', sections: [], leftOut: [], toCheck: [], ...parts});

test('describeReport: counts what was read, names each field once, and keeps silent about the rest', () => {
  assert.equal(report({}), 'html, 0 sections read');
  assert.equal(report({sections: [section('risks')]}), 'html, 1 section read (risks)');
  assert.equal(report({sections: [section('risks'), section('risks')]}), 'html, 2 sections read (risks)');
});

test('describeReport: names what was kept, left out and is to be checked', () => {
  const line = report({
    sections: [section('risks'), section('more', 'Parking')],
    leftOut: [{why: 'navigation'}, {why: 'navigation'}],
    toCheck: [{path: '$.lang', why: 'is a guess'}],
  });
  assert.equal(
    line,
    'html, 1 section read (risks), 1 kept under its own heading ("Parking"), 2 left out (navigation), 1 to check ($.lang is a guess)',
  );
});

test('describeReport: stays one line of moderate length', () => {
  const headings = Array.from({length: 9}, (_, at) => section('more', `${at} ${'long\n'.repeat(40)}`));
  const line = report({sections: headings});
  assert.match(line, /9 kept under their own heading \(.*, 3 more\)$/);
  assert.ok(!line.includes('\n') && line.length < 500, line);
});

const finding = {line: 3, column: 5, level: 'warning', rule: 'plain-words', path: '/risks/0', message: 'found a', source: 'NHS'};
const file = (findings, more = {}) => ({file: 'a.json', findings, waived: [], ...more});

test('reportLines: has one line for each finding, and the figures of a record that could be scored', () => {
  assert.deepEqual(reportLines(file([finding])), ['a.json:3:5 warning plain-words /risks/0: found a [NHS]']);
  const score = {met: 3, decided: 4};
  const scores = {ipdas: score, pematUnderstand: score, pematAct: score, cci: score};
  const [readability, figures] = reportLines(file([], {scores, readability: [{formula: 'SMOG', value: 7.1}], waived: [finding]}));
  assert.equal(readability, 'a.json: readability: SMOG 7.1');
  assert.match(figures, /IPDAS 3 of 4, .*Clear Communication Index 3 of 4; 1 waived$/);
});

test('summaryLine: counts findings by level', () => {
  assert.equal(
    summaryLine([file([finding]), file([finding, {...finding, level: 'error'}])]),
    'Checked 2 files: 1 error, 2 warnings, no notes.',
  );
  assert.equal(summaryLine([file([])]), 'Checked 1 file: no errors, no warnings, no notes.');
});
