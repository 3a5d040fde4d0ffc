// Mistakes of authors on pages where all else works: each is reported once, in plain words, with what to write instead.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {settled} from './every.mjs';
import {SCRIPT, startSite} from './serve.mjs';
import {staysTrue, until} from '../timing.mjs';

const KNEE = '/data/procedures/knee-replacement';
const CARD = `<procedure-card src="${KNEE}.json"></procedure-card>`;
const CHUNK = '/dist/procedure-elements.mistakes.min.js';

let site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Opens a page and returns what it writes on the console. */
async function open(body, head = SCRIPT, before = undefined) {
  const told = [];
  const {page} = await site.open('', '', {wait: '', policy: '', before});
  page.on('console', (message) => told.push(message.text()));
  await page.goto(site.add(head, body, ''));
  return {page, told};
}

for (const [markup, words] of [
  [
    `<div data-procedure-crad data-src="${KNEE}.json">Knee</div>`,
    'data-procedure-crad asks for no element. Did you mean data-procedure-card?',
  ],
  [
    `<p class="big procedure-crd"><a href="${KNEE}.html">Knee</a></p>`,
    'class="procedure-crd" asks for no element. Did you mean class="procedure-card"?',
  ],
  [
    `<p class="procedure card"><a href="${KNEE}.html">Knee</a></p>`,
    'class="procedure card" asks for no element. Did you mean class="procedure-card"?',
  ],
  [`<p><a href="${KNEE}.html#rsik-list">Knee</a></p>`, '#rsik-list asks for no element. Did you mean #risk-list?'],
  [
    `<p><a href="${KNEE}.html#understanding-chek">Knee</a></p>`,
    '#understanding-chek asks for no element. Did you mean #understanding-check?',
  ],
  [`<risk-lists src="${KNEE}.json"></risk-lists>`, '<risk-lists> is not an element. Did you mean <risk-list>?'],
  [
    `<risk-list src="${KNEE}.json" heading-levl="3"></risk-list>`,
    '<risk-list> has no attribute "heading-levl". Did you mean "heading-level"?',
  ],
  [
    `<prep-checklist src="${KNEE}.json" rememeber></prep-checklist>`,
    '<prep-checklist> has no attribute "rememeber". Did you mean "remember"?',
  ],
  [
    `<div data-procedure-card data-src="${KNEE}.json" data-sectons="risks">Knee</div>`,
    '<procedure-card> has no attribute "data-sectons". Did you mean "data-sections"?',
  ],
  [
    `<procedure-card src="${KNEE}.json" layout="small"></procedure-card>`,
    '<procedure-card> layout="small" has no effect. It can be full, compact.',
  ],
  [
    `<risk-list src="${KNEE}.json" heading-level="h3"></risk-list>`,
    '<risk-list> heading-level="h3" has no effect. Did you mean "3"? It can be 2 to 6.',
  ],
  [
    `<risk-list src="${KNEE}.json" sort="serious"></risk-list>`,
    '<risk-list> sort="serious" has no effect. It can be severity, author, likelihood.',
  ],
  [`<div data-risk-list></div>`, 'data-risk-list has no record. Write its address: data-risk-list data-src="knee.json".'],
])
  test(`reported on a page that is right otherwise: ${markup}`, async () => {
    const {page, told} = await open(CARD + markup);
    await until(() => told.includes(words), {timeoutMs: 10_000, message: `${words} in ${told.join('\n')}`});
    await staysTrue(() => told.filter((line) => line === words).length === 1);
    await page.close();
  });

