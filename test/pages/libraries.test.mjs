// Elements on pages that popular libraries build, darken, move and cover: what a reader sees, does and prints there.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {until} from '../timing.mjs';
import {settled} from './every.mjs';
import {library, watch} from './libraries.mjs';
import {allText, bare, readPaper} from './paper.mjs';
import {answerPrint} from './press-print.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const NAMES = {'knee-replacement': 'Total knee replacement', colonoscopy: 'Colonoscopy', 'mri-brain': 'MRI of the brain'};
const [KNEE, COLON] = Object.keys(NAMES);
const card = (id, attributes = '') => `<procedure-card ${attributes} src="/data/procedures/${id}.json"></procedure-card>`;
const link = (id) => `<p><a href="/data/procedures/${id}.html#procedure-card">${id}</a></p>`;
const BOOTSTRAP = `<link rel="stylesheet" href="/node_modules/bootstrap-5/dist/css/bootstrap.css">${library('bootstrap')}`;

let site;
before(async () => (site = await startSite()));
after(() => site.close());

async function open(head, body, options = {}) {
  const opened = watch(await site.open(SCRIPT + head, body, {wait: '', policy: '', before: answerPrint, ...options}));
  await opened.page.waitForFunction(() => customElements.get('procedure-card'));
  return opened;
}

/** The titles of all cards that are to be seen, in their order. */
const titles = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('procedure-card')]
      .filter((one) => one.checkVisibility() && one.shadowRoot?.querySelector('.title'))
      .map((one) => one.shadowRoot.querySelector('.title').textContent.trim()),
  );

async function shows(page, ...ids) {
  const wanted = JSON.stringify(ids.map((id) => NAMES[id]));
  await until(async () => JSON.stringify(await titles(page)) === wanted, {timeoutMs: 8000}).catch(async () =>
    assert.deepEqual(await titles(page), JSON.parse(wanted)),
  );
}

/** Presses the print button of the first card and returns the text that comes out. */
async function print(page) {
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot.querySelector('[id$=review]'));
  await page.evaluate(() => document.querySelector('procedure-card').shadowRoot.querySelector('button.print').click());
  await page.waitForFunction(() => globalThis.asked === 1);
  return page.pdf({format: 'A4'});
}

