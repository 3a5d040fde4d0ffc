// Pages that change, and the cards on them.
import assert from 'node:assert/strict';
import {watch} from './libraries.mjs';
import {SCRIPT} from './serve.mjs';
import {until} from '../timing.mjs';

export const NAMES = {
  'knee-replacement': 'Total knee replacement',
  colonoscopy: 'Colonoscopy',
  'mri-brain': 'MRI scan of the brain',
};
export const [KNEE, COLON, MRI] = Object.keys(NAMES);

export const pageOf = (id) => `/data/procedures/${id}.html#procedure-card`;
export const link = (id) => `<p><a href="${pageOf(id)}">${id}</a></p>`;
export const tag = (id, attributes = '') => `<procedure-card ${attributes} src="/data/procedures/${id}.json"></procedure-card>`;
export const block = (id) => `<div data-procedure-card data-src="/data/procedures/${id}.json"><p>${id}</p></div>`;

/** Opens a page with the elements' script and a library's. */
export async function openPage(site, head, body = '', options = {}) {
  const opened = watch(await site.open(SCRIPT + head, body, {wait: '', policy: '', ...options}));
  await opened.page.waitForFunction(() => customElements.get('procedure-card'));
  return opened;
}

/** Waits until the page has exactly the cards of these records; `nothing` is one that cannot be seen. */
export async function shows(page, ...ids) {
  const names = ids.map((id) => NAMES[id] ?? id);
  const titles = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('procedure-card')].map(
        (card) => (card.checkVisibility() && card.shadowRoot.querySelector('.title')?.textContent.trim()) || 'nothing',
      ),
    );
  await until(async () => JSON.stringify(await titles()) === JSON.stringify(names), {timeoutMs: 8000}).catch(async () =>
    assert.deepEqual(await titles(), names),
  );
}

/** In the page: what a selector finds in an element and the shadow roots below it. */
const DEEP = `(root, selector) => {
  const found = (node) => [...node.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...(one.shadowRoot ? found(one.shadowRoot) : []),
  ]);
  return found(root.shadowRoot);
}`;

/** Ticks the first step in the n-th card, as a reader does. */
export async function tick(page, card) {
  const box = `(${DEEP})(document.querySelectorAll('procedure-card')[${card}], '[type=checkbox]')[0]`;
  await page.waitForFunction(box);
  await page.evaluate(`${box}.click()`);
}

/** How many ticks each card has. */
export const ticks = (page) =>
  page.evaluate(
    `[...document.querySelectorAll('procedure-card')].map((card) => (${DEEP})(card, '[type=checkbox]:checked').length)`,
  );
