// Single-page sites add and remove content all day: nothing of ours may stay behind.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {settled, TAGS} from './every.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const RECORD = '/data/procedures/knee-replacement.json';
const TIMES = 1000;

let site, page, client;
before(async () => {
  site = await startSite();
  const card = `<procedure-source src="${RECORD}"><procedure-card></procedure-card><div id="room"></div></procedure-source>`;
  ({page} = await site.open(SCRIPT, card, {policy: '', wait: '[id$=review]'}));
  client = await page.createCDPSession();
  await page.evaluate(settled);
});
after(() => site?.close());

/** In the page: puts an element there, waits until it shows what it has, and takes it away; so many times. */
async function comeAndGo(tag, times) {
  const room = document.getElementById('room');
  for (let time = 0; time < times; time++) {
    const element = document.createElement(tag);
    element.append('The author’s own words');
    room.append(element);
    await element.updateComplete;
    element.remove();
  }
}

/** Counts live objects. */
async function alive(tag) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const {metrics} = await client.send('Performance.getMetrics');
  const {Nodes, JSEventListeners, JSHeapUsedSize} = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
  const found = await page.queryObjects(prototype);
  const elements = await page.evaluate((list) => list.length, found);
  await Promise.all([prototype.dispose(), found.dispose()]);
  return {Nodes, JSEventListeners, JSHeapUsedSize, elements};
}

for (const tag of TAGS) {
  test(`<${tag}>, added and removed ${TIMES} times, leaves nothing behind`, async () => {
    await client.send('Performance.enable');
    await page.evaluate(comeAndGo, tag, 1);
    // The script may fetch it only now.
    await page.waitForFunction((name) => customElements.get(name), {}, tag);
    await page.evaluate(comeAndGo, tag, 20);
    const first = await alive(tag);
    await page.evaluate(comeAndGo, tag, TIMES);
    const last = await alive(tag);
    // A handful is the browser's own and comes and goes; one leak each time would be a thousand.
    assert.ok(last.elements - first.elements <= 2, `${last.elements - first.elements} elements stayed`);
    assert.ok(last.Nodes - first.Nodes < 50, `${last.Nodes - first.Nodes} nodes stayed`);
    assert.ok(
      last.JSEventListeners - first.JSEventListeners < 5,
      `${last.JSEventListeners - first.JSEventListeners} listeners stayed`,
    );
    let bytes = last.JSHeapUsedSize - first.JSHeapUsedSize;
    // What the browser keeps of the first time, compiled code for one, does not grow with a second.
    if (bytes >= 500 * TIMES) {
      await page.evaluate(comeAndGo, tag, TIMES);
      bytes = (await alive(tag)).JSHeapUsedSize - last.JSHeapUsedSize;
    }
    assert.ok(bytes < 500 * TIMES, `${bytes} bytes stayed`);
  });
}

test('a leak would be seen', async () => {
  const first = await alive('risk-list');
  await page.evaluate(async (times) => {
    globalThis.kept = [];
    for (let time = 0; time < times; time++) globalThis.kept.push(document.createElement('risk-list'));
  }, TIMES);
  const last = await alive('risk-list');
  assert.equal(last.elements - first.elements, TIMES);
  assert.ok(last.Nodes - first.Nodes >= TIMES);
});
