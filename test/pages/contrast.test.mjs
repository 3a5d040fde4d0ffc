// Where the system chooses the colours, or a person wants more contrast, all that was said is still said.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {every, run, settled} from './every.mjs';
import {faint} from './faint.mjs';
import {SCRIPT, startSite} from './serve.mjs';

/** The contrast that text has without these preferences too. */
const LEAST = 7;
const RECORD = '/data/procedures/knee-replacement.json';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

for (const [name, value] of [
  ['forced-colors', 'active'],
  ['prefers-contrast', 'more'],
]) {
  for (const scheme of ['light', 'dark']) {
    test(`${name}: ${value}, ${scheme}: no text and no figure vanishes`, async () => {
      const figures = `<risk-list with-figures src="${RECORD}"></risk-list>`;
      const dark = '<meta name="color-scheme" content="light dark">';
      const {page} = await site.open(dark + SCRIPT, every(RECORD) + figures, {wait: '[id$=review]'});
      await page.waitForFunction(() => document.querySelector('body > risk-list').shadowRoot?.querySelector('[part=figures]'));
      const session = await page.createCDPSession();
      const features = [
        {name, value},
        {name: 'prefers-color-scheme', value: scheme},
      ];
      await session.send('Emulation.setEmulatedMedia', {features});
      await run(page, settled);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { background: Canvas }');
        document.adoptedStyleSheets.push(sheet);
      });
      assert.equal(await page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`), true);
      const {found, seen} = await page.evaluate(faint, LEAST);
      assert.ok(seen > 100, `${seen} texts`);
      assert.deepEqual(found, []);

      // It can fail.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('p { forced-color-adjust: none; color: Canvas !important }');
        document.querySelector('risk-list').shadowRoot.adoptedStyleSheets.push(sheet);
      });
      assert.ok((await page.evaluate(faint, LEAST)).found.length > 0);
      await page.close();
    });
  }
}
