import type {AddGuesses} from './match-word.js';

/** Shorter words are not taken for mistyped ones. */
const MIN_TYPO_LENGTH = 4;
/** Shorter words are not looked for inside others. */
const MIN_INNER_LENGTH = 5;
/** How well a word fits inside a longer one: less than the beginning of one, about as well as a typo. */
const INNER_FIT = 0.6;

/** Adds the words that contain a word. */
export const addInner: AddGuesses = (terms, word, add) => {
  if (word.length >= MIN_INNER_LENGTH) terms.forEach((term, at) => term.includes(word) && add(at, INNER_FIT));
};

/** Adds the words a typo away from a word: one, or two from eight letters. */
export const addMistyped: AddGuesses = (terms, word, add) => {
  if (word.length < MIN_TYPO_LENGTH || /\d/.test(word)) return;
  const maxEdits = word.length > 7 ? 2 : 1;
  terms.forEach((term, at) => {
    const longer = term.length - word.length;
    if (longer < -maxEdits) return;
    const edits = prefixEditDistance(word, term, maxEdits);
    // A typo in a whole word beats one in the beginning of a longer word.
    if (edits <= maxEdits) add(at, 0.65 - 0.1 * edits - Math.min(0.2, 0.03 * longer));
  });
};

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
