// A whole record from a hospital's page, made by somebody who clicks and types, in each browser that is there.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {firefoxOptions, firefoxPath, missing} from '../engines/firefox.mjs';
import {until} from '../timing.mjs';
import {textOf} from './editor-pages.mjs';
import {Person} from './person.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const PAGE = resolve('test/fixtures/hospital-page.html');
const MAX_MINUTES = 10;
const CACHE = resolve('node_modules/.cache');
/** The day on which the record is checked: its rules end later. */
const ENDS = '2031-01-31';

let site, firefox, folder;
before(async () => {
  mkdirSync(CACHE, {recursive: true});
  folder = mkdtempSync(join(CACHE, 'editor-'));
  site = await startSite();
});
after(async () => {
  await firefox?.close();
  await site?.close();
  if (folder) rmSync(folder, {recursive: true});
});

async function openChromium() {
  const page = await site.browser.newPage();
  await (await page.createCDPSession()).send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  return page;
}

async function openFirefox() {
  const options = firefoxOptions(firefoxPath());
  options.extraPrefsFirefox['browser.download.dir'] = folder;
  firefox = await puppeteer.launch(options);
  return firefox.newPage();
}

/** Drops the page on the editor, as from the desktop. */
const drop = (page) =>
  page.evaluate(
    (name, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, {type: 'text/html'}));
      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    },
    basename(PAGE),
    readFileSync(PAGE, 'utf8'),
  );

/** Everything that the page does not have, or has elsewhere: from the page to a record of which little is left to say. */
async function makeRecord(me) {
  await me.find('heading', 'Fields');
  me.read(500);

  // What has no field of its own.
  await me.click('button', 'Remove: Related pages');
  // Its numbers have been read into the contacts.
  await me.click('button', 'Remove: Contact us');

  // Questions stood at the end of another section.
  await me.unfold('Pictures, words and other sections');
  const asked = await me.group('Point 2', {within: await me.group('Other sections 1')});
  await me.choose('Move to another field', 'Questions to ask', {within: asked});

  // Fasting: whose rule it is, and until when.
  const steps = await me.group('Preparation');
  for (const number of [6, 7]) {
    const step = await me.group(`Step ${number}`, {within: steps});
    await me.click('button', 'Add: Rule that the step follows', {within: step});
    const rule = await me.group('Rule that the step follows', {within: step});
    await me.write('Whose rule it is', 'The hospital', {within: rule});
    await me.write('Title', 'Eating before surgery', {within: rule});
    await me.date('Holds until', ENDS, {within: rule});
  }

  // A chance whose number the table has: where it comes from, and how bad it is.
  const risk = await me.group('Risk 2');
  await me.unfold('Details', {within: risk});
  await me.write('Where the figure comes from', 'Leaflet RH-4711', {within: risk});
  await me.choose('How bad', 'Serious', {within: risk});
  await me.write('Risk 2', 'Infection inside the knee. You may need antibiotics (medicine against germs) or another operation.');

  // Other options, each with what is good and bad about it.
  const options = await me.group('Other options');
  for (const [number, good, bad] of [
    [1, 'There is no operation.', 'It can take months to help.'],
    [2, 'You can always decide later.', 'Your knee may stay as it is.'],
  ]) {
    const option = await me.group(`Option ${number}`, {within: options});
    await me.click('button', 'Add: For it', {within: option});
    await me.type(good);
    await me.click('button', 'Add: Against it', {within: option});
    await me.type(bad);
  }

  await me.write('Who paid for the information', 'Riverside Hospitals');
}

for (const [name, open, skip] of [
  ['Chromium', openChromium],
  ['Firefox', openFirefox, !firefoxPath() && missing],
])
  test(
    `${name}: a hospital’s page becomes a saved record and a card within ${MAX_MINUTES} minutes of a person`,
    {skip},
    async () => {
      const page = await open();
      await page.setViewport({width: 1400, height: 900});
      const trouble = [];
      page.on('pageerror', ({message}) => trouble.push(message));
      await page.evaluateOnNewDocument(() => {
        delete globalThis.showSaveFilePicker;
        delete globalThis.showOpenFilePicker;
      });
      await page.goto(`${site.origin}/dist/editor/index.html`);
      const me = new Person(page);
      await drop(page);
      await makeRecord(me);
      await until(async () => (await textOf(page, 'card.html'))?.includes('4 in 1,000'));
      await me.press('Control+s');
      const file = join(folder, 'knee-arthroscopy.json');
      await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'));
      assert.deepEqual(trouble, []);
      const minutes = me.seconds / 60;
      console.log(`${name}: ${me.acts} acts, ${minutes.toFixed(1)} minutes of a person`);
      assert.ok(minutes < MAX_MINUTES, `took ${minutes.toFixed(1)} minutes`);

      const check = (...options) =>
        spawnSync(process.execPath, ['dist/cli/cli.js', 'check', ...options, file], {encoding: 'utf8'});
      const plain = check();
      assert.equal(plain.status, 0, plain.stdout + plain.stderr);
      const quality = check('--quality', '--max-warnings', '0');
      assert.equal(quality.status, 0, quality.stdout + quality.stderr);

      const record = JSON.parse(readFileSync(file, 'utf8'));
      assert.deepEqual(record.risks[1].likelihood, {count: 4, of: 1000, period: 'P90D'});
      assert.deepEqual(record.sources[0].text, 'A society of surgeons: Knee arthroscopy');
      assert.equal(record.preparation[5].rule.expires, ENDS);
      assert.deepEqual(
        record.contacts.map(({kind, phone, hours}) => `${kind} ${phone} ${hours}`),
        ['care-team 020 7946 0101 Monday to Friday, 8am to 6pm', 'out-of-hours 020 7946 0102 undefined'],
      );
      assert.deepEqual(
        record.more.map(({heading}) => heading),
        ['Parking and buses'],
      );

      const card = await site.open(SCRIPT, `<procedure-card src="/${relative('.', file)}"></procedure-card>`);
      const shown = () => textOf(card.page, new URL(card.page.url()).pathname);
      await until(async () => (await shown()).includes('Infection inside the knee'), {message: 'the risks are on the card'});
      assert.match(await shown(), /Shower or bathe\. Do not shave your leg\./, 'what is nested in a step is on the card');
      // The picture stays where the hospital has it, outside of the policy of this page.
      assert.deepEqual(
        card.trouble.filter((text) => !/img-src/.test(text)),
        [],
      );
      await card.page.close();
      rmSync(file);
      await page.close({runBeforeUnload: false});
    },
  );
