// Elements of the page that have the names of the document's own members change nothing.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {until} from '../timing.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const RECORD = '/data/procedures/knee-replacement';
let site;
before(async () => (site = await startSite()));
after(() => site.close());

/** In the page, whatever its document's members are. */
const FIND = `const find = (selector) => Document.prototype.querySelector.call(document, selector); const card = find('procedure-card');`;

test('forms, images and frames with the names of all members of a document', async () => {
  const plain = await site.browser.newPage();
  const names = await plain.evaluate(() => {
    const all = [];
    for (let level = Document.prototype; level !== Object.prototype; level = Object.getPrototypeOf(level))
      all.push(...Object.getOwnPropertyNames(level));
    return all;
  });
  await plain.close();
  assert.ok(names.length > 250);
  const named = names.map(
    (name, at) => [`<form name="${name}"></form>`, `<img name="${name}" alt="">`, `<object id="${name}"></object>`][at % 3],
  );
  for (const [what, more] of Object.entries({
    'the file with all names': named.join(''),
    'forms with the names of what makes nodes': [
      'createElement',
      'createTreeWalker',
      'importNode',
      'createComment',
      'createTextNode',
      'adoptedStyleSheets',
      'head',
      'body',
      'documentElement',
      'currentScript',
      'baseURI',
      'scripts',
      'readyState',
      'visibilityState',
      'hidden',
      'defaultView',
      'addEventListener',
      'createElementNS',
      'getElementById',
      'querySelector',
      'implementation',
      'cookie',
      'activeElement',
    ]
      .map((name) => `<form name="${name}"></form>`)
      .join(''),
  })) {
    const trouble = [];
    const page = await site.browser.newPage();
    page.on(
      'console',
      (message) => message.type() === 'error' && !/favicon/.test(message.text()) && trouble.push(message.text()),
    );
    page.on('pageerror', ({message}) => trouble.push(message));
    await page.goto(
      site.add(
        SCRIPT,
        `${more}<p><a href="${RECORD}.html#procedure-card">Knee</a></p><risk-list src="${RECORD}.json">Ask us</risk-list><question-list src="${RECORD}.json">Ask us</question-list>`,
        '',
      ),
    );
    const holds = (condition, message) =>
      until(() => page.evaluate(`{${FIND} Boolean(${condition})}`), {timeoutMs: 15_000, message: `${what}: ${message}`});
    await holds(`card?.shadowRoot.querySelector('.title') && card.checkVisibility()`, 'the card is there');
    await holds(
      `card.shadowRoot.querySelector('question-list')?.shadowRoot.querySelector('textarea')`,
      'a part that is loaded later is there',
    );
    await holds(`find('risk-list').shadowRoot.querySelector('.rows')`, 'the tag shows its record');
    await page.evaluate(`{${FIND} card.shadowRoot.querySelector('nav a[href$=-risks]').click()}`);
    await holds(`card.shadowRoot.activeElement?.id.endsWith('-risks')`, 'links of the contents work');
    await page.evaluate(
      `{${FIND} globalThis.print = () => (globalThis.printed = Boolean(find('body > :last-child, html > :last-child'))); card.shadowRoot.querySelector('.print').click()}`,
    );
    await holds('globalThis.printed', 'the handout is made');
    await page.evaluate(`{${FIND} find('a').href = '/data/procedures/colonoscopy.html#procedure-card'}`);
    await holds(`card.shadowRoot.querySelector('.title')?.textContent.includes('Colonoscopy')`, 'the card follows its link');
    assert.deepEqual(trouble, [], what);
    await page.close();
  }
});
