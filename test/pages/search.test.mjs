// The elements that the script fetches beside itself when a page has one, on plain pages under a strict policy.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import {startCodeServer, VALUE_SETS} from '../codes/sources/code-servers.mjs';
import {faint} from './faint.mjs';
import {SCRIPT, startSite} from './serve.mjs';
import {settles} from '../timing.mjs';

const part = (name) => `/dist/procedure-elements.${name}.min.js`;
const CATALOG = 'node_modules/.cache/search-test';
const SEARCH = '<code-search index="/stories/codes/"><p>Ask us for the code</p></code-search>';
const LIST = `<procedure-list src="/${CATALOG}/catalog.json"><a href="/all.html">All procedures</a></procedure-list>`;
const CARD = '<procedure-card src="/data/procedures/colonoscopy.json"></procedure-card>';
const MODULE = '<script type="module" src="/dist/procedure-elements.js"></script>';

let site;
before(async () => {
  execFileSync('node', ['dist/cli/cli.js', 'catalog', 'data/procedures', '--out', CATALOG]);
  site = await startSite();
});
after(() => site?.close());

const count = (name) => site.requests.filter((url) => url === part(name)).length;
/** How often the part of each element was fetched. */
const parts = () => [count('code-search'), count('procedure-list')];

/** Waits for words in what an element shows. */
const says = (page, tag, words) =>
  page.waitForFunction((name, text) => document.querySelector(name)?.shadowRoot?.textContent.includes(text), {}, tag, words);

async function search(page, words, answer) {
  await page.waitForFunction(() => document.querySelector('code-search').shadowRoot?.querySelector('input'));
  await page.focus('code-search');
  await page.keyboard.type(words);
  await says(page, 'code-search', answer);
}

/** In the page: what it says on the console. */
function keepErrors() {
  const {error} = console;
  globalThis.errors = [];
  console.error = (...words) => {
    globalThis.errors.push(words.join(' '));
    error(...words);
  };
}

for (const [name, script] of [
  ['the classic script', SCRIPT],
  ['the module', MODULE],
  ['both builds', SCRIPT + MODULE],
]) {
  test(`${name} fetches each part once, and its element works under a strict policy`, async () => {
    const {page, trouble} = await site.open(script, SEARCH + SEARCH + LIST, {wait: ''});
    await says(page, 'procedure-list', 'Total knee replacement');
    await search(page, 'appendix removal', '0DTJ0ZZ');
    assert.deepEqual(parts(), [1, 1]);
    assert.deepEqual(trouble, []);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    await page.close();
  });
}

test('a page fetches nothing of what it has not', async () => {
  const without = await site.open(SCRIPT, CARD);
  assert.deepEqual(parts(), [0, 0]);
  await without.page.close();
  const {page} = await site.open(SCRIPT, SEARCH + CARD);
  await search(page, 'knee', '0SRC0J');
  assert.deepEqual(parts(), [1, 0]);
  assert.deepEqual([count('catalog'), count('servers'), count('search.es')], [0, 0, 0]);
  await page.close();
});

test('elements that come later, and hooks that sanitisers leave, fetch it as well', async () => {
  const {page, trouble} = await site.open(SCRIPT, CARD);
  await page.evaluate(() => {
    const hook = document.createElement('div');
    hook.dataset.codeSearch = '';
    hook.dataset.index = '/stories/codes/';
    document.body.append(hook, document.createElement('procedure-list'));
  });
  await says(page, 'code-search', 'Search all medical codes');
  await search(page, 'knee', '0SRC0J');
  assert.deepEqual(parts(), [1, 1]);
  assert.deepEqual(trouble, []);
  await page.close();
});

