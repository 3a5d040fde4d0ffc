// The record editor with the keyboard alone, as a screen reader names it, in its dialogs and beside a translation.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import axe from 'axe-core';
import {until} from '../timing.mjs';
import {startSite} from './serve.mjs';

const PAGE =
  '<h1>Knee scan</h1><h2>How to prepare</h2><ul><li>Take off your jewelry.</li></ul><h2>Risks</h2><ul><li>You may feel dizzy.</li></ul>';
const CACHE = resolve('node_modules/.cache');
/** More presses than the whole page has controls. */
const MAX_TABS = 400;

let site, folder;
before(async () => {
  mkdirSync(CACHE, {recursive: true});
  folder = mkdtempSync(join(CACHE, 'keys-'));
  site = await startSite();
});
after(async () => {
  await site?.close();
  if (folder) rmSync(folder, {recursive: true});
});

async function openEditor(width = 1400) {
  const page = await site.browser.newPage();
  await page.setViewport({width, height: 900});
  await page.evaluateOnNewDocument(() => {
    delete globalThis.showSaveFilePicker;
    delete globalThis.showOpenFilePicker;
  });
  const client = await page.createCDPSession();
  await client.send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  await page.goto(`${site.origin}/dist/editor/index.html`);
  await page.waitForSelector('#page');
  /** The role and name of the focused control, as a screen reader has them, and whether somebody sees where the focus is. */
  const focused = async () => {
    const {result} = await client.send('Runtime.evaluate', {expression: 'document.activeElement'});
    const {nodes} = await client.send('Accessibility.getPartialAXTree', {objectId: result.objectId, fetchRelatives: false});
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      const {left, top, width, height} = element.getBoundingClientRect();
      const onTop = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 20));
      return {
        ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        isCovered: !onTop || !(onTop === element || element.contains(onTop) || onTop.contains(element)),
      };
    });
    const [{role, name}] = nodes;
    return {role: role?.value, name: name?.value ?? '', ...seen};
  };
  const trail = [];
  /** Presses Tab until a control of this role and name has the focus. */
  const tabTo = async (role, name, key = 'Tab') => {
    for (let times = 0; times < MAX_TABS; times++) {
      if (key === 'Shift+Tab') await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (key === 'Shift+Tab') await page.keyboard.up('Shift');
      const one = await focused();
      trail.push(one);
      if (one.role === role && (name instanceof RegExp ? name.test(one.name) : one.name === name)) return one;
    }
    throw new Error(
      `${role} “${name}” has no focus after ${MAX_TABS} tabs: ${trail.map((one) => `${one.role} ${one.name}`).join(', ')}`,
    );
  };
  return {page, focused, tabTo, trail};
}

async function violations(page) {
  await page.evaluate(axe.source);
  const {violations: found} = await page.evaluate(() => globalThis.axe.run(document));
  return found.map(({id, nodes}) => `${id}: ${nodes.map(({target, html}) => `${target} ${html.slice(0, 150)}`).join(', ')}`);
}

const openAll = (page) => page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));

async function begin(width) {
  const all = await openEditor(width);
  await all.page.$eval('#page', (element, value) => (element.value = value), PAGE);
  await all.page.$eval('#page', (element) => element.form.requestSubmit());
  await all.page.waitForSelector('details.fields');
  return all;
}

test('a page becomes a saved record with the keyboard alone, and the focus is seen at every control', async () => {
  const {page, tabTo, trail} = await openEditor();
  const {keyboard} = page;
  await tabTo('textbox', 'Or paste a page or its text');
  await keyboard.sendCharacter(PAGE);
  await tabTo('button', 'Read what I pasted');
  await keyboard.press('Enter');
  await page.waitForSelector('details.fields');

  await tabTo('textbox', 'Name');
  await keyboard.press('End');
  await keyboard.type(' at home');
  await tabTo('textbox', 'Risk 1');
  await tabTo('DisclosureTriangle', /^Details/);
  await keyboard.press('Space');
  await tabTo('combobox', 'How often');
  await keyboard.type('Rare');
  await tabTo('DisclosureTriangle', /^Afterwards and help/);
  await keyboard.press('Space');
  await tabTo('button', 'Add: warning sign');
  await keyboard.press('Enter');
  await until(() => page.evaluate(() => document.activeElement.matches('textarea')));
  await keyboard.type('You cannot move your leg.');
  await tabTo('radio', 'Emergency: call an ambulance');
  await keyboard.press('Space');
  await keyboard.down('Control');
  await keyboard.press('s');
  await keyboard.up('Control');

  const file = join(folder, 'knee-scan.json');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'));
  const record = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(record.name, 'Knee scan at home');
  assert.deepEqual(record.risks[0].likelihood, {word: 'rare'});
  assert.deepEqual(record.warningSigns, [{text: 'You cannot move your leg.', urgency: 'emergency'}]);

  assert.deepEqual(
    trail.filter(({ring}) => !ring).map(({role, name}) => `${role} ${name}`),
    [],
    'controls without a ring',
  );
  assert.deepEqual(
    trail.filter(({isCovered}) => isCovered).map(({role, name}) => `${role} ${name}`),
    [],
    'controls under others',
  );
  assert.deepEqual(
    trail.filter(({role, name}) => !name.trim() || /^(?:generic|none)$/.test(role)).map(({role, name}) => `${role} ${name}`),
    [],
    'controls without a name',
  );
  await page.close({runBeforeUnload: false});
});

