// A terminology server and static files behind one search field, in a real browser: what is shown while one of them is silent.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, test} from 'node:test';
import {SPANISH_SET, startCodeServer, VALUE_SETS} from '../codes/sources/code-servers.mjs';
import {until} from '../timing.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const HEADERS = {'access-control-allow-origin': '*'};

let site, server, page;
before(async () => {
  site = await startSite();
  server = await startCodeServer();
});
after(async () => {
  await site?.close();
  server?.stop();
});
beforeEach(() => Object.assign(server, {requests: [], plan: () => ({headers: HEADERS})}));
afterEach(() => page?.close());

/** Opens a page whose search field asks the server for a value set, and the files. */
async function open(valueSet, root = 'lang="en"') {
  const address = `${server.origin}/r4/ValueSet/$expand?url=${valueSet}`;
  const meta = `<meta name="procedure-elements-origins" content="${server.origin}">`;
  const field = `<code-search server="${address}" systems="ICD-10-PCS" index="/stories/codes/"></code-search>`;
  ({page} = await site.open(meta + SCRIPT, field, {wait: '', policy: '', root}));
  await page.waitForFunction(() => document.querySelector('code-search').shadowRoot?.querySelector('input'));
  await page.focus('code-search');
}

async function type(words) {
  await page.evaluate(() => document.querySelector('code-search').shadowRoot.querySelector('input').select());
  await page.keyboard.type(words);
}

/** Reads the list and the status. */
const look = () =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('code-search');
    const list = shadowRoot.querySelector('ul');
    const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    return {
      options: list.checkVisibility() ? [...list.children].map(text) : [],
      status: text(shadowRoot.querySelector('[role=status]')),
    };
  });
const shows = (holds, message) => until(async () => holds(await look()), {timeoutMs: 8000, message});
const filters = () => server.requests.map(({path, query}) => query.filter ?? path.split('$')[1]);

test('answers of the word before are never shown with the new one; after a second the files answer, then both', async () => {
  await open(VALUE_SETS['ICD-10-PCS']);
  await type('appendix');
  await shows(({options}) => options.some((one) => one.includes('Resection of Appendix')), 'the answer of both');
  let answer;
  const silence = new Promise((resolve) => (answer = resolve));
  server.plan = () => ({headers: HEADERS, wait: silence});
  await type('knee joint');
  const asked = performance.now();
  const seen = [];
  await shows((now) => {
    seen.push(now);
    return now.options.length;
  }, 'the answer of the files');
  assert.ok(performance.now() - asked > 900, 'the server has its second');
  for (const {options, status} of seen) {
    assert.ok(!options.some((one) => one.includes('Appendix')), options.join('; '));
    assert.doesNotMatch(status, /Nothing was found/);
  }
  const {options, status} = seen.at(-1);
  assert.ok(
    options.every((one) => /knee joint|with 0SR/i.test(one)),
    options.join('; '),
  );
  assert.match(status, /There may be more\. More lists are still loading\./);
  answer();
  await shows((now) => now.options.some((one) => one.startsWith('0SPC0JZ')), 'the answer of the server');
  assert.doesNotMatch((await look()).status, /still loading/);
});

test('each query costs at most two requests, also words with a digit', async () => {
  await open(VALUE_SETS['ICD-10-CM']);
  for (const [words, most] of [
    ['diabetes', 1],
    ['type 2 diabetes', 1],
    ['diabetes type 2', 2],
    ['E11.9', 2],
    ['xyzzy plugh 2', 2],
  ]) {
    server.requests.length = 0;
    await type(words);
    await shows(({status}) => /found|shown/.test(status), words);
    assert.ok(server.requests.length >= 1 && server.requests.length <= most, `${words}: ${filters().join(', ')}`);
  }
});

test('titles come in the language of the page, and are found by their words in others', async () => {
  await open(SPANISH_SET, 'lang="es-MX"');
  await type('resection gallbladder');
  await shows(({options}) => options.some((one) => one.includes('Resección de vesícula biliar')), 'the Spanish title');
  assert.ok(server.requests.every(({query}) => query.displayLanguage === 'es-MX'));
  await type('vesícula');
  await shows(({options}) => options.some((one) => one.includes('endoscópica')), 'found by a Spanish word');
});

test('while both answer, a count is not claimed where it is not known', async () => {
  await open(VALUE_SETS.MANY);
  await type('number');
  await shows(({options}) => options.length >= 50, 'many');
  const {status} = await look();
  assert.match(status, /^Codes shown: 50\. There may be more\./);
});
