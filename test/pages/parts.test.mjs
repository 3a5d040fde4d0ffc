// The files that the script loads from beside itself, on plain pages: which copy it requests, and that a file which failed once
// can be had later, without a reload.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {transformSync} from 'esbuild';
import {SCRIPT, startSite} from './serve.mjs';
import {staysTrue, until} from '../timing.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const path = (part) => `/dist/procedure-elements.${part}.min.js`;
const SEARCH = '<code-search index="/stories/codes/"><p>Ask us for the code</p></code-search>';
const LIST = '<prep-checklist src="/data/procedures/colonoscopy.json" appointment="2099-05-05T09:30"></prep-checklist>';
const CARD = '<procedure-card src="/data/procedures/knee-replacement.json"></procedure-card>';
const {code} = transformSync(readFileSync('stories/stand-in-voices.ts'), {loader: 'ts', format: 'iife', globalName: 'standIns'});
const VOICES = `${code}; globalThis.speech = standIns.standIn(["en-US"])`;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

/** Opens a page of this markup; these files are not there until `restore`. */
async function open(body, missing, {head = SCRIPT, ...options} = {}) {
  site.broken.clear();
  for (const file of missing) site.broken.set(file, 'missing');
  const opened = await site.open(head, body, {wait: '', ...options});
  return {...opened, restore: () => site.broken.clear()};
}

const count = (file) => site.requests.filter((one) => one === file).length;

/** Waits for words in what an element shows. */
const says = (page, path, words) =>
  page.waitForFunction(
    (path, words) => {
      const found = path.split(' ').reduce((root, tag) => root?.querySelector(tag)?.shadowRoot, document);
      return found?.textContent.includes(words);
    },
    {},
    path,
    words,
  );

/** In the page: as a browser says that the device has found the network again. */
const online = (page) => page.evaluate(() => void dispatchEvent(new Event('online')));

/** As a page does that is put together by a script. */
const addSearch = (page) =>
  page.evaluate(() => {
    const search = document.createElement('code-search');
    search.setAttribute('index', '/stories/codes/');
    document.body.append(search);
  });

async function type(page, words) {
  await page.waitForFunction(() => document.querySelector('code-search').shadowRoot?.querySelector('input'));
  await page.focus('code-search');
  await page.keyboard.type(words);
}

for (const [build, head] of [
  ['the classic script', SCRIPT],
  ['the module', '<script type="module" src="/dist/procedure-elements.js"></script>'],
])
  test(`${build} asks for parts and languages of its own version`, async () => {
    const fetched = [];
    const {page} = await open(CARD, [], {head});
    page.on('request', (request) => fetched.push(request.url()));
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    await addSearch(page);
    await type(page, 'rodilla');
    const expected = ['es', 'search.es', 'code-search', 'codes'].map((part) => `${site.origin}${path(part)}?${version}`);
    await until(() => expected.every((address) => fetched.includes(address)));
    await page.close();
  });

test('“Try again” loads the search chunk and the codes after a failure', async () => {
  const {page, restore} = await open(SEARCH, [path('codes'), '/stories/codes/codes.json']);
  await type(page, 'appendix');
  await says(page, 'code-search', 'Try again');
  await until(() => count('/stories/codes/codes.json') > 0);
  const before = count(path('codes'));
  const press = () => page.evaluate(() => document.querySelector('code-search').shadowRoot.querySelector('button').click());
  await press();
  await until(() => count(path('codes')) > before);
  await page.waitForNetworkIdle({idleTime: 300});
  await says(page, 'code-search', 'Try again');
  restore();
  await press();
  await says(page, 'code-search', '0DTJ0ZZ');
  await page.close();
});

test('an element whose chunk failed to load appears when the device is online again, or another is added', async () => {
  for (const occasion of [online, addSearch]) {
    const {page, restore} = await open(SEARCH, [path('code-search')]);
    await until(() => count(path('code-search')) === 1);
    assert.match(await page.$eval('body', (body) => body.innerText), /Ask us for the code/);
    restore();
    await page.waitForNetworkIdle({idleTime: 300});
    assert.equal(count(path('code-search')), 1, 'it is not asked for again by itself');
    await occasion(page);
    await page.waitForFunction(
      () => [...document.querySelectorAll('code-search')].every(({shadowRoot}) => shadowRoot?.querySelector('input')),
      {},
    );
    assert.equal(count(path('code-search')), 2);
    await page.close();
  }
});