test('a page without a mistake fetches nothing to look for one', async () => {
  const {page, told} = await open(
    `${CARD}<p><a href="${KNEE}.html#risk-list">Risks</a></p><p class="big benefit-list"><a href="${KNEE}.html">Benefits</a></p>
     <div data-prep-checklist data-src="${KNEE}.json" data-heading-level="3" data-remember="">Preparation</div>
     <risk-list src="${KNEE}.json" heading-level="4" sort="likelihood" with-figures id="own" class="card list-group" data-id="1"></risk-list>
     <procedure-card src="${KNEE}.json" layout="compact" handout="short" lang="es" sections="risks recovery"></procedure-card>
     <procedure-source src="${KNEE}.json"><option-compare></option-compare><question-list></question-list></procedure-source>
     <p>A <glossary-term definition="A growth.">polyp</glossary-term>, one of the risk lists of this section.</p>
     <section class="patient-portal care-pathway" data-toggle="collapse"><a href="/treatments/#risks-and-care">More</a></section>
     <form action="/search"><input name="q" placeholder="Search" required></form>
     <code-search label="Code" index="/codes/"></code-search>`,
    SCRIPT,
    // On a slow machine elements would still wait when the page is looked at.
    () => {
      const {setTimeout} = window;
      window.setTimeout = (work, ms, ...given) =>
        ms === 3000 ? (window.look = () => work(...given)) : setTimeout(work, ms, ...given);
    },
  );
  await page.evaluate(settled);
  const waiting = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].filter(({status}) => status && status !== 'ready').map(({outerHTML}) => outerHTML),
    );
  await until(async () => !(await waiting()).length).catch(async () => assert.deepEqual(await waiting(), []));
  await page.waitForFunction(() => window.look);
  await page.evaluate(() => window.look());
  await staysTrue(() => !site.requests.includes(CHUNK), {forMs: 500});
  assert.deepEqual(
    told.filter((line) => /Did you mean|no effect|no record/.test(line)),
    [],
  );
  await page.close();
});

test('mistakes in content that comes later are reported, each once', async () => {
  const {page, told} = await open(`${CARD}<main></main>`, SCRIPT, () => {
    const {setTimeout} = window;
    window.setTimeout = (work, ms, ...given) =>
      setTimeout(
        (...values) => {
          work(...values);
          window.hasLooked ||= ms === 3000;
        },
        ms,
        ...given,
      );
  });
  await page.waitForFunction(() => window.hasLooked);
  for (const [markup, words] of [
    [
      `<section><risk-list src="${KNEE}.json" heading-levl="3"></risk-list></section>`,
      '<risk-list> has no attribute "heading-levl". Did you mean "heading-level"?',
    ],
    [
      `<div data-procedure-crad data-src="${KNEE}.json">Knee</div>`,
      'data-procedure-crad asks for no element. Did you mean data-procedure-card?',
    ],
    [
      `<div><p class="procedure card"><a href="${KNEE}.html">Knee</a></p></div>`,
      'class="procedure card" asks for no element. Did you mean class="procedure-card"?',
    ],
    [
      `<risk-list src="${KNEE}.json" sort="serious"></risk-list>`,
      '<risk-list> sort="serious" has no effect. It can be severity, author, likelihood.',
    ],
    ['<risk-list></risk-list>', '<risk-list> has no record. Write its address: <risk-list src="knee.json"></risk-list>.'],
  ]) {
    const insert = () =>
      page.evaluate(
        (html) => document.querySelector('main').append(document.createRange().createContextualFragment(html)),
        markup,
      );
    await insert();
    await until(() => told.includes(words), {timeoutMs: 10_000, message: `${words} in ${told.join('\n')}`});
    await insert();
    await staysTrue(() => told.filter((line) => line === words).length === 1, {forMs: 300});
  }
  await page.close();
});

test('an element that gets its record soon after it was added is not reported', async () => {
  const {page, told} = await open(`${CARD}<main></main>`);
  await page.evaluate((record) => {
    // Something is added all the time.
    setInterval(() => {
      const list = document.createElement('risk-list');
      document.querySelector('main').replaceChildren(list);
      setTimeout(() => (list.src = record), 700);
    }, 1400);
  }, `${KNEE}.json`);
  await staysTrue(() => !told.some((line) => line.includes('no record')), {forMs: 9000});
  await page.close();
});

test('a script that was copied without its other files says where they belong', async () => {
  const folder = mkdtempSync('node_modules/.cache/script-');
  try {
    cpSync('dist/procedure-elements.min.js', `${folder}/procedure-elements.min.js`);
    const {page, told} = await open(
      `${CARD}<code-search index="/codes/"></code-search><p lang="es">${CARD}</p>`,
      `<script defer src="/${folder}/procedure-elements.min.js"></script>`,
    );
    for (const words of [
      /<code-search> cannot be shown: Is procedure-elements\.code-search\.min\.js next to the script\?/,
      /<procedure-card> shows a section as plain text: Is procedure-elements\.[\w-]+\.min\.js next to the script\?/,
      /The words are English: Is procedure-elements\.es\.min\.js next to the script\?/,
    ])
      await until(() => told.some((line) => words.test(line)), {timeoutMs: 10_000, message: `${words} in ${told.join('\n')}`});
    assert.match(await page.$eval('procedure-card', ({shadowRoot}) => shadowRoot.textContent), /Total knee replacement/);
    await page.close();
  } finally {
    rmSync(folder, {recursive: true});
  }
});
