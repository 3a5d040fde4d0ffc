// Where the system chooses the colours, or a person wants more contrast, all that was said is still said.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {every, run, settled} from './every.mjs';
import {SCRIPT, startSite} from './serve.mjs';

/** The contrast that text has without these preferences too. */
const LEAST = 7;
const RECORD = '/data/procedures/knee-replacement.json';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

/** In the page: how much each text, border-drawn mark and figure stands out from what is behind it; only what is below `least`. */
function faint(least) {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (color) => {
    const [r, g, b] = rgb(color).map((value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (node) => {
    for (let at = node; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
      const {backgroundColor} = getComputedStyle(at);
      if (rgb(backgroundColor)[3] > 250) return backgroundColor;
    }
    throw new Error('The page has no background.');
  };
  const found = [];
  let seen = 0;
  const walk = (node) => {
    if (node instanceof Element) {
      const {color, display, fill} = getComputedStyle(node);
      if ((display !== 'contents' && !node.checkVisibility()) || node.closest('script, style, [disabled]')) return;
      const says = [...node.childNodes].some((child) => child instanceof Text && child.data.trim());
      const drawn = node.matches('.affected') ? fill : undefined;
      if (says || drawn) {
        seen++;
        const contrast = ratio(drawn ?? color, behind(node));
        if (contrast < least)
          found.push(`${node.localName}.${node.className} ${contrast.toFixed(1)}: ${node.textContent.trim().slice(0, 40)}`);
      }
    }
    node.childNodes.forEach(walk);
    if (node.shadowRoot) walk(node.shadowRoot);
  };
  walk(document.body);
  return {found, seen};
}

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
