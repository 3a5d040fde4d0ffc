// The built scripts on plain pages, as a hospital has them, in a real browser under a strict policy.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../browser.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const TYPES = {js: 'text/javascript', json: 'application/json', css: 'text/css'};
const CARD = '<procedure-card src="/data/procedures/colonoscopy.json"><p>The ward’s own words</p></procedure-card>';
const FAILED = '[aria-busy="false"]';
const SCRIPT = '<script defer src="/dist/procedure-elements.min.js"></script>';

let browser, server, origin;
const pages = new Map();
const requests = [];

before(async () => {
  server = createServer(async ({url}, response) => {
    requests.push(url);
    const path = url.split('?')[0];
    if (pages.has(path)) {
      const {html, policy} = pages.get(path);
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...(policy && {'content-security-policy': policy})});
      return response.end(html);
    }
    try {
      const body = await readFile(`.${path}`);
      response.writeHead(200, {'content-type': TYPES[path.split('.').pop()] ?? 'text/plain', 'access-control-allow-origin': '*'});
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page of this markup and says what it shows and what went wrong on it. */
async function open(head, body, {lang = 'en', wait = 'h2', policy = POLICY} = {}) {
  const path = `/page-${pages.size}`;
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
  pages.set(path, {html, policy});
  const page = await browser.newPage();
  const trouble = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', ({message}) => trouble.push(message));
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  requests.length = 0;
  await page.goto(origin + path, {waitUntil: 'load'});
  if (wait)
    await page.waitForFunction(
      (selector) => document.querySelector('procedure-card')?.shadowRoot?.querySelector(selector),
      {timeout: 5000},
      wait,
    );
  trouble.push(...(await page.evaluate(() => globalThis.violations)));
  return {
    page,
    trouble: trouble.filter((text) => !/favicon/.test(text)),
    requests: requests.filter((url) => url !== path && !/favicon/.test(url)),
  };
}

const title = (page) => page.$eval('procedure-card', (card) => card.shadowRoot.querySelector('h2').textContent.trim());

for (const [name, script] of [
  ['the classic script', SCRIPT],
  ['the module', '<script type="module" src="/dist/procedure-elements.js"></script>'],
  ['the classic script, async', '<script async src="/dist/procedure-elements.min.js"></script>'],
  ['the classic script, twice', SCRIPT + SCRIPT],
  ['both builds', `${SCRIPT}<script type="module" src="/dist/procedure-elements.js"></script>`],
]) {
  test(`${name} makes the tag a card, with no other request and no error under a strict policy`, async () => {
    const {page, trouble, requests: asked} = await open(script, CARD);
    assert.equal(await title(page), 'Colonoscopy');
    assert.deepEqual(trouble, []);
    assert.deepEqual(
      [...new Set(asked)].filter((url) => !/procedure-elements/.test(url)),
      ['/data/procedures/colonoscopy.json'],
    );
    await page.close();
  });
}

test('a script that comes late still makes the card', async () => {
  const {page, trouble} = await open('', CARD, {wait: '', policy: ''});
  assert.match(await page.$eval('body', (body) => body.innerText), /own words/);
  await page.addScriptTag({url: '/dist/procedure-elements.min.js'});
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot?.querySelector('h2'), {timeout: 5000});
  assert.equal(await title(page), 'Colonoscopy');
  assert.deepEqual(trouble, []);
  await page.close();
});

test('the page’s language is fetched beside the script, and spoken', async () => {
  const {page, trouble} = await open(SCRIPT, CARD, {lang: 'ar'});
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot.querySelector('.base').dir === 'rtl', {
    timeout: 5000,
  });
  assert.ok(requests.includes('/dist/procedure-elements.ar.min.js'));
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a record that is not there leaves the author’s words on the page', async () => {
  const {page} = await open(SCRIPT, CARD.replace('colonoscopy', 'nowhere'), {wait: FAILED});
  assert.match(await page.$eval('body', (body) => body.innerText), /own words/);
  await page.close();
});

test('another origin is never asked, unless the page’s head names it', async () => {
  const foreign = origin.replace('127.0.0.1', 'localhost');
  const card = CARD.replace('src="', `src="${foreign}`);
  const first = await open(SCRIPT, card, {wait: FAILED});
  assert.deepEqual(
    first.requests.filter((url) => url.includes('colonoscopy')),
    [],
  );
  assert.match(first.trouble.join(), /is not allowed here/);
  await first.page.close();
  const second = await open(`<meta name="procedure-elements-origins" content="${foreign}">${SCRIPT}`, card, {wait: FAILED});
  // The policy of this page forbids the request itself: the element tried it, and says so.
  assert.match(second.trouble.join(), /could not be fetched|connect-src/);
  await second.page.close();
});

test('nothing shifts where the page says how much room to keep, on a processor slowed four times', async () => {
  const room = '<link rel="stylesheet" href="/dist/page.css"><link rel="stylesheet" href="/test/node/room.css">';
  const {page} = await open(room + SCRIPT, `${CARD}<p>After the card</p>`);
  await page.emulateCPUThrottling(4);
  await page.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (globalThis.shift += value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.reload({waitUntil: 'load'});
  // The last section: by then the card has filled itself.
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot?.querySelector('#colonoscopy-review'), {
    timeout: 10_000,
  });
  await page.evaluate(() =>
    document.querySelector('procedure-card').updateComplete.then(() => new Promise(requestAnimationFrame)),
  );
  assert.equal(await page.evaluate(() => globalThis.shift), 0);
  await page.close();
});
