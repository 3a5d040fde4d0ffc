// The text that readers without shadow roots have of what `page` and `render` write, by a parser that follows the standard.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {parse, parseFragment} from 'parse5';
import {elementTags, languages, renderElement} from 'procedure-elements/render.js';
import puppeteer from 'puppeteer-core';
import {PlainText, plainElement} from '../../dist/server/plain-text.js';
import {renderPage} from '../../dist/server/render-page.js';
import {findBrowser, flags} from '../browser.mjs';
import {IDS, readRecord} from '../records.mjs';

// Of a withdrawn record nothing is shown but that.
const EVERY_FIELD = {...JSON.parse(readFileSync('test/fixtures/every-field.json', 'utf8')), withdrawn: undefined};

/** All elements below a node; the content of a template only if `shadow`. */
const all = (node, shadow = false) =>
  [...(node.childNodes ?? []), ...((shadow && node.content?.childNodes) || [])].flatMap((child) => [
    child,
    ...all(child, shadow),
  ]);
const isText = ({nodeName, parentNode}) => nodeName === '#text' && !['script', 'style', 'title'].includes(parentNode.nodeName);
const textOf = (node, shadow) =>
  all(node, shadow)
    .filter(isText)
    .map(({value}) => value)
    .join(' ')
    .replace(/\s+/g, ' ');

/** Every text of a record that a reader needs, nested items included. */
const textsOf = (value, key = '') => {
  if (typeof value === 'string')
    return /^(text|name|summary|purpose|setting|lead|remark|heading|note|definition)$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, typeof item === 'string' ? 'text' : key));
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    // For people with some answers, for forms, for other pages.
    ['codes', 'similar', 'understanding', 'conditions', 'for', 'contacts', 'alternates', 'pictures'].includes(name)
      ? []
      : textsOf(inner, name),
  );
};
const words = (text) => new Set(text.match(/[\p{L}\p{N}]+/gu));

describe('the plain text of what is rendered', () => {
  for (const lang of languages())
    for (const record of IDS.map(readRecord))
      it(`has every text of ${record.id} in ${lang}, for a parser that knows no shadow roots`, () => {
        const text = textOf(parse(renderPage(record, {lang})));
        const found = words(text);
        for (const item of textsOf(record))
          for (const word of words(item)) assert.ok(found.has(word), `“${word}” of “${item}” is missing`);
      });

  it('is the text of the shadow roots of every element, without controls', () => {
    for (const tag of elementTags())
      for (const record of [...IDS.map(readRecord), EVERY_FIELD]) {
        const fragment = parseFragment(renderElement(tag, record, {lang: 'es'}));
        const light = words(textOf(fragment));
        for (const node of all(fragment.childNodes[0], true)) {
          if (!/^(h\d|p|li|dt|dd|td|th)$/.test(node.nodeName)) continue;
          const inside = (test) => {
            for (let up = node; up; up = up.parentNode)
              if (test(new Map(up.attrs?.map(({name, value}) => [name, value])), up)) return true;
            return false;
          };
          if (
            inside(
              (attributes, {nodeName}) =>
                nodeName === 'nav' || attributes.has('aria-hidden') || attributes.get('part') === 'form',
            )
          )
            continue;
          if (inside((attributes) => /\b(actions|fields?|screen)\b/.test(attributes.get('class') ?? ''))) continue;
          const own = node.childNodes.filter(isText).map(({value}) => value);
          for (const word of words(own.join(' ')))
            assert.ok(light.has(word), `${tag}: “${word}” of “${own.join('')}” is missing`);
        }
      }
  });

  it('has headings, lists and links, and neither styles, controls nor ids', () => {
    const [element] = parseFragment(renderElement('procedure-card', readRecord('colonoscopy'))).childNodes;
    const nodes = all(element).filter(({attrs}) => attrs);
    const names = new Set(nodes.map(({nodeName}) => nodeName));
    for (const name of ['h2', 'h3', 'p', 'ul', 'ol', 'li', 'a']) assert.ok(names.has(name), name);
    for (const name of ['style', 'button', 'input', 'svg', 'nav', 'img', 'form']) assert.ok(!names.has(name), name);
    const attributes = new Set(
      nodes
        .filter(({nodeName}) => nodeName !== 'script' && nodeName !== 'template')
        .flatMap(({attrs}) => attrs.map(({name}) => name)),
    );
    assert.deepEqual([...attributes].sort(), ['dir', 'href', 'lang']);
    for (const node of nodes.filter(({nodeName}) => /^(p|li|h\d|ul|ol)$/.test(nodeName)))
      assert.match(textOf(node), /\S/, `an empty ${node.nodeName}`);
  });

  it('joins blanks of neighbouring texts and leaves out what has no text', () => {
    const text = new PlainText();
    const enter = (tag) => text.enter(plainElement(tag, new Map()));
    enter('p');
    for (const one of ['Drink ', ' ', '\n water']) text.write(one);
    enter('em');
    text.write('\n ');
    text.close('em');
    enter('input');
    text.close('p');
    enter('svg');
    text.write('a drawing');
    text.close('svg');
    assert.equal(text.toString(), '<p>Drink water</p>');
  });

  it('marks text in another language than the interface', () => {
    const [, html] = /^[^]*<\/template>([^]*)<script type/.exec(
      renderElement('risk-list', readRecord('colonoscopy'), {lang: 'ar'}),
    );
    assert.match(html, /^<div lang="ar" dir="rtl">/);
    assert.match(html, /<span lang="en" dir="ltr">[^<]+<\/span>/);
  });

  it('costs at most 35 % of a page, with its description for search engines, compressed', () => {
    for (const record of IDS.map(readRecord)) {
      const html = renderPage(record);
      const before = html
        .replace(/\s*<script type="application\/ld\+json">.*?<\/script>/, '')
        .replace(/(<\/template>)(?:(?!<\/?template).)*?(<script type="application\/json">)/s, '$1$2');
      const [now, then] = [html, before].map((text) => gzipSync(text).length);
      assert.ok(before.length < html.length * 0.8, 'nothing was taken away: this shows nothing');
      assert.ok(now <= then * 1.35, `${record.id}: ${now} bytes, ${then} before`);
    }
  });
});

describe('the plain text in a browser', () => {
  let browser;
  before(
    async () =>
      (browser = await puppeteer.launch({executablePath: (await findBrowser()).executablePath, args: flags, headless: 'shell'})),
  );
  after(() => browser?.close());

  /** The texts in the accessibility tree that contain a sentence. */
  async function heard(html, sentence) {
    const page = await browser.newPage();
    await page.setContent(html);
    const client = await page.createCDPSession();
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const shown = await page.evaluate((sentence) => {
      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNode(node);
        if (node.data.includes(sentence) && node.parentElement.localName !== 'script' && range.getClientRects().length)
          return true;
      }
      return false;
    }, sentence);
    await page.close();
    const texts = nodes.filter(({role, name}) => role?.value === 'StaticText' && name.value.includes(sentence));
    return {count: texts.length, shown};
  }

  it('is covered where shadow roots are known, and the text where they are not', async () => {
    const record = readRecord('colonoscopy');
    const sentence = record.steps[1].text ?? record.steps[1];
    const html = renderPage(record, {styles: 'inline'});
    assert.deepEqual(await heard(html, sentence), {count: 1, shown: false});
    assert.deepEqual(await heard(html.replaceAll('shadowrootmode', 'data-mode'), sentence), {count: 1, shown: true});
  });
});
