// Every element and everything a person can do with it, under the strictest policy.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {every, run, settled} from './every.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const RECORD = '/data/procedures/knee-replacement.json';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

/** In the page: every part that a person can use, through all shadow roots. */
function uses() {
  const found = [];
  const walk = (node) => {
    if (node.matches?.('a[href], button, input, summary, select, textarea, [tabindex]')) found.push(node);
    (node.shadowRoot ?? node).childNodes.forEach(walk);
    if (node.shadowRoot) node.childNodes.forEach(walk);
  };
  walk(document.body);
  return found;
}

for (const [name, script] of [
  ['the classic script', SCRIPT],
  ['the module', '<script type="module" src="/dist/procedure-elements.js"></script>'],
]) {
  test(`${name} breaks no policy, whatever is clicked, typed or changed`, async () => {
    const compact = `<procedure-card layout="compact" src="${RECORD}"></procedure-card>`;
    const {page, trouble} = await site.open(script, every(RECORD) + compact, {wait: '[id$=review]'});
    await run(page, settled);
    await page.evaluate(`globalThis.uses = ${uses}`);

    const counts = await run(page, async () => {
      const kinds = {};
      for (const part of globalThis.uses()) {
        kinds[part.localName] = (kinds[part.localName] ?? 0) + 1;
        // A link to elsewhere would leave the page.
        if (part.localName !== 'a' || part.getAttribute('href').startsWith('#')) part.click();
        part.focus();
        for (const key of ['Enter', ' ', 'Escape', 'ArrowDown', 'ArrowUp', 'Home', 'End'])
          part.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
        await new Promise(requestAnimationFrame);
      }
      return kinds;
    });
    assert.ok(counts.a && counts.button && counts.input && counts.summary, JSON.stringify(counts));
    assert.match(page.url(), /#knee-replacement-/);
    assert.ok(await page.evaluate(() => globalThis.uses().some((part) => part.checked)));
    assert.ok(await page.evaluate(() => globalThis.uses().some((part) => part.closest('details[open]'))));

    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    }

    await page.$eval('html', (html) => (html.lang = 'ar'));
    await page.waitForFunction(() => /\p{Script=Arabic}/u.test(document.querySelector('procedure-card').shadowRoot.textContent));
    await run(page, async () => {
      for (const element of document.querySelectorAll('procedure-source > *, procedure-card')) {
        element.headingLevel = 4;
        element.layout = 'compact';
        element.procedure = {
          id: 'x',
          lang: 'en',
          name: '<img src=x onerror=alert(1)>',
          risks: ['<b style="color: red">bold</b>'],
        };
        await element.updateComplete;
        element.replaceWith(element.cloneNode(true));
      }
    });
    await page.emulateMediaType('print');
    await run(page, settled);
    assert.deepEqual([...trouble, ...(await page.evaluate(() => globalThis.violations))], []);

    // It can fail: the policy is in force.
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => globalThis.violations.length === 1);
    await page.close();
  });
}