/** In the page, in print media: the colours of words that would be hard to read on white paper. */
function pale() {
  const found = new Set();
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (own && element.checkVisibility()) {
        const [r, g, b, a = 1] = getComputedStyle(element)
          .color.match(/[\d.]+/g)
          .map(Number);
        const scale = getComputedStyle(element).color.startsWith('color(') ? 255 : 1;
        if (a < 0.6 || (0.3 * r + 0.6 * g + 0.1 * b) * scale > 110)
          found.add(`${element.localName}.${element.className} ${getComputedStyle(element).color}`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document.querySelector('procedure-handout').shadowRoot);
  return [...found];
}

test('a card prints dark words on white paper under Dark Reader', async () => {
  const {page, trouble} = await open(library('darkreader'), `<h1>Ward</h1>${card(KNEE)}`);
  await shows(page, KNEE);
  await page.evaluate(() => {
    window.DarkReader.setFetchMethod(window.fetch);
    window.DarkReader.enable({brightness: 100, contrast: 90});
  });
  const colour = () => page.$eval('procedure-card >>> .title', (title) => getComputedStyle(title).color);
  await until(async () => /^rgb\(2/.test(await colour()), {message: 'dark on the screen'});
  const text = allText(await readPaper(await print(page)));
  assert.ok(text.includes(bare('Total knee replacement')));
  assert.ok(text.length > 5000, 'most of the record is missing');
  await page.emulateMediaType('print');
  assert.deepEqual(await page.evaluate(pale), []);
  assert.deepEqual(trouble, []);
  await page.close();
});

const modal = (content) =>
  `<button id="opener" data-bs-toggle="modal" data-bs-target="#m">Open</button>
   <div class="modal" id="m" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">${content}</div></div></div></div>`;
const isOpen = (page) => page.evaluate(() => document.querySelector('#m').classList.contains('show'));

async function openModal(page) {
  await page.click('#opener');
  await until(() => isOpen(page));
}

test('Escape in a Bootstrap modal closes the definition, then the modal', async () => {
  const {page, trouble} = await open(BOOTSTRAP, modal('<p>A <glossary-term definition="A growth.">polyp</glossary-term></p>'));
  await page.waitForFunction(() => customElements.get('glossary-term'));
  await openModal(page);
  await page.evaluate(() => {
    const button = document.querySelector('glossary-term').shadowRoot.querySelector('button');
    button.focus();
    button.click();
  });
  const expanded = () =>
    page.evaluate(() => document.querySelector('glossary-term').shadowRoot.querySelector('button').ariaExpanded);
  assert.equal(await expanded(), 'true');
  await page.keyboard.press('Escape');
  await until(async () => (await expanded()) === 'false');
  assert.ok(await isOpen(page));
  await page.keyboard.press('Escape');
  await until(async () => !(await isOpen(page)));
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Escape that closed a definition or cleared a field is not seen by scripts that wait for the key to come up', async () => {
  const {page} = await open(
    '',
    '<p>A <glossary-term definition="A growth.">polyp</glossary-term></p><code-search label="Code" index="/codes/"></code-search>',
  );
  await page.waitForFunction(() => ['glossary-term', 'code-search'].every((tag) => customElements.get(tag)));
  await page.evaluate(() => {
    window.seen = [];
    for (const type of ['keydown', 'keyup'])
      document.addEventListener(type, ({key}) => key === 'Escape' && window.seen.push(type));
    const button = document.querySelector('glossary-term').shadowRoot.querySelector('button');
    button.focus();
    button.click();
  });
  await page.keyboard.press('Escape');
  assert.deepEqual(await page.evaluate(() => window.seen), []);
  await page.keyboard.press('Escape');
  assert.deepEqual(await page.evaluate(() => window.seen), ['keydown', 'keyup']);
  await page.evaluate(() => {
    window.seen = [];
    document.querySelector('code-search').shadowRoot.querySelector('input').focus();
  });
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  assert.deepEqual(await page.evaluate(() => window.seen), []);
  await page.keyboard.press('Escape');
  assert.deepEqual(await page.evaluate(() => window.seen), ['keydown', 'keyup']);
  await page.close();
});

test('a card in a Bootstrap modal keeps the keyboard inside, and prints whole', async () => {
  const {page, trouble} = await open(BOOTSTRAP, `<main>The ward’s page</main>${modal(card(COLON))}`);
  await openModal(page);
  await shows(page, COLON);
  await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot.querySelector('nav a'));
  await page.evaluate(() => document.querySelector('procedure-card').shadowRoot.querySelector('nav a[href$=-risks]').click());
  await until(() =>
    page.evaluate(() => document.querySelector('procedure-card').shadowRoot.activeElement?.id === 'colonoscopy-risks'),
  );
  assert.ok(await isOpen(page));
  const text = allText(await readPaper(await print(page)));
  assert.ok(text.length > 5000, 'most of the record is missing');
  assert.doesNotMatch(text, /Theward/);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Bootstrap’s own classes and tooltips on an element take nothing away', async () => {
  const {page, trouble} = await open(
    BOOTSTRAP,
    `<div class="row"><div class="col-6">${card(KNEE, 'class="card p-3 text-truncate collapse show" data-bs-toggle="tooltip" title="About the knee"')}</div></div>`,
  );
  await shows(page, KNEE);
  await page.evaluate(settled);
  await page.evaluate(() => new window.bootstrap.Tooltip(document.querySelector('procedure-card')));
  await page.hover('procedure-card');
  await page.waitForSelector('.tooltip.show');
  const cut = await page.evaluate(() => {
    const {shadowRoot, scrollWidth, clientWidth} = document.querySelector('procedure-card');
    const title = shadowRoot.querySelector('.title');
    const list = [...shadowRoot.querySelectorAll('p, li, .title')].filter(
      (one) => getComputedStyle(one).whiteSpace === 'nowrap' || one.scrollWidth > one.clientWidth + 1,
    );
    return [title.checkVisibility(), scrollWidth > clientWidth + 1, list.map((one) => one.className || one.localName)];
  });
  assert.deepEqual(cut, [true, false, []]);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('slides of a Swiper that go round show their own card each, and links of the contents stay in it', async () => {
  const slide = (content) => `<section class="swiper-slide">${content}</section>`;
  const {page, trouble} = await open(
    `<link rel="stylesheet" href="/node_modules/swiper/swiper-bundle.css">${library('swiper')}`,
    `<div class="swiper" style="width: 600px"><div class="swiper-wrapper">${[link(KNEE), link(COLON), card(KNEE), '<p>Last</p>'].map(slide).join('')}</div></div>`,
  );
  await until(async () => (await titles(page)).length === 3);
  await page.evaluate(() => (window.swiper = new window.Swiper('.swiper', {loop: true, speed: 0})));
  for (let step = 0; step < 9; step++) {
    await page.evaluate(() => window.swiper.slideNext(0));
    await page.evaluate(settled);
    const slides = await page.evaluate(() =>
      [...document.querySelectorAll('.swiper-slide')].map((one) =>
        [
          one.querySelector('a')?.textContent ?? '',
          ...[...one.querySelectorAll('procedure-card')].map(({shadowRoot}) =>
            shadowRoot.querySelector('.title')?.textContent.trim(),
          ),
        ].join(': '),
      ),
    );
    assert.deepEqual(
      slides.sort(),
      [`${COLON}: Colonoscopy`, `${KNEE}: Total knee replacement`, '', ': Total knee replacement'].sort(),
    );
  }
  assert.equal(await page.evaluate(() => document.querySelectorAll('procedure-card').length), 3);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Alpine’s x-for, x-if and bindings: each item has the card of its own record', async () => {
  const {page, trouble} = await open(
    library('alpine', 'defer'),
    `<main x-data="{ids: ['knee-replacement', 'colonoscopy'], on: true, one: 'knee-replacement'}">
      <template x-for="id in ids" :key="id"><article><h2 x-text="id"></h2><p><a :href="'/data/procedures/' + id + '.html#procedure-card'" x-text="id"></a></p></article></template>
      <template x-if="on"><div data-procedure-card :data-src="'/data/procedures/' + one + '.json'"><p x-text="one"></p></div></template>
    </main>`,
  );
  await shows(page, KNEE, COLON, KNEE);
  const set = (work) => page.evaluate(`(${work})(Alpine.$data(document.querySelector('main')))`);
  await set((data) => data.ids.reverse());
  await shows(page, COLON, KNEE, KNEE);
  await set((data) => (data.one = 'colonoscopy'));
  await shows(page, COLON, KNEE, COLON);
  await set((data) => (data.on = false));
  await shows(page, COLON, KNEE);
  await set((data) => data.ids.shift());
  await shows(page, KNEE);
  await set((data) => ((data.on = true), (data.ids = ['colonoscopy', 'knee-replacement'])));
  await shows(page, COLON, KNEE, COLON);
  const pairs = await page.evaluate(() =>
    [...document.querySelectorAll('article')].map(
      (one) => `${one.querySelector('h2').textContent} ${one.querySelectorAll('procedure-card').length}`,
    ),
  );
  assert.deepEqual(pairs, [`${COLON} 1`, `${KNEE} 1`]);
  assert.deepEqual(trouble, []);
  await page.close();
});

for (const swap of ['innerHTML', 'outerHTML', 'beforebegin', 'afterbegin', 'beforeend', 'afterend', 'delete', 'textContent'])
  test(`htmx swaps ${swap}: cards are those of the markup`, async () => {
    const part = site.add('', `<div id="box">${link(COLON)}</div>`, '');
    const {page, trouble} = await open(library('htmx'), `<main><div id="box">${link(KNEE)}</div></main>`);
    await shows(page, KNEE);
    await page.evaluate(([url, how]) => window.htmx.ajax('GET', url, {target: '#box', swap: how, select: '#box'}), [part, swap]);
    await shows(
      page,
      ...{
        innerHTML: [COLON],
        outerHTML: [COLON],
        beforebegin: [COLON, KNEE],
        afterbegin: [COLON, KNEE],
        beforeend: [KNEE, COLON],
        afterend: [KNEE, COLON],
        delete: [],
        textContent: [],
      }[swap],
    );
    assert.deepEqual(trouble, []);
    await page.close();
  });
