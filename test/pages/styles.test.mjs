// Every element looks the same on a page that styles everything as on a plain one with the same font and room.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {every, settled} from './every.mjs';
import {HOSTS} from './hosts.mjs';
import {SCRIPT, startSite} from './serve.mjs';

/** A folder for pictures of the pages, for people to look at. */
const {SHOTS} = process.env;
const RECORD = '/data/procedures/knee-replacement.json';
const PLAIN = 'html { font-family: "DejaVu Sans", sans-serif } #room { width: 640px }';
/** The widest that an element of text is, in em: the default of --procedure-measure. */
const MAX_WIDTH_EM = 42;
/** These have columns and take all the width that there is. */
const WIDE = ['code-search', 'option-compare', 'procedure-card', 'procedure-list'];
/** The text styles that a page may set. */
const INHERITED = ['color', 'fontFamily', 'fontSize', 'letterSpacing', 'wordSpacing'];

let site;
const plain = new Map();
before(async () => {
  site = await startSite();
});
after(() => site?.close());

async function show({css = '', sheet, root, room = ''}) {
  const link = sheet ? `<link rel="stylesheet" href="/node_modules/${sheet}">` : '';
  const head = `<style>${PLAIN}</style>${link}<style>${css}</style>${SCRIPT}`;
  const {page, trouble} = await site.open(head, `<div id="room" ${room}>${every(RECORD)}</div>`, {
    root,
    policy: '',
    wait: '[id$=review]',
  });
  assert.deepEqual(trouble, []);
  await page.evaluate(settled);
  return page;
}

/**
 * In the page: where each text, control and picture of each element lies in it, and how it looks.
 * Not of <glossary-term>: it is a word in the page's own sentence and looks like it.
 */
function measure(inherited, zoom = 1) {
  const measured = {};
  for (const host of document.querySelectorAll('#room procedure-source > :not(glossary-term)')) {
    const base = host.shadowRoot.querySelector('.base') ?? host;
    const origin = base.getBoundingClientRect();
    const parts = [];
    const walk = (node) => {
      // The system draws these in its own colours.
      if (node.localName === 'option') return;
      if (node instanceof Text && !/\S/.test(node.data)) return;
      if (node instanceof Text || node.matches?.('input, svg')) {
        const range = new Range();
        range.selectNode(node);
        const style = getComputedStyle(node.parentElement ?? node.parentNode.host);
        parts.push({
          text: node.data?.trim() ?? node.localName,
          boxes: [...range.getClientRects()].map(({x, y, width, height}) =>
            [x - origin.x, y - origin.y, width, height].map((length) => length / zoom),
          ),
          look: [
            'color',
            'fontStyle',
            'fontVariant',
            'fontWeight',
            'textTransform',
            'textShadow',
            'cursor',
            'webkitTextFillColor',
          ]
            .map((name) => style[name])
            .join(' '),
        });
      }
      (node.shadowRoot ?? node).childNodes.forEach(walk);
    };
    host.shadowRoot.childNodes.forEach(walk);
    const style = getComputedStyle(base);
    measured[host.localName] = {
      parts,
      width: origin.width / zoom,
      inherited: Object.fromEntries(inherited.map((name) => [name, style[name]])),
    };
  }
  return measured;
}

/** Texts with less contrast than 7:1. */
async function tooFaint(page) {
  await page.addScriptTag({url: '/node_modules/axe-core/axe.min.js'});
  const {passes, violations} = await page.evaluate(() =>
    globalThis.axe.run('#room', {runOnly: {type: 'rule', values: ['color-contrast-enhanced']}}),
  );
  assert.equal(passes.length + violations.length, 1, 'contrast was looked at');
  return violations.flatMap(({nodes}) => nodes.map(({html}) => html));
}

/** The same on a plain page whose text and room are given. */
async function measurePlain(inherited, width) {
  const key = JSON.stringify([inherited, width]);
  if (!plain.has(key)) {
    const page = await show({});
    await page.$eval(
      '#room',
      (room, style) => {
        Object.assign(room.style, style);
      },
      {...inherited, width: `${width}px`},
    );
    plain.set(key, await page.evaluate(measure, INHERITED));
    await page.close();
  }
  return plain.get(key);
}

for (const {name, size = 16, width = 640, zoom = 1, slack = 1, contrast, why, ...host} of HOSTS) {
  test(`${name}: the same text at the same place${why ? `; ${why}` : ''}`, async () => {
    const page = await show(host);
    const found = await page.evaluate(measure, INHERITED, zoom);
    if (SHOTS) await page.screenshot({path: `${SHOTS}/${name.replace(/\W+/g, '-')}.png`, fullPage: true});
    const wrong = contrast ? await tooFaint(page) : [];
    await page.close();
    for (const [tag, element] of Object.entries(found)) {
      const {parts} = (await measurePlain(element.inherited, element.width))[tag];
      const expected = WIDE.includes(tag) ? width : Math.min(width, MAX_WIDTH_EM * size);
      if (Math.abs(element.width - expected) > 1) wrong.push(`${tag} is ${element.width} px wide`);
      if (element.inherited.fontSize !== `${size}px`) wrong.push(`${tag} has text of ${element.inherited.fontSize}`);
      assert.deepEqual(
        element.parts.map(({text}) => text),
        parts.map(({text}) => text),
      );
      element.parts.forEach(({text, boxes, look}, at) => {
        const there = parts[at];
        const apart = boxes.flat().map((value, of) => Math.abs(value - there.boxes.flat()[of]));
        if (boxes.length !== there.boxes.length || Math.max(...apart) > slack)
          wrong.push(`${tag} "${text}": ${JSON.stringify(boxes)}, plain ${JSON.stringify(there.boxes)}`);
        if (look !== there.look) wrong.push(`${tag} "${text}": ${look}, plain ${there.look}`);
      });
    }
    assert.deepEqual(wrong.slice(0, 5), []);
  });
}
