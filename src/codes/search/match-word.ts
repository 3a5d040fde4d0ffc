import {lettersOf, lowerBound, type WordIndex} from './word-index.js';

/** Which words of a list somebody may mean by one word. */
export interface WordMatch {
  /** How well each word of the list fits: 0 not at all, 1 exactly. */
  readonly fit: Float32Array;
  readonly words: readonly number[];
  /** In how many titles they stand. */
  readonly count: number;
}

/** Words are mistyped by a letter or two; what is shorter than this is left as it is. */
const SHORTEST = 4;

/**
 * The words that begin with a word or, where there are none, are a typo away from it: one, or two from eight letters.
 * @param least how many letters it must have so that longer words count.
 */
export function matchWord(index: WordIndex, word: string, least = 1): WordMatch {
  const {terms, letters, forms, begins} = index;
  const fit = new Float32Array(index.list.words.length);
  const words: number[] = [];
  const add = (at: number, value: number): void => {
    for (const form of forms[at]!) {
      if (!fit[form]) words.push(form);
      fit[form] = Math.max(value, fit[form]!);
    }
  };
  for (let at = lowerBound(terms.length, (i) => terms[i]! < word); terms[at]?.startsWith(word); at++) {
    const exact = terms[at] === word;
    if (exact || word.length >= least) add(at, exact ? 1 : 0.7 + (0.25 * word.length) / terms[at]!.length);
  }
  if (!words.length && word.length >= SHORTEST && !/\d/.test(word)) {
    const most = word.length > 7 ? 2 : 1;
    const own = lettersOf(word);
    terms.forEach((term, at) => {
      let missing = own & ~letters[at]!;
      for (let typo = 0; typo < most; typo++) missing &= missing - 1;
      const longer = term.length - word.length;
      if (missing || longer < -most) return;
      const edits = typosBetween(word, term, most);
      // A typo in a whole word beats one in the beginning of a longer word.
      if (edits <= most) add(at, 0.65 - 0.1 * edits - Math.min(0.2, 0.03 * Math.max(0, longer - 1)));
    });
  }
  return {fit, words, count: words.reduce((sum, one) => sum + begins[one + 1]! - begins[one]!, 0)};
}

/**
 * How many letters to insert, delete, replace or swap with the next so that `word` is the beginning of `term`.
 * @returns one more than `most` where that does not do.
 */
export function typosBetween(word: string, term: string, most: number, at = 0, there = 0): number {
  while (at < word.length && word[at] === term[there]) {
    at++;
    there++;
  }
  if (at === word.length) return 0;
  if (!most) return 1;
  const after = (letters: number, others: number): number => typosBetween(word, term, most - 1, at + letters, there + others);
  const swapped = word[at] === term[there + 1] && word[at + 1] === term[there];
  return 1 + Math.min(after(1, 0), after(0, 1), after(1, 1), swapped ? after(2, 2) : most);
}