for (const lang of ['en', 'es'])
  test(`dialogs are accessible, hold the focus and give it back (${lang})`, async () => {
    const {page, focused} = await begin();
    await page.select('header .language select', lang);
    const buttons = await page.$$eval('.bar button', (all) => all.map(({textContent}) => textContent));
    for (const words of [/^(?:Start a translation|Empezar|Comenzar|Iniciar)/, /^(?:Put it on|Pon\w*)/]) {
      const at = buttons.findIndex((text) => words.test(text));
      assert.ok(at >= 0, `${words} in ${buttons}`);
      const button = (await page.$$('.bar button'))[at];
      await button.focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
      assert.deepEqual(await violations(page), []);
      const dialog = await page.$eval('dialog', (element) => element.contains(document.activeElement));
      assert.ok(dialog, 'the focus is in the dialog');
      assert.ok(
        await page.$(`::-p-aria([name="${buttons[at].replace(/\s*…$/, '').trim()}"][role="dialog"])`),
        'the dialog has the name of its button',
      );
      await page.keyboard.press('Escape');
      await until(async () => !(await page.$('dialog')));
      assert.equal((await focused()).name, buttons[at].trim());
    }
    await page.close({runBeforeUnload: false});
  });

for (const width of [1400, 320])
  test(`the translation beside its original is accessible, and nothing runs out of the page (${width} px)`, async () => {
    const {page} = await begin(width);
    page.on('dialog', (dialog) => dialog.accept());
    // On a phone it is in a menu.
    if (width === 320) await (await page.$('header summary')).click();
    await (await page.$('::-p-aria([name="Start a translation …"][role="button"])')).click();
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('ar');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.beside');
    await openAll(page);
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.$eval('.beside', ({lang}) => lang), 'en');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
    await page.close({runBeforeUnload: false});
  });

test('a folder that is dropped, another kind of record and ten megabytes get a clear line, and lose nothing', async () => {
  const {page} = await begin();
  await (await page.$('::-p-aria([name="Name"][role="textbox"])')).type(' today');
  page.on('dialog', (dialog) => dialog.accept());
  const problem = (expected) =>
    until(async () => expected.test(await page.$eval('[role=alert]', ({textContent}) => textContent)), {message: `${expected}`});
  // A folder has a name and no bytes.
  await page.evaluate(() => {
    const folder = new File([], 'Pages');
    folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    const own = Object.getOwnPropertyDescriptor(DataTransfer.prototype, 'files');
    Object.defineProperty(DataTransfer.prototype, 'files', {configurable: true, get: () => [folder]});
    document
      .querySelector('main')
      .dispatchEvent(new DragEvent('drop', {dataTransfer: new DataTransfer(), bubbles: true, cancelable: true}));
    Object.defineProperty(DataTransfer.prototype, 'files', own);
  });
  await problem(/^Pages cannot be read\. If it is a folder, open one file in it/);
  const drop = (name, text) =>
    page.evaluate(
      (fileName, content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName));
        document.querySelector('main').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      },
      name,
      text,
    );
  await drop('patient.json', '{"resourceType": "Patient", "id": "a", "name": [{"text": "A"}]}');
  await problem(/^patient\.json/);
  await drop('ten.txt', 'word '.repeat(2 << 20));
  await problem(/^ten\.txt is too long for one page/);
  assert.equal(await page.$eval('h1', ({textContent}) => textContent), 'Knee scan today');
  await page.close({runBeforeUnload: false});

  const start = (await openEditor()).page;
  await start.evaluate((size) => {
    const field = document.querySelector('#page');
    field.value = 'What was typed before';
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'word '.repeat(size));
    field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }, 2 << 20);
  await until(async () => /too long for one page/.test(await start.$eval('[role=alert]', ({textContent}) => textContent)));
  assert.equal(await start.$eval('#page', ({value}) => value), 'What was typed before');
  await start.close({runBeforeUnload: false});
});
