// Every way in which the script comes to a page, with every markup: each becomes its element, once, and shows its record.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import jsmin from 'jsmin';
import {until} from '../timing.mjs';
import {POLICY, startSite} from './serve.mjs';

const CLASSIC = '/dist/procedure-elements.min.js';
const classic = readFileSync(`.${CLASSIC}`, 'utf8');
const module = readFileSync('dist/procedure-elements.js', 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const other = (text) => text.replaceAll(version, '0.0.9');
const inline = (text, attributes = '') => `<script ${attributes}>${text.replaceAll('</script', '<\\/script')}</script>`;
const tag = (attributes = '', src = CLASSIC) => `<script ${attributes} src="${src}"></script>`;
const MODULE = tag('type="module"', '/dist/procedure-elements.js');

const RECORD = '/data/procedures/colonoscopy';
const MARKUPS = `
  <p id="alone"><a href="${RECORD}.html#risk-list">Risks</a></p>
  <p id="sentence">Read <a href="${RECORD}.html#benefit-list">the benefits</a> first.</p>
  <ul><li>A <a href="${RECORD}.html#care-team">team</a></li></ul>
  <p class="question-list"><a href="${RECORD}.html">Questions</a></p>
  <div data-prep-checklist data-src="${RECORD}.json"><p>How to prepare</p></div>
  <procedure-card src="${RECORD}.json"><p>The ward’s own words</p></procedure-card>`;
const TAGS = ['benefit-list', 'care-team', 'prep-checklist', 'procedure-card', 'question-list', 'risk-list'];

/** Fetched from beside the script once a page has it. */
const LATER = 'question-list';
/** The errors on a page whose script cannot fetch it. */
const LOST = [
  '<procedure-card> shows a section as plain text: The script needs a script tag of its own.',
  `<${LATER}> cannot be shown: The script needs a script tag of its own.`,
];
/** Deliveries in which the script does not know its own address. */
const WITHOUT_ADDRESS = [
  'two versions',
  'two versions the other way round',
  'two versions, one of them a module',
  'eval',
  'concatenated after code that ends without a semicolon',
  'concatenated in a try block of strict code',
  'inlined',
  'inlined in the footer',
  'minified by JSMin',
];

const onLoad = (script, delay = 0) =>
  inline(`addEventListener('load', function () { setTimeout(function () { ${script} }, ${delay}) })`);
const insert = `var s = document.createElement('script'); s.async = true; s.src = '${CLASSIC}'; document.head.appendChild(s)`;

/** The markup before the content, and after it. */
const DELIVERIES = {
  head: [tag()],
  'head, async': [tag('async')],
  'head, deferred': [tag('defer')],
  footer: ['', tag()],
  'the module build': [MODULE],
  twice: [tag(), tag()],
  'twice with other queries': [tag('async', `${CLASSIC}?v=1`), tag('', `${CLASSIC}?v=2`)],
  'classic, then the module': [tag('defer'), MODULE],
  'the module, then classic': [MODULE, tag('async')],
  'two versions': [inline(classic), inline(other(classic)), /version 0\.0\.9 stands back/],
  'two versions the other way round': [inline(other(classic)), tag(), new RegExp(`version ${version} stands back`)],
  'two versions, one of them a module': [inline(other(module), 'type="module"'), tag('defer'), /stands back/],
  'a tag manager at load': [onLoad(insert, 300)],
  'a tag manager late': [onLoad(insert, 2500)],
  'a tag manager as HTML': [
    onLoad(
      `var t = document.createElement('div'); t.innerHTML = '<script src="${CLASSIC}"><\\/script>'; var n = document.createElement('script'); n.src = t.firstChild.getAttribute('src'); document.body.appendChild(n)`,
    ),
  ],
  eval: [inline(`fetch('${CLASSIC}').then(function (r) { return r.text() }).then(function (t) { (0, eval)(t) })`)],
  'a loader that changes types': [
    tag('type="0123-text/javascript"'),
    inline(
      `addEventListener('DOMContentLoaded', function () { document.querySelectorAll('script[type^="0123-"]').forEach(function (o) { var n = document.createElement('script'); n.src = o.src; o.replaceWith(n) }) })`,
    ),
  ],
  'delayed until somebody moves': [
    inline(`addEventListener('mousemove', function go() { removeEventListener('mousemove', go); ${insert} })`),
  ],
  'concatenated after code that ends without a semicolon': [
    '',
    inline(`window.theirs = function () {}\n${classic}\nwindow.more = 1`),
  ],
  'concatenated in a try block of strict code': ['', inline(`"use strict";try{${classic}}catch(e){console.error(e)}`)],
  inlined: [inline(classic)],
  'inlined in the footer': ['', inline(classic)],
  'minified by JSMin': ['', inline(jsmin.jsmin(classic, 3))],
  'names of the document clobbered': [
    tag('defer'),
    '<img name="currentScript" alt=""><form name="baseURI"></form><img name="head" alt=""><img name="readyState" alt=""><img name="documentElement" alt="">',
  ],
};

let site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Waits until nothing changes any more, and says which elements show their record. */
const settle = async (page, selector = TAGS.join()) => {
  await page
    .waitForFunction(
      (tags, count) => {
        const elements = [...document.querySelectorAll(tags)];
        return (
          elements.length >= count && elements.every(({shadowRoot}) => shadowRoot?.querySelector('h2, h3, [aria-busy=false]'))
        );
      },
      {},
      selector,
      selector.split(',').length,
    )
    .catch(() => undefined);
  return page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)]
        .map(({localName, shadowRoot}) => `${localName}${shadowRoot?.querySelector('h2') ? '' : ' (no record)'}`)
        .sort(),
    selector,
  );
};

