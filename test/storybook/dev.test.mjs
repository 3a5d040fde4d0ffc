// The dev server as a reviewer starts it, `npm run storybook`: it opens on the welcome page, every element's first story shows
// its element with working controls, and its copied code runs on a page of its own.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {after, before, test} from 'node:test';
import {createServer} from 'node:net';
import puppeteer from 'puppeteer-core';
import {findBrowser, flags} from '../browser.mjs';
import {until} from '../timing.mjs';

const READY_MS = 180_000;
const SHOWN_MS = 60_000;

let storybook, browser, origin, entries;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Asks until the server has its list of stories. */
async function list() {
  let answer;
  const answers = async () => {
    assert.equal(storybook.exitCode, null, 'the dev server has stopped');
    answer = await fetch(`${origin}/index.json`).catch(() => undefined);
    return answer?.ok;
  };
  await until(answers, {timeoutMs: READY_MS, message: 'the dev server answers'});
  return (await answer.json()).entries;
}

before(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  storybook = spawn('npx', ['storybook', 'dev', '--ci', '--quiet', '--port', String(port)], {stdio: 'ignore', detached: true});
  browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
  entries = Object.values(await list());
});
after(async () => {
  await browser?.close();
  if (storybook?.exitCode === null) process.kill(-storybook.pid);
});

/** Opens an entry alone and keeps what the console says. */
async function open(id, {viewMode = 'story', more = ''} = {}) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${origin}/iframe.html?viewMode=${viewMode}&id=${id}${more}`);
  return {page, said};
}

/** Waits until an element shows its content and is not loading. Vite may reload the page meanwhile. */
const shows = (page, tag) =>
  page.waitForFunction(
    (name) => {
      const root = document.querySelector(name)?.shadowRoot;
      return root?.childElementCount && !root.querySelector('[aria-busy=true]');
    },
    {timeout: SHOWN_MS},
    tag,
  );

test('opens on the welcome page', async () => {
  assert.equal(entries[0].title, 'Welcome');
  const {page} = await open(entries[0].id, {viewMode: 'docs'});
  await page.waitForFunction(() => document.querySelector('#storybook-docs h1')?.textContent === 'procedure-elements', {
    timeout: SHOWN_MS,
  });
  await page.close();
});

test('shows every element in its first story, with one copy of Lit', async () => {
  const stories = entries.filter(({type, name, title}) => type === 'story' && name === 'Ready' && title.startsWith('Elements/'));
  assert.ok(stories.length > 20);
  for (const {id, title} of stories) {
    const {page, said} = await open(id);
    await shows(page, title.split('/').pop());
    assert.doesNotMatch(said.join('\n'), /Multiple versions of Lit|Failed to fetch/, title);
    await page.close();
  }
});

test('shows the overview pages', async () => {
  for (const [id, tag] of [
    ['overview-all-elements--all-elements', 'review-note'],
    ['overview-elements-and-states--states', 'procedure-card'],
  ]) {
    const {page} = await open(id);
    await shows(page, tag);
    await page.close();
  }
});

test('lets controls change attributes and tokens', async () => {
  const {page} = await open('elements-risk-list--ready', {more: '&args=with-figures:!true;sort:author;heading-level:4'});
  await shows(page, 'risk-list');
  const attributes = await page.$eval('risk-list', (list) =>
    list.getAttributeNames().map((name) => `${name}=${list.getAttribute(name)}`),
  );
  assert.deepEqual(attributes.sort(), ['heading-level=4', 'sort=author', 'with-figures=']);
  await page.close();
});

test('applies the rules for paper and for forced colours when the toolbar asks for them', async () => {
  const look = async (medium) => {
    const {page} = await open('elements-procedure-card--ready', {more: `&globals=medium:${medium}`});
    await shows(page, 'procedure-card');
    const button = await page.waitForSelector('procedure-card >>> [part=print]', {timeout: SHOWN_MS});
    const shown = await button.evaluate((element) => element.checkVisibility());
    await page.close();
    return shown;
  };
  assert.equal(await look('screen'), true);
  assert.equal(await look('print'), false);
});

test('shows the handout in the print view', async () => {
  const {page} = await open('elements-procedure-card--print-view');
  const handout = await page.waitForFunction(
    () => document.querySelector('procedure-card[hidden]')?.nextElementSibling?.getBoundingClientRect().height,
    {timeout: SHOWN_MS},
  );
  assert.ok((await handout.jsonValue()) > 500);
  await page.close();
});

test('gives code that runs when it is copied', async () => {
  const {page} = await open('elements-risk-list--docs', {viewMode: 'docs'});
  await shows(page, 'risk-list');
  const show = await page.waitForSelector('aria/Show code', {timeout: SHOWN_MS});
  await show.click();
  const code = await page.waitForFunction(
    () => [...document.querySelectorAll('pre')].map((pre) => pre.textContent).find((text) => text.includes('application/json')),
    {timeout: SHOWN_MS},
  );
  const source = await code.jsonValue();
  const copy = await browser.newPage();
  await copy.setContent(source);
  await copy.addScriptTag({path: 'dist/procedure-elements.min.js'});
  await shows(copy, 'risk-list');
  assert.match(
    await copy.$eval('risk-list', (list) => list.shadowRoot.textContent),
    /The scar and the skin next to it feel numb/,
  );
  await Promise.all([page.close(), copy.close()]);
});
