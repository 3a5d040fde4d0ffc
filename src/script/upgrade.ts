import {tags} from '../core/custom-element.js';
import {ofDocument} from '../core/document.js';
import {shared} from '../util/page-global.js';
import {candidates, classWish, dataOf, hookWish, linkWish, SOURCE, type Wish} from './markup.js';
import {fill, isBlank, matches, placeLink, querySelector, querySelectorAll} from './place.js';

/** No content of an editor's, or nothing that could be moved. */
const NEVER =
  'html, body, main, form, caption, col, colgroup, tbody, thead, tfoot, tr, option, optgroup, br, hr, img, input, svg, wbr';

/** WordPress's block editor: what stands in it is what its author wrote, and React owns it. */
const EDITOR = '.block-editor-block-list__layout';

/** Links that have their element: they may be moved, and still have it. */
const done = new WeakSet<Element>();

/**
 * Turns what sanitisers leave of our markup into elements, once each: links whose address ends in a tag
 * (`knee.html#risk-list`), blocks with a tag as their class and a link, `<div data-risk-list data-src="…">`.
 * Content that is added later is found. Only the first copy of the library on a page does this.
 * @param later tags that are registered by `register` alone, which runs once for each, when the page has it, and
 * where it fails again when one more is added or the device is online.
 */
export function upgradePage(later: readonly string[], register: (tag: string) => Promise<unknown>): void {
  shared('upgrade', () => {
    const missing = new Set(later);

    const look = (root: Element): void => {
      upgrade(root);
      for (const tag of missing) {
        const wanted = `${tag},[data-${tag}]`;
        if (!matches.call(root, wanted) && !querySelector.call(root, wanted)) continue;
        missing.delete(tag);
        register(tag).then(
          () => upgrade(ofDocument('documentElement')),
          ({message}: Error) => {
            console.error(`<${tag}> cannot be shown. Is its part beside the script? ${message}`);
            missing.add(tag);
          },
        );
      }
    };

    const lookAround = (): void => look(ofDocument('documentElement'));
    addEventListener('online', lookAround);

    const start = (): void => {
      new MutationObserver((records) => {
        const added = new Set(records.flatMap(({addedNodes}) => [...addedNodes]));
        for (const node of added) if (node instanceof Element && node.isConnected) look(node);
      }).observe(document, {childList: true, subtree: true});
      lookAround();
    };

    if (ofDocument('readyState') === 'loading') addEventListener('DOMContentLoaded', start, {once: true});
    else start();
    return true;
  });
}

/** Upgrades an element and all below it, outer ones first: what is inside one then belongs to it. */
function upgrade(root: Element): void {
  const selector = candidates();
  const found = [...querySelectorAll.call(root, selector)];
  if (matches.call(root, selector)) found.unshift(root);
  const own = [...tags].join();
  const showing = [...tags].filter((tag) => tag !== SOURCE).join();
  for (const element of found)
    try {
      if (matches.call(element, NEVER) || (element as HTMLElement).isContentEditable || element.closest(EDITOR)) continue;
      if (element.matches(own)) adopt(element);
      else if (!element.closest(`${showing}, nav`)) upgradeOne(element);
    } catch (error) {
      console.error('This stays as it was written:', element, error);
    }
}

/** `<risk-list data-src="…">&nbsp;</risk-list>`: editors know only `data-…`, and fill what is empty. */
function adopt(element: Element): void {
  if (isBlank(element)) element.replaceChildren();
  for (const [name, value] of Object.entries(dataOf(element, element.localName)))
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
}

function upgradeOne(block: Element): void {
  const marked = hookWish(block) ?? classWish(block);
  if (marked) {
    const {tag} = marked;
    // The page was parsed anew.
    if (block.parentElement?.localName !== tag && ![...block.children].some(({localName}) => localName === tag))
      fill(block, make(marked));
  } else if (block instanceof HTMLAnchorElement && !done.has(block)) {
    const wish = linkWish(block);
    if (!wish) return;
    done.add(block);
    placeLink(block, make(wish));
  }
}

function make({tag, attributes}: Wish): Element {
  const element = ofDocument('createElement').call(document, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
