import type {PageField} from '../headings.js';
import {ENTRIES} from './entries.js';
import {foldProcedure, foldStrangers, nameWords, type ProcedureWords} from './fold.js';
import {trimHeading, wordsOf, type WordLists} from './normalise.js';
import {compile, PROCEDURE, type Pattern} from './pattern.js';

/** Languages whose headings are known. */
export type DictionaryLanguage = keyof typeof ENTRIES;
/** The meaning of a heading: a field of the record, or `more` if it is known to have none. */
export type HeadingField = PageField | 'codes' | 'funding' | 'more';

/** The entry of a heading in the dictionary. */
export interface HeadingMatch {
  readonly field: HeadingField;
  /** It was found by a pattern that takes any words: worth a check. */
  readonly weak: boolean;
  /** The heading says more than its field does ("Two weeks before surgery"): its words stay with the items. */
  readonly keepsWords: boolean;
}

interface Entry extends Pattern {
  readonly field: HeadingField;
  readonly keepsWords: boolean;
}

interface Dictionary {
  readonly lists: WordLists;
  readonly entries: readonly Entry[];
  readonly general: ReadonlySet<string>;
  readonly withPronouns: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
  /** Words around a heading that is asked: "what are", "quelles sont". */
  readonly frames: readonly RegExp[];
  /** Results by folded heading; pages of one publisher repeat them. */
  readonly found: Map<string, HeadingMatch | undefined>;
}

const MAX_LENGTH = 160;
const MAX_FOUND = 5_000;
/** A page with more headings and labels is none that people read; it must not keep the reader busy. */
const MAX_HEADINGS = 800;
const dictionaries = new Map<DictionaryLanguage, Dictionary>();

/** Finds the dictionary for a language tag: `pt-BR` is read with `pt`. */
export function dictionaryLanguage(lang: string): DictionaryLanguage | undefined {
  const base = lang.toLowerCase().split('-')[0]!;
  return base in ENTRIES ? (base as DictionaryLanguage) : undefined;
}

/** All languages that have a dictionary. */
export const DICTIONARY_LANGUAGES = Object.keys(ENTRIES) as readonly DictionaryLanguage[];

/** Returns what a heading of a page stands for; `undefined` if the dictionary does not know it. */
export type MatchHeading = (heading: string) => HeadingMatch | undefined;

/**
 * Makes the matcher for a page.
 * @param names the names of its procedure, which its headings repeat: "Risks of angiography".
 */
export function headingMatcher(language: DictionaryLanguage, names: readonly string[]): MatchHeading {
  const dictionary = dictionaryOf(language);
  const {lists} = dictionary;
  const procedure: ProcedureWords = {...dictionary, ...nameWords(names, lists, dictionary.general)};
  const budget = {left: MAX_HEADINGS};
  const whole = (text: string): HeadingMatch | undefined => {
    const raw = wordsOf(text, lists);
    if (!raw.length) return undefined;
    const folded = foldProcedure(raw, procedure, lists.joined);
    const pronouns = foldProcedure(raw, {...procedure, general: dictionary.withPronouns}, lists.joined);
    const loose = lists.joined ? [] : [folded, pronouns].map((words) => foldStrangers(words, procedure));
    const candidates = [raw, folded, pronouns, ...loose].map((words) => key(words, lists.joined));
    return lookUp(dictionary, candidates, budget);
  };
  const isName = (text: string): boolean =>
    key(foldProcedure(wordsOf(text, lists), procedure, lists.joined), lists.joined).trim() === PROCEDURE;
  return (heading) => {
    if (heading.length > MAX_LENGTH) return undefined;
    const trimmed = trimHeading(heading);
    const found = whole(trimmed);
    if (found && !found.weak) return found;
    const bare = trimmed.replace(/\s*[(（][^()（）]*[)）]\s*/g, ' ').trim();
    const shorter = bare && bare !== trimmed ? whole(bare) : undefined;
    return (
      [found, shorter && {...shorter, keepsWords: true}, inParts(trimmed, whole, isName)].find((one) => one && !one.weak) ??
      found ??
      shorter
    );
  };
}

