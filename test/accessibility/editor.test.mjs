// The second engine on the record editor: empty, and with a record and all its fields open, in English and Spanish.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {startSite} from '../pages/serve.mjs';

const ENGINE = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');
const PAGE =
  '<h1>Knee scan</h1><h2>How to prepare</h2><ul><li>Take off your jewelry.</li></ul><h2>Risks</h2><ul><li>You may feel dizzy.</li></ul>';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

/** Findings of the engine that are right here: where, and why. */
const INTENDED = [
  // A static page can state its policy in no other way.
  /^element_attribute_deprecated .*http-equiv="content-security-policy"/,
  // A form without a name is not a landmark (HTML-AAM), and a name of its own would repeat that of its field.
  /^aria_(?:form_label|landmark_name)_unique .* <form>$/,
  // The page has one <main>, and the page in the frame, which shows the card, has its own.
  /^aria_main_label_visible /,
];

/** Finds what the engine reports on a page, a line for each. */
async function findings(page) {
  await page.evaluate(ENGINE);
  const found = await page.evaluate(async () => {
    const {results} = await new globalThis.ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({value: [, verdict]}) => verdict === 'FAIL')
      .map(({ruleId, reasonId, message, path, snippet}) => `${ruleId} (${reasonId}): ${message} at ${path.dom} ${snippet}`);
  });
  return found.filter((line) => !INTENDED.some((intended) => intended.test(line)));
}

for (const lang of ['en', 'es'])
  test(`the second engine passes the record editor, ${lang}`, async () => {
    const page = await site.browser.newPage();
    await page.setViewport({width: 1400, height: 900});
    await page.goto(`${site.origin}/dist/editor/index.html`);
    await page.waitForSelector('#page');
    await (await page.waitForSelector('header select')).select(lang);
    assert.deepEqual(await findings(page), [], 'empty');
    await page.$eval('#page', (element, value) => (element.value = value), PAGE);
    await page.$eval('#page', (element) => element.form.requestSubmit());
    await page.waitForSelector('details.fields');
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    assert.deepEqual(await findings(page), [], 'with a record');
    await page.close();
  });

test('on a phone with text of 200 % the toolbar of the editor leaves half of the screen, and its menu opens by keyboard', async () => {
  const page = await site.browser.newPage();
  await page.setViewport({width: 390, height: 844});
  await page.goto(`${site.origin}/dist/editor/index.html`);
  await (
    await page.waitForSelector('#page')
  ).evaluate((element, value) => {
    document.documentElement.style.fontSize = '200%';
    element.value = value;
    element.form.requestSubmit();
  }, PAGE);
  const summary = await page.waitForSelector('header summary');
  const height = () => page.$eval('header', (header) => header.getBoundingClientRect().height);
  assert.ok((await height()) <= 422, `${await height()} px`);
  const isSeen = () => page.$eval('header select', (select) => select.checkVisibility());
  assert.equal(await isSeen(), false);
  await summary.focus();
  await page.keyboard.press('Enter');
  assert.equal(await isSeen(), true);

  const isMenu = () => page.evaluate(() => document.activeElement.matches('header summary'));
  await page.keyboard.press('Escape');
  assert.deepEqual([await isSeen(), await isMenu()], [false, true], 'Escape closes the menu');
  await page.keyboard.press('Enter');
  await (await page.$('::-p-aria([name="Put it on your page"][role="button"])')).click();
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  assert.deepEqual([await isSeen(), await isMenu()], [false, true], 'a button closes the menu');
  await page.keyboard.press('Enter');

  await page.setViewport({width: 1280, height: 844});
  await page.waitForFunction(() => !document.querySelector('header summary'));
  assert.equal(await isSeen(), true);
  await page.setViewport({width: 390, height: 844});
  await page.waitForSelector('header summary');
  await page.close();
});
