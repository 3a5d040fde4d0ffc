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
  /** The rows whose titles have each word: word `n`'s from `ends[n - 1]` to `ends[n]`. */
  readonly rows: Uint32Array;
  readonly ends: Uint32Array;
}

/** Which words of a list somebody may mean by one word. */
export interface WordMatch {
  /** How well each word of the list fits: 0 not at all, 1 exactly. */
  readonly fit: Float32Array;
  readonly words: readonly number[];
  /** In how many titles they stand. */
  readonly count: number;
  /** The best fit of any of them. */
  readonly best: number;
}

const ROWS_A_STEP = 4000;

/** Builds the index in steps. */
export function* indexWords(list: CodeList): Generator<void, WordIndex> {
  const bySpelling = new Map<string, number[]>();
  for (let word = 0; word < list.words.length; word++) {
    if (word % 1000 === 999) yield;
    for (const term of new Set(foldWords(list.words[word]!))) {
      const spellings = bySpelling.get(term);
      if (spellings) spellings.push(word);
      else bySpelling.set(term, [word]);
    }
  }
  yield;
  const terms = [...bySpelling.keys()].sort();
  yield;
  const {tokens, starts} = list;
  const ends = new Uint32Array(list.words.length);
  const rows = new Uint32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) ends[tokens[at]!]!++;
  for (let word = 1; word < ends.length; word++) ends[word]! += ends[word - 1]!;
  yield;
  // From the last row to the first, so that each word's place ends up at its beginning …
  for (let to = starts.length - 1; to > 0; to = Math.max(0, to - ROWS_A_STEP)) {
    fill(rows, ends, list, Math.max(0, to - ROWS_A_STEP), to);
    yield;
  }
  // … where the word before it ends.
  ends.copyWithin(0, 1);
  ends[ends.length - 1] = tokens.length;
  return {
    list,
    terms,
    spellings: terms.map((term) => bySpelling.get(term)!),
    letters: Uint32Array.from(terms, lettersOf),
    rows,
    ends,
  };
}

function fill(rows: Uint32Array, ends: Uint32Array, {tokens, starts}: CodeList, from: number, to: number): void {
  for (let row = to - 1; row >= from; row--)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) rows[--ends[tokens[at]!]!] = row;
}

/**
 * The words that begin with a word or, where there are none, are a typo away from it: one, or two from eight letters.
 * @param typos whether it may be mistyped.
 * @param whole whether longer words do not count.
 */
export function matchWord(index: WordIndex, word: string, typos: boolean, whole = false): WordMatch {
  const {terms} = index;
  const found = new Map<number, number>();
  const add = (at: number, fit: number): void =>
    index.spellings[at]!.forEach((spelling) => found.set(spelling, Math.max(fit, found.get(spelling) ?? 0)));
  let at = lowerBound(terms.length, (i) => terms[i]! < word);
  for (; at < terms.length && terms[at]!.startsWith(word); at++) {
    const exact = terms[at] === word;
    if (exact || !whole) add(at, exact ? 1 : 0.7 + (0.25 * word.length) / terms[at]!.length);
  }
  if (!found.size && typos && word.length > 3 && !/\d/.test(word)) {
    const most = word.length > 7 ? 2 : 1;
    const letters = lettersOf(word);
    for (at = 0; at < terms.length; at++) {
      if (bits(letters & ~index.letters[at]!) > most || terms[at]!.length < word.length - most) continue;
      const edits = typosBetween(word, terms[at]!, most);
      // A typo in a whole word beats one in the beginning of a longer word.
      const longer = Math.max(0, terms[at]!.length - word.length - 1);
      if (edits <= most) add(at, 0.65 - 0.1 * edits - Math.min(0.2, longer * 0.03));
    }
  }
  const fit = new Float32Array(index.list.words.length);
  let [count, best] = [0, 0];
  for (const [spelling, value] of found) {
    fit[spelling] = value;
    best = Math.max(best, value);
    count += index.ends[spelling]! - (spelling && index.ends[spelling - 1]!);
  }
  return {fit, words: [...found.keys()], count, best};
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

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
};

function bits(number: number): number {
  let count = 0;
  for (; number; number &= number - 1) count++;
  return count;
}

/**
 * How many letters to insert, delete, replace or swap with the next so that `word` is the beginning of `term`.
 * @returns more than `most` as soon as that is sure.
 */
export function typosBetween(word: string, term: string, most: number): number {
  const width = Math.min(term.length, word.length + most);
  let before: number[] = [];
  let row = Array.from({length: width + 1}, (_, at) => at);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const [a, b] = [word.charCodeAt(i - 1), term.charCodeAt(j - 1)];
      let edits = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a !== b));
      if (i > 1 && j > 1 && a === term.charCodeAt(j - 2) && b === word.charCodeAt(i - 2))
        edits = Math.min(edits, before[j - 2]! + 1);
      next.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return least;
    before = row;
    row = next;
  }
  return Math.min(...row);
}
