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

/** Shorter words are not taken for mistyped ones. */
const MIN_TYPO_LENGTH = 4;
/** Shorter words are not looked for inside others. */
const MIN_INNER_LENGTH = 5;
/** How well a word fits inside a longer one: less than the beginning of one, about as well as a typo. */
const INNER_FIT = 0.6;
/** How well the singular or the plural of a word fits. */
export const NUMBER_FIT = 0.99;
/**
 * Finds the words that begin with a word, its singular and its plural. Where there are none: those that contain it, or else those
 * a typo away from it: one, or two from eight letters. In languages that write compounds as one word, those that contain it count
 * in any case.
 * @param minLength how many letters it must have so that longer words count.
 */
export function matchWord(index: WordIndex, word: string, minLength = 1): WordMatch {
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
  if (word.length >= MIN_INNER_LENGTH && (compounds || !words.length))
    terms.forEach((term, at) => term.includes(word) && add(at, INNER_FIT));
  if (!words.length && word.length >= MIN_TYPO_LENGTH && !/\d/.test(word)) {
    const maxEdits = word.length > 7 ? 2 : 1;
    terms.forEach((term, at) => {
      const longer = term.length - word.length;
      if (longer < -maxEdits) return;
      const edits = prefixEditDistance(word, term, maxEdits);
      // A typo in a whole word beats one in the beginning of a longer word.
      if (edits <= maxEdits) add(at, 0.65 - 0.1 * edits - Math.min(0.2, 0.03 * longer));
    });
  }
  return {fit, words, count, guessed};
}

/**
 * Counts the letters to insert, delete, replace or swap with the next so that `word` is the beginning of `term`.
 * @returns one more than `max` where that is not enough.
 */
export function prefixEditDistance(word: string, term: string, max: number, at = 0, there = 0): number {
  while (at < word.length && word[at] === term[there]) {
    at++;
    there++;
  }
  if (at === word.length) return 0;
  if (!max) return 1;
  const after = (letters: number, others: number): number =>
    prefixEditDistance(word, term, max - 1, at + letters, there + others);
  const swapped = word[at] === term[there + 1] && word[at + 1] === term[there];
  return 1 + Math.min(after(1, 0), after(0, 1), after(1, 1), swapped ? after(2, 2) : max);
}
