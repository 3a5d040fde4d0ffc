// What the guides on policies and servers print is what runs here: headers, tags and code are read from their text.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {renderElement} from '../../dist/server/render-element.js';
import {every, run, settled} from './every.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const RECORD = '/data/procedures/knee-replacement.json';
const knee = JSON.parse(readFileSync(`.${RECORD}`, 'utf8'));
const csp = JSON.parse(readFileSync('dist/csp.json', 'utf8'));
const sri = JSON.parse(readFileSync('dist/sri.json', 'utf8'));

/** The blocks of a language in a guide. */
const blocks = (guide, language) =>
  [
    ...readFileSync(`stories/guides/${guide}.mdx`, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm')),
  ].map(([, text]) => text.trim());
const filled = (text, values, quote = '') => text.replace(/\{([\w.-]+)\}/g, (_, name) => `${quote}${values[name]}${quote}`);

const [strict, inline] = blocks('policy', 'http').map((header) =>
  filled(header.replace('Content-Security-Policy: ', ''), csp, "'"),
);
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const [tag, map] = blocks('policy', 'html').map((html) => filled(html, {...sri, version}));

let site;
before(async () => {
  site = await startSite();
});
after(() => site?.close());

/** It can fail: the policy that was printed is in force. */
async function inForce(page) {
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.waitForFunction(() => globalThis.violations.length === 1);
  await page.close();
}

test('every element works under the strict header, with the script that has the hash', async () => {
  assert.match(tag, /integrity="sha384-/);
  const {page, trouble} = await site.open(tag, every(RECORD), {policy: strict, wait: '[id$=review]'});
  await run(page, settled);
  assert.deepEqual([...trouble, ...(await page.evaluate(() => globalThis.violations))], []);
  await inForce(page);
});

test('a script with another hash does not run', async () => {
  const wrong = tag.replace(/sha384-..../, 'sha384-AAAA');
  const {page, trouble} = await site.open(wrong, every(RECORD), {policy: strict, wait: ''});
  assert.equal(await page.evaluate(() => customElements.get('risk-list')), undefined);
  assert.match(trouble.join(), /integrity/);
  await page.close();
});

for (const [name, change, answer] of [
  ['a part with the hash of the import map comes', (html) => html, '0DTJ0ZZ'],
  ['a part with another hash never comes, however often', (html) => html.replace(/sha384-..../, 'sha384-AAAA'), 'Try again'],
]) {
  test(name, async () => {
    const html = change(map);
    const [, text] = />(.*)</.exec(html);
    const hash = createHash('sha256').update(text).digest('base64');
    const policy = strict.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
    const {page, trouble} = await site.open(html + tag, '<code-search index="/stories/codes/"></code-search>', {
      policy,
      wait: '',
    });
    await page.waitForFunction(() => document.querySelector('code-search').shadowRoot?.querySelector('input'));
    await page.focus('code-search');
    await page.keyboard.type('appendix');
    const shows = () =>
      page.waitForFunction((words) => document.querySelector('code-search').shadowRoot.textContent.includes(words), {}, answer);
    await shows();
    for (let times = 0; answer === 'Try again' && times < 3; times++) {
      await page.evaluate(() => document.querySelector('code-search').shadowRoot.querySelector('button').click());
      await page.waitForNetworkIdle({idleTime: 200});
      await shows();
    }
    assert.deepEqual(
      trouble.filter((text) => !/integrity/.test(text)),
      [],
    );
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    await page.close();
  });
}

for (const [name, policy, styles] of [
  ['linked styles pass the strict header', strict, 'link'],
  ['inline styles pass the header with their hash', inline, 'inline'],
]) {
  test(name, async () => {
    const html = renderElement('risk-list', knee, {styles, sheets: '/dist/styles/'});
    const {page, trouble} = await site.open(SCRIPT, html, {policy, wait: ''});
    const weight = () => getComputedStyle(document.querySelector('risk-list').shadowRoot.querySelector('.risk')).fontWeight;
    assert.equal(await page.evaluate(weight), '700');
    assert.deepEqual([...trouble, ...(await page.evaluate(() => globalThis.violations))], []);
    await inForce(page);
  });
}

test('the code of the guide on servers runs, and writes a thousand pages', async () => {
  const folder = mkdtempSync('dist/guide-');
  try {
    const codes = blocks('server', 'js');
    const modules = [];
    for (const [at, code] of codes.entries()) {
      writeFileSync(`${folder}/${at}.mjs`, code);
      modules.push(await import(new URL(`../../${folder}/${at}.mjs`, import.meta.url)));
    }
    const [{risks}, {writeAll, thousand}] = modules;
    assert.match(
      risks,
      /^<risk-list\s+lang="es" heading-level="3"><template shadowrootmode="open"><link rel="stylesheet" href="\/styles\/risk-list.css">/,
    );
    await writeAll(thousand, folder);
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    assert.equal(pages.length, 1000);
    for (const file of pages) assert.ok(statSync(`${folder}/${file}`).size > 10_000, file);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
