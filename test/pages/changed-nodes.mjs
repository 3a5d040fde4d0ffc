// Sequences in which scripts change addresses, words and states in a page.
import {COLON, KNEE, link, pageOf, tag} from './card-page.mjs';

const ONE = `<div id="x">${link(KNEE)}</div>`;
const TWO = `<div id="x">${link(KNEE)}${link(COLON)}</div>`;
const SENTENCE = `<p id="x">See <a href="${pageOf(KNEE)}">k</a> and <a href="${pageOf(COLON)}">c</a>.</p>`;
const EDITOR = `<div id="x" contenteditable="true">${link(KNEE)}</div>`;

/** The page at first, a change of `#x`, which is given the address of another record, and the cards that are there then. */
export const CHANGED = {
  'an address changes there and back': [
    ONE,
    (x, other) => {
      const anchor = x.querySelector('a');
      const {href} = anchor;
      anchor.href = other;
      anchor.href = href;
    },
    [KNEE],
  ],
  'a node is re-used thirty times': [
    ONE,
    async (x, other) => {
      const anchor = x.querySelector('a');
      const hrefs = [other, anchor.href];
      for (let round = 0; round < 31; round++) {
        anchor.href = hrefs[round % 2];
        if (round % 3 === 0) await new Promise(requestAnimationFrame);
      }
    },
    [COLON],
  ],
  'a tag gets three records at once': [
    tag(KNEE, 'id="x"'),
    (x) => ['colonoscopy', 'knee-replacement', 'colonoscopy'].forEach((id) => (x.src = `/data/procedures/${id}.json`)),
    [COLON],
  ],
  'a tag loses its record and gets it again': [
    tag(KNEE, 'id="x"'),
    (x) => {
      const src = x.getAttribute('src');
      x.removeAttribute('src');
      x.setAttribute('src', src);
    },
    [KNEE],
  ],
  'an editor is opened': [ONE, (x) => (x.contentEditable = 'true'), []],
  'an editor is closed and opened': [
    EDITOR,
    async (x) => {
      x.removeAttribute('contenteditable');
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
      x.contentEditable = 'true';
    },
    [],
  ],
  'a translator wraps the words of a link': [
    ONE,
    (x) => (x.querySelector('a').innerHTML = '<font><font>rodilla</font></font>'),
    [KNEE],
  ],
  'a translator wraps the words, then the address changes': [
    ONE,
    async (x, other) => {
      x.querySelector('a').innerHTML = '<font>rodilla</font>';
      await undefined;
      x.querySelector('a').href = other;
    },
    [COLON],
  ],
  'details are opened': [`<details id="x"><summary>s</summary>${link(KNEE)}</details>`, (x) => (x.open = true), [KNEE]],
  'a dialog is opened': [`<dialog id="x">${link(KNEE)}</dialog>`, (x) => x.showModal(), [KNEE]],
  'a popover is opened': [`<div popover id="x">${link(KNEE)}</div>`, (x) => x.showPopover(), [KNEE]],
  'a hidden block is shown': [`<div hidden id="x">${link(KNEE)}</div>`, (x) => (x.hidden = false), [KNEE]],
  'a paragraph becomes inert': [ONE, (x) => (x.firstChild.inert = true), [KNEE]],
  'a view transition changes the address': [
    ONE,
    (x, other) => document.startViewTransition(() => (x.querySelector('a').href = other)).updateCallbackDone,
    [COLON],
  ],
  'two links change addresses': [
    TWO,
    (x) => {
      const [a, b] = x.querySelectorAll('a');
      [a.href, b.href] = [b.href, a.href];
    },
    [COLON, KNEE],
  ],
  'two links of a sentence change addresses': [
    SENTENCE,
    (x) => {
      const [a, b] = x.querySelectorAll('a');
      [a.href, b.href] = [b.href, a.href];
    },
    [COLON, KNEE],
  ],
  'a link takes the address of one that goes': [
    TWO,
    (x) => {
      const [a, b] = x.querySelectorAll('a');
      a.href = b.href;
      b.closest('p').remove();
    },
    [COLON],
  ],
  'the page gets another language and direction': [
    ONE,
    () => Object.assign(document.documentElement, {dir: 'rtl', lang: 'en-GB'}),
    [KNEE],
  ],
  'the script comes a second time': [
    ONE,
    () =>
      new Promise((done) => {
        const script = document.createElement('script');
        Object.assign(script, {src: '/dist/procedure-elements.min.js?2', onload: done});
        document.head.append(script);
      }),
    [KNEE],
  ],
};
