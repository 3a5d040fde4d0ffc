// An element beside its paragraph, which cannot hold one, is as if it were inside: in language, slot and what the page hides.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {bundle, library, watch} from './libraries.mjs';
import {SCRIPT, startSite} from './serve.mjs';
import {until} from '../timing.mjs';

const KNEE = '/data/procedures/knee-replacement';
const COLON = '/data/procedures/colonoscopy';
const link = (attributes = '', inner = '', page = KNEE) =>
  `<p ${attributes}><a ${inner} href="${page}.html#procedure-card">About</a></p>`;

let site;
before(async () => (site = await startSite()));
after(() => site.close());

const open = async (head, body, options = {}) => watch(await site.open(SCRIPT + head, body, {policy: '', ...options}));

/** Waits until the page has exactly these cards: a word in a visible one's text, or `hidden`. */
async function shows(page, ...wanted) {
  const read = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('procedure-card')].map((card) =>
        card.checkVisibility() && card.getClientRects().length
          ? `${card.shadowRoot.querySelector('.base')?.lang} ${card.shadowRoot.querySelector('.title')?.textContent.trim()}`
          : 'hidden',
      ),
    );
  await until(async () => JSON.stringify(await read()) === JSON.stringify(wanted), {timeoutMs: 8000}).catch(async () =>
    assert.deepEqual(await read(), wanted),
  );
}
const [EN, ES, AR] = ['en', 'es', 'ar'].map((lang) => `${lang} Total knee replacement`);

/** Notes in the first card what a reader would do, so that a new card can be distinguished from it. */
const touch = (page) => page.$eval('procedure-card', (card) => (card.touched = true));
const isTouched = (page) => page.$eval('procedure-card', (card) => card.touched === true);

for (const [what, markup] of Object.entries({
  'a paragraph with a link': link('lang="es"'),
  'a paragraph with a link of a class': `<p lang="es"><a class="procedure-card" href="${KNEE}.json">Rodilla</a></p>`,
  'a paragraph of a class': `<p lang="es" class="procedure-card"><a href="${KNEE}.html">Rodilla</a></p>`,
  'a heading': `<h2 lang="es"><a href="${KNEE}.html#procedure-card">Rodilla</a></h2>`,
  'a link': link('', 'lang="es"'),
  'a link in a sentence': `<p>Read <a lang="es" href="${KNEE}.html#procedure-card">Rodilla</a> first.</p>`,
}))
  test(`the language of ${what} is that of its card, also when it changes`, async () => {
    const {page, trouble} = await open('', markup);
    await shows(page, ES);
    const speak = (lang) =>
      page.evaluate((value) => {
        const block = document.querySelector('[lang]:not(html, procedure-card)') ?? document.querySelector('a');
        if (value) block.lang = value;
        else block.removeAttribute('lang');
      }, lang);
    await speak('ar');
    await shows(page, AR);
    await speak('');
    await shows(page, EN);
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    await shows(page, ES);
    await page.evaluate(() => document.querySelector('a').setAttribute('data-lang', 'ar'));
    if (!/^<p.*class="procedure-card"><a href/.test(markup)) await shows(page, AR);
    assert.deepEqual(trouble, []);
    await page.close();
  });

test('an element that the author wrote beside a link keeps its own language', async () => {
  const {page} = await open('', `${link()}<procedure-card lang="es" src="${site.origin}${KNEE}.html"></procedure-card>`);
  await shows(page, ES);
  await page.close();
});

