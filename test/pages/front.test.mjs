// The site as `npm start` serves it, from its front page: every example, every link, under a strict policy.
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../browser.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const ADDRESS = /http:\/\/localhost:\d+/;
let server, origin, browser;

before(async () => {
  execFileSync(process.execPath, ['scripts/write-site.mjs', 'dist/site', '--storybook'], {stdio: 'ignore'});
  server = spawn(process.execPath, ['stories/site/serve.mjs'], {env: {...process.env, PORT: '0'}});
  server.stdout.setEncoding('utf8');
  for await (const line of server.stdout.iterator({destroyOnReturn: false})) {
    origin = ADDRESS.exec(line)?.[0];
    if (origin) break;
  }
  const {executablePath} = await findBrowser();
  browser = await puppeteer.launch({executablePath, args: flags, headless: 'shell'});
});

after(async () => {
  await browser?.close();
  server?.kill();
});

/** Opens the front page with every live element shown. */
async function openFront({width = 1280, scheme = 'light'} = {}) {
  const page = await browser.newPage();
  page.trouble = [];
  page.on('console', (message) => message.type() === 'error' && page.trouble.push(message.text()));
  page.on('pageerror', ({message}) => page.trouble.push(message));
  await page.setViewport({width, height: 900});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => {
    const live = [...document.querySelectorAll('.live > *')];
    return live.length > 6 && live.every(({shadowRoot}) => shadowRoot?.querySelector('h2, h3'));
  });
  return page;
}

test('The copyable code is that of the live example and theme beside it', async () => {
  const page = await openFront();
  const pairs = await page.$$eval('figure.code', (figures) =>
    figures.map((figure) => {
      const code = figure.querySelector('code').textContent;
      const live = figure.closest('.beside, .themes > div').querySelector('.live');
      const written = new DOMParser().parseFromString(code, 'text/html');
      const attributes = (element) => [...element.attributes].map(({name, value}) => `${name}=${value}`);
      const describe = (element) => [element.localName, ...attributes(element)].join(' ');
      return {
        code,
        theme: live.classList[1],
        live: describe(live.firstElementChild),
        copy: [...written.body.querySelectorAll('*')].map(describe),
      };
    }),
  );
  assert.equal(pairs.length, 7);
  const styles = readFileSync('stories/start/front.css', 'utf8');
  for (const {code, theme, live, copy} of pairs)
    if (theme) assert.ok(code.startsWith(`.${theme} {`) && styles.includes(`\n${code}\n`), theme);
    else assert.ok(copy.includes(live), `${live} is not in ${copy}`);
  assert.deepEqual(page.trouble, []);
  await page.close();
});

test('A button copies the code, or selects it where the browser does not let us', async () => {
  await browser
    .defaultBrowserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  const page = await openFront();
  const press = async () => {
    await page.focus('figure.code button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('figure.code output').value);
    return page.$eval('figure.code output', ({value}) => value);
  };
  const code = await page.$eval('figure.code code', ({textContent}) => textContent);
  assert.equal(await press(), 'Copied.');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
  assert.match(await press(), /is selected/);
  assert.equal(await page.evaluate(() => getSelection().toString().trim()), code);
  await page.close();
});

test('Every link and file that pages of the site name is there', async () => {
  const asked = new Set();
  const missing = [];
  const ask = async (from, href) => {
    const url = new URL(href, from);
    url.hash = '';
    if (url.origin !== origin || asked.has(url.href)) return;
    asked.add(url.href);
    const response = await fetch(url);
    if (!response.ok) return void missing.push(`${from}: ${href}`);
    const text = await response.text();
    if (!/^\/(?:docs|$|index|examples)/.test(url.pathname) || !/html/.test(response.headers.get('content-type'))) return;
    for (const [, next] of text.matchAll(/<(?:a|link|script|iframe|[a-z]+-[a-z]+)\s[^>]*?(?:href|src)="([^"]+)"/g))
      await ask(url.href, next);
  };
  await ask(origin, '/');
  assert.ok(asked.size > 30, `${asked.size}`);
  assert.deepEqual(missing, []);
  for (const path of ['/editor', '/editor/', '/examples/builder.html', '/dist/pages/knee-replacement.html'])
    assert.ok((await fetch(origin + path)).ok, path);
});

test('Pages have no script or style in themselves', async () => {
  for (const path of ['/', '/docs/records.html', '/guides/wordpress.html']) {
    const response = await fetch(origin + path);
    assert.match(response.headers.get('content-security-policy'), /^default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.doesNotMatch(await response.text(), /<style|<script>|\sstyle=|\son\w+=/);
  }
});

for (const scheme of ['light', 'dark'])
  for (const width of [320, 1280])
    test(`The front page is accessible and nobody scrolls sideways: ${scheme}, ${width} px`, async () => {
      const page = await openFront({width, scheme});
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const rules = {'color-contrast-enhanced': {enabled: true}};
        const result = await globalThis.axe.run(document, {runOnly: tags, rules, resultTypes: ['violations']});
        return result.violations.flatMap(({id, nodes}) =>
          nodes.map(({target, html}) => `${id}: ${target} ${html.slice(0, 200)}`),
        );
      });
      assert.deepEqual(violations, []);
      const isWider = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(await isWider(), width);
      await page.evaluate(async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':root {font-size: 34px}');
        document.adoptedStyleSheets.push(sheet);
      });
      assert.equal(await isWider(), width, 'with text of 200 %');
      await page.close();
    });

test('On paper are the examples and their code, without buttons', async () => {
  const page = await openFront();
  await page.emulateMediaType('print');
  const seen = (selector) => page.$$eval(selector, (all) => all.map((one) => one.checkVisibility()));
  assert.ok(!(await seen('.code button')).includes(true));
  assert.ok(!(await seen('.live > *, .code pre')).includes(false));
  await page.close();
});
