// What paper says: every page of `page` is printed, and each sentence of its record must stand on the sheets.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {firefoxOptions, firefoxPath, missing} from '../engines/firefox.mjs';
import {IDS, readRecord, writeRecords} from '../records.mjs';
import {until} from '../timing.mjs';
import {SCRIPT, startSite} from './serve.mjs';

/** Two shapes of sheet: lists of several columns break elsewhere on the wide one. */
const SHEETS = [{format: 'A4'}, {format: 'letter', landscape: true}];

const noReader = spawnSync('pdftotext', ['-v']).error && 'no pdftotext here (Debian: apt-get install poppler-utils)';
const squeezed = (text) => text.replace(/\s+/g, '');

/** Every text of the record that a page has to say. */
function sentences({summary, purpose, ...record}) {
  const lists = ['preparation', 'steps', 'risks', 'benefits', 'recovery', 'warningSigns', 'indications', 'contraindications'];
  const items = lists.flatMap((field) => record[field] ?? []).map((item) => item.text ?? item);
  const options = (record.alternatives ?? []).flatMap(({text, pros = [], cons = [], note}) => [
    text,
    ...pros,
    ...cons,
    ...(note ? [note] : []),
  ]);
  const questions = (record.questions ?? []).map((question) => question.text ?? question);
  return [...(summary ?? '').split('\n\n'), purpose ?? '', ...items, ...options, ...questions].map((one) => one.text ?? one);
}

let site, firefox, records;
before(async () => {
  if (noReader) return;
  records = mkdtempSync(join(tmpdir(), 'procedure-elements-print-'));
  execFileSync(process.execPath, ['dist/cli/cli.js', 'page', ...writeRecords(records), '--out', 'dist/pages', '--force']);
  site = await startSite();
  if (firefoxPath()) firefox = await puppeteer.launch(firefoxOptions(firefoxPath()));
});
after(async () => {
  await firefox?.close();
  await site?.close();
  if (records) rmSync(records, {recursive: true});
});

/** Returns the words of the record that a comparison table contains. */
const cells = ({name, benefits, risks, alternatives}) => [
  name,
  ...[...benefits, ...risks].map((item) => item.text ?? item),
  ...alternatives.flatMap(({text, pros = [], cons = []}) => [text, ...pros, ...cons]),
];

for (const [name, browser, skip] of [
  ['Chromium', () => site.browser, noReader],
  ['Firefox', () => firefox, noReader || (!firefoxPath() && missing)],
]) {
  for (const id of IDS) {
    test(`${name} prints all of ${id}`, {skip}, async () => {
      const page = await browser().newPage();
      await page.goto(`${site.origin}/dist/pages/${id}.html`, {waitUntil: 'load'});
      // Not by `waitForFunction`: in Firefox the page's policy forbids the function that it makes.
      await until(() =>
        page.evaluate(() => Boolean(document.querySelector('procedure-card').shadowRoot?.querySelector('[id$=review]'))),
      );
      const wanted = sentences(readRecord(id));
      assert.ok(wanted.length > 20);
      for (const sheet of SHEETS) {
        const pdf = await page.pdf({...sheet, margin: {top: '2cm', right: '2cm', bottom: '2cm', left: '2cm'}});
        const text = squeezed(execFileSync('pdftotext', ['-raw', '-', '-'], {input: pdf, encoding: 'utf8'}));
        const lost = wanted.filter((sentence) => !text.includes(squeezed(sentence)));
        assert.deepEqual(lost, [], `${sheet.format} says nothing of these`);
      }
      await page.close();
    });

    test(`${name} prints every option of ${id}, and cuts none`, {skip}, async () => {
      const page = await browser().newPage();
      await page.goto(site.add(SCRIPT, `<option-compare src="/data/procedures/${id}.json"></option-compare>`), {
        waitUntil: 'load',
      });
      await page.waitForFunction(() => document.querySelector('option-compare').shadowRoot?.querySelector('table'));
      const wanted = cells(readRecord(id));
      for (const sheet of [{format: 'A4'}, {format: 'A4', landscape: true}]) {
        const pdf = await page.pdf({...sheet, margin: {top: '2cm', right: '2cm', bottom: '2cm', left: '2cm'}});
        const [width, height] = sheet.landscape ? [842, 595] : [595, 842];
        // What lies beyond the margins is not read: 2 cm are 57 points.
        const box = ['-x', 56, '-y', 0, '-W', width - 112, '-H', height].map(String);
        const text = squeezed(execFileSync('pdftotext', [...box, '-raw', '-', '-'], {input: pdf, encoding: 'utf8'}));
        const lost = wanted.filter((sentence) => !text.includes(squeezed(sentence)));
        assert.deepEqual(lost, [], `${sheet.landscape ? 'landscape' : 'portrait'} says nothing of these`);
      }
      await page.close();
    });
  }
}
