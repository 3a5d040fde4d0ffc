import type {Subject} from '../rule.js';

/** Drops the ending of a plural or possessive. */
export const baseForm = (word: string): string => word.toLowerCase().replace(/['’]s?$|(?<=\p{L}{3})e?s$/u, '');

/** Does a name contain this word? */
export const namesWord = (names: readonly string[], word: string): boolean =>
  names.some((name) =>
    (name.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu) ?? []).some((one) => baseForm(one) === baseForm(word)),
  );

/**
 * Finds the words that a record explains: in its names, in its glossary, and in brackets. Brackets explain the words in them
 * and the word before them: "a hole (a perforation)", "perforation (a hole)".
 */
export function explainedWords({texts}: Subject): (word: string) => boolean {
  const explained = new Set<string>();
  const add = (text: string): void => texts.wordsOf(text).forEach((word) => explained.add(baseForm(word)));
  texts.names.forEach(add);
  texts.terms.forEach(add);
  for (const {text} of texts.all)
    // A word is tried from its first letter only: a text may be one word of any length.
    for (const [, before, inside] of text.matchAll(/(?<![^\s()])([^\s()]*)\s?\(([^()]*)\)/g))
      if (/\p{L}/u.test(inside!)) [before!, inside!].forEach(add);
  return (word) => explained.has(baseForm(word));
}
