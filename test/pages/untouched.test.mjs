// The page is as it was: our script and elements change nothing of it.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {every, settled} from './every.mjs';
import {startSite} from './serve.mjs';

const PAGE = `<h1>The ward</h1><p>Some <a href="#x">words</a></p><ul><li>One</li></ul><button>Do</button>
  <details open><summary>More</summary><p>Yes</p></details><table><tr><td>1</td></tr></table><form><input><label>L</label></form>`;

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

/** In the page: remembers how its elements look, its names, what they hold, and what it has stored. */
function remember() {
  const {getOwnPropertyDescriptor} = Object;
  const looks = (element) =>
    [...getComputedStyle(element)].map((name) => `${name}: ${getComputedStyle(element)[name]}`).join('; ');
  const elements = new Map([...document.querySelectorAll('html, body, body *')].map((element) => [element, looks(element)]));
  const holders = new Map();
  const keep = (name, holder) => {
    const members = Reflect.ownKeys(holder).map((key) => [key, getOwnPropertyDescriptor(holder, key)]);
    holders.set(holder, {name, members: new Map(members)});
  };
  keep('window', globalThis);
  keep('document', document);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = getOwnPropertyDescriptor(globalThis, name).value;
    if (/^[A-Z]/.test(name) && value instanceof Object) keep(name, value);
    if (value?.prototype) keep(`${name}.prototype`, value.prototype);
  }
  /** Returns the differences, in words. */
  globalThis.differences = () => {
    const found = [];
    for (const [element, before] of elements) if (looks(element) !== before) found.push(`${element.localName} looks different`);
    for (const [holder, {name, members}] of holders)
      for (const key of new Set([...members.keys(), ...Reflect.ownKeys(holder)])) {
        const [was, is] = [members.get(key), getOwnPropertyDescriptor(holder, key)];
        if (!was || !is || ['value', 'get', 'set', 'enumerable'].some((part) => !Object.is(was[part], is[part])))
          found.push(`${name}.${String(key)}`);
      }
    found.push(...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie);
    // Some are the test's own, and its driver's.
    return found.filter((difference) => difference && !/^window\.(differences|\w*ariaQuery\w*)$/.test(difference));
  };
}

for (const [name, script] of [
  ['the classic script', {src: '/dist/procedure-elements.min.js'}],
  ['the module', {src: '/dist/procedure-elements.js', type: 'module'}],
])
  test(`${name} and every element leave the page as it was, but for one symbol`, async () => {
    const {page, trouble} = await site.open('<style>p { color: navy }</style>', PAGE, {policy: '', wait: ''});
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluate(remember);
    // It can fail: it sees what it is for.
    assert.deepEqual(
      await page.evaluate(() => {
        globalThis.added = 1;
        const seen = globalThis.differences();
        delete globalThis.added;
        return [...seen, ...globalThis.differences()];
      }),
      ['window.added'],
    );
    await page.evaluate((properties) => {
      document.head.append(Object.assign(document.createElement('script'), properties));
    }, script);
    await page.evaluate((content) => {
      const room = document.body.appendChild(document.createElement('section'));
      room.style.display = 'contents';
      room.innerHTML = content;
    }, every('/data/procedures/knee-replacement.json'));
    await page.waitForFunction(() => document.querySelector('procedure-card').shadowRoot?.querySelector('[id$=review]'));
    await page.evaluate(settled);
    await page.evaluate(() => document.querySelector('section').remove());
    assert.deepEqual(await page.evaluate(() => globalThis.differences()), ['window.Symbol(procedure-elements)']);
    assert.deepEqual([...said, ...trouble], []);
    await page.close();
  });