for (const [name, [head, foot = '', warning]] of Object.entries(DELIVERIES))
  test(`${name}: each markup becomes its element, once`, async () => {
    const isLost = WITHOUT_ADDRESS.includes(name);
    const {page, trouble} = await site.open(head, MARKUPS + foot, {wait: '', policy: ''});
    const told = [];
    page.on('console', (message) => told.push(message.text()));
    // What the page before says late does not count.
    page.once('framenavigated', () => (told.length = 0));
    if (warning) await page.reload({waitUntil: 'load'});
    if (name.includes('moves')) await page.mouse.move(50, 50);
    const expected = TAGS.filter((element) => !isLost || element !== LATER);
    assert.deepEqual(await settle(page, expected.join()), expected);
    assert.match(await page.$eval('#sentence', ({textContent}) => textContent), /^Read the benefits first\.$/);
    if (isLost) {
      // What cannot be fetched is reported once, and the author's words stay.
      const reports = () => (warning ? told : [...trouble, ...told]).filter((text) => LOST.includes(text)).sort();
      await until(() => reports().length >= LOST.length);
      assert.deepEqual(reports(), LOST);
      assert.equal(await page.$(LATER), null);
      assert.ok(await page.$eval(`.${LATER}`, (words) => words.innerText === 'Questions' && words.checkVisibility()));
    }
    assert.deepEqual(
      trouble.filter((text) => !(isLost && LOST.includes(text))),
      [],
    );
    if (warning) assert.equal(told.filter((text) => warning.test(text)).length, 1, `one word about versions in ${told}`);
    await page.close();
  });

