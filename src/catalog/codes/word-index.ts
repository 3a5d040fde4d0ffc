import type {CodeList} from './container.js';
import {foldWords} from './words.js';

/** A list of codes that can be searched by the words of its titles. */
export interface WordIndex {
  readonly list: CodeList;
  /** Folded words, sorted: `"Joint,"` stands under `joint`. */
  readonly terms: readonly string[];
  /** The numbers of the list's words that each term stands for. */
  readonly spellings: readonly (readonly number[])[];
  /** Which letters each term has, as bits. */
  readonly letters: Uint32Array;
  /** The rows whose titles have each word, in order: word `n`'s from `begins[n]` to `begins[n + 1]`. */
  readonly rows: Uint32Array;
  readonly begins: Uint32Array;
}

const WORDS_A_STEP = 500;
const ROWS_A_STEP = 4000;

/** Builds the index in steps. What is done often is in functions of its own: engines do not compile a generator while it runs. */
export function* indexWords(list: CodeList): Generator<void, WordIndex> {
  const {words, tokens, starts} = list;
  const bySpelling = new Map<string, number[]>();
  for (let word = 0; word < words.length; word++) {
    if (word % WORDS_A_STEP === 0) yield;
    for (const term of new Set(foldWords(words[word]!))) {
      const spellings = bySpelling.get(term);
      if (spellings) spellings.push(word);
      else bySpelling.set(term, [word]);
    }
  }
  yield;
  const terms = [...bySpelling.keys()].sort();
  yield;
  const letters = Uint32Array.from(terms, lettersOf);
  yield;
  const begins = new Uint32Array(words.length + 1);
  const rows = new Uint32Array(tokens.length);
  // Where each word's rows end: from the last row to the first, their places are given out until they are where they begin.
  count(tokens, begins);
  yield;
  for (let to = starts.length - 1; to > 0; to -= ROWS_A_STEP) {
    fill(rows, begins, list, Math.max(0, to - ROWS_A_STEP), to);
    yield;
  }
  return {list, terms, spellings: terms.map((term) => bySpelling.get(term)!), letters, rows, begins};
}

function count(tokens: CodeList['tokens'], ends: Uint32Array): void {
  for (let at = 0; at < tokens.length; at++) ends[tokens[at]!]!++;
  for (let word = 1; word < ends.length; word++) ends[word]! += ends[word - 1]!;
}

function fill(rows: Uint32Array, begins: Uint32Array, {tokens, starts}: CodeList, from: number, to: number): void {
  for (let row = to - 1; row >= from; row--)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) rows[--begins[tokens[at]!]!] = row;
}

/** The letters of a word as bits, so that words can be compared at a glance. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** The first number up to `length` for which `before` does not hold. */
export function lowerBound(length: number, before: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
