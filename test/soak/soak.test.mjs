// A page that changes for hours: after each of 2,000 random operations it shows what its markup says, and nothing is left behind.
// The same operations in every run; SEED=… applies others.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {library, watch} from '../pages/libraries.mjs';
import {SCRIPT, startSite} from '../pages/serve.mjs';
import {IDS, readRecord} from '../records.mjs';

const COUNT = 2000;
const ROUNDS = 8;
const WORDS = {en: 'Risks', es: 'Riesgos', ar: 'المخاطر'};
const RECORDS = IDS.map((id) => readRecord(id)).map(({id, name, risks}) => ({id, name, risk: risks[0].text}));

let site;
before(async () => (site = await startSite()));
after(() => site?.close());

/** Counts live objects after a collection. */
async function alive(page, client) {
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  const {metrics} = await client.send('Performance.getMetrics');
  const {Nodes, JSEventListeners, JSHeapUsedSize} = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  const prototype = await page.evaluateHandle(() => Object.getPrototypeOf(customElements.get('risk-list').prototype));
  const found = await page.queryObjects(prototype);
  const elements = await page.evaluate((list) => list.length, found);
  await Promise.all([prototype.dispose(), found.dispose()]);
  return {Nodes, JSEventListeners, JSHeapUsedSize, elements};
}

async function open() {
  const head = SCRIPT + library('idiomorph') + library('morphdom');
  const {page, trouble} = watch(await site.open(head, '<main></main><iframe></iframe>', {policy: '', wait: ''}));
  await page.waitForFunction(() => customElements.get('risk-list'));
  await page.evaluate(await readFile('test/soak/page.js', 'utf8'));
  return {page, trouble};
}

test(`${COUNT} random operations`, {timeout: 600_000}, async (context) => {
  const seed = Number(process.env.SEED ?? 1);
  const {page, trouble} = await open();
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const counts = [];
  const applied = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const names = await page
      .evaluate((...given) => globalThis.soak(...given), seed + round, COUNT / ROUNDS, RECORDS, WORDS)
      .catch((error) => assert.fail(`SEED=${seed}, round ${round}: ${error.message}`));
    for (const [name, times] of Object.entries(names)) applied.set(name, (applied.get(name) ?? 0) + times);
    assert.equal(await page.evaluate(() => globalThis.empty()), 0, `SEED=${seed}: elements without markup`);
    counts.push(await alive(page, client));
  }
  context.diagnostic([...applied].map(([name, times]) => `${name} ${times}`).join(', '));
  context.diagnostic(JSON.stringify(counts));
  assert.deepEqual(trouble, [], `SEED=${seed}`);
  const [first, last] = [counts[1], counts.at(-1)];
  const grown = (what) => last[what] - first[what];
  const rounds = ROUNDS - 2;
  assert.ok(grown('elements') < 5 * rounds, `${grown('elements')} elements stayed`);
  assert.ok(grown('JSEventListeners') < 5 * rounds, `${grown('JSEventListeners')} listeners stayed`);
  assert.ok(grown('JSHeapUsedSize') < 100_000 * rounds, `${grown('JSHeapUsedSize')} bytes stayed`);
  await page.close();
});