test('a card is in the slot of its paragraph', async () => {
  const {page, trouble} = await open(
    '',
    `<x-tabs>${link('slot="b"')}<p slot="a">One</p>${link('slot="b"', '', COLON)}</x-tabs>`,
    {
      before: () =>
        customElements.define(
          'x-tabs',
          class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({mode: 'open'}).append(
                ...['a', 'b'].map((name) => Object.assign(document.createElement('slot'), {name})),
              );
            }
          },
        ),
    },
  );
  await shows(page, EN, 'en Colonoscopy');
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a paragraph that the page hides hides its cards, two of them as well', async () => {
  const two = `<p>Read <a href="${KNEE}.html#procedure-card">one</a> or <a href="${COLON}.html#procedure-card">other</a>.</p>`;
  const {page, trouble} = await open('', link('hidden') + two + link());
  await shows(page, 'hidden', EN, 'en Colonoscopy', EN);
  await page.evaluate(() => document.querySelectorAll('p').forEach((block) => (block.hidden = !block.hidden)));
  await shows(page, EN, 'hidden', 'hidden', 'hidden');
  await page.evaluate(() => document.querySelectorAll('p').forEach((block) => (block.hidden = !block.hidden)));
  await shows(page, 'hidden', EN, 'en Colonoscopy', EN);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('what a block hides in itself does not hide the card in the block', async () => {
  const {page, trouble} = await open(
    '',
    `<div class="procedure-card"><a hidden href="${KNEE}.html">Knee</a></div>` +
      `<div data-procedure-card data-src="${KNEE}.json"><p hidden>Loading</p></div>` +
      `<div class="procedure-card"><a style="display: none" href="${KNEE}.html">Knee</a></div>` +
      `<section><p hidden>Note</p>${link()}</section>`,
  );
  await shows(page, EN, EN, EN, EN);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Vue’s v-show and Alpine’s x-show hide the card of a paragraph, and show it as it was', async () => {
  const {page, trouble} = await open(
    library('vue') + library('alpine', 'defer'),
    `<main id="vue"></main><div x-data="{on: true}">${link('x-show="on"')}</div>`,
    {wait: ''},
  );
  await page.evaluate((markup) => {
    window.state = window.Vue.reactive({on: true});
    window.Vue.createApp({setup: () => ({state: window.state}), template: markup}).mount('#vue');
  }, link('v-show="state.on"'));
  await shows(page, EN, EN);
  await touch(page);
  const set = (on) =>
    page.evaluate((value) => {
      window.state.on = value;
      window.Alpine.$data(document.querySelector('div')).on = value;
    }, on);
  await set(false);
  await shows(page, 'hidden', 'hidden');
  await set(true);
  await shows(page, EN, EN);
  assert.ok(await isTouched(page));
  assert.deepEqual(trouble, []);
  await page.close();
});

test('React’s Suspense and Activity hide the card of a paragraph, and show it as it was', async () => {
  const app = await bundle(`
    import {Activity, createElement as e, Suspense, use, useState} from 'react';
    import {createRoot} from 'react-dom/client';
    import {flushSync} from 'react-dom';
    const Link = () => e('p', null, e('a', {href: '${KNEE}.html#procedure-card'}, 'About'));
    const Wait = ({for: promise}) => (promise && use(promise), null);
    let set;
    function App() {
      const [{promise, mode}, change] = useState({mode: 'visible'});
      set = change;
      return [
        e(Suspense, {key: 1, fallback: e('i', null, 'Loading')}, e(Link), e(Wait, {for: promise})),
        e(Activity, {key: 2, mode}, e(Link)),
      ];
    }
    const root = createRoot(document.querySelector('main'));
    flushSync(() => root.render(e(App)));
    window.hide = () => flushSync(() => set({mode: 'hidden', promise: new Promise((done) => (window.show = done))}));
    window.showAll = () => (window.show(), set({mode: 'visible'}));`);
  const {page, trouble} = await open('', '<main></main>', {wait: ''});
  await page.evaluate(app);
  await shows(page, EN, EN);
  await touch(page);
  await page.evaluate(() => window.hide());
  await shows(page, 'hidden', 'hidden');
  await page.evaluate(() => window.showAll());
  await shows(page, EN, EN);
  assert.ok(await isTouched(page));
  assert.deepEqual(trouble, []);
  await page.close();
});