for (const [lang, label, heading] of [
  ['es-MX', 'Buscar en todos los códigos médicos', 'Procedimientos'],
  ['ar', 'البحث في جميع الرموز الطبية', 'الإجراءات الطبية'],
]) {
  test(`they speak ${lang}, in words that are fetched once`, async () => {
    const {page, trouble} = await site.open(SCRIPT, SEARCH + LIST + CARD, {root: `lang="${lang}"`, wait: ''});
    await says(page, 'code-search', label);
    await says(page, 'procedure-list', heading);
    await page.waitForFunction(
      (wanted) => document.querySelector('procedure-list').shadowRoot.querySelector('.base').lang === wanted,
      {},
      lang,
    );
    assert.equal(count(`search.${lang.slice(0, 2)}`), 1);
    assert.deepEqual(trouble, []);
    await page.close();
  });
}

test('a catalog of another origin needs the page’s word, as records do', async (t) => {
  const catalog = readFileSync(`${CATALOG}/catalog.json`);
  let asked = 0;
  const other = createServer((_, response) => {
    asked++;
    response.writeHead(200, {'access-control-allow-origin': '*'}).end(catalog);
  });
  await new Promise((done) => other.listen(0, '127.0.0.1', done));
  t.after(() => (other.closeAllConnections(), other.close()));
  const origin = `http://127.0.0.1:${other.address().port}`;
  const foreign = LIST.replace('src="', `src="${origin}`);
  const refused = await site.open(SCRIPT, foreign, {wait: '', policy: ''});
  await refused.page.waitForFunction(() =>
    document.querySelector('procedure-list').shadowRoot?.querySelector('[aria-busy=false]'),
  );
  assert.equal(asked, 0, 'the other server was asked');
  await refused.page.close();
  const meta = `<meta name="procedure-elements-origins" content="${origin}">`;
  const {page, trouble} = await site.open(meta + SCRIPT, foreign, {wait: '', policy: ''});
  await says(page, 'procedure-list', 'Total knee replacement');
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a server is asked by its address where the page allows it, with the files, which answer alone while it fails', async (t) => {
  const server = await startCodeServer();
  t.after(() => server.stop());
  const headers = {'access-control-allow-origin': '*'};
  server.plan = () => ({headers});
  const expand = `${server.origin}/r4/ValueSet/$expand?url=${VALUE_SETS['ICD-10-PCS']}`;
  const asking = SEARCH.replace('index', `server="${expand}" systems="ICD-10-PCS" index`);
  const meta = `<meta name="procedure-elements-origins" content="${server.origin}">`;

  const {page, trouble} = await site.open(meta + SCRIPT, asking, {wait: '', policy: ''});
  await search(page, 'coronary bypass', '021009W');
  assert.deepEqual(trouble, []);
  assert.deepEqual([count('servers'), count('codes')], [1, 1], 'server and files are asked at once');
  assert.ok(server.requests.length > 0, 'the server is asked');
  assert.ok(server.requests.every(({headers: sent}) => !sent.cookie && !sent.referer));
  server.plan = () => ({headers, status: 503, body: ''});
  await page.keyboard.type(' appendix');
  await says(page, 'code-search', 'Some codes could not be loaded');
  await page.evaluate(() => document.querySelector('code-search').shadowRoot.querySelector('input').select());
  await page.keyboard.type('appendix removal');
  await says(page, 'code-search', '0DTJ0ZZ');
  server.plan = () => ({headers});
  await page.evaluate(() => document.querySelector('code-search').shadowRoot.querySelector('input').select());
  await page.keyboard.type('resection of appendix');
  await page.keyboard.press('Escape');
  const button = await page.evaluateHandle(() => document.querySelector('code-search').shadowRoot.querySelector('button'));
  await button.click();
  await page.waitForFunction(() => {
    const {textContent} = document.querySelector('code-search').shadowRoot;
    return textContent.includes('Percutaneous Endoscopic') && !textContent.includes('could not be loaded');
  }, {});
  await page.close();

  server.requests.length = 0;
  const refused = await site.open(SCRIPT, asking, {wait: '', policy: ''});
  await search(refused.page, 'appendix removal', '0DTJ0ZZ');
  assert.equal(server.requests.length, 0, 'a server that the page does not allow was asked');
  await refused.page.close();
});

