// Lists, branches, portals and content that waits, as React, Vue and Svelte render them: each card is that of its link, with its ticks.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {compile} from 'svelte/compiler';
import {COLON, KNEE, MRI, openPage, shows, tick, ticks} from './card-page.mjs';
import {REACT, REACT_APP, SVELTE, VUE} from './framework-views.mjs';
import {bundle, library} from './libraries.mjs';
import {startSite} from './serve.mjs';

let site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Lists that the page shows one after another. */
const LISTS = [[KNEE, COLON, MRI], [MRI, KNEE, COLON], [COLON, MRI], [MRI, COLON], [], [COLON], [KNEE, MRI, COLON]];
/** Portals show every second in an aside behind the rest. */
const split = (ids) => [...ids.filter((_, index) => index % 2 === 0), ...ids.filter((_, index) => index % 2)];

async function renderLists(page, trouble, what) {
  const order = /portal|Teleport/.test(what) ? split : (ids) => ids;
  const isKeyed = /keyed|TransitionGroup/.test(what);
  for (const [index, ids] of LISTS.entries()) {
    await page.evaluate((given) => window.show(given), ids);
    await shows(page, ...order(ids));
    if (index === 0) await tick(page, 0);
    if (index === 1) {
      const expected = order(ids).map((id) => Number(id === KNEE));
      if (isKeyed) assert.deepEqual(await ticks(page), expected);
      else
        assert.ok(
          (await ticks(page)).every((count, at) => count <= expected[at]),
          'a tick of another card',
        );
    }
    if (index > 1) assert.deepEqual(new Set(await ticks(page)), new Set(ids.map(() => 0)), 'a tick of another card');
  }
  // All in one task: the last counts.
  await page.evaluate((lists) => lists.forEach((ids) => window.show(ids)), [...LISTS, ...LISTS]);
  await shows(page, ...order(LISTS.at(-1)));
  await page.evaluate(() => window.end());
  await shows(page);
  assert.deepEqual(trouble, []);
  await page.close();
}

const BODY = '<main id="root"></main><aside id="aside"></aside>';
for (const [what, view] of Object.entries(REACT))
  test(`React: ${what}`, async () => {
    const {page, trouble} = await openPage(site, '', BODY);
    await page.evaluate(await bundle(REACT_APP(view)));
    await renderLists(page, trouble, what);
  });

for (const [what, template] of Object.entries(VUE))
  test(`Vue: ${what}`, async () => {
    const {page, trouble} = await openPage(site, library('vue'), BODY);
    await page.evaluate((markup) => {
      const {createApp, nextTick, reactive} = window.Vue;
      const state = reactive({ids: []});
      const href = (id) => `/data/procedures/${id}.html#procedure-card`;
      const app = createApp({setup: () => ({state, href}), template: markup});
      app.mount('#root');
      window.show = (ids) => ((state.ids = ids), nextTick());
      window.end = () => app.unmount();
    }, template);
    await renderLists(page, trouble, what);
  });

for (const [what, template] of Object.entries(SVELTE))
  test(`Svelte: ${what}`, async () => {
    const {js} = compile(
      `<script>
        import {flushSync} from 'svelte';
        const state = $state({ids: []});
        const href = (id) => '/data/procedures/' + id + '.html#procedure-card';
        window.show = (ids) => flushSync(() => (state.ids = ids));
      </script>${template}`,
      {generate: 'client', name: 'App', dev: false},
    );
    const app = await bundle(
      `${js.code.replace('export default ', '')}
       import {mount, unmount} from 'svelte';
       const mounted = mount(App, {target: document.querySelector('#root')});
       window.end = () => unmount(mounted);`,
      ['browser', 'production'],
    );
    const {page, trouble} = await openPage(site, '', BODY);
    await page.evaluate(app);
    await renderLists(page, trouble, what);
  });

test('React’s transition keeps the old card until the new content is there', async () => {
  const {page, trouble} = await openPage(site, '', BODY);
  await page.evaluate(
    await bundle(
      REACT_APP(`(state) => {
      const Wait = () => e(Link, {id: use(state)});
      return state.then && e(Suspense, {fallback: e('i', null, 'Loading')}, e(Wait));
    }`),
    ),
  );
  await page.evaluate((id) => window.show(Promise.resolve(id)), KNEE);
  await shows(page, KNEE);
  await page.evaluate((id) => window.wait(new Promise((done) => (window.answer = () => done(id)))), COLON);
  await shows(page, KNEE);
  await page.evaluate(() => window.answer());
  await shows(page, COLON);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Vue’s KeepAlive brings a card back with its ticks', async () => {
  const {page, trouble} = await openPage(site, library('vue'), BODY);
  await page.evaluate(() => {
    const {createApp, reactive} = window.Vue;
    const view = (id) => ({
      template: `<article><h2>${id}</h2><p><a href="/data/procedures/${id}.html#procedure-card">${id}</a></p></article>`,
    });
    const views = {'knee-replacement': view('knee-replacement'), colonoscopy: view('colonoscopy')};
    window.state = reactive({id: 'knee-replacement'});
    createApp({
      setup: () => ({state: window.state, views}),
      template: '<KeepAlive><component :is="views[state.id]" /></KeepAlive>',
    }).mount('#root');
  });
  await shows(page, KNEE);
  await tick(page, 0);
  const go = (id) => page.evaluate((to) => (window.state.id = to), id);
  await go(COLON);
  await shows(page, COLON);
  assert.deepEqual(await ticks(page), [0]);
  await go(KNEE);
  await shows(page, KNEE);
  assert.deepEqual(await ticks(page), [1]);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a list that re-uses its nodes while somebody scrolls shows the cards of the rows', async () => {
  const {page, trouble} = await openPage(site, '', BODY);
  await page.evaluate(
    await bundle(
      REACT_APP(
        '(first) => [0, 1].map((row) => e(Link, {key: row, id: ["knee-replacement", "colonoscopy", "mri-brain"][(+first + row) % 3]}))',
      ),
    ),
  );
  await page.evaluate(async () => {
    for (let first = 0; first <= 40; first++) {
      window.show(first);
      if (first % 3 === 0) await new Promise(requestAnimationFrame);
    }
  });
  await shows(page, COLON, MRI);
  assert.deepEqual(trouble, []);
  await page.close();
});
