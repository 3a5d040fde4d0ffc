import {matchWord} from './match-word.js';
import type {WordIndex} from './word-index.js';

/** A synonym that a query has. */
export interface Synonym {
  readonly row: number;
  /** The words of the query that it takes, as bits. */
  readonly mask: number;
  /** How well its words fit: those of the query together, and its own on average. */
  readonly sum: number;
  readonly fit: number;
}

/** Finds the synonyms all of whose words are in a query, those that take most of it first. */
export function findSynonyms(index: WordIndex, words: readonly string[]): Synonym[] {
  // Nobody means a long word by its first two letters.
  const matches = words.map((word) => matchWord(index, word, 3));
  const {
    list: {tokens, starts},
    postings,
    postingOffsets,
  } = index;
  const found = new Set<number>();
  for (const {words} of matches)
    for (const word of words) for (let at = postingOffsets[word]!; at < postingOffsets[word + 1]!; at++) found.add(postings[at]!);
  const synonyms: Synonym[] = [];
  nextRow: for (const row of found) {
    let [mask, sum, fit] = [0, 0, 0];
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const fits = matches.map((match) => match.fit[tokens[at]!]!);
      const best = Math.max(...fits);
      if (!best) continue nextRow;
      const bit = 1 << fits.indexOf(best);
      if (!(mask & bit)) sum += best;
      mask |= bit;
      fit += best;
    }
    synonyms.push({row, mask, sum, fit: fit / (starts[row + 1]! - starts[row]!)});
  }
  return synonyms.sort((a, b) => b.sum - a.sum || a.row - b.row);
}
