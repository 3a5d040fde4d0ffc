// The built scripts on plain pages, as a hospital has them, in a real browser under a strict policy.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {SCRIPT, startSite} from '../pages/serve.mjs';

const CARD = '<procedure-card src="/data/procedures/colonoscopy.json"><p>The ward’s own words</p></procedure-card>';
const FAILED = '[aria-busy="false"]';

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

const title = (page) => page.$eval('procedure-card', (card) => card.shadowRoot.querySelector('h2').textContent.trim());

for (const [name, script] of [
  ['the classic script', SCRIPT],
  ['the module', '<script type="module" src="/dist/procedure-elements.js"></script>'],
  ['the classic script, async', '<script async src="/dist/procedure-elements.min.js"></script>'],
  ['the classic script, twice', SCRIPT + SCRIPT],
  ['both builds', `${SCRIPT}<script type="module" src="/dist/procedure-elements.js"></script>`],
]) {
  test(`${name} makes the tag a card, with no other request and no error under a strict policy`, async () => {
    const {page, trouble, requests: asked} = await site.open(script, CARD);
    assert.equal(await title(page), 'Colonoscopy');
    assert.deepEqual(trouble, []);
    assert.deepEqual(
      [...new Set(asked)].filter((url) => !/procedure-elements/.test(url)),
      ['/data/procedures/colonoscopy.json'],
    );
    await page.close();
  });
}

for (const file of ['min', 'page.min', 'es.min', 'ar.min'])
  test(`procedure-elements.${file}.js reads the same in whatever encoding a page has`, () =>
    assert.doesNotMatch(readFileSync(`dist/procedure-elements.${file}.js`, 'utf8'), /[^\0-\x7f]/));

test('a script that comes late still makes the card', async () => {
  const {page, trouble} = await site.open('', CARD, {wait: '', policy: ''});
  assert.match(await page.$eval('body', (body) => body.innerText), /own words/);
  await page.addScriptTag({url: '/dist/procedure-elements.min.js'});
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot?.querySelector('h2'));
  assert.equal(await title(page), 'Colonoscopy');
  assert.deepEqual(trouble, []);
  await page.close();
});

test('errors of the page’s own scripts, before and after, take nothing away', async () => {
  const broken = `<script>
    addEventListener('error', () => { throw new Error('in a handler'); });
    for (const type of ['DOMContentLoaded', 'load', 'procedure-load', 'click'])
      addEventListener(type, () => { throw new Error('on ' + type); }, true);
    new MutationObserver(() => { throw new Error('in an observer'); }).observe(document, {subtree: true, childList: true});
    Promise.reject(new Error('unhandled'));
    setTimeout(() => nothingOfThisName());
    throw new Error('at once');
  </script>`;
  const card = CARD.replace('card ', 'card with-speech remember appointment="2099-05-05T09:30" time-zone="America/New_York" ');
  const {page, trouble} = await site.open(broken + SCRIPT, card + broken, {policy: '', wait: '[id$=review]'});
  assert.ok(trouble.length > 8, 'the page’s scripts are not broken');
  const progress = await page.evaluate(async () => {
    window.print = () => (globalThis.printed = true);
    const {shadowRoot} = document.querySelector('procedure-card');
    const list = shadowRoot.querySelector('prep-checklist');
    list.shadowRoot.querySelector('[type=checkbox]').click();
    shadowRoot.querySelector('button.print').click();
    await list.updateComplete;
    return list.shadowRoot.textContent;
  });
  const {preparation} = JSON.parse(readFileSync('data/procedures/colonoscopy.json', 'utf8'));
  const steps = preparation.filter(({appointment: {from = '00:00'} = {}}) => from <= '09:30');
  assert.ok(progress.includes(`1 of ${steps.length} done`), progress);
  await page.waitForFunction(() => globalThis.printed && document.querySelector('procedure-handout'));
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

test('a link that cannot be upgraded takes nothing from the others, at first and later', async () => {
  const link = (tag) => `<a href="/data/procedures/colonoscopy.json#${tag}">Colonoscopy</a>`;
  const spoilt = `<p id="spoilt">${link('risk-list')}</p><script>spoilt.firstChild.closest = () => { throw new Error('of the page'); };</script>`;
  const form = `<form><input name="matches"><input name="childNodes">${link('benefit-list')}</form>`;
  const {page, trouble} = await site.open(SCRIPT, spoilt + form + link('procedure-card'), {policy: ''});
  assert.equal(trouble.length, 1);
  assert.match(trouble[0], /stays as it was written.*of the page/);
  await page.evaluate((late) => document.body.insertAdjacentHTML('beforeend', late), `<p>${link('care-team')}</p>`);
  await page.waitForFunction(() => document.querySelector('form benefit-list') && document.querySelector('care-team'));
  await page.close();
});

test('the page’s language is fetched beside the script, and spoken', async () => {
  const {page, trouble} = await site.open(SCRIPT, CARD, {root: 'lang="ar"'});
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot.querySelector('.base').dir === 'rtl');
  assert.ok(site.requests.includes('/dist/procedure-elements.ar.min.js'));
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a script that cannot know its own address says once why it does not speak the page’s language', async () => {
  const {page} = await site.open('', CARD, {root: 'lang="es"', wait: '', policy: ''});
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  await page.evaluate((script) => (0, eval)(script), readFileSync('dist/procedure-elements.min.js', 'utf8'));
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot?.querySelector('h2'));
  assert.deepEqual(
    told.filter((text) => text.includes('English')),
    ['The words are English: The script needs a script tag of its own.'],
  );
  await page.close();
});

test('a record that is not there leaves the author’s words on the page', async () => {
  const {page} = await site.open(SCRIPT, CARD.replace('colonoscopy', 'nowhere'), {wait: FAILED});
  assert.match(await page.$eval('body', (body) => body.innerText), /own words/);
  await page.close();
});

test('another origin is never asked, unless the page’s head names it', async () => {
  const foreign = site.origin.replace('127.0.0.1', 'localhost');
  const card = CARD.replace('src="', `src="${foreign}`);
  const first = await site.open(SCRIPT, card, {wait: FAILED});
  assert.deepEqual(
    first.requests.filter((url) => url.includes('colonoscopy')),
    [],
  );
  assert.match(first.trouble.join(), /is not allowed here/);
  await first.page.close();
  const second = await site.open(`<meta name="procedure-elements-origins" content="${foreign}">${SCRIPT}`, card, {wait: FAILED});
  // The policy of this page forbids the request itself: the element tried it, and says so.
  assert.match(second.trouble.join(), /could not be fetched|connect-src/);
  await second.page.close();
});

test('nothing shifts where the page says how much room to keep, on a processor slowed four times', async () => {
  const room = '<link rel="stylesheet" href="/dist/page.css"><link rel="stylesheet" href="/test/script/room.css">';
  const {page} = await site.open(room + SCRIPT, `${CARD}<p>After the card</p>`);
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
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot?.querySelector('#colonoscopy-review'));
  await page.evaluate(() =>
    document.querySelector('procedure-card').updateComplete.then(() => new Promise(requestAnimationFrame)),
  );
  assert.equal(await page.evaluate(() => globalThis.shift), 0);
  await page.close();
});
