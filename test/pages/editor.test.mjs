// The record editor, used as a web editor would: by the roles and names of its controls, in a real browser.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, test} from 'node:test';
import axe from 'axe-core';
import {until} from '../timing.mjs';
import {textOf} from './editor-pages.mjs';
import {startSite} from './serve.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Knee scan</title><nav>Home</nav><main><h1>Knee scan</h1>
<h2>What it is</h2><p>A scan shows the inside of your knee.</p>
<h2>How to prepare</h2><ul><li>Take off your jewelry.</li><li>Do not eat for 2 hours.</li></ul>
<h2>Risks</h2><ul><li>Some people feel dizzy.</li></ul>
<h2>Parking and buses</h2><p>Use gate B.</p></main></html>`;

let site;
before(async () => (site = await startSite()));
after(() => site.close());

async function openEditor({address = `${site.origin}/dist/editor/index.html`, width = 1400, page} = {}) {
  page ??= await site.browser.newPage();
  await page.setViewport({width, height: 900});
  page.trouble = [];
  page.on('pageerror', ({message}) => page.trouble.push(message));
  page.on('console', (message) => message.type() === 'error' && page.trouble.push(message.text()));
  // Headless browsers have the file dialogs but nobody to answer them; without them the file is downloaded.
  await page.evaluateOnNewDocument(() => {
    delete globalThis.showSaveFilePicker;
    delete globalThis.showOpenFilePicker;
  });
  await page.goto(address);
  return page;
}

const named = (page, name, role) => page.waitForSelector(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`);
const press = async (page, name) => (await named(page, name, 'button')).click();
const cardText = (page) => () => textOf(page, 'card.html');

async function paste(page, text) {
  const field = await named(page, 'Or paste a page or its text');
  await field.evaluate((element, value) => (element.value = value), text);
  await press(page, 'Read what I pasted');
}

/** Opens every group, as somebody who looks for a field does. */
const openAll = (page) => page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));

