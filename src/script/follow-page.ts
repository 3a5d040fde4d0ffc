import {safeDocument} from '../core/document.js';
import {shared} from '../util/page-global.js';
import {addFallbackStyles} from './fallback.js';
import * as follower from './follower.js';
import {candidates, watchedAttributes} from './markup.js';
import {ATTRIBUTE} from './opt-out.js';
import {ancestors, matches, querySelector} from './placement.js';
import {watchForMistakes} from './watch-for-mistakes.js';

/** These decide for everything below. */
const INHERITED = [ATTRIBUTE, 'contenteditable'];

/** Another script that undoes what this one does could keep both busy for ever: then the page goes first. */
const MAX_ROUNDS = 100;
const PAUSE_MS = 1000;

/**
 * Turns what sanitisers leave of our markup into elements: links whose address ends in a tag (`knee.html#risk-list`), blocks
 * and links with a tag as their class, `<div data-risk-list data-src="…">`. Elements follow their markup: what is added,
 * changed and removed later. Only the first copy of the library on a page does this.
 * @param later tags that are registered by `register` alone, which runs once for each, when the page has it, and
 * where it fails again when one more is added or the device is online.
 */
export function followPage(later: readonly string[], register: (tag: string) => Promise<unknown>): void {
  shared('upgrade', () => {
    const missing = new Set(later);
    const page = (): Element => safeDocument.documentElement;

    const checkLater = watchForMistakes(later);

    const look = (root: Element): void => {
      checkLater(root);
      follower.look(root);
      for (const tag of missing) {
        const wanted = `${tag},[data-${tag}],.${tag},a[href$="#${tag}"]`;
        if (!matches.call(root, wanted) && !querySelector.call(root, wanted)) continue;
        missing.delete(tag);
        register(tag).then(start, ({message}: Error) => {
          console.error(`<${tag}> cannot be shown: ${message}`);
          missing.add(tag);
        });
      }
    };

    const observer = new MutationObserver((records) => follow(records));

    let rounds = 0;
    function follow(records: readonly MutationRecord[]): void {
      const moves = follower.countMoves();
      if (rounds > MAX_ROUNDS) {
        observer.disconnect();
        setTimeout(start, PAUSE_MS);
        return;
      }
      const seen = new Set<Node>();
      for (const {target, attributeName, addedNodes} of records) {
        if (INHERITED.includes(attributeName!)) look(target as Element);
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) look(node);
        considerAround(target, seen);
      }
      follower.check();
      if (moves !== follower.countMoves() && !rounds++) setTimeout(() => (rounds = 0));
    }

    /** Markup may be complete by what is inside it. */
    function considerAround(target: Node, seen: Set<Node>): void {
      const selector = candidates();
      for (const node of [target, ...ancestors(target)]) {
        if (seen.has(node)) return;
        seen.add(node);
        if (node instanceof Element && matches.call(node, selector)) follower.consider(node);
      }
    }

    /** Begins, or begins again with the tags that are registered since. */
    function start(): void {
      rounds = 0;
      addFallbackStyles();
      observer.observe(document, {
        attributeFilter: [...watchedAttributes(), ...INHERITED],
        characterData: true,
        childList: true,
        subtree: true,
      });
      look(page());
      follower.check();
    }

    addEventListener('online', () => look(page()));
    if (safeDocument.readyState === 'loading') addEventListener('DOMContentLoaded', start, {once: true});
    else start();
    return true;
  });
}
