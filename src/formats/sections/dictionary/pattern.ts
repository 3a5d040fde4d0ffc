import {wordsOf, type WordLists} from './normalise.js';

/** A heading of the dictionary, ready to compare. */
export interface Pattern {
  /** Its groups are what each `*` takes. */
  readonly expression: RegExp;
  /** It has a `*`, which takes any words. */
  readonly open: boolean;
}

/** Stands for the procedure itself, by its name or a word such as "operation". */
export const PROCEDURE = '§';

/** Stands for `~` while words are normalised, which takes signs off: a letter that no heading has. */
export const STEM = '\u02ac';

const TOKEN = /\{it\}|\{n\}|[[\]()|*]|[^[\]()|*{}]+/g;

/**
 * Compiles a heading as the dictionaries write it: `[the] (risks|complications) of {it}`. Words in `[ ]` may be missing,
 * `|` separates choices, `{it}` is the procedure, `{n}` a number, `*` one to six words of any kind, `prepar~` a word that
 * begins so.
 */
export function compile(heading: string, lists: WordLists, numbers: string): Pattern {
  const blank = lists.joined ? '' : ' ';
  const parts = heading.match(TOKEN)!.map((token) => {
    if (token === '[' || token === '(') return '(?:';
    if (token === ']') return ')?';
    if (token === ')' || token === '|') return token;
    if (token === '*') return lists.joined ? '(.{1,16}?)' : '((?: [^ ]+){1,6}?)';
    if (token === '{n}') return `${blank}(?:${numbers})`;
    const words = token === '{it}' ? [PROCEDURE] : wordsOf(token.replaceAll('~', STEM), lists);
    return words.map((word) => blank + word.replaceAll(STEM, '[^ ]*')).join('');
  });
  return {expression: new RegExp(`^${parts.join('')}$`, 'u'), open: heading.includes('*')};
}
