import {ContextEvent} from '@lit/context';
import {tags} from '../core/custom-element.js';
import {safeDocument} from '../core/document.js';
import {show, showCopies, showOne, showWords} from './fallback.js';
import {candidates, dataOf, SOURCE, upgradeOf, type Upgrade} from './markup.js';
import {EXCLUDED, MADE} from './opt-out.js';
import {ancestors, matches, placementOf, querySelectorAll, type Placement} from './placement.js';

/** Content that no editor writes, or that cannot hold or precede an element. */
const NEVER =
  'html, body, main, form, caption, col, colgroup, tbody, thead, tfoot, tr, option, optgroup, br, hr, img, input, svg, wbr';

/** A piece of markup that asks for an element, its origin, and the element. */
interface Pair {
  readonly origin: Element;
  tag?: string;
  element?: HTMLElement;
  /** The attributes that the origin has given the element. */
  given: Readonly<Record<string, string>>;
  fallback?: Element;
}

/**
 * Gives each piece of markup its element, and keeps the element as the markup says for as long as both live. Only elements
 * are added, moved and removed: all other nodes belong to the page, which may change them at any time.
 */
export class Follower {
  /** How often an element was put somewhere. */
  moves = 0;

  /** Kept while the page keeps the origin: what is put back has its element again, with all that the reader did. */
  private readonly pairs = new WeakMap<Element, Pair>();
  /** Those whose origin is in the document. */
  private readonly live = new Set<Pair>();
  private readonly owners = new WeakMap<Element, Pair>();
  private readonly broken = new WeakSet<Element>();

  /** Looks for markup in a node and below it, outer nodes first: what is inside one then belongs to it. */
  look(root: Element): void {
    const selector = candidates();
    const found = [...querySelectorAll.call(root, selector)];
    if (matches.call(root, selector)) found.unshift(root);
    for (const element of found) this.consider(element);
    showCopies(root);
    // Copied away from its markup, or with markup that was changed before it came here.
    for (const copy of [root, ...querySelectorAll.call(root, `[${MADE}]`)])
      if (copy.hasAttribute(MADE) && !this.owners.has(copy)) copy.remove();
  }

  /** Looks at one node. */
  consider(element: Element): void {
    try {
      if (tags.has(element.localName)) this.followData(element);
      else if (!this.broken.has(element)) this.follow(element);
    } catch (error) {
      this.broken.add(element);
      console.error('This stays as it was written:', element, error);
    }
  }

  /** Brings all elements in line with their origins. */
  check(): void {
    for (const {origin} of this.live) this.consider(origin);
  }

  /** `<risk-list data-src="…">`: editors know only `data-…`. An attribute of its own takes precedence. */
  private followData(element: Element): void {
    // What was given is taken back where a page opts out later: it would stay as it was.
    const data = element.closest(EXCLUDED) ? {} : dataOf(element, element.localName);
    // A copy has been given them already.
    const {given} = this.pairs.get(element) ?? {given: data};
    this.pairs.set(element, {origin: element, given: apply(element, data, given, true)});
  }

  private follow(origin: Element): void {
    const pair = this.pairs.get(origin) ?? {origin, given: {}};
    const upgrade = origin.isConnected && this.isOpen(origin) ? upgradeOf(origin) : undefined;
    if (!upgrade) return this.release(pair);
    const placement = placementOf(origin);
    if (pair.tag !== upgrade.tag || isTaken(pair)) this.drop(pair);
    pair.tag = upgrade.tag;
    this.pairs.set(origin, pair);
    this.live.add(pair);
    this.place(pair, upgrade, placement);
  }

  /** Whether elements may be made here. */
  private isOpen(origin: Element): boolean {
    if (matches.call(origin, NEVER) || (origin as HTMLElement).isContentEditable || origin.closest(EXCLUDED)) return false;
    const showing = [...tags].filter((tag) => tag !== SOURCE).join();
    if (origin.closest(`${showing}, nav`)) return false;
    return ![...ancestors(origin)].some((block) => {
      const outer = this.pairs.get(block);
      return outer?.element && outer.tag !== SOURCE;
    });
  }

  private place(pair: Pair, {tag, attributes}: Upgrade, {into, after, fallback}: Placement): void {
    const {last, same} = after ? this.run(after, pair, attributes['src']) : {last: undefined, same: this.inside(into!, pair)};
    if (same && same !== pair.element) {
      // The page was parsed again, or its author wrote both, or a sentence has the same link twice.
      if (this.owners.has(same) || same.getAttribute('src') !== (attributes['src'] ?? null)) return this.drop(pair);
      this.drop(pair);
      pair.element = same;
      pair.given = attributes;
    }
    const element = (pair.element ??= make(tag));
    this.owners.set(element, pair);
    pair.given = apply(element, attributes, pair.given);
    if (pair.fallback && pair.fallback !== fallback) showWords(pair.fallback);
    if (into ? element.parentNode !== into : last !== element) {
      this.moves++;
      if (into) into.append(element);
      else last!.after(element);
    }
    pair.fallback = tag === SOURCE ? undefined : fallback;
    if (tag === SOURCE) pair.origin.addEventListener('context-request', this.pass);
    else this.watch(pair);
  }