async function violations(page) {
  await page.evaluate(axe.source);
  const {violations: found} = await page.evaluate(() => globalThis.axe.run(document, {rules: {region: {enabled: true}}}));
  return found.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(', ')}`);
}

test('a page becomes a saved record by clicks alone, and nothing is asked for', async () => {
  const page = await openEditor();
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  await (await page.createCDPSession()).send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  site.requests.length = 0;
  await paste(page, PAGE);
  await until(async () => (await cardText(page)())?.includes('Some people feel dizzy.'));

  // What has no field of its own is put into one.
  await (await named(page, 'Put “Parking and buses” into')).select('preparation');
  await openAll(page);
  await (await named(page, 'How often', 'combobox')).select('rare');
  await press(page, 'Add: warning sign');
  await (await named(page, 'Warning sign 1', 'textbox')).type('You cannot move your leg.');
  await until(async () => (await page.$eval('main', (main) => main.textContent)).includes('To correct'));
  await (await named(page, 'Urgent: get help today', 'radio')).click();
  await until(async () => (await cardText(page)())?.includes('You cannot move your leg.'));

  await press(page, 'Save •');
  const file = join(folder, 'knee-scan.json');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'));
  const record = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual(record.warningSigns, [{text: 'You cannot move your leg.', urgency: 'urgent'}]);
  assert.deepEqual(record.preparation.at(-1), {text: 'Use gate B.'});
  assert.deepEqual(record.risks, [{text: 'Some people feel dizzy.', likelihood: {word: 'rare'}}]);
  assert.equal(record.more, undefined);
  assert.deepEqual(page.trouble, []);
  assert.deepEqual(
    site.requests.filter((path) => !path.startsWith('/dist/') && path !== '/favicon.ico'),
    [],
  );
  assert.equal(
    await page.evaluate(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length > 1),
    false,
  );
  await page.close();
});

test('undo takes a change back, and redo brings it again', async () => {
  const page = await openEditor();
  await paste(page, PAGE);
  const name = await named(page, 'Name', 'textbox');
  await name.type('!');
  await press(page, 'Undo');
  assert.equal(await name.evaluate(({value}) => value), 'Knee scan');
  await press(page, 'Redo');
  assert.equal(await name.evaluate(({value}) => value), 'Knee scan!');
  await page.close({runBeforeUnload: false});
});

test('a draft is kept only if somebody asks, and a reload loses nothing then', async () => {
  const page = await openEditor();
  await paste(page, PAGE);
  await (await named(page, 'Keep a draft on this device', 'checkbox')).click();
  await (await named(page, 'Name', 'textbox')).type(' today');
  await until(() =>
    page.evaluate(
      () =>
        new Promise((done) => {
          const open = indexedDB.open('keyval-store');
          open.onsuccess = () => {
            const get = open.result.transaction('keyval').objectStore('keyval').get('procedure-elements-draft');
            get.onsuccess = () => done(get.result?.record.name === 'Knee scan today');
          };
        }),
    ),
  );
  await page.reload();
  await press(page, 'Open the draft');
  assert.equal(await (await named(page, 'Name', 'textbox')).evaluate(({value}) => value), 'Knee scan today');
  await (await named(page, 'Keep a draft on this device', 'checkbox')).click();
  await page.close({runBeforeUnload: false});
});

for (const [what, text] of [
  ['a text without a heading', 'Only some words.'],
  ['JSON of another kind', '{"a": 1}'],
])
  test(`says in a line why ${what} cannot be read`, async () => {
    const page = await openEditor();
    await paste(page, text);
    const alert = await page.waitForSelector('[role=alert]:not(:empty)');
    assert.match(await alert.evaluate(({textContent}) => textContent), /expected|page/);
    await page.close();
  });

test('reports in a line, and in the language of the editor, why a drop cannot be read, and loses nothing', async () => {
  const page = await openEditor();
  await (await page.waitForSelector('header select')).select('es');
  await page.$eval('#page', (element, value) => (element.value = value), PAGE);
  await page.$eval('#page', (element) => element.form.requestSubmit());
  const problem = await page.waitForSelector('[role=alert]');
  page.on('dialog', (dialog) => dialog.accept());
  for (const [files, expected] of [
    [[['a.pdf', '%PDF-1.7 …']], /^a\.pdf es un PDF/],
    [[['a.png', '\u0000PNG']], /^a\.png/],
    [[['empty.html', '']], /está vacío/],
    [[['a.json', '{"id": "a",']], /no es JSON correcto: corrija la línea 1/],
    [
      [
        ['a.html', PAGE],
        ['b.html', PAGE],
      ],
      /2 archivos/,
    ],
    [[['long.html', `<h1>A</h1><p>${'a '.repeat(5 << 20)}</p>`]], /demasiado larga/],
  ]) {
    await page.evaluate((all) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of all) dataTransfer.items.add(new File([text], name));
      document.querySelector('main').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    }, files);
    await until(async () => expected.test(await problem.evaluate(({textContent}) => textContent)), {message: `${expected}`});
    assert.equal(await page.$eval('h1', ({textContent}) => textContent), 'Knee scan');
  }
  await page.close({runBeforeUnload: false});
});

test('a page that is copied in a browser is read with its headings and lists', async () => {
  const page = await openEditor();
  await page.$eval(
    '#page',
    (element, markup) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', markup);
      clipboardData.setData('text/plain', 'Knee scan');
      element.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    },
    PAGE,
  );
  await until(async () => (await cardText(page)())?.includes('Some people feel dizzy.'));
  await page.close({runBeforeUnload: false});
});

test('a finding leads to its field, wherever it hides', async () => {
  const page = await openEditor();
  await paste(page, JSON.stringify({id: 'a', lang: 'en', name: 'A', review: {last: 'May'}}));
  await page.$eval('details.summary', (element) => (element.open = true));
  await press(page, 'Go to Review, Last reviewed');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field.review.last');
  await page.close({runBeforeUnload: false});
});

for (const [lang, width] of [
  ['en', 1400],
  ['es', 1400],
  ['en', 320],
])
  test(`has no accessibility fault, and nothing runs out of the page (${lang}, ${width} px)`, async () => {
    const page = await openEditor({width});
    await (await page.waitForSelector('header select')).select(lang);
    assert.deepEqual(await violations(page), []);
    await page.$eval('#page', (element, value) => (element.value = value), PAGE);
    await page.$eval('#page', (element) => element.form.requestSubmit());
    await page.waitForSelector('details.fields');
    await openAll(page);
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
    await page.close({runBeforeUnload: false});
  });

test('works from a folder on disk', async () => {
  const page = await openEditor({address: pathToFileURL('dist/editor/index.html').href});
  await paste(page, PAGE);
  await until(async () => (await cardText(page)())?.includes('Some people feel dizzy.'));
  await page.close({runBeforeUnload: false});
});
