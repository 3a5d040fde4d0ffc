// The built Storybook as a reviewer opens it: every element's first story shows its element, every guide opens with the code
// that it quotes, and nobody else is asked.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser, flags} from '../browser.mjs';

const {entries} = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const first = new Map(
  Object.values(entries)
    .filter(({type, title}) => type === 'story' && title.startsWith('Elements/'))
    .reverse()
    .map((entry) => [entry.title, entry]),
);

let browser, server, origin;

before(async () => {
  server = createServer(sirv('storybook-static'));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'});
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens an entry, and notes who else is asked and what goes wrong. */
async function open(viewMode, id) {
  const page = await browser.newPage();
  const foreign = [];
  page.on(
    'request',
    (request) => /^https?:/.test(request.url()) && !request.url().startsWith(origin) && foreign.push(request.url()),
  );
  page.on('pageerror', ({message}) => foreign.push(message));
  await page.goto(`${origin}/iframe.html?viewMode=${viewMode}&id=${id}`);
  return {page, foreign};
}

for (const {id, title} of Object.values(entries).filter((entry) => entry.title.startsWith('Guides/')))
  test(`${title} opens`, async () => {
    const {page, foreign} = await open('docs', id);
    const quotes = () => {
      const codes = [...document.querySelectorAll('#storybook-docs pre')];
      return codes.length > 0 && codes.every(({textContent}) => textContent.trim().length > 10);
    };
    await page.waitForFunction(quotes);
    assert.doesNotMatch(await page.$eval('#storybook-docs', (docs) => docs.innerText), /\|---/, 'tables are tables');
    assert.deepEqual(foreign, []);
    await page.close();
  });

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations = modules.flatMap((module) => module.declarations ?? []);

for (const {id, title} of Object.values(entries).filter(({type, title}) => type === 'docs' && title.startsWith('Elements/')))
  test(`${title} begins with its summary and an example`, async () => {
    const {page, foreign} = await open('docs', id);
    const tag = title.split('/').pop();
    const {summary} = declarations.find(({tagName}) => tagName === tag);
    const plain = (text) => text.replace(/[`*]/g, '').slice(0, 60);
    await page.waitForFunction(
      (start, markup) => {
        const [summary, example] = document.querySelectorAll('#storybook-docs :is(p, pre)');
        return summary?.innerText.startsWith(start) && example?.innerText.includes(markup);
      },
      {},
      plain(summary),
      `<${tag}`,
    );
    assert.deepEqual(foreign, []);
    await page.close();
  });

for (const {id, title} of first.values()) {
  test(`${title} shows its element`, async () => {
    const {page, foreign} = await open('story', id);
    const tag = title.split('/').pop();
    // Some belong to another element, and stand in its shadow root.
    const element = await page.waitForSelector(`>>> ${tag}`);
    await page.waitForFunction(({shadowRoot}) => shadowRoot?.childElementCount > 0, {}, element);
    assert.deepEqual(foreign, []);
    await page.close();
  });
}
