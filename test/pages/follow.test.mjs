// Pages do not stand still: what an element shows is what its markup says, whoever changes the page.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {compile} from 'svelte/compiler';
import {COLON, KNEE, link, openPage, shows} from './card-page.mjs';
import {settled} from './every.mjs';
import {bundle, library} from './libraries.mjs';
import {SCRIPT, startSite} from './serve.mjs';
import {staysTrue} from '../timing.mjs';

const pageOf = (id) => `/data/procedures/${id}.html`;

/** The forms in which authors write an element, for a record. */
const FORMS = {
  link,
  sentence: (id) => `<p>Read <a href="${pageOf(id)}#procedure-card">${id}</a> first.</p>`,
  'item of a list': (id) => `<ul><li><a href="${pageOf(id)}#procedure-card">${id}</a></li></ul>`,
  'class on the link': (id) => `<p><a class="procedure-card" href="/data/procedures/${id}.json">${id}</a></p>`,
  'class on a paragraph': (id) => `<p class="procedure-card"><a href="${pageOf(id)}">${id}</a></p>`,
  'class on a div': (id) => `<div class="procedure-card"><a href="${pageOf(id)}">${id}</a></div>`,
  'data attributes': (id) => `<div data-procedure-card data-src="/data/procedures/${id}.json"><p>${id}</p></div>`,
  'data attributes, with text': (id) => `<div data-procedure-card data-src="/data/procedures/${id}.json">${id}</div>`,
  'data attributes, empty': (id) => `<div data-procedure-card data-src="/data/procedures/${id}.json"></div>`,
  tag: (id) => `<procedure-card src="/data/procedures/${id}.json"></procedure-card>`,
};
const article = (form, id) => `<h1>${id}</h1>${FORMS[form](id)}<p>After</p>`;

const LIBRARIES = {alpine: library('alpineMorph', 'defer') + library('alpine', 'defer')};

let site;
before(async () => (site = await startSite()));
after(() => site.close());

const open = (...given) => openPage(site, ...given);

/** Notes in the card what a reader would do, so that a new card can be distinguished from it. */
const touch = (page) => page.$eval('procedure-card', (card) => (card.touched = true));
const isTouched = (page) => page.$eval('procedure-card', (card) => card.touched === true);

