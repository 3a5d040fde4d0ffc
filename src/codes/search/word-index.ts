import type {CodeList} from '../format/decode.js';
import {foldWords} from '../../util/fold-text.js';

/** An inverted index: the words of the titles of a list, and the rows that have each. */
export interface WordIndex {
  readonly list: CodeList;
  /** Folded words, sorted: `"Joint,"` stands under `joint`. */
  readonly terms: readonly string[];
  /** The numbers of the list's words that each term stands for. */
  readonly surfaceForms: readonly (readonly number[])[];
  /** The rows whose titles have each word, in order: word `n`'s from `postingOffsets[n]` to `postingOffsets[n + 1]`. */
  readonly postings: Uint32Array;
  readonly postingOffsets: Uint32Array;
  /** Titles are in a language that writes compounds as one word, so that parts of words count. */
  readonly compounds?: boolean;
}

/** Words or rows between two pauses: a few milliseconds. */
const STEP = 1000;

/** Builds the index in steps. */
export function* indexWords(list: CodeList, compounds?: boolean): Generator<void, WordIndex> {
  const {words, tokens, starts} = list;
  const formsByTerm = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    if (at % STEP === 0) yield;
    for (const term of foldWords(word)) {
      const forms = formsByTerm.get(term) ?? [];
      formsByTerm.set(term, forms);
      forms.push(at);
    }
  }
  yield;
  const terms = [...formsByTerm.keys()].sort();
  yield;
  const postingOffsets = new Uint32Array(words.length + 1);
  const postings = new Uint32Array(tokens.length);
  // Functions of their own: engines compile them while they run, which they don't do for generators.
  const count = (): void => {
    for (let at = 0; at < tokens.length; at++) postingOffsets[tokens[at]!]!++;
  };
  const place = (row: number): void => {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) postings[--postingOffsets[tokens[at]!]!] = row;
  };
  // Where each word's rows end: from the last row to the first, their places are given out until they are where they begin.
  count();
  for (let word = 1; word < postingOffsets.length; word++) postingOffsets[word]! += postingOffsets[word - 1]!;
  for (let row = starts.length - 1; row--;) {
    if (row % STEP === 0) yield;
    place(row);
  }
  return {
    list,
    terms,
    surfaceForms: terms.map((term) => formsByTerm.get(term)!),
    postings,
    postingOffsets,
    compounds,
  };
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
