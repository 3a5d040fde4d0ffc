// Parts of a page that libraries fetch and keep: cards are those of the markup, and ticks stay where they were made.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {COLON, KNEE, link, MRI, openPage, shows, tick, ticks} from './card-page.mjs';
import {library} from './libraries.mjs';
import {SCRIPT, startSite} from './serve.mjs';
import {until} from '../timing.mjs';

let site;
before(async () => (site = await startSite()));
after(() => site.close());

const kept = (id) => `<div data-procedure-card data-src="/data/procedures/${id}.json" data-remember><p>${id}</p></div>`;
const row = (id, inner = link(id)) => `<section id="${id}"><h2>${id}</h2>${inner}</section>`;

/** Ticks that one page remembers would be there on the next. */
const forget = (page) => page.evaluate(() => localStorage.clear());

for (const morph of ['', '<meta name="turbo-refresh-method" content="morph">'])
  test(`Turbo${morph && ' with morphs'}: back, forward and refresh keep ticks that are remembered`, async () => {
    const head = morph + library('turbo');
    const second = site.add(SCRIPT + head, row(COLON, kept(COLON)), '');
    const {page, trouble} = await openPage(site, head, row(KNEE, kept(KNEE)));
    const visit = (url, options) => page.evaluate((...given) => window.Turbo.visit(...given), url, options);
    await shows(page, KNEE);
    await tick(page, 0);
    const first = page.url();
    await visit(second);
    await shows(page, COLON);
    assert.deepEqual(await ticks(page), [0]);
    await page.goBack();
    await shows(page, KNEE);
    await until(async () => (await ticks(page))[0] === 1, {timeoutMs: 8000});
    await page.goForward();
    await shows(page, COLON);
    for (const action of ['advance', 'replace']) {
      await visit(first, {action});
      await page.waitForFunction(() => !document.documentElement.hasAttribute('aria-busy'));
      await shows(page, KNEE);
    }
    await until(async () => (await ticks(page))[0] === 1, {timeoutMs: 8000});
    assert.deepEqual(trouble, []);
    await forget(page);
    await page.close();
  });

test('Turbo’s streams and frames add, replace and remove cards', async () => {
  const part = site.add('', `<turbo-frame id="frame">${link(MRI)}</turbo-frame>`, '');
  const {page, trouble} = await openPage(
    site,
    library('turbo'),
    `<div id="list">${row(KNEE)}</div><turbo-frame id="frame">${link(COLON)}</turbo-frame>`,
  );
  await shows(page, KNEE, COLON);
  await tick(page, 0);
  const stream = (action, target, html = '') =>
    page.evaluate(
      (markup) => window.Turbo.renderStreamMessage(markup),
      `<turbo-stream action="${action}" target="${target}"><template>${html}</template></turbo-stream>`,
    );
  await stream('append', 'list', row(MRI));
  await shows(page, KNEE, MRI, COLON);
  assert.deepEqual(await ticks(page), [1, 0, 0]);
  await stream('before', KNEE, link(COLON));
  await shows(page, COLON, KNEE, MRI, COLON);
  await stream('replace', MRI, row(COLON));
  await stream('update', KNEE, link(MRI));
  await shows(page, COLON, MRI, COLON, COLON);
  assert.deepEqual(await ticks(page), [0, 0, 0, 0]);
  await stream('remove', KNEE);
  await page.$eval('turbo-frame', (frame, src) => (frame.src = src), part);
  await shows(page, COLON, COLON, MRI);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('htmx: answers out of order, swaps out of band and content that goes on', async () => {
  const slow = site.add('', link(KNEE), '');
  const fast = site.add('', `${link(COLON)}<div id="aside" hx-swap-oob="true">${link(MRI)}</div>`, '');
  const {page, trouble} = await openPage(
    site,
    library('htmx'),
    `<button hx-get="${slow}" hx-target="#box">Slow</button><button hx-get="${fast}" hx-target="#box">Fast</button>
     <button hx-get="${slow}" hx-target="#list" hx-swap="beforeend">More</button><button hx-get="${fast}" hx-target="#list" hx-swap="outerHTML">Instead</button>
     <div id="box">${link(MRI)}</div><div id="list"></div><div id="aside">${link(KNEE)}</div>`,
  );
  await shows(page, MRI, KNEE);
  let answer;
  site.broken.set(new URL(slow).pathname, new Promise((done) => (answer = done)));
  const press = (name) => page.click(`::-p-text(${name})`);
  await press('Slow');
  await press('Fast');
  await shows(page, COLON, MRI);
  answer();
  await shows(page, KNEE, MRI);
  await press('More');
  await shows(page, KNEE, KNEE, MRI);
  await press('More');
  await shows(page, KNEE, KNEE, KNEE, MRI);
  await press('Instead');
  await shows(page, KNEE, COLON, MRI);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Alpine: teleports, branches and lists without keys that change several times at once', async () => {
  const {page, trouble} = await openPage(
    site,
    library('alpine', 'defer'),
    `<main x-data="{ids: ['knee-replacement', 'colonoscopy'], on: true}">
      <template x-for="id in ids"><p><a :href="'/data/procedures/' + id + '.html#procedure-card'" x-text="id"></a></p></template>
      <template x-if="on"><div x-html="'<p><a href=/data/procedures/' + ids[0] + '.html#procedure-card>' + ids[0] + '</a></p>'"></div></template>
      <template x-teleport="#aside"><p><a :href="'/data/procedures/' + ids[1] + '.html#procedure-card'" x-text="ids[1]"></a></p></template>
    </main><aside id="aside"></aside>`,
  );
  await shows(page, KNEE, COLON, KNEE, COLON);
  const set = (work) => page.evaluate(`(${work})(Alpine.$data(document.querySelector('main')))`);
  await set((data) => data.ids.reverse());
  await shows(page, COLON, KNEE, COLON, KNEE);
  await set((data) => {
    for (let round = 0; round < 5; round++) data.on = !data.on;
    data.ids = ['mri-brain', 'colonoscopy', 'knee-replacement'];
  });
  await shows(page, MRI, COLON, KNEE, COLON);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('swup: back and forward from its cache, with ticks that are remembered', async () => {
  const view = (id) => `<main id="swup" class="transition-main">${row(id, kept(id))}</main>`;
  const head = library('swup');
  const second = site.add(SCRIPT + head, view(COLON), '');
  const {page, trouble} = await openPage(site, head, view(KNEE));
  await page.evaluate(() => (window.swup = new window.Swup({animationSelector: false, animateHistoryBrowsing: true})));
  await shows(page, KNEE);
  await tick(page, 0);
  await page.evaluate((url) => window.swup.navigate(url), second);
  await shows(page, COLON);
  assert.deepEqual(await ticks(page), [0]);
  await page.goBack();
  await shows(page, KNEE);
  assert.deepEqual(await ticks(page), [1]);
  await page.goForward();
  await shows(page, COLON);
  assert.deepEqual(trouble, []);
  await forget(page);
  await page.close();
});