test('a code that was found leads to its page, on a plain page under a strict policy', async () => {
  const linked = SEARCH.replace('index', `catalog="/${CATALOG}/catalog.json" index`);
  const {page, trouble} = await site.open(SCRIPT, linked, {wait: ''});
  await search(page, '0SRC0J9', 'There is a page about it');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await says(page, 'code-search', 'Total knee replacement');
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.match(page.url(), /\/knee-replacement\.html$/);
  assert.equal(count('catalog'), 1);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a screen reader hears the words of an option apart, marked or not, in any language of the page', async () => {
  for (const [lang, query, name] of [
    ['en', 'knee replacement', /^0SRC0JZ ICD-10-PCS Replacement of Right Knee Joint with Synthetic Substitute, Open Approach/],
    ['ar', 'knee joint', /^0SRC0JZ ICD-10-PCS Replacement of Right Knee Joint with Synthetic Substitute, Open Approach/],
    ['es', 'synthetic', /^0SRC0JZ ICD-10-PCS Replacement of Right Knee Joint with Synthetic Substitute, Open Approach/],
  ]) {
    const {page} = await site.open(SCRIPT, SEARCH, {wait: '', root: `lang="${lang}"`});
    await search(page, query, '0SRC0JZ');
    const session = await page.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({role}) => role?.value === 'option').map((option) => option.name.value);
    assert.match(
      names.find((text) => text.startsWith('0SRC0JZ')),
      name,
    );
    await page.close();
  }
});

test('a finger scrolls the list without picking, and a tap in the scrolled list picks', async () => {
  const {page, trouble} = await site.open(`<meta name="viewport" content="width=device-width">${SCRIPT}`, SEARCH, {wait: ''});
  await page.setViewport({width: 320, height: 640, hasTouch: true, isMobile: true});
  const root = await page.waitForFunction(() => document.querySelector('code-search').shadowRoot);
  await page.evaluate(() => {
    globalThis.picked = [];
    document.addEventListener('code-select', ({code}) => globalThis.picked.push(code));
  });
  const look = () =>
    root.evaluate((node) => {
      const list = node.querySelector('ul');
      const {scrollTop, clientHeight} = list;
      // A code that the list shows only since it was scrolled.
      const seen = (item) => item.offsetTop > clientHeight && item.offsetTop + item.offsetHeight < scrollTop + clientHeight;
      const item = [...list.querySelectorAll('li:has(strong)')].find(seen);
      const {x, y, width, height} = (item ?? list).getBoundingClientRect();
      return {
        at: [x + width / 2, y + height / 2],
        code: item?.querySelector('strong').textContent,
        scrollTop,
        is: {
          open: list.checkVisibility(),
          picked: globalThis.picked,
          focus: node.activeElement?.localName,
          scrolled: scrollY,
          overflow: document.documentElement.scrollWidth - innerWidth,
        },
      };
    });
  const open = {open: true, picked: [], focus: 'input', scrolled: 0, overflow: 0};

  await (await root.waitForSelector('input')).tap();
  await page.keyboard.type('0');
  await root.waitForSelector('li:nth-of-type(8)');
  const {at, ...before} = await look();
  assert.deepEqual(before, {scrollTop: 0, is: open});
  const finger = await page.touchscreen.touchStart(...at);
  for (let way = 10; way <= 250; way += 10) await finger.move(at[0], at[1] - way);
  await finger.end();
  await page.waitForFunction((node) => node.querySelector('ul').scrollTop, {}, root);
  const after = await settles(look); // a click would come now, and the list glides on
  assert.deepEqual(after.is, open);
  assert.match(`${after.code}`, /^[0-9A-Z]{5,7}$/, `${after.scrollTop} px are scrolled`);
  await page.touchscreen.tap(...after.at);
  await page.waitForFunction(() => globalThis.picked.length);
  assert.deepEqual((await look()).is, {...open, open: false, picked: [after.code]});
  assert.deepEqual(trouble, []);
  await page.close();
});