/** A heading of two parts, `Colonoscopy: risks`, `Recovery – the first weeks`: one of them may be known. */
function inParts(heading: string, whole: MatchHeading, isName: (text: string) => boolean): HeadingMatch | undefined {
  const parts = heading.split(/\s*[:：|]\s*|\s+[–—-]\s+/).filter(Boolean);
  if (parts.length !== 2) return undefined;
  const [first, second] = parts.map(whole);
  const one = first && !second ? first : second && !first ? second : undefined;
  const other = parts[one === first ? 1 : 0]!;
  return one && !one.weak && one.field !== 'more' ? {...one, keepsWords: one.keepsWords || !isName(other)} : undefined;
}

const key = (words: readonly string[], joined: boolean): string => (joined ? words.join('') : ` ${words.join(' ')}`);

function lookUp(dictionary: Dictionary, candidates: readonly string[], budget: {left: number}): HeadingMatch | undefined {
  const cacheKey = candidates.join('\n');
  const {found} = dictionary;
  if (found.has(cacheKey)) return found.get(cacheKey);
  if (budget.left-- <= 0) return undefined;
  const size = (words: string): number => (dictionary.lists.joined ? words.length : words.split(' ').length - 1);
  let best: {rank: number; entry: Entry} | undefined;
  // "What are the risks?" is "Risks", asked.
  const asked = candidates.flatMap((candidate) =>
    dictionary.frames.map((frame) => candidate.replace(frame, '')).filter((rest) => rest !== candidate),
  );
  [...candidates, ...asked].forEach((candidate, place, all) => {
    if (!candidate.trim() || all.indexOf(candidate) < place) return;
    for (const entry of dictionary.entries) {
      // Of several patterns the one with most words of its own has the say; of equals, the first in the table.
      const groups = entry.expression.exec(candidate);
      if (!groups) continue;
      const own = size(candidate) - groups.slice(1).reduce((sum, words) => sum + size(words ?? ''), 0);
      const rank =
        (entry.open ? 0 : 10_000) +
        10 * own -
        Math.min(3 * place, 19) -
        (entry.keepsWords ? 2 : 0) +
        (entry.field === 'more' ? 1 : 0);
      if (!best || rank > best.rank) best = {rank, entry};
    }
  });
  const match = best && {field: best.entry.field, weak: best.entry.open, keepsWords: best.entry.keepsWords};
  if (found.size >= MAX_FOUND) found.clear();
  found.set(cacheKey, match);
  return match;
}

function dictionaryOf(language: DictionaryLanguage): Dictionary {
  const known = dictionaries.get(language);
  if (known) return known;
  const rows: readonly (readonly [string, string])[] = ENTRIES[language];
  const joined = (language as string) === 'zh';
  const listed = (name: string): string[] => rows.filter(([field]) => field === name).flatMap(([, words]) => words.split('|'));
  const plain: WordLists = {drop: new Set(), and: '', joined};
  const fold = (word: string): string => wordsOf(word, plain).join(' ');
  const lists: WordLists = {drop: new Set(listed('{drop}').map(fold)), and: fold(listed('{and}')[0] ?? ''), joined};
  const numbers = [String.raw`\p{Nd}+(?: \p{Nd}+)?`, ...listed('{n}').map(fold)].join('|');
  const entries = rows
    .filter(([field]) => !field.startsWith('{'))
    .map(([field, heading]): Entry => {
      const keepsWords = field.endsWith('+');
      return {field: (keepsWords ? field.slice(0, -1) : field) as HeadingField, keepsWords, ...compile(heading, lists, numbers)};
    });
  const general = listed('{it}');
  const vocabulary = new Set(
    rows.filter(([field]) => !field.startsWith('{')).flatMap(([, heading]) => wordsOf(heading.replace(/\{\w+\}/g, ' '), lists)),
  );
  const words = general
    .filter((word) => !word.startsWith('*'))
    .map(fold)
    .sort((one, other) => other.length - one.length);
  const blank = joined ? '' : ' ';
  const frames = listed('{ask}').map((frame) =>
    frame.startsWith('*') ? new RegExp(`${fold(frame.slice(1))}$`, 'u') : new RegExp(`^${blank}${fold(frame)}(?=${blank})`, 'u'),
  );
  const dictionary: Dictionary = {
    lists,
    entries,
    general: new Set(words),
    withPronouns: new Set([...words, ...listed('{pronoun}').map(fold)]),
    frames,
    endings: general.filter((word) => word.startsWith('*')).map(fold),
    vocabulary,
    found: new Map(),
  };
  dictionaries.set(language, dictionary);
  return dictionary;
}