  /** The elements that follow a node: the one that a pair's own is to follow (or is), and one that shows the same. */
  private run(node: ChildNode, {origin, tag, element}: Pair, src: string | undefined): {last: ChildNode; same?: HTMLElement} {
    let last = node;
    for (let next = node.nextSibling; next && (isOurs(next) || isGap(next)); next = next.nextSibling) {
      if (!isOurs(next)) continue;
      if (next === element) return {last: next, same: next};
      if (next.localName === tag && next.getAttribute('src') === (src ?? null)) return {last: next, same: next};
      const other = this.owners.get(next)?.origin;
      if (!other || other.compareDocumentPosition(origin) & Node.DOCUMENT_POSITION_FOLLOWING) last = next;
    }
    return {last};
  }

  /** The element in a block: a pair's own, or one of the author's. */
  private inside(block: Element, pair: Pair): HTMLElement | undefined {
    return [...block.children].find((child): child is HTMLElement => {
      const owner = this.owners.get(child);
      return child.localName === pair.tag && (!owner || owner === pair);
    });
  }

  private watch(pair: Pair): void {
    const {element, fallback} = pair;
    const {shadowRoot} = element!;
    const update = (): void => {
      if (pair.element === element && pair.fallback && this.live.has(pair)) showOne(element!, pair.fallback);
    };
    if (shadowRoot && !watched.has(shadowRoot)) {
      watched.add(shadowRoot);
      new MutationObserver(update).observe(shadowRoot, {childList: true});
    }
    if (fallback) update();
    else show(element!);
  }

  /** The origin asks for nothing now, or has gone. */
  private release(pair: Pair): void {
    if (!this.live.delete(pair)) return;
    const {origin, element, fallback} = pair;
    if (fallback) showWords(fallback);
    if (origin.isConnected) {
      this.drop(pair);
      this.pairs.delete(origin);
      this.look(origin);
    } else if (isTaken(pair)) this.drop(pair);
    else if (element && !origin.contains(element)) element.remove();
  }

  private drop(pair: Pair): void {
    const {origin, element, fallback} = pair;
    if (!element) return;
    if (fallback) showWords(fallback);
    if (!isTaken(pair)) element.remove();
    this.owners.delete(element);
    Object.assign(pair, {element: undefined, given: {}, fallback: undefined});
    if (element.localName !== SOURCE) return;
    origin.removeEventListener('context-request', this.pass);
    // Elements inside ask again, and are put back.
    for (const inner of querySelectorAll.call(origin, [...tags].join())) if (this.owners.has(inner)) inner.remove();
  }

  /** A source provides for the block that it is in. */
  private readonly pass = (event: Event): void => {
    const {context, contextTarget, callback, subscribe} = event as ContextEvent<never>;
    const source = this.pairs.get(event.currentTarget as Element)?.element;
    if (!source || event.composedPath()[0] === source) return;
    event.stopPropagation();
    source.dispatchEvent(new ContextEvent(context, contextTarget, callback, subscribe));
  };
}

const watched = new WeakSet<ShadowRoot>();

function make(tag: string): HTMLElement {
  const element = safeDocument.createElement(tag);
  // Sources show nothing, and may stand in one another.
  if (tag !== SOURCE) element.setAttribute(MADE, '');
  return element;
}

const isGap = (node: Node): boolean => (node instanceof Text || node instanceof Comment) && !node.data.trim();

const isOurs = (node: Node): node is HTMLElement => node instanceof Element && tags.has(node.localName);

/** A morph may have made the element another one of the page's own. */
const isTaken = ({element, given}: Pair): boolean =>
  element !== undefined && element.getAttribute('src') !== (given['src'] ?? null);

/** Gives an element the attributes that have changed. @returns the attributes that it has been given. */
function apply(element: Element, wanted: Pair['given'], given: Pair['given'], keepsOwn = false): Pair['given'] {
  const applied: Record<string, string> = {};
  for (const name of new Set([...Object.keys(given), ...Object.keys(wanted)])) {
    const [now, value] = [element.getAttribute(name), wanted[name]];
    if (keepsOwn && now !== null && now !== given[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else {
      if (now !== value) element.setAttribute(name, value);
      applied[name] = value;
    }
  }
  return applied;
}
