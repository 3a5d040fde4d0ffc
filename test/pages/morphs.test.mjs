// Pages that are morphed while somebody reads or a record is on its way, and frames that are written again.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {block, COLON, KNEE, link, MRI, openPage, pageOf, shows, tag, tick, ticks} from './card-page.mjs';
import {settled} from './every.mjs';
import {library} from './libraries.mjs';
import {SCRIPT, startSite} from './serve.mjs';

let site;
before(async () => (site = await startSite()));
after(() => site.close());

const row = (id, inner = link(id)) => `<section id="${id}"><h2>${id}</h2>${inner}</section>`;
const main = (html) => `<main id="content">${html}</main>`;

const MORPHS = {
  idiomorph: (page, html) =>
    page.$eval('#content', (node, to) => void window.Idiomorph.morph(node, to, {morphStyle: 'innerHTML'}), html),
  morphdom: (page, html) => page.$eval('#content', (node, to) => void window.morphdom(node, to), main(html)),
};

for (const [name, morph] of Object.entries(MORPHS)) {
  for (const [form, markup] of Object.entries({link, block, tag}))
    test(`${name} keeps ticks of a ${form} while rows change places and others come`, async () => {
      const rows = (...ids) => ids.map((id) => row(id, markup(id))).join('');
      const {page, trouble} = await openPage(site, library(name), main(rows(KNEE, COLON)));
      await shows(page, KNEE, COLON);
      await tick(page, 0);
      await morph(page, rows(MRI, KNEE, COLON));
      await shows(page, MRI, KNEE, COLON);
      assert.deepEqual(await ticks(page), [0, 1, 0]);
      await morph(page, rows(COLON, KNEE));
      await shows(page, COLON, KNEE);
      assert.deepEqual(await ticks(page), [0, 1]);
      await morph(page, `${rows(COLON)}<p>Words</p>`);
      await shows(page, COLON);
      assert.deepEqual(await ticks(page), [0]);
      assert.deepEqual(trouble, []);
      await page.close();
    });

  for (const [form, markup] of Object.entries({link, block, tag}))
    test(`${name} changes a ${form} whose record is on its way, and answers come in another order`, async () => {
      let answer;
      const paths = [`/data/procedures/${KNEE}.json`, `/data/procedures/${KNEE}.html`];
      const late = new Promise((done) => (answer = done));
      for (const path of paths) site.broken.set(path, late);
      const {page, trouble} = await openPage(site, library(name), main(markup(KNEE)));
      await morph(page, markup(COLON));
      await shows(page, COLON);
      await morph(page, markup(KNEE));
      await morph(page, markup(COLON));
      await morph(page, markup(MRI));
      for (const path of paths) site.broken.delete(path);
      answer();
      await shows(page, MRI);
      await page.evaluate(settled);
      await shows(page, MRI);
      assert.deepEqual(trouble, []);
      await page.close();
    });
}

test('frames made of srcdoc follow their own page, also when it is replaced', async () => {
  const doc = (html) => `<!doctype html><html lang="en"><body>${SCRIPT}${html}</body></html>`;
  const {page, trouble} = await openPage(site, '', '<iframe></iframe>');
  const frameShows = (name) =>
    page.waitForFunction(
      (title) =>
        document
          .querySelector('iframe')
          .contentDocument.querySelector('procedure-card')
          ?.shadowRoot?.querySelector('.title')
          ?.textContent.trim() === title,
      {timeout: 8000},
      name,
    );
  const set = (html) => page.$eval('iframe', (frame, srcdoc) => (frame.srcdoc = srcdoc), doc(html));
  await set(link(KNEE));
  await frameShows('Total knee replacement');
  await set(link(COLON));
  await frameShows('Colonoscopy');
  await page.$eval('iframe', (frame, href) => frame.contentDocument.querySelector('a').setAttribute('href', href), pageOf(KNEE));
  await frameShows('Total knee replacement');
  assert.deepEqual(trouble, []);
  await page.close();
});
