// Dialogs, tabs and slides that one page has for several records, and a library that darkens them.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {COLON, KNEE, link, MRI, openPage, pageOf, shows, tick, ticks} from './card-page.mjs';
import {library} from './libraries.mjs';
import {startSite} from './serve.mjs';

let site;
before(async () => (site = await startSite()));
after(() => site.close());

const BOOTSTRAP = `<link rel="stylesheet" href="/node_modules/bootstrap-5/dist/css/bootstrap.css">${library('bootstrap')}`;

test('one Bootstrap modal for several records shows the one it was opened for, without ticks of another', async () => {
  const button = (id) => `<button data-bs-toggle="modal" data-bs-target="#m" data-id="${id}">${id}</button>`;
  const {page, trouble} = await openPage(
    site,
    BOOTSTRAP,
    `${button(KNEE)}${button(COLON)}<div class="modal" id="m" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body"><p><a>About</a></p></div></div></div></div>`,
  );
  await page.evaluate(() =>
    document.querySelector('#m').addEventListener('show.bs.modal', ({relatedTarget}) => {
      document.querySelector('#m a').href = `/data/procedures/${relatedTarget.dataset.id}.html#procedure-card`;
    }),
  );
  const press = async (id) => {
    await page.evaluate(() => window.bootstrap.Modal.getInstance('#m')?.hide());
    await page.waitForFunction(() => !document.querySelector('.modal-backdrop'));
    await page.click(`[data-id=${id}]`);
  };
  await press(KNEE);
  await shows(page, KNEE);
  await tick(page, 0);
  await press(COLON);
  await shows(page, COLON);
  assert.deepEqual(await ticks(page), [0]);
  await press(KNEE);
  await shows(page, KNEE);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Bootstrap’s tabs and carousel show the card of the pane that is to be seen, and keep its ticks', async () => {
  const tabButton = (id, more = '') =>
    `<button class="nav-link ${more}" role="tab" data-bs-toggle="tab" data-bs-target="#tab-${id}">${id}</button>`;
  const tab = (id, more = '') => `<div class="tab-pane ${more}" id="tab-${id}">${link(id)}</div>`;
  const slide = (id, more = '') => `<div class="carousel-item ${more}">${link(id)}</div>`;
  const {page, trouble} = await openPage(
    site,
    BOOTSTRAP,
    `<div class="nav" role="tablist">${tabButton(KNEE, 'active')}${tabButton(COLON)}</div>
     <div class="tab-content">${tab(KNEE, 'active')}${tab(COLON)}</div>
     <div class="carousel" id="slides"><div class="carousel-inner">${slide(MRI, 'active')}${slide(KNEE)}</div></div>`,
  );
  await shows(page, KNEE, 'nothing', MRI, 'nothing');
  await tick(page, 0);
  await page.click(`[data-bs-target="#tab-${COLON}"]`);
  await page.evaluate(() => new window.bootstrap.Carousel('#slides').next());
  await shows(page, 'nothing', COLON, 'nothing', KNEE);
  await page.click(`[data-bs-target="#tab-${KNEE}"]`);
  await shows(page, KNEE, 'nothing', 'nothing', KNEE);
  assert.deepEqual(await ticks(page), [1, 0, 0, 0]);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('slides that Swiper makes only while they are near have their own card each', async () => {
  const {page, trouble} = await openPage(
    site,
    `<link rel="stylesheet" href="/node_modules/swiper/swiper-bundle.css">${library('swiper')}`,
    '<div class="swiper" style="width: 600px"><div class="swiper-wrapper"></div></div>',
  );
  await page.evaluate(
    (slides) => (window.swiper = new window.Swiper('.swiper', {speed: 0, virtual: {slides, cache: true}})),
    [KNEE, COLON, MRI, KNEE, COLON, MRI].map((id) => link(id)),
  );
  await shows(page, KNEE, COLON);
  await page.evaluate(() => window.swiper.slideTo(3, 0));
  await shows(page, MRI, KNEE, COLON);
  await page.evaluate(() => [5, 0, 4, 1].forEach((index) => window.swiper.slideTo(index, 0)));
  await shows(page, KNEE, COLON, MRI);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('Dark Reader comes and goes while a page changes', async () => {
  const {page, trouble} = await openPage(site, library('darkreader'), `<div id="x">${link(KNEE)}${link(COLON)}</div>`);
  await shows(page, KNEE, COLON);
  await tick(page, 0);
  const dark = () =>
    page.evaluate(() => {
      window.DarkReader.setFetchMethod(window.fetch);
      window.DarkReader.enable({brightness: 100});
    });
  await dark();
  await page.evaluate(() => document.querySelector('#x').append(document.querySelector('p')));
  await shows(page, COLON, KNEE);
  assert.deepEqual(await ticks(page), [0, 1]);
  await page.evaluate(() => window.DarkReader.disable());
  await page.$eval('a', (anchor, href) => anchor.setAttribute('href', href), pageOf(MRI));
  await dark();
  await shows(page, MRI, KNEE);
  assert.deepEqual(trouble, []);
  await page.close();
});
