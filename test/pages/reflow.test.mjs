// Long words of any field stay on the page at 320 pixels, as WCAG 2.2 asks of text (1.4.10).
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {run, settled, TAGS} from './every.mjs';
import {SCRIPT, startSite} from './serve.mjs';

const WIDTH = 320;
const WORD = 'Magnetresonanztomographieuntersuchungsterminvereinbarungsformular';
const schema = JSON.parse(readFileSync('data/procedure.schema.json', 'utf8'));

/** Texts that fit a pattern which not every word does. */
const FITTING = [
  ['^P(', 'PT6H'],
  ['\\d{4}-', '2030-05-04'],
  ['[01]', '18:00'],
  ['{43}', 'a'.repeat(43)],
  ['^[+', '+1 555 0100 555 0100 555 0100 555 0100 555 0100'],
  ['{2,8}', 'de'],
  ['^[a-z0-9]+(', WORD.toLowerCase()],
  ['https?', `https://${WORD.toLowerCase()}.example/${WORD}`],
];

/** A record with everything that the schema knows, each text a long word. */
function fill({anyOf, enum: values, properties, items, type, pattern, minimum = 1}, form = 0) {
  if (values) return values[0];
  if (anyOf) return fill(anyOf[form % anyOf.length], form);
  if (items) return (items.anyOf ?? [items]).map((_, at) => fill(items, at));
  if (properties) return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, fill(inner, form)]));
  if (type === 'boolean') return true;
  if (type !== 'string') return minimum;
  return FITTING.find(([part]) => pattern?.includes(part))?.[1] ?? WORD;
}

const record = {...fill(schema), lang: 'de'};
delete record.withdrawn;
delete record.integrity;

let site;
before(async () => (site = await startSite()));
after(() => site.close());

/** In the page: what ends beyond its edge, through shadow roots, unless it scrolls on its own or is hidden. */
const beyond = (width) => {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const {left, right, width: own} = element.getBoundingClientRect();
      if (element.checkVisibility() && own > 1 && (right > width + 1 || left < -1))
        found.push(
          `${root.host?.localName ?? ''} ${element.localName}.${element.className} ${Math.round(left)}–${Math.round(right)}`,
        );
      // What is wider than its box scrolls or runs out of it.
      if (element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
        if (getComputedStyle(element).overflowX === 'visible' && getComputedStyle(element).display !== 'inline')
          found.push(
            `${root.host?.localName ?? ''} ${element.localName}.${element.className} holds ${element.scrollWidth} in ${element.clientWidth}`,
          );
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
};

for (const [lang, dir] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
])
  for (const tag of TAGS.filter((name) => !['code-search', 'procedure-list', 'procedure-source'].includes(name)))
    test(`<${tag}> holds long words at ${WIDTH} pixels, ${lang}`, async () => {
      const {page, trouble} = await site.open(SCRIPT, '<main></main>', {
        wait: '',
        policy: '',
        root: `lang="${lang}" dir="${dir}"`,
      });
      await page.setViewport({width: WIDTH, height: 800});
      await page.evaluate(
        async (name, procedure, word) => {
          const element = document.createElement(name);
          const isTerm = name === 'glossary-term';
          Object.assign(element, isTerm ? {definition: word, textContent: word} : {procedure});
          if (name === 'option-compare') element.setAttribute('sections', '');
          document.body.append(element);
        },
        tag,
        record,
        WORD,
      );
      await page.evaluate(settled);
      await run(page, async () => {
        const open = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.localName === 'details') element.open = true;
            if (element.getAttribute('aria-expanded') === 'false') element.click();
            if (element.shadowRoot) open(element.shadowRoot);
          }
        };
        open(document);
        await new Promise(requestAnimationFrame);
      });
      await page.evaluate(settled);
      assert.ok(
        await page.evaluate((name) => document.querySelector(name).shadowRoot.querySelector('.base, button'), tag),
        'nothing is shown',
      );
      assert.deepEqual(await page.evaluate(beyond, WIDTH), []);
      assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= WIDTH);
      assert.deepEqual(trouble, []);
      await page.close();
    });

const FOLDER = 'node_modules/.cache/reflow';

/** A catalog of the record, and codes whose every word is as long. */
function writeLists() {
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(`${FOLDER}/record.json`, JSON.stringify(record));
  writeFileSync(`${FOLDER}/codes.csv`, `code,title\n${WORD.toUpperCase()},${WORD} ${WORD}\nB1,${WORD}\n`);
  const cli = (...words) => execFileSync('node', ['dist/cli/cli.js', ...words], {stdio: 'pipe'});
  cli('catalog', `${FOLDER}/record.json`, '--out', FOLDER);
  cli('index', `${FOLDER}/codes.csv`, '--out', `${FOLDER}/codes`, '--system', WORD, '--licence', `${WORD} ${WORD}`);
}

for (const [lang, dir] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
])
  for (const [tag, markup] of [
    ['procedure-list', `<procedure-list src="/${FOLDER}/catalog.json"></procedure-list>`],
    ['code-search', `<code-search index="/${FOLDER}/codes/" label="${WORD}" placeholder="${WORD}"></code-search>`],
  ])
    test(`<${tag}> holds long words at ${WIDTH} pixels, ${lang}`, async () => {
      writeLists();
      const {page, trouble} = await site.open(SCRIPT, markup, {wait: '', policy: '', root: `lang="${lang}" dir="${dir}"`});
      await page.setViewport({width: WIDTH, height: 800});
      await page.waitForFunction((name) => document.querySelector(name).shadowRoot?.querySelector('input'), {}, tag);
      await page.evaluate((name) => document.querySelector(name).shadowRoot.querySelector('input').focus(), tag);
      await page.keyboard.type('magnetres');
      const shown = tag === 'code-search' ? '[role=option]' : 'li';
      await page.waitForFunction(
        (name, item, word) => document.querySelector(name).shadowRoot.querySelector(item)?.textContent.includes(word),
        {},
        tag,
        shown,
        WORD,
      );
      assert.deepEqual(await page.evaluate(beyond, WIDTH), []);
      assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= WIDTH);
      if (tag === 'code-search') {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.evaluate(settled);
        assert.deepEqual(await page.evaluate(beyond, WIDTH), []);
      }
      assert.deepEqual(trouble, []);
      await page.close();
    });
