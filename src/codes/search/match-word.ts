import {lowerBound, type WordIndex} from './word-index.js';

/** The words of a list that one word of a query may mean. */
export interface WordMatch {
  /** How well each word of the list fits: 0 not at all, 1 exactly. */
  readonly fit: Float32Array;
  readonly words: readonly number[];
  /** In how many titles they are found. */
  readonly count: number;
  /** No word of the list begins with it: these may be meant. */
  readonly guessed: boolean;
}

/**
 * Adds terms that a word may mean.
 * @param add takes the number of a term, and how well it fits.
 */
export type AddGuesses = (terms: readonly string[], word: string, add: (at: number, fit: number) => void) => void;

/** Finds words that may be meant where none begins with the word of a query. Pages load it after the first list. */
export interface Guesses {
  /** Words that contain it. */
  readonly addInner: AddGuesses;
  /** Words a typo away from it. */
  readonly addMistyped: AddGuesses;
}

/** How well the singular or the plural of a word fits. */
export const NUMBER_FIT = 0.99;

/**
 * Finds the words that begin with a word, its singular and its plural.
 * @param minLength how many letters it must have so that longer words count.
 * Where there are none, adds those that contain it, or else those that are a typo away; in languages that write compounds as one
 * word, those that contain it in any case.
 */
export function matchWord(
  index: WordIndex,
  word: string,
  minLength = 1,
  {addInner, addMistyped}: Partial<Guesses> = {},
): WordMatch {
  const {terms, surfaceForms, postingOffsets, compounds} = index;
  const fit = new Float32Array(index.list.words.length);
  const words: number[] = [];
  let count = 0;
  const add = (at: number, value: number): void => {
    for (const form of surfaceForms[at]!) {
      if (!fit[form]) {
        words.push(form);
        count += postingOffsets[form + 1]! - postingOffsets[form]!;
      }
      fit[form] = Math.max(value, fit[form]!);
    }
  };
  const find = (word: string): number => lowerBound(terms.length, (at) => terms[at]! < word);
  for (let at = find(word); terms[at]?.startsWith(word); at++) {
    const {length} = terms[at]!;
    if (length === word.length) add(at, 1);
    else if (word.length >= minLength) add(at, 0.7 + (0.25 * word.length) / length);
  }
  // The same word in the other number: knees, ovaries, testes.
  const endings = [/$/, 's', /s$/, '', /y$/, 'ies', /ies$/, 'y', /is$/, 'es', /es$/, 'is'] as const;
  for (let i = 0; endings[i]; i += 2) {
    const other = word.replace(endings[i]!, endings[i + 1] as string);
    const at = find(other);
    if (other.length > 2 && terms[at] === other) add(at, NUMBER_FIT);
  }
  const guessed = !words.length && !compounds;
  if (compounds || guessed) addInner?.(terms, word, add);
  if (!words.length) addMistyped?.(terms, word, add);
  return {fit, words, count, guessed};
}
