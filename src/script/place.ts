import {tags} from '../core/custom-element.js';
import {candidates} from './markup.js';

/** What stands within a line of text. */
const PHRASING =
  'a, abbr, b, bdi, bdo, big, br, cite, code, data, del, dfn, em, font, i, img, ins, kbd, label, mark, picture, q, s, samp, small, span, strike, strong, sub, sup, svg, time, tt, u, var, wbr';
/** Blocks of text: an element takes their place. In all other blocks it stands inside. */
const TEXT_BLOCK = 'address, center, div, figure, h1, h2, h3, h4, h5, h6, p, pre';
/** Parts that must stay the first of what they name. */
const TITLE = 'button, caption, legend, summary';
/** What may hold an element: paragraphs and tables may not, or the parser takes the page apart when it reads it again. */
const HOLDER = 'article, aside, blockquote, center, dd, div, dt, figcaption, figure, footer, header, li, section, span, td, th';
const MEDIA = 'audio, canvas, embed, iframe, img, input, object, picture, svg, video';

/** A form may have fields of these names: none of its own properties is to be trusted. */
export const {matches, querySelector, querySelectorAll} = Element.prototype;

/** Puts the element in the place of `nodes`, which become what it shows until its record is there. */
export function wrap(nodes: readonly ChildNode[], element: Element): void {
  nodes[0]!.before(element);
  element.append(...nodes);
}

/** Whether there is anything to read or see: editors fill what is empty with breaks, paragraphs and no-break spaces. */
export const isBlank = (block: Element): boolean =>
  !/\S/.test(block.textContent) && !block.querySelector(`:not(br, p, span), ${candidates()}`);

/** A marked block keeps its place and its attributes, and the element comes into it; around what cannot hold one it is put. */
export function fill(block: Element, element: Element): void {
  if (!block.matches(`${HOLDER}, ${PHRASING}`) || block.matches('a')) return wrap([block], element);
  if (!isBlank(block)) element.append(...block.childNodes);
  block.replaceChildren(element);
}

/**
 * Alone in its block or line, a link becomes what the element shows until its record is there;
 * in a sentence it stays, and the element follows.
 */
export function placeLink(link: Element, element: Element): void {
  let top = link;
  while (matches.call(top.parentElement!, PHRASING)) top = top.parentElement!;
  const block = top.parentElement!;
  if (matches.call(block, TITLE))
    return follow(block.parentElement instanceof HTMLFormElement ? block : block.parentElement!, element);

  const line = lineOf(top);
  const whole = matches.call(block, TEXT_BLOCK) && line.length === block.childNodes.length;
  if (isAlone(link, line)) wrap(whole ? [block] : line, element);
  else follow(whole ? block : line.at(-1)!, element);
}

/** What stands in one line with a node: text and what belongs into text, up to the next block. */
function lineOf(node: ChildNode): ChildNode[] {
  const line = [node];
  for (let before = node.previousSibling; before && isInline(before); before = before.previousSibling) line.unshift(before);
  for (let after = node.nextSibling; after && isInline(after); after = after.nextSibling) line.push(after);
  return line;
}

const isInline = (node: Node): boolean => (node instanceof Element ? matches.call(node, PHRASING) : true);

function isAlone(link: Element, line: readonly ChildNode[]): boolean {
  const elements = line.filter((node) => node instanceof Element);
  const words = line.map((node) => (node instanceof Comment ? '' : node.textContent)).join('');
  const media = elements.flatMap((element) => [...(element.matches(MEDIA) ? [element] : element.querySelectorAll(MEDIA))]);
  return words.trim() === link.textContent.trim() && media.every((element) => link.contains(element));
}

/** Behind a node and the elements that follow it already. One of them may be the same: then the page was parsed anew. */
function follow(node: ChildNode, element: Element): void {
  let last = node;
  for (let next = node.nextSibling; next && (isOurs(next) || isGap(next)); next = next.nextSibling) {
    if (!isOurs(next)) continue;
    if (next.localName === element.localName && next.getAttribute('src') === element.getAttribute('src')) return;
    last = next;
  }
  last.after(element);
}

const isGap = (node: Node): boolean => !(node instanceof HTMLFormElement || node.textContent!.trim());

const isOurs = (node: Node): node is Element & ChildNode => node instanceof Element && tags.has(node.localName);
