import {ContextEvent} from '@lit/context';
import {tags} from '../core/custom-element.js';
import {safeDocument} from '../core/document.js';
import {show, showCopies, showOne, showWords} from './fallback.js';
import {candidates, dataOf, SOURCE, upgradeOf, type Upgrade} from './markup.js';
import {EXCLUDED, MADE} from './opt-out.js';
import {ancestors, matches, placementOf, querySelectorAll, type Placement} from './placement.js';

/** Content that no editor writes, or that cannot hold or precede an element. */
const NEVER = 'html,body,main,form,caption,col,colgroup,tbody,thead,tfoot,tr,option,optgroup,br,hr,img,input,svg,wbr';

/** Of an element; one without a value is absent. */
type Attributes = Readonly<Record<string, string | null | undefined>>;

/** A piece of markup that asks for an element, its origin, and the element. */
interface Pair {
  readonly origin: Element;
  tag?: string;
  element?: HTMLElement;
  /** The attributes that the origin has given the element. */
  given: Attributes;
  fallback?: Element;
}

/*
 * Each piece of markup has its element, which is as the markup says for as long as both live. Only elements are added, moved and
 * removed: all other nodes belong to the page, which may change them at any time. There is one follower on a page: its functions
 * share this state, and get shorter names than members of a class.
 */

let moves = 0;

/** Returns how often an element was put somewhere. */
export const countMoves = (): number => moves;

/** Kept while the page keeps the origin: what is put back has its element again, with all that the reader did. */
const pairs = new WeakMap<Element, Pair>();
/** Those whose origin is in the document. */
const live = new Set<Pair>();
const owners = new WeakMap<Element, Pair>();
const broken = new WeakSet<Element>();

/** Looks for markup in a node and below it, outer nodes first: what is inside one then belongs to it. */
export function look(root: Element): void {
  const selector = candidates();
  for (const element of [root, ...querySelectorAll.call(root, selector)]) if (matches.call(element, selector)) consider(element);
  showCopies(root);
  // Copied away from its markup, or with markup that was changed before it came here.
  for (const copy of [root, ...querySelectorAll.call(root, `[${MADE}]`)])
    if (copy.hasAttribute(MADE) && !owners.has(copy)) copy.remove();
}

/** Looks at one node. */
export function consider(element: Element): void {
  try {
    if (tags.has(element.localName)) followData(element);
    else if (!broken.has(element)) follow(element);
  } catch (error) {
    broken.add(element);
    console.error('This stays as it was written:', element, error);
  }
}

/** Brings all elements in line with their origins. */
export function check(): void {
  for (const {origin} of live) consider(origin);
}

/** `<risk-list data-src="…">`: editors know only `data-…`. An attribute of its own takes precedence. */
function followData(element: Element): void {
  // What was given is taken back where a page opts out later: it would stay as it was.
  const data = element.closest(EXCLUDED) ? {} : dataOf(element, element.localName);
  // A copy has been given them already.
  const {given} = pairs.get(element) ?? {given: data};
  pairs.set(element, {origin: element, given: apply(element, data, given)});
}

function follow(origin: Element): void {
  const pair = pairs.get(origin) ?? {origin, given: {}};
  const upgrade = origin.isConnected && isOpen(origin) ? upgradeOf(origin) : undefined;
  if (!upgrade) return release(pair);
  const placement = placementOf(origin);
  if (pair.tag !== upgrade.tag || isTaken(pair)) drop(pair);
  pair.tag = upgrade.tag;
  pairs.set(origin, pair);
  live.add(pair);
  place(pair, upgrade, placement);
}

/** Whether elements may be made here. */
function isOpen(origin: Element): boolean {
  if (matches.call(origin, NEVER) || (origin as HTMLElement).isContentEditable || origin.closest(EXCLUDED)) return false;
  if (origin.closest(`nav,:is(${[...tags].join()}):not(${SOURCE})`)) return false;
  return ![...ancestors(origin)].some((block) => {
    const outer = pairs.get(block);
    return outer?.element && outer.tag !== SOURCE;
  });
}

function place(pair: Pair, {tag, attributes: own}: Upgrade, {into, after, fallback}: Placement): void {
  // Beside its paragraph, it has the language of the paragraph and is in the same slot.
  const named = pair.origin.closest('[lang]');
  const {lang}: {lang?: string} = after?.contains(named) ? (named as HTMLElement) : {};
  const slot = (after as Element | undefined)?.slot || undefined;
  const attributes: Attributes = {lang, slot, ...own};
  const {last, same} = after ? run(after, pair, attributes['src']) : {same: inside(into!, pair)};
  if (same && same !== pair.element) {
    // The page was parsed again, or its author wrote both, or a sentence has the same link twice.
    if (owners.has(same) || same.getAttribute('src') !== (attributes['src'] ?? null)) return drop(pair);
    drop(pair);
    pair.element = same;
    pair.given = attributes;
  }
  const element = (pair.element ??= make(tag, into ? '' : 'after'));
  owners.set(element, pair);
  pair.given = apply(element, attributes, pair.given);
  if (pair.fallback && pair.fallback !== fallback) showWords(pair.fallback);
  if (into ? element.parentNode !== into : last !== element) {
    moves++;
    if (into) into.append(element);
    else last!.after(element);
  }
  if (tag === SOURCE) pair.origin.addEventListener('context-request', pass);
  else {
    pair.fallback = fallback;
    watch(pair);
  }
}

