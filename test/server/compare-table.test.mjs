// Whether the table of options is one for assistive technology, at any width: Chromium's own accessibility tree says so.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {SCRIPT, startSite} from '../pages/serve.mjs';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

for (const [width, cards] of [
  [320, true],
  [1200, true],
  [1500, false],
]) {
  test(`option-compare is ${cards ? 'cards' : 'a table'} at ${width} px and a table in the accessibility tree`, async () => {
    const record = await readFile('data/procedures/knee-replacement.json', 'utf8');
    const {page} = await site.open(
      SCRIPT,
      `<option-compare><script type="application/json">${record}</script></option-compare>`,
      {wait: ''},
    );
    await page.setViewport({width, height: 900});
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
    assert.deepEqual(named('rowheader'), ['Benefits and advantages', 'Risks and disadvantages']);
    assert.ok(named('cell').length >= 2 * (alternatives.length + 1), `${named('cell').length} cells`);
    assert.equal(named('row').length, 3);
    // What only one option states is folded below the table.
    assert.deepEqual(
      named('DisclosureTriangle').filter((words) => words.endsWith(' only')),
      [
        `Recovery: known for ${name} only`,
        `What it feels like: known for ${name} only`,
        `Good to know: known for ${alternatives.find(({note}) => note).text} only`,
      ],
    );
    await page.close();
  });
}