for (const lang of ['en', 'ar'])
  test(`in forced colours, ${lang}, the active option and the matches differ by more than their background`, async () => {
    const {page} = await site.open(SCRIPT, SEARCH, {root: `lang="${lang}"`, wait: ''});
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    await search(page, 'knee', '0SRC0J');
    await page.keyboard.press('ArrowDown');
    const {active, other, ...matches} = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('code-search');
      const look = (selector) => {
        const {color, fontWeight, textDecorationLine} = getComputedStyle(shadowRoot.querySelector(selector));
        return {color, letters: [fontWeight, textDecorationLine]};
      };
      return {
        active: look('[aria-selected=true]'),
        activeMatch: look('[aria-selected=true] u'),
        other: look('[aria-selected=false]'),
        otherMatch: look('[aria-selected=false] u'),
      };
    });
    assert.notEqual(active.color, other.color);
    for (const [match, around] of [
      [matches.activeMatch, active],
      [matches.otherMatch, other],
    ]) {
      assert.deepEqual(
        [around.letters, match.letters],
        [
          ['400', 'none'],
          ['700', 'underline'],
        ],
      );
      assert.equal(match.color, around.color);
    }
    const option = await page.evaluateHandle(() =>
      document.querySelector('code-search').shadowRoot.querySelector('[aria-selected=true]'),
    );
    const ground = () => option.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await ground();
    await option.hover();
    assert.equal(await ground(), before);
    await page.close();
  });

for (const [what, ...features] of [
  ['in light colours', {name: 'prefers-color-scheme', value: 'light'}],
  ['in dark colours', {name: 'prefers-color-scheme', value: 'dark'}],
  ['in forced colours', {name: 'forced-colors', value: 'active'}],
])
  test(`${what}, each text of the list, the active option's too, has a contrast of at least 4.5`, async () => {
    const head = '<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/test/pages/canvas.css">';
    const {page} = await site.open(head + SCRIPT, SEARCH, {wait: ''});
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features});
    await search(page, 'appendix removal', 'for “appendix removal”');
    const rows = () =>
      page.evaluate(() =>
        [...document.querySelector('code-search').shadowRoot.querySelectorAll('li')].map(
          (row) => getComputedStyle(row).backgroundColor,
        ),
      );
    await page.keyboard.press('ArrowDown');
    const [active, ...others] = await rows();
    assert.ok(!others.includes(active), active);
    const {found, seen} = await page.evaluate(faint, 4.5);
    assert.ok(seen > 10, `${seen} texts`);
    assert.deepEqual(found, []);
    // It can fail.
    await page.evaluate(() => {
      document.querySelector('code-search').shadowRoot.querySelector('[aria-selected=true]').style.color = '#05f';
    });
    assert.ok((await page.evaluate(faint, 4.5)).found.length);
    await page.close();
  });

test('where the part is missing, the author’s words stay and the console says why', async (t) => {
  const script = readFileSync('dist/procedure-elements.min.js');
  const alone = createServer(({url}, response) =>
    url === '/procedure-elements.min.js'
      ? response.writeHead(200, {'content-type': 'text/javascript'}).end(script)
      : response.writeHead(404).end(),
  );
  await new Promise((done) => alone.listen(0, '127.0.0.1', done));
  t.after(() => (alone.closeAllConnections(), alone.close()));
  const own = `<script defer src="http://127.0.0.1:${alone.address().port}/procedure-elements.min.js"></script>`;
  const {page} = await site.open(own, SEARCH + LIST + CARD, {policy: '', before: keepErrors});
  await page.waitForFunction(() => globalThis.errors.filter((text) => text.includes('cannot be shown')).length === 2);
  const errors = await page.evaluate(() => globalThis.errors);
  assert.match(
    errors.join('\n'),
    /<code-search> cannot be shown: Is procedure-elements\.code-search\.min\.js next to the script\?/,
  );
  assert.match(errors.join('\n'), /<procedure-list> cannot be shown/);
  const shown = await page.$eval('body', (body) => body.innerText);
  assert.match(shown, /Ask us for the code/);
  assert.match(shown, /All procedures/);
  await page.close();
});
