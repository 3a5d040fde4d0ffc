import {codeRange} from '../../codes/search/code-range.js';
import {foldCode, foldWords} from '../../util/fold-text.js';
import type {CodeRow} from '../../codes/format/code-row.js';

/** A term that people use, and what it means: words of titles, or `SYSTEM:` (`:` for whichever) and the beginning of codes. */
export interface Alias {
  readonly term: string;
  readonly target: string;
  /** For messages. */
  readonly line: number;
}

/** A code list that synonyms refer to. */
export interface AliasTarget {
  readonly system: string;
  readonly rows: readonly CodeRow[];
  /** Names of code prefixes: `Heart and Great Vessels, Dilation` → `027`. */
  readonly headings: ReadonlyMap<string, string>;
}

/** Nobody types longer terms, and they are most of the file. */
const MAX_WORDS = 5;
const SIDES = new Set(['left', 'right', 'bilateral']);

/**
 * The synonyms that match codes of a list, as rows of a code file: the code is the meaning of the term.
 * Left out: beginnings that no code has any more, words that no title has, terms that say no more than the titles themselves.
 */
export function aliasRows(aliases: readonly Alias[], {system, rows, headings}: AliasTarget): {rows: CodeRow[]; dead: Alias[]} {
  const hasTitle = titleFinder(rows);
  const codes = rows.map(({code}) => foldCode(code)).sort();
  const firstWords = new Map<string, string>();
  rows.forEach(({code, title}) => {
    const [first = ''] = foldWords(title);
    const folded = foldCode(code);
    for (let length = 1; length <= folded.length; length++) firstWords.set(folded.slice(0, length), first);
  });
  const known = new Map<string, CodeRow>();
  const dead: Alias[] = [];
  // What the CMS index says of a whole body system ("Tonsillectomy: see Resection, Mouth and Throat") helps where nothing says more.
  const isHeading = ({target}: Alias): boolean => headings.has(headingKey(target));
  const told = new Set(aliases.filter((alias) => !isHeading(alias) && resolve(alias.target)).map(({term}) => headingKey(term)));
  for (const alias of aliases) {
    const code = resolve(alias.target);
    if (code === undefined || (isHeading(alias) && told.has(headingKey(alias.term)))) continue;
    if (code === '') {
      dead.push(alias);
      continue;
    }
    for (const term of spellings(alias.term)) {
      const words = foldWords(term);
      const meaning = foldWords(code);
      // "Bypass, stomach" of an index only repeats what titles begin with; "joint knee" its meaning.
      const repeats =
        words.length > 1 && alias.target.startsWith(':')
          ? words[0] === firstWords.get(code)
          : `${words.sort()}` === `${meaning.sort()}`;
      if (words.length && words.length <= MAX_WORDS && !(repeats && code.length > 1))
        known.set(`${code}\t${words.join(' ')}`, {code, title: term});
    }
  }
  return {rows: [...known.values()], dead};

  /** `undefined`: for another system; empty: leads nowhere. */
  function resolve(target: string): string | undefined {
    if (target === '-') return '=';
    if (target === '?') return '?';
    const colon = target.indexOf(':');
    if (colon >= 0) {
      if (colon && target.slice(0, colon) !== system) return undefined;
      const [beginning = '', ...rest] = target
        .slice(colon + 1)
        .trim()
        .split(' ');
      const prefix = foldCode(beginning);
      const [from, to] = codeRange(codes, prefix);
      if (from >= to) return '';
      const words = foldWords(rest.join(' '));
      return words.length ? `${prefix}=${words.join(' ')}` : prefix;
    }
    const heading = headings.get(headingKey(target));
    if (heading) return heading;
    const all = foldWords(target).filter((word) => word !== 'and');
    const words = all.length > 1 ? all.filter((word) => !SIDES.has(word)) : all;
    return hasTitle(words) ? `=${words.join(' ')}` : '';
  }
}

/** Returns a function that decides whether some title has all of some words. */
function titleFinder(rows: readonly CodeRow[]): (words: readonly string[]) => boolean {
  const titles = rows.map(({title}) => new Set(foldWords(title)));
  const titlesByWord = new Map<string, Set<string>[]>();
  for (const title of titles)
    for (const word of title) {
      const known = titlesByWord.get(word);
      if (known) known.push(title);
      else titlesByWord.set(word, [title]);
    }
  const answers = new Map<string, boolean>();
  return (words) => {
    const key = words.join(' ');
    let answer = answers.get(key);
    if (answer === undefined) {
      const [rarest] = words.map((word) => titlesByWord.get(word) ?? []).sort((a, b) => a.length - b.length);
      answer = rarest?.some((title) => words.every((word) => title.has(word))) ?? false;
      answers.set(key, answer);
    }
    return answer;
  };
}

/** Headings are compared without order: `Dilation, Heart and Great Vessels` is `Heart and Great Vessels, Dilation`. */
export const headingKey = (text: string): string => foldWords(text).sort().join(' ');

/** A term as it is looked up, with what stands in parentheses as a term of its own where that is an abbreviation. */
function spellings(term: string): string[] {
  const bare = term.replace(/\((?:r|tm)\)/gi, ' ');
  const short = [...bare.matchAll(/\(([A-Z][A-Z\d]+)\)/g)].map(([, letters]) => letters!);
  // Each word on its own, and a hyphen kept at its end: "c-section" → "c- section".
  const clean = bare
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}\p{M}\s-]/gu, ' ')
    .replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '- ')
    .replace(/(?<![\p{L}\p{N}])-/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [clean, ...short].filter(Boolean);
}
