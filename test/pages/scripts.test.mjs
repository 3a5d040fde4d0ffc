// Pages whose scripts change what every script builds on, or whose content takes the names of the document's own members.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {every, settled, text} from './every.mjs';
import {SCRIPT, startSite} from './serve.mjs';
import {staysTrue} from '../timing.mjs';

const RECORD = '/data/procedures/knee-replacement.json';
const FALLBACK = 'The ward’s own words';
const CARD = `<procedure-card src="${RECORD}"><p>${FALLBACK}</p></procedure-card>`;
const run = (script) => `<script>(${script})()</script>`;

let site, plain;
before(async () => {
  site = await startSite();
  plain = await read('', '');
});
after(() => site?.close());

/** Returns the text of every element on a page with the given head. */
async function read(head, content) {
  const {page, trouble} = await site.open(head + SCRIPT, content + every(RECORD), {policy: '', wait: '[id$=review]'});
  await page.evaluate(settled);
  const found = await page.evaluate(text);
  await page.close();
  assert.deepEqual(trouble, []);
  return found;
}

/** Members of any name on all objects and lists, as scripts of 2008 added them; records and schemas have keys of these names. */
function extendAll() {
  const names =
    'each extend first last next size count word items type text title when kind note url min max by about source clone ' +
    'summary purpose duration setting severity likelihood review notes steps default pattern minimum properties required';
  for (const name of names.split(' '))
    Object.prototype[name] =
      Array.prototype[name] =
      Function.prototype[name] =
        function () {
          return 'added by the page';
        };
}

/** Replaces the members that Prototype 1.6 replaced. */
function replaceLists() {
  const list = (from) => Array.prototype.slice.call(from);
  Array.from = (from) => (from && 'length' in from ? list(from) : []);
  Array.prototype.toJSON = function () {
    return `[${list(this)}]`;
  };
  String.prototype.toJSON = function () {
    return `"${this}"`;
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  Array.prototype.map = Array.prototype.collect = function (iterator, context) {
    const results = [];
    for (let at = 0; at < this.length; at++) results.push(iterator.call(context, this[at], at));
    return results;
  };
  Object.keys = (object) => {
    const keys = [];
    for (const key in object) keys.push(key);
    return keys;
  };
  Object.values = (object) => Object.keys(object).map((key) => object[key]);
  Function.prototype.bind = function (context, ...first) {
    return (...rest) => this.apply(context, first.concat(rest));
  };
  Element.prototype.remove = function () {
    return this.parentNode.removeChild(this);
  };
  for (const name of ['update', 'show', 'hide', 'select', 'replace', 'insert', 'wrap', 'match', 'visible', 'readAttribute'])
    Element.prototype[name] = HTMLElement.prototype[name] = () => {
      throw new Error('not for you');
    };
}

function oldPromise() {
  const Native = Promise;
  window.Promise = function (executor) {
    return new Native(executor);
  };
  for (const name of ['resolve', 'reject', 'all', 'race']) window.Promise[name] = Native[name].bind(Native);
}

function oldFetch() {
  window.fetch = (url) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.onload = () =>
        resolve({ok: request.status < 300, status: request.status, text: () => Promise.resolve(request.responseText)});
      request.onerror = reject;
      request.open('GET', url);
      request.send();
    });
}

function wrappedJson() {
  const {parse} = JSON;
  JSON.parse = function (...given) {
    return parse.apply(this, given);
  };
}

for (const [name, head] of [
  ['adds enumerable members to all objects and lists', run(extendAll)],
  ['replaces the methods of lists, objects and functions', run(replaceLists)],
  ['does both', run(extendAll) + run(replaceLists)],
  ['brings Promises of its own', '<script src="/node_modules/bluebird/js/browser/bluebird.min.js"></script>'],
  ['brings Promises without newer methods', run(oldPromise)],
  ['fetches with XMLHttpRequest', run(oldFetch)],
  ['wraps JSON.parse', run(wrappedJson)],
])
  test(`the same text on a page whose script ${name}`, async () => assert.equal(await read(head, ''), plain));

const CLOBBERED =
  'createElement createTreeWalker currentScript baseURI head documentElement querySelector querySelectorAll readyState addEventListener body lang'
    .split(' ')
    .map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`)
    .join('');
const IDS = 'customElements fetch location addEventListener Promise JSON trustedTypes'
  .split(' ')
  .map((name) => `<div id="${name}"></div>`)
  .join('');

test('the same text on a page that gives its content the names of the document’s members', async () => {
  assert.equal(await read('', CLOBBERED), plain);
});

test('the same text on a page that gives its content the names of the window’s members', async () => {
  assert.equal(await read('', IDS), plain);
});

for (const [name, head, content = ''] of [
  ['fetch throws', run(() => (window.fetch = () => JSON.no.no))],
  ['fetch gives nothing', run(() => (window.fetch = () => undefined))],
  ['fetch gives something else', run(() => (window.fetch = () => Promise.resolve('{}')))],
  ['fetch never answers', run(() => (window.fetch = () => new Promise(() => 0)))],
  ['fetch is gone', run(() => (window.fetch = undefined))],
  ['JSON.parse throws', run(() => (JSON.parse = () => JSON.no.no))],
  ['JSON.parse gives nothing', run(() => (JSON.parse = () => null))],
  ['JSON.parse gives text', run(() => (JSON.parse = (json) => json))],
  ['Promise is gone', run(() => (window.Promise = undefined))],
  ['the elements are registered nowhere', run(() => (customElements.define = () => undefined))],
  ['registering throws', run(() => (customElements.define = () => JSON.no.no))],
])
  test(`the author’s words stay where ${name}`, async () => {
    const {page} = await site.open(head + SCRIPT, content + CARD, {policy: '', wait: ''});
    const words = () => page.$eval('body', (body) => body.innerText);
    await staysTrue(async () => (await words()).includes(FALLBACK), {forMs: 300});
    await page.close();
  });
