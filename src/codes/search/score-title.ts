import type {CodeList} from '../format/decode.js';
import type {Interpretation, QueryTerm} from './query-term.js';
import type {WordIndex} from './word-index.js';

// Measured on the judged queries: see DESIGN.md.
/** The first word of the title is of the query: in titles of procedures, what is done. */
const FIRST_WORD = 0.3;
/** The query is most of the title. */
const WHOLE_TITLE = 0.1;
/** Weights are 1 together, but for rounding. */
export const ROUNDING = 1e-6;
/** As many bits as make an index of an array; and of a table that is made at once, since small ones are faster. */
const MAX_BITS = 30;
const MAX_TABLE_BITS = 12;

/**
 * Returns a function that scores titles: 0 where the terms that a title has weigh less than `minShare`.
 * A search looks at thousands of titles, but few have other words of the query than those before: so each way in which a
 * word can fit is a bit, as is each range of codes, and the score of a combination of bits is computed once.
 */
export function scoreTitles({list}: WordIndex, terms: readonly QueryTerm[], minShare: number): (row: number) => number {
  const {starts, tokens, words} = list;
  const bits = new Int32Array(words.length);
  const ranges: (readonly [from: number, to: number, bit: number])[] = [];
  let used = 0;
  // Ways too many share the last.
  const newBit = (): number => 1 << Math.min(MAX_BITS, used++);
  for (const {interpretations} of terms)
    for (const {words, range} of interpretations) {
      if (range) ranges.push([...range, newBit()]);
      for (const {words: fitting, fit} of words) {
        const ways: Record<number, number> = {};
        for (const word of fitting) bits[word]! |= ways[fit[word]!] ||= newBit();
      }
    }
  const distinct = used <= MAX_BITS;
  /** One more than the score of titles with these bits, from the first that has them. */
  const known: number[] | Float64Array = used > MAX_TABLE_BITS ? [] : new Float64Array(1 << used);

  const scoreOf = (row: number): number => {
    let [share, score] = [0, 0];
    for (const term of terms) {
      const {fit} = bestOf(term, list, row);
      if (fit) share += term.weight;
      score += fit * term.weight;
    }
    return share < minShare - ROUNDING ? 0 : score;
  };

  return (row) => {
    const start = starts[row]!;
    const end = starts[row + 1]!;
    let have = bitsOf(bits, tokens, start, end);
    let first = bits[tokens[start]!]!;
    for (const [from, to, bit] of ranges) if (row >= from && row < to) first = have |= bit;
    const score = distinct ? (known[have] ||= 1 + scoreOf(row)) - 1 : scoreOf(row);
    if (!score) return 0;
    return score * (1 + (first ? FIRST_WORD : 0) + (WHOLE_TITLE * terms.length) / (end - start));
  };
}

/** A function on its own, which engines compile for numbers alone. */
function bitsOf(bits: Int32Array, tokens: CodeList['tokens'], at: number, end: number): number {
  let have = 0;
  for (; at < end; at++) have |= bits[tokens[at]!]!;
  return have;
}

/** Finds the interpretation of a term that fits a title best. */
export function bestOf(
  {interpretations}: QueryTerm,
  list: CodeList,
  row: number,
): {fit: number; interpretation?: Interpretation} {
  let best: {fit: number; interpretation?: Interpretation} = {fit: 0};
  for (const interpretation of interpretations) {
    const fit = fitOf(interpretation, list, row);
    if (fit > best.fit) best = {fit, interpretation};
  }
  return best;
}

/** Returns how well a title fits an interpretation: 0 where it lacks a word, or its code is out of the range. */
function fitOf({score, words, range}: Interpretation, {tokens, starts}: CodeList, row: number): number {
  if (range && (row < range[0] || row >= range[1])) return 0;
  let sum = 0;
  for (const {fit} of words) {
    let most = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) most = Math.max(most, fit[tokens[at]!]!);
    if (!most) return 0;
    sum += most;
  }
  return words.length ? (score * sum) / words.length : score;
}
