// Sequences in which scripts move, copy and parse what is in a page.
import {block, COLON, KNEE, link, pageOf} from './card-page.mjs';

const ONE = `<div id="x">${link(KNEE)}</div>`;
const TWO = `<div id="x">${link(KNEE)}${link(COLON)}</div>`;
const SENTENCE = `<p id="x">See <a href="${pageOf(KNEE)}">k</a> and <a href="${pageOf(COLON)}">c</a>.</p>`;

/** The page at first, a change of `#x`, which is given the address of another record, and the cards that are there then. */
export const MOVED = {
  'a list is sorted': [TWO, (x) => x.append(x.querySelector('p')), [COLON, KNEE]],
  'a list is reversed': [TWO, (x) => x.replaceChildren(...[...x.children].reverse()), [COLON, KNEE]],
  'a paragraph is moved with its state': [TWO, (x) => x.moveBefore(x.querySelectorAll('p')[1], x.firstChild), [COLON, KNEE]],
  'a block is moved with its state': [
    `<div id="x"><div>${link(KNEE)}</div><div>${link(COLON)}</div></div>`,
    (x) => x.moveBefore(x.lastChild, x.firstChild),
    [COLON, KNEE],
  ],
  'a paragraph is removed and added at once': [ONE, (x) => x.append(x.removeChild(x.firstChild)), [KNEE]],
  'a copy stays, the original goes': [
    ONE,
    (x) => {
      x.after(x.cloneNode(true));
      x.remove();
    },
    [KNEE],
  ],
  'a copy is changed before it is there': [
    ONE,
    (x, other) => {
      const copy = x.cloneNode(true);
      copy.querySelector('a').href = other;
      x.replaceWith(copy);
    },
    [COLON],
  ],
  'markup is parsed again': [TWO, (x) => (x.innerHTML = String(x.innerHTML)), [KNEE, COLON]],
  'a block is parsed again': [
    `<div id="x">${block(KNEE)}</div>`,
    (x) => (x.firstChild.outerHTML = String(x.firstChild.outerHTML)),
    [KNEE],
  ],
  'a block is parsed again for another record': [
    `<div id="x">${block(KNEE)}</div>`,
    (x) =>
      (x.innerHTML = x.innerHTML.replace(
        'data-src="/data/procedures/knee-replacement',
        'data-src="/data/procedures/colonoscopy',
      )),
    [COLON],
  ],
  'a template is used twice': [
    `<template id="x">${link(KNEE)}</template>`,
    (x) => document.body.append(x.content.cloneNode(true), x.content.cloneNode(true)),
    [KNEE, KNEE],
  ],
  'a template is not used': [`<template id="x">${link(KNEE)}</template>`, () => undefined, []],
  'a block goes into a frame': [`${ONE}<iframe></iframe>`, (x) => x.nextSibling.contentDocument.body.append(x), []],
  'a block goes into a frame and comes back': [
    `${ONE}<iframe></iframe>`,
    async (x) => {
      x.nextSibling.contentDocument.body.append(x);
      for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
      document.body.append(x);
    },
    [KNEE],
  ],
  'the body is replaced': [
    TWO,
    (x) => {
      const body = document.createElement('body');
      body.append(x.lastChild.previousSibling.cloneNode(true));
      document.body.replaceWith(body);
    },
    [COLON],
  ],
  'text is split and joined': [
    SENTENCE,
    (x) => {
      x.firstChild.splitText(1);
      x.normalize();
    },
    [KNEE, COLON],
  ],
  'a paragraph becomes an item of a list': [
    ONE,
    (x) => {
      const list = document.createElement('ul');
      list.append(document.createElement('li'));
      list.firstChild.append(x.querySelector('a'));
      x.replaceChildren(list);
    },
    [KNEE],
  ],
  'a link goes to another paragraph': [
    `<div id="x">${link(KNEE)}<p></p></div>`,
    (x) => x.lastChild.append(x.querySelector('a')),
    [KNEE],
  ],
  'a paragraph comes between another and its card': [
    ONE,
    (x, other) => x.firstChild.insertAdjacentHTML('afterend', `<p><a href="${other}">c</a></p>`),
    [KNEE, COLON],
  ],
};
