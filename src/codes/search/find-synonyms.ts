import type {WordMatch} from './match-word.js';
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

/**
 * Finds the synonyms all of whose words are in a query, those that take most of it first.
 * @param matches what each word of the query may be in the synonyms.
 */
export function findSynonyms(
  {list: {tokens, starts}, postings, postingOffsets}: WordIndex,
  words: readonly string[],
  matches: readonly WordMatch[],
): Synonym[] {
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
      const word = fits.indexOf(best);
      // "In" and "of", without a third letter, say little.
      if (!(mask & (1 << word))) sum += words[word]![2] ? best : 0.001;
      mask |= 1 << word;
      fit += best;
    }
    // Words that stand together come first: "artificial leg below the knee" has no artificial knee.
    sum -= mask / (mask & -mask) / 1e9;
    synonyms.push({row, mask, sum, fit: fit / (starts[row + 1]! - starts[row]!)});
  }
  return synonyms.sort((a, b) => b.sum - a.sum || a.row - b.row);
}