/** The elements that follow a node: the one that a pair's own is to follow (or is), and one that shows the same. */
function run(node: ChildNode, {origin, tag, element}: Pair, src: Attributes[string]): {last?: ChildNode; same?: HTMLElement} {
  let last = node;
  for (let next = node.nextSibling; next && (isOurs(next) || isGap(next)); next = next.nextSibling) {
    if (!isOurs(next)) continue;
    if (next === element) return {last: next, same: next};
    if (next.localName === tag && next.getAttribute('src') === (src ?? null)) return {last: next, same: next};
    const other = owners.get(next)?.origin;
    if (!other || other.compareDocumentPosition(origin) & Node.DOCUMENT_POSITION_FOLLOWING) last = next;
  }
  return {last};
}

/** The element in a block: a pair's own, or one of the author's. */
function inside(block: Element, pair: Pair): HTMLElement | undefined {
  return [...block.children].find(
    (child): child is HTMLElement => child.localName === pair.tag && (owners.get(child) ?? pair) === pair,
  );
}

function watch(pair: Pair): void {
  const {element, fallback} = pair;
  const {shadowRoot} = element!;
  const update = (): void => {
    if (pair.element === element && pair.fallback && live.has(pair)) showOne(element!, pair.fallback);
  };
  if (shadowRoot && !watched.has(shadowRoot)) {
    watched.add(shadowRoot);
    new MutationObserver(update).observe(shadowRoot, {childList: true});
  }
  if (fallback) update();
  else show(element!);
}

/** The origin asks for nothing now, or has gone. */
function release(pair: Pair): void {
  if (!live.delete(pair)) return;
  const {origin, element, fallback} = pair;
  if (fallback) showWords(fallback);
  if (origin.isConnected) {
    drop(pair);
    pairs.delete(origin);
    look(origin);
  } else if (isTaken(pair)) drop(pair);
  else if (element && !origin.contains(element)) element.remove();
}

function drop(pair: Pair): void {
  const {origin, element, fallback} = pair;
  if (!element) return;
  if (fallback) showWords(fallback);
  if (!isTaken(pair)) element.remove();
  owners.delete(element);
  pair.element = pair.fallback = undefined;
  pair.given = {};
  if (element.localName !== SOURCE) return;
  origin.removeEventListener('context-request', pass);
  // Elements inside ask again, and are put back.
  for (const inner of querySelectorAll.call(origin, [...tags].join())) if (owners.has(inner)) inner.remove();
}

/** A source provides for the block that it is in. */
const pass = (event: Event): void => {
  const {context, contextTarget, callback, subscribe} = event as ContextEvent<never>;
  const source = pairs.get(event.currentTarget as Element)?.element;
  if (!source || event.composedPath()[0] === source) return;
  event.stopPropagation();
  source.dispatchEvent(new ContextEvent(context, contextTarget, callback, subscribe));
};

const watched = new WeakSet<ShadowRoot>();

function make(tag: string, place: string): HTMLElement {
  const element = safeDocument.createElement(tag);
  // Sources show nothing, and may stand in one another.
  if (tag !== SOURCE) element.setAttribute(MADE, place);
  return element;
}

const isGap = (node: Node): boolean => node instanceof CharacterData && !node.data.trim();

const isOurs = (node: Node): node is HTMLElement => node instanceof Element && tags.has(node.localName);

/** A morph may have made the element another one of the page's own. */
const isTaken = ({element, given}: Pair): boolean =>
  element !== undefined && element.getAttribute('src') !== (given['src'] ?? null);

/** Gives an element the attributes that have changed, but what its author wrote. @returns the attributes that it has been given. */
function apply(element: Element, wanted: Attributes, given: Attributes): Attributes {
  const applied: Record<string, string> = {};
  for (const name of Object.keys({...given, ...wanted})) {
    const [now, value] = [element.getAttribute(name), wanted[name]];
    if (now !== null && now !== given[name] && !element.hasAttribute(MADE)) continue;
    if (value == null) element.removeAttribute(name);
    else {
      if (now !== value) element.setAttribute(name, value);
      applied[name] = value;
    }
  }
  return applied;
}