for (const form of Object.keys(FORMS)) {
  test(`React re-uses the nodes of a ${form} for another record, and changes what is around it`, async () => {
    // The author's content as React's own elements, made of the same markup.
    const app = await bundle(`
      import {createElement as e, useState} from 'react';
      import {createRoot} from 'react-dom/client';
      import {flushSync} from 'react-dom';
      const toReact = (node, key) => node.nodeType === 3 ? node.data : e(node.localName,
        {key, ...Object.fromEntries([...node.attributes].map(({name, value}) => [name === 'class' ? 'className' : name, value]))},
        ...[...node.childNodes].map(toReact));
      let set;
      function App() {
        const [state, setState] = useState({html: ''});
        set = setState;
        const template = document.createElement('template');
        template.innerHTML = state.html;
        return e('article', null, state.before && e('p', {key: 'before'}, 'New'), ...[...template.content.childNodes].map(toReact));
      }
      const root = createRoot(document.querySelector('#root'));
      flushSync(() => root.render(e(App)));
      window.show = (state) => flushSync(() => set(state));
      window.unmount = () => root.unmount();`);
    const {page, trouble} = await open('', '<main id="root"></main>');
    await page.evaluate(app);
    const render = (html, more = {}) => page.evaluate((state) => window.show(state), {html, ...more});
    await render(article(form, KNEE));
    await shows(page, KNEE);
    await touch(page);
    await render(article(form, COLON));
    await shows(page, COLON);
    assert.ok(await isTouched(page), 'the same element');
    await render(article(form, COLON), {before: true});
    await render(`${article(form, COLON)}<p>Behind</p>`);
    await shows(page, COLON);
    await render(`<h1>Nothing</h1>${FORMS[form](KNEE)}`);
    await shows(page, KNEE);
    await render('<h1>Nothing</h1><p>At all</p>');
    await shows(page);
    assert.equal(await page.$eval('main', ({innerText}) => innerText.replace(/\s+/g, ' ')), 'Nothing At all');
    await render(article(form, KNEE));
    await shows(page, KNEE);
    await page.evaluate(() => window.unmount());
    await shows(page);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  test(`Vue re-uses the nodes of a ${form}, removes it and puts another before it`, async () => {
    const {page, trouble} = await open(library('vue'), '<main id="root"></main>');
    const source = FORMS[form]('ID')
      .replaceAll(/(\w[\w-]*)="([^"]*ID[^"]*)"/g, ':$1="`$2`"')
      .replaceAll('ID`', '${id}`');
    const template = source.replaceAll('ID.', '${id}.').replace(/>ID</, '>{{id}}<');
    await page.evaluate((markup) => {
      const {createApp, reactive} = window.Vue;
      window.state = reactive({id: 'knee-replacement', on: true, list: []});
      window.app = createApp({
        setup: () => ({state: window.state}),
        computed: {id: () => window.state.id},
        template: `<h1>{{id}}</h1><p v-for="name of state.list" :key="name">{{name}}</p><template v-if="state.on">${markup}</template><p v-else>Nothing</p><p>After</p>`,
      });
      window.app.mount('#root');
    }, template);
    await shows(page, KNEE);
    const set = (state) => page.evaluate((given) => Object.assign(window.state, given), state);
    await set({id: COLON});
    await shows(page, COLON);
    await set({list: ['a', 'b']});
    await set({list: ['b', 'c', 'a']});
    await shows(page, COLON);
    await set({on: false});
    await shows(page);
    await set({on: true, list: [], id: KNEE});
    await shows(page, KNEE);
    await page.evaluate(() => window.app.unmount());
    await shows(page);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  test(`Svelte re-uses the nodes of a ${form}, removes it and puts another before it`, async () => {
    const markup = FORMS[form]('{id}');
    const {js} = compile(
      `<script>let {state} = $props(); let id = $derived(state.id);</script>
      <h1>{id}</h1>{#each state.list as name (name)}<p>{name}</p>{/each}{#if state.on}${markup}{:else}<p>Nothing</p>{/if}<p>After</p>`,
      {generate: 'client', name: 'App', dev: false},
    );
    const {js: store} = await import('svelte/compiler').then(({compileModule}) =>
      compileModule(`export const state = $state({id: '${KNEE}', on: true, list: []});`, {
        generate: 'client',
        filename: 'state.svelte.js',
      }),
    );
    const app = await bundle(
      `${js.code.replace('export default ', '')}\n${store.code.replaceAll('$.', '$$$$.').replace('* as $ from', '* as $$$$ from').replace('export const state', 'const store')}
       import {flushSync, mount, unmount} from 'svelte';
       const mounted = mount(App, {target: document.querySelector('#root'), props: {state: store}});
       window.set = (given) => flushSync(() => Object.assign(store, given));
       window.unmount = () => unmount(mounted);`.replaceAll('$$$$', '$store'),
      ['browser', 'production'],
    );
    const {page, trouble} = await open('', '<main id="root"></main>');
    await page.evaluate(app);
    await shows(page, KNEE);
    const set = (state) => page.evaluate((given) => window.set(given), state);
    await set({id: COLON});
    await shows(page, COLON);
    await set({list: ['a', 'b']});
    await set({list: ['b', 'c', 'a']});
    await shows(page, COLON);
    await set({on: false});
    await shows(page);
    await set({on: true, id: KNEE});
    await shows(page, KNEE);
    await page.evaluate(() => window.unmount());
    await shows(page);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  for (const [name, morph] of Object.entries({
    idiomorph: (page, html) =>
      page.$eval('#content', (node, to) => void window.Idiomorph.morph(node, to, {morphStyle: 'innerHTML'}), html),
    morphdom: (page, html) =>
      page.$eval('#content', (node, to) => void window.morphdom(node, `<main id="content">${to}</main>`), html),
    alpine: (page, html) =>
      page.$eval('#content', (node, to) => void window.Alpine.morph(node, `<main id="content">${to}</main>`), html),
  }))
    test(`${name} keeps the element of a ${form}, and what was done to it`, async () => {
      const {page, trouble} = await open(LIBRARIES[name] ?? library(name), `<main id="content">${article(form, KNEE)}</main>`);
      await shows(page, KNEE);
      await touch(page);
      await morph(page, `${article(form, KNEE)}<p>More</p>`);
      await shows(page, KNEE);
      await staysTrue(() => isTouched(page), {message: 'the element is the same'});
      await morph(page, `<p>Less</p>${article(form, COLON)}`);
      await shows(page, COLON);
      await morph(page, '<p>Nothing</p>');
      await shows(page);
      await morph(page, article(form, KNEE) + FORMS.tag(COLON));
      await shows(page, KNEE, COLON);
      await morph(page, FORMS.tag(COLON) + article(form, KNEE));
      await shows(page, COLON, KNEE);
      assert.deepEqual(trouble, []);
      await page.close();
    });

  test(`htmx, Alpine and plain DOM replace a ${form}`, async () => {
    const body = `<main id="content" x-data="{html: '', list: []}"><div x-html="html" id="alpine"></div><template x-for="name in list" :key="name"><p x-text="name"></p></template></main>
      <div id="htmx">${article(form, KNEE)}</div>`;
    const {page, trouble} = await open(library('htmx') + library('alpine', 'defer'), body);
    await shows(page, KNEE);
    const next = await site.add('', article(form, COLON), '');
    await page.evaluate((url) => window.htmx.ajax('GET', url, {target: '#htmx', swap: 'innerHTML'}), next);
    await shows(page, COLON);
    await page.evaluate(
      (html) => Object.assign(window.Alpine.$data(document.querySelector('#content')), {html, list: ['a']}),
      article(form, KNEE),
    );
    await shows(page, KNEE, COLON);
    await page.evaluate(() =>
      Object.assign(window.Alpine.$data(document.querySelector('#content')), {html: '', list: ['b', 'a']}),
    );
    await shows(page, COLON);
    await page.evaluate(
      (html) => document.querySelector('#htmx').replaceChildren(document.createRange().createContextualFragment(html)),
      article(form, KNEE),
    );
    await shows(page, KNEE);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  test(`Turbo visits, morphs and restores pages with a ${form}`, async () => {
    const head = `${SCRIPT}<meta name="turbo-refresh-method" content="morph">${library('turbo')}`;
    const second = await site.add(head, article(form, COLON), '');
    const {page, trouble} = await open(
      `<meta name="turbo-refresh-method" content="morph">${library('turbo')}`,
      article(form, KNEE),
    );
    await shows(page, KNEE);
    await touch(page);
    await page.evaluate(() => window.Turbo.visit(location.href, {action: 'replace'}));
    await page.waitForFunction(() => !document.documentElement.hasAttribute('aria-busy'));
    await shows(page, KNEE);
    await staysTrue(() => isTouched(page), {message: 'a morph keeps the element'});
    await page.evaluate((url) => window.Turbo.visit(url), second);
    await shows(page, COLON);
    await page.goBack();
    await shows(page, KNEE);
    await page.goForward();
    await shows(page, COLON);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  test(`swup changes pages with a ${form}, and Swiper clones it`, async () => {
    const slides = (id) =>
      `<main id="swup" class="transition-main"><div class="swiper"><div class="swiper-wrapper"><section class="swiper-slide">${article(form, id)}</section><section class="swiper-slide">B</section><section class="swiper-slide">C</section></div></div></main>`;
    const second = await site.add(SCRIPT, slides(COLON), '');
    const {page, trouble} = await open(library('swup') + library('swiper'), slides(KNEE));
    await page.evaluate(() => {
      window.swup = new window.Swup({animationSelector: false});
      window.swiper = new window.Swiper('.swiper', {loop: true});
    });
    await shows(page, KNEE);
    await page.evaluate(() => {
      const slide = document.querySelector('.swiper-slide');
      slide.after(slide.cloneNode(true));
    });
    await shows(page, KNEE, KNEE);
    await page.evaluate((url) => window.swup.navigate(url), second);
    await shows(page, COLON);
    assert.deepEqual(trouble, []);
    await page.close();
  });
}

/** Content that comes in steps: what is in the page first, and what a script does to it then. */
const STEPS = {
  'a link put into a block of that class': [
    '<div id="x" class="procedure-card"></div>',
    (x) => (x.innerHTML = '<a href="/data/procedures/colonoscopy.html">Read</a>'),
  ],
  'an emptied block': [
    '<div id="x" data-procedure-card data-src="/data/procedures/colonoscopy.json"><p>Words</p></div>',
    (x) => (x.innerHTML = ''),
  ],
  'other words in a block': [
    '<div id="x" data-procedure-card data-src="/data/procedures/colonoscopy.json"><p>Words</p></div>',
    (x) => (x.innerHTML = '<p>Others</p>'),
  ],
  'a late data-procedure-card': [
    '<div id="x" data-src="/data/procedures/colonoscopy.json">Words</div>',
    (x) => x.setAttribute('data-procedure-card', ''),
  ],
  'a late data-src': ['<div id="x" data-procedure-card></div>', (x) => (x.dataset.src = '/data/procedures/colonoscopy.json')],
  'a late data-src of the tag': [
    '<procedure-card id="x"></procedure-card>',
    (x) => (x.dataset.src = '/data/procedures/colonoscopy.json'),
  ],
  'another data-src of the tag': [
    '<procedure-card id="x" data-src="/data/procedures/knee-replacement.json"></procedure-card>',
    (x) => (x.dataset.src = '/data/procedures/colonoscopy.json'),
  ],
  'a late class': [
    '<p id="x"><a href="/data/procedures/colonoscopy.html">Read</a></p>',
    (x) => x.classList.add('procedure-card'),
  ],
  'a late href': [
    '<p><a id="x" data-href="/data/procedures/colonoscopy.html#procedure-card">Read</a></p>',
    (x) => (x.href = x.dataset.href),
  ],
  'a late address in a block of that class': [
    '<p class="procedure-card"><a id="x">Read</a></p>',
    (x) => (x.href = '/data/procedures/colonoscopy.html'),
  ],
  'words that make a sentence of a link': [
    '<p id="x"><a href="/data/procedures/colonoscopy.html#procedure-card">Read</a></p>',
    (x) => x.prepend('Please: '),
  ],
  'text that becomes a sentence': [
    '<p id="x"> <a href="/data/procedures/colonoscopy.html#procedure-card">Read</a></p>',
    (x) => (x.firstChild.data = 'Please: '),
  ],
  'an editor that is closed': [
    '<div id="x" contenteditable="true"><p><a href="/data/procedures/colonoscopy.html#procedure-card">Read</a></p></div>',
    (x) => x.removeAttribute('contenteditable'),
  ],
  'a part of the page that opts in again': [
    '<div id="x" data-procedure-elements="off"><p><a href="/data/procedures/colonoscopy.html#procedure-card">Read</a></p></div>',
    (x) => x.removeAttribute('data-procedure-elements'),
  ],
  'a block that is put back': [
    '<div><p id="x"><a href="/data/procedures/colonoscopy.html#procedure-card">Read</a></p></div>',
    async (x) => {
      const {parentNode} = x;
      x.remove();
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
      parentNode.append(x);
    },
  ],
};

test('an element of its own gives back what it was given where its part of the page opts out later', async () => {
  const {page, trouble} = await open(
    '',
    '<div id="x"><procedure-card data-src="/data/procedures/mri-brain.json"></procedure-card></div>',
  );
  const opts = (isOut) =>
    page.evaluate((out) => document.querySelector('#x').setAttribute('data-procedure-elements', out ? 'off' : 'on'), isOut);
  const src = () => page.$eval('procedure-card', (card) => card.getAttribute('src'));
  await page.waitForFunction(() => document.querySelector('procedure-card').getAttribute('src'));
  await opts(true);
  await page.evaluate(() =>
    document.querySelector('procedure-card').setAttribute('data-src', '/data/procedures/colonoscopy.json'),
  );
  await page.evaluate(settled);
  assert.equal(await src(), null, 'it shows the record before');
  await opts(false);
  await page.evaluate(settled);
  assert.equal(await src(), '/data/procedures/colonoscopy.json');
  assert.deepEqual(trouble, []);
  await page.close();
});

for (const [what, [markup, change]] of Object.entries(STEPS))
  test(`content in steps: ${what}`, async () => {
    const {page, trouble} = await open('', markup);
    await page.evaluate(settled);
    await page.evaluate(`(${change})(document.querySelector('#x'))`);
    await shows(page, COLON);
    assert.deepEqual(trouble, []);
    await page.close();
  });

test('an element that is removed is put back, and one whose markup asks for nothing goes', async () => {
  const {page, trouble} = await open('', FORMS.link(KNEE));
  await shows(page, KNEE);
  await touch(page);
  await page.$eval('procedure-card', (card) => card.remove());
  await shows(page, KNEE);
  assert.ok(await isTouched(page));
  for (const change of [
    (link) => (link.href = 'mailto:ward@hospital.example'),
    (link) => (link.href = '/data/procedures/knee-replacement.html#procedure-card'),
    (link) => link.closest('p').setAttribute('data-procedure-elements', 'off'),
  ]) {
    await page.evaluate(`(${change})(document.querySelector('a'))`);
    if (String(change).includes('html#')) await shows(page, KNEE);
    else await shows(page);
    assert.equal(await page.$eval('a', (link) => link.checkVisibility()), !String(change).includes('html#'));
  }
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a copy that is put where no element is made shows the author’s words', async () => {
  const {page} = await open('', `${FORMS.link(KNEE)}<nav></nav>`);
  await shows(page, KNEE);
  await page.evaluate(() => document.querySelector('nav').append(document.querySelector('p').cloneNode(true)));
  await page.waitForFunction(() => document.querySelector('nav a').checkVisibility());
  await staysTrue(() => page.$eval('nav a', (link) => link.checkVisibility()));
  await page.close();
});

test('a script that undoes what this one does cannot keep the page busy', async () => {
  const {page} = await open(
    '',
    `${FORMS.link(KNEE)}<script>new MutationObserver(() => document.querySelector('procedure-card')?.remove()).observe(document.body, {childList: true})</script>`,
  );
  const frames = await page.evaluate(
    () =>
      new Promise((done) => {
        let count = 0;
        const frame = () => (count++ < 20 ? requestAnimationFrame(frame) : done(count));
        frame();
      }),
  );
  assert.ok(frames > 10);
  await page.close();
});
