// Whether the table of options is one for assistive technology, at any width: Chromium's own accessibility tree says so.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../browser.mjs';

let browser;
before(async () => {
  browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
});
after(() => browser?.close());

for (const [width, cards] of [
  [320, true],
  [1200, true],
  [1500, false],
]) {
  test(`option-compare is ${cards ? 'cards' : 'a table'} at ${width} px and a table in the accessibility tree`, async () => {
    const page = await browser.newPage();
    await page.setViewport({width, height: 900});
    const record = await readFile('data/procedures/knee-replacement.json', 'utf8');
    await page.setContent(
      `<html lang="en"><body><option-compare><script type="application/json">${record}</script></option-compare></body></html>`,
    );
    await page.addScriptTag({content: await readFile('dist/procedure-elements.min.js', 'utf8')});
    await page.waitForFunction(() => document.querySelector('option-compare').shadowRoot?.querySelector('table'));
    const {display, overflows} = await page.evaluate(() => ({
      display: getComputedStyle(document.querySelector('option-compare').shadowRoot.querySelector('tbody tr')).display,
      overflows: document.documentElement.scrollWidth > innerWidth,
    }));
    assert.equal(display, cards ? 'grid' : 'table-row');
    assert.equal(overflows, false, 'the page does not scroll sideways');

    const session = await page.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const named = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role).map(({name}) => name?.value ?? '');
    const {name, alternatives} = JSON.parse(record);
    assert.equal(named('table').length, 1);
    assert.deepEqual(named('columnheader'), [name, ...alternatives.map(({text}) => text)]);
    assert.deepEqual(named('rowheader'), [
      'Benefits and good points',
      'Risks and bad points',
      'Recovery',
      'What it is like',
      'Also',
    ]);
    assert.ok(named('cell').length >= 5 * (alternatives.length + 1), `${named('cell').length} cells`);
    assert.equal(named('row').length, 6);
    await page.close();
  });
}
