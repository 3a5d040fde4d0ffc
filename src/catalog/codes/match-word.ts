import {lettersOf, lowerBound, type WordIndex} from './word-index.js';

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

/** Words are mistyped by a letter or two; what is shorter or longer than these is left as it is. */
const SHORTEST = 4;
const LONGEST = 40;

/**
 * The words that begin with a word or, where there are none, are a typo away from it: one, or two from eight letters.
 * @param typos whether it may be mistyped.
 * @param whole whether longer words do not count.
 */
export function matchWord(index: WordIndex, word: string, typos: boolean, whole = false): WordMatch {
  const {terms, letters, spellings, begins} = index;
  const fit = new Float32Array(index.list.words.length);
  const words: number[] = [];
  const add = (at: number, value: number): void => {
    for (const spelling of spellings[at]!) {
      if (!fit[spelling]) words.push(spelling);
      fit[spelling] = Math.max(value, fit[spelling]!);
    }
  };
  for (let at = lowerBound(terms.length, (i) => terms[i]! < word); terms[at]?.startsWith(word); at++) {
    const exact = terms[at] === word;
    if (exact || !whole) add(at, exact ? 1 : 0.7 + (0.25 * word.length) / terms[at]!.length);
  }
  if (!words.length && typos && word.length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word)) {
    const most = word.length > 7 ? 2 : 1;
    const own = lettersOf(word);
    for (let at = 0; at < terms.length; at++) {
      if (bits(own & ~letters[at]!) > most || terms[at]!.length < word.length - most) continue;
      const edits = typosBetween(word, terms[at]!, most);
      // A typo in a whole word beats one in the beginning of a longer word.
      const longer = Math.max(0, terms[at]!.length - word.length - 1);
      if (edits <= most) add(at, 0.65 - 0.1 * edits - Math.min(0.2, longer * 0.03));
    }
  }
  return {
    fit,
    words,
    count: words.reduce((sum, one) => sum + begins[one + 1]! - begins[one]!, 0),
    best: words.reduce((best, one) => Math.max(best, fit[one]!), 0),
  };
}

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
  let [before, row, next]: number[][] = [[], [], []];
  for (let j = 0; j <= width; j++) row!.push(j);
  for (let i = 1; i <= word.length; i++) {
    let least = (next![0] = i);
    const a = word.charCodeAt(i - 1);
    for (let j = 1; j <= width; j++) {
      const b = term.charCodeAt(j - 1);
      let edits = Math.min(row![j]! + 1, next![j - 1]! + 1, row![j - 1]! + Number(a !== b));
      if (i > 1 && j > 1 && a === term.charCodeAt(j - 2) && b === word.charCodeAt(i - 2))
        edits = Math.min(edits, before![j - 2]! + 1);
      next![j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return least;
    [before, row, next] = [row, next, before];
  }
  return Math.min(...row!);
}
