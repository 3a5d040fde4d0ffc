import {codeRange} from './code-range.js';
import {titleOf} from '../format/decode.js';
import {matchWord, type WordMatch} from './match-word.js';
import type {WordIndex} from './word-index.js';
import {foldWords} from '../../util/fold-text.js';

/** A list of codes that is ready, with the everyday words for it where they have arrived. */
export interface ReadySet {
  readonly index: WordIndex;
  /** The codes are what an everyday term means (a beginning of a code, or `=` and words), the titles are the terms. */
  readonly terms?: WordIndex;
}

/** One way to understand a part of a query: all of some words, or the codes in a range. */
export interface Alternative {
  readonly fit: number;
  readonly words: readonly WordMatch[];
  readonly range?: readonly [from: number, to: number];
  /** The everyday term that means this. */
  readonly reason?: string;
}

/** A part of a query and all that it may mean. */
export interface Slot {
  readonly alternatives: readonly Alternative[];
  /** How many titles have it, at most. */
  readonly count: number;
  /** Its share of the query: rare words say more. 0: titles need not have it, "surgery" only says which of them to prefer. */
  readonly weight: number;
}

interface Term {
  readonly row: number;
  /** Which words of the query it takes, as bits. */
  readonly taken: number;
  /** How well its words fit: together, and on average. */
  readonly sum: number;
  readonly fit: number;
}

/** What words mean that a search can do without. */
const NOTHING = '=';
const MOST_WORDS = 12;

/** Parts a query into what its words may mean: everyday terms of many words first, then single words. */
export function parseQuery(set: ReadySet, words: readonly string[]): Slot[] {
  const asked = words.slice(0, MOST_WORDS);
  const terms = set.terms ? findTerms(set.terms, asked) : [];
  const slots: Slot[] = [];
  let taken = 0;
  for (const {taken: mask, fit} of [...terms, ...asked.map((_, at) => ({taken: 1 << at, fit: 1}))]) {
    if (mask & taken) continue;
    taken |= mask;
    slots.push(
      toSlot(
        set,
        asked.filter((_, at) => mask & (1 << at)),
        terms.filter((term) => term.taken === mask && term.fit >= fit - 0.05),
      ),
    );
  }
  const total = slots.reduce((sum, {weight}) => sum + weight, 0);
  // A query of nothing but what titles need not have means just that.
  return slots.map((slot) => ({...slot, weight: total ? slot.weight / total : 1 / slots.length}));
}

function toSlot({index, terms}: ReadySet, words: readonly string[], meant: readonly Term[]): Slot {
  const literal = words.map((word) => matchWord(index, word, 2));
  const alternatives: Alternative[] = [{fit: 1, words: literal}];
  // Where the titles have the very words, the beginning of a longer term is not what is meant: "hip" is no HIPEC.
  const sure = literal.every(({fit}) => fit.includes(1));
  // A part of a code beside words: "0SR9 cemented".
  if (words.length === 1 && /\d/.test(words[0]!))
    alternatives.push({fit: 1, words: [], range: codeRange(index.list.codes, words[0]!)});
  let optional = false;
  for (const {row, fit} of meant) {
    const target = terms!.list.codes[row]!;
    if (target === NOTHING) optional = true;
    if (sure && fit < 1) continue;
    // A hyphen parts words in the container, so that each can be looked up.
    const reason = titleOf(terms!.list, row).replaceAll('- ', '-');
    // "Hip replacement" is said of the joint, though titles of muscles have both words too.
    const trust = fit * (words.length > 1 ? 1.15 : 0.95);
    if (target.startsWith('='))
      alternatives.push({fit: trust, words: foldWords(target).map((word) => matchWord(index, word)), reason});
    else {
      // A term for a few codes says more than one for hundreds.
      const range = codeRange(index.list.codes, target);
      alternatives.push({fit: trust * (1 - 0.026 * Math.log(1 + range[1] - range[0])), words: [], range, reason});
    }
  }
  const possible = alternatives.filter((alternative) => countOf(alternative));
  const count = possible.reduce((sum, alternative) => sum + countOf(alternative), 0);
  return {alternatives: possible, count, weight: optional ? 0 : Math.log(1 + index.list.codes.length / (1 + count))};
}

const countOf = ({words, range}: Alternative): number =>
  range ? range[1] - range[0] : words.length ? Math.min(...words.map(({count}) => count)) : 0;

/** The everyday terms all of whose words stand in a query, those that take most of it first. */
function findTerms(aliases: WordIndex, words: readonly string[]): Term[] {
  // Nobody means a long word by its first two letters.
  const matches = words.map((word) => matchWord(aliases, word, 3));
  const {
    list: {tokens, starts},
    rows,
    begins,
  } = aliases;
  const found = new Set<number>();
  for (const {words} of matches)
    for (const word of words) for (let at = begins[word]!; at < begins[word + 1]!; at++) found.add(rows[at]!);
  const terms: Term[] = [];
  nextTerm: for (const row of found) {
    let [taken, sum] = [0, 0];
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const fits = matches.map((match) => match.fit[tokens[at]!]!);
      const best = Math.max(...fits);
      if (!best) continue nextTerm;
      taken |= 1 << fits.indexOf(best);
      sum += best;
    }
    terms.push({row, taken, sum, fit: sum / (starts[row + 1]! - starts[row]!)});
  }
  return terms.sort((a, b) => b.sum - a.sum || a.row - b.row);
}