test('a strict policy with trusted types: each markup becomes its element, once', async () => {
  const {page, trouble} = await site.open(tag('defer'), MARKUPS, {wait: '', policy: POLICY});
  assert.deepEqual(await settle(page), TAGS);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('content that is replaced after load gets its elements again', async () => {
  const {page} = await site.open(tag(), `<div id="content">${MARKUPS}</div>`, {wait: '', policy: ''});
  assert.deepEqual(await settle(page), TAGS);
  for (let again = 0; again < 2; again++) {
    await page.$eval('#content', (content) => (content.innerHTML = String(content.innerHTML)));
    assert.deepEqual(await settle(page), TAGS);
  }
  await page.$eval('#content', (content) =>
    content.insertAdjacentHTML('beforeend', '<div data-procedure-facts data-src="/data/procedures/knee-replacement.json"></div>'),
  );
  assert.deepEqual(await settle(page, 'procedure-facts'), ['procedure-facts']);
  await page.close();
});

const words = (page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const ALL_WORDS = ['Risks', 'Read the benefits first', 'A team', 'Questions', 'How to prepare', 'The ward’s own words'];

test('records may lie beside a script on another server, which needs no permission', async () => {
  const there = site.origin.replace('127.0.0.1', 'localhost');
  const {page, trouble} = await site.open(tag('defer', there + CLASSIC), MARKUPS.replaceAll('"/data', `"${there}/data`), {
    wait: '',
    policy: '',
  });
  assert.deepEqual(await settle(page), TAGS);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a later copy of the script adds its own origin', async () => {
  const there = site.origin.replace('127.0.0.1', 'localhost');
  const late = onLoad(insert.replace(CLASSIC, there + CLASSIC));
  const card = `<div id="late"></div>`;
  const {page} = await site.open(tag() + late, card, {wait: '', policy: ''});
  await page.waitForFunction((src) => performance.getEntriesByName(src).length, {}, there + CLASSIC);
  await page.evaluate((src) => document.querySelector('#late').setAttribute('data-risk-list', src), `${there}${RECORD}.json`);
  await page.$eval('#late', (late) => late.replaceWith(late.cloneNode()));
  assert.deepEqual(await settle(page, 'risk-list'), ['risk-list']);
  await page.close();
});

for (const [what, head, policy, javascript] of [
  ['JavaScript is off', tag(), '', false],
  ['the script is not there', tag('', '/dist/nowhere.js'), '', true],
  ['the policy blocks the script', tag(), "script-src 'none'", true],
  ['the policy forbids the request for the record', tag(), "script-src 'self'; connect-src 'none'", true],
])
  test(`where ${what}, all of the author’s words stay`, async () => {
    const {page} = await site.open('', '', {wait: '', policy: ''});
    await page.setJavaScriptEnabled(javascript);
    await page.goto(await site.add(head, MARKUPS, policy), {waitUntil: 'networkidle0'});
    const shown = await words(page);
    for (const text of ALL_WORDS) assert.ok(shown.includes(text), `"${text}" in ${shown}`);
    await page.close();
  });

for (const [what, path] of Object.entries({
  'are not there': '/nowhere',
  'are no JSON': '/README.md?',
  'are another kind of JSON': '/package',
}))
  test(`where the records ${what}, all of the author’s words stay`, async () => {
    const {page, trouble} = await site.open(tag(), MARKUPS.replaceAll(RECORD, path), {wait: '[aria-busy="false"]', policy: ''});
    await settle(page);
    const shown = await words(page);
    for (const text of ALL_WORDS) assert.ok(shown.includes(text), `"${text}" in ${shown}`);
    assert.match(trouble.join(' '), /answered 404|is not JSON|is not a procedure record/);
    await page.close();
  });

test('an address of another server is never asked, whatever the content says', async () => {
  const foreign = MARKUPS.replaceAll('"/data', '"https://foreign.example/data');
  const meta = '<meta name="procedure-elements-origins" content="https://foreign.example">';
  const asked = [];
  const {page} = await site.open('', '', {wait: '', policy: ''});
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(await site.add(tag('defer'), `${meta}<form name="head">${meta}</form>${foreign}`), {waitUntil: 'load'});
  await settle(page);
  assert.deepEqual(
    asked.filter((url) => url.includes('foreign')),
    [],
  );
  assert.ok((await words(page)).includes('The ward’s own words'));
  await page.close();
});