test('languages, exact times and reading aloud come when the device is online again, and are asked for once till then', async () => {
  const parts = ['es', 'temporal', 'times', 'speech'].map(path);
  const card = CARD.replace('card ', 'card with-speech ');
  const body = `<div lang="es">${CARD}</div>${LIST}${card}`;
  const {page, restore} = await open(body, parts, {before: `delete globalThis.Temporal; ${VOICES}`});
  await says(page, 'prep-checklist', 'cannot work out exact times');
  await says(page, 'procedure-card', 'Risks');
  await until(() => parts.every((part) => count(part) > 0));
  // Elements ask at each update.
  await page.evaluate(async () => {
    for (let times = 0; times < 30; times++) {
      document.documentElement.lang = times % 2 ? 'en' : 'en-GB';
      await new Promise(requestAnimationFrame);
    }
  });
  assert.deepEqual(parts.map(count), [1, 1, 1, 1]);
  restore();
  await online(page);
  await says(page, 'procedure-card', 'Riesgos');
  await page.waitForFunction(() =>
    /\d [AP]M/.test(document.querySelector('prep-checklist').shadowRoot.textContent.replaceAll('\u202f', ' ')),
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('procedure-card')]
      .at(-1)
      .shadowRoot.querySelector('procedure-speech')
      ?.shadowRoot?.textContent.includes('Listen'),
  );
  assert.deepEqual(parts.map(count), [2, 2, 2, 2]);
  await page.close();
});

test('a failed chunk is requested again at the next update after a while, not before', async () => {
  const parts = ['es', 'temporal'].map(path);
  // Ten seconds are one.
  const hurry =
    'const wait = setTimeout; globalThis.setTimeout = (run, ms, ...more) => wait(run, ms === 10000 ? 1000 : ms, ...more)';
  const before = `delete globalThis.Temporal; ${hurry}`;
  const {page, restore} = await open(LIST.replace('list ', 'list lang="es" '), parts, {before});
  await says(page, 'prep-checklist', 'cannot work out exact times');
  restore();
  const update = () => page.evaluate(() => document.querySelector('prep-checklist').requestUpdate());
  await update();
  assert.deepEqual(parts.map(count), [1, 1]);
  await staysTrue(() => `${parts.map(count)}` === '1,1', {forMs: 1500, message: 'no part is asked for again by itself'});
  await until(async () => {
    await update();
    return parts.every((file) => count(file) > 1);
  });
  await says(page, 'prep-checklist', '9:30');
  await says(page, 'prep-checklist', 'Cómo prepararse');
  assert.deepEqual(parts.map(count), [2, 2]);
  await page.close();
});

test('a card shows the questions as text where their element cannot be loaded, and the element once it can', async () => {
  const {page, restore} = await open(CARD, [path('question-list')]);
  const section = () =>
    page.evaluate(() => {
      const card = document.querySelector('procedure-card').shadowRoot;
      const found = [...(card?.querySelectorAll('section') ?? [])].find(({id}) => id.endsWith('-questions'));
      return found && {text: found.textContent, element: found.querySelector('question-list')?.shadowRoot?.textContent ?? ''};
    });
  const {questions} = JSON.parse(readFileSync('data/procedures/knee-replacement.json', 'utf8'));
  const [first] = questions.map((question) => question.text ?? question);
  await until(async () => (await section())?.text.includes(first));
  restore();
  await online(page);
  await until(async () => (await section()).element.includes(first));
  await page.close();
});

/** The texts of all sections of a record. */
const textsOf = (value, key = '') => {
  if (typeof value === 'string') return ['text', 'summary', 'purpose', 'pros', 'cons', 'name'].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, typeof item === 'string' ? 'text' : key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    /^(understanding|conditions|alternates|glossary|notices|codes|similar|for)$/.test(name) ? [] : textsOf(inner, name),
  );
};

test('a card shows all words of its record while every chunk is missing', async () => {
  const chunks = readdirSync('dist').filter((file) => /^procedure-elements\..+\.min\.js$/.test(file));
  assert.ok(chunks.length > 20);
  for (const file of readdirSync('data/procedures').filter((name) => name.endsWith('.json'))) {
    const body = CARD.replace('knee-replacement.json', file);
    const {page} = await open(
      body,
      chunks.map((chunk) => `/dist/${chunk}`),
    );
    await says(page, 'procedure-card', 'Last reviewed');
    const shown = await page.evaluate(() => {
      const words = (root) =>
        [...root.childNodes]
          .map((node) =>
            node.nodeName === 'STYLE' || node instanceof Comment
              ? ''
              : (node.data ?? '') + (node.shadowRoot ? words(node.shadowRoot) : words(node)),
          )
          .join('');
      return words(document.body);
    });
    const plain = (text) => text.replace(/\s+/g, '');
    const record = JSON.parse(readFileSync(`data/procedures/${file}`, 'utf8'));
    const missing = textsOf(record).filter((text) => !plain(shown).includes(plain(text)));
    assert.deepEqual(missing, [], file);
    await page.close();
  }
});

test('the links of a page to elements that come later show those elements', async () => {
  const {page} = await open('<p><a href="/data/procedures/knee-replacement.html#option-compare">Compare</a></p>', []);
  await page.waitForFunction(() => document.querySelector('option-compare')?.shadowRoot?.querySelector('table'));
  await page.close();
});
