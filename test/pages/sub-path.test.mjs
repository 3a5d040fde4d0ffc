// The site in a folder of a host, as static hosts serve it: every link of its pages leads somewhere, in a real browser.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser, flags} from '../browser.mjs';

const FOLDER = 'node_modules/.cache/sub-path';
const PATH = '/some/path/';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'";
let server, origin, browser;
const missing = [];

before(async () => {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  execFileSync(process.execPath, ['scripts/write-site.mjs', FOLDER, '--storybook'], {stdio: 'ignore'});
  copyFileSync('data/procedures/knee-replacement.json', `${FOLDER}/knee-replacement.json`);
  const serve = sirv(FOLDER, {
    setHeaders: (response, path) => path.startsWith('/storybook/') || response.setHeader('content-security-policy', POLICY),
  });
  server = createServer((request, response) => {
    const notFound = () => {
      missing.push(request.url);
      response.writeHead(404).end();
    };
    if (!request.url.startsWith(PATH)) return notFound();
    request.url = request.url.slice(PATH.length - 1);
    serve(request, response, notFound);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  const {executablePath} = await findBrowser();
  browser = await puppeteer.launch({executablePath, args: flags, headless: 'shell'});
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(FOLDER, {recursive: true, force: true});
});

test('every link of every page opens a page or a file below the sub-path', {timeout: 240_000}, async () => {
  const page = await browser.newPage();
  const waiting = [`${origin}${PATH}`];
  const seen = new Set(waiting);
  const faults = [];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    const response = await page.goto(address, {waitUntil: 'load'}).catch((error) => error);
    // A zip is downloaded, which aborts the way to it.
    if (response instanceof Error && /\.zip$/.test(address)) continue;
    if (!response?.ok?.()) {
      faults.push(`${address}: ${response instanceof Error ? response.message : response?.status()}`);
      continue;
    }
    // Storybook finds its own pages, which other tests open; guides show addresses of readers' pages.
    if (/\/storybook\//.test(address)) continue;
    const links = await page.$$eval('a[href]', (all) => all.filter((link) => !link.closest('pre')).map(({href}) => href));
    for (const link of links) {
      const url = new URL(link);
      url.hash = '';
      if (url.origin !== origin || seen.has(url.href)) continue;
      if (!url.pathname.startsWith(PATH)) faults.push(`${address}: ${link} leaves the sub-path`);
      seen.add(url.href);
      waiting.push(url.href);
    }
  }
  assert.deepEqual(faults, []);
  assert.deepEqual(missing, [], 'files that pages asked for');
  assert.ok(seen.size > 30, `${seen.size} addresses`);
  for (const part of [
    'editor/index.html',
    'examples/builder.html',
    'guides/wordpress.html',
    'guides/html-pages.html',
    'docs/quality.html',
  ])
    assert.ok(seen.has(`${origin}${PATH}${part}`), part);
  if (existsSync('storybook-static')) assert.ok(seen.has(`${origin}${PATH}storybook/index.html`));
  await page.close();
});

test('show.html shows the record that its address names, and says what is missing otherwise', async () => {
  const page = await browser.newPage();
  const trouble = [];
  page.on('pageerror', ({message}) => trouble.push(message));
  await page.goto(`${origin}${PATH}show.html?knee-replacement`);
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot?.textContent.includes('knee'));
  assert.equal(await page.title(), 'Total knee replacement');
  for (const wrong of ['', '?//example.org/a', '?../../../secret']) {
    await page.goto(`${origin}${PATH}show.html${wrong}`);
    assert.equal(await page.$eval('procedure-card', (card) => card.getAttribute('src')), null);
    assert.ok(await page.$eval('procedure-card p', (words) => words.checkVisibility()));
  }
  assert.deepEqual(trouble, []);
  await page.close();
});
