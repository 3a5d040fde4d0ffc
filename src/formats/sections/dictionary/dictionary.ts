import type {HeadingField} from '../headings.js';
import {compileClue, type Clue} from './clues.js';
import {ENTRIES} from './entries.js';
import {wordsOf, type WordLists} from './normalise.js';
import {compile, PROCEDURE, type Pattern} from './pattern.js';

/** Languages whose headings are known. */
export type DictionaryLanguage = keyof typeof ENTRIES;

/** The entry of a heading in the dictionary. */
export interface HeadingMatch {
  readonly field: HeadingField;
  /** It was found by a pattern that takes any words: worth a check. */
  readonly weak: boolean;
  /** The heading says more than its field does ("Two weeks before surgery"): its words stay with the items. */
  readonly keepsWords: boolean;
}

/** A heading of the table, ready to compare. */
export interface Entry extends Pattern {
  readonly field: HeadingField;
  readonly keepsWords: boolean;
}

/** The headings and word lists of one language. */
export interface Dictionary {
  readonly lists: WordLists;
  readonly entries: readonly Entry[];
  readonly general: ReadonlySet<string>;
  readonly withPronouns: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
  /** Words that questions and titles begin with. */
  readonly asking: ReadonlySet<string>;
  /** Words around a heading that is asked: "what are", "quelles sont". */
  readonly frames: readonly RegExp[];
  /** Words of headings that ask to get in touch about appointments and the like: no warning sign stands below them. */
  readonly calm: RegExp;
  /** Words that are weighed in headings without an entry. */
  readonly clues: readonly Clue[];
  /** Words that say no: "not", "never". */
  readonly negations: ReadonlySet<string>;
  /** Begins a condition: "if". */
  readonly condition: RegExp;
  /** Words of headings that say nothing but the name of their field: "Possible complications". */
  readonly plain: ReadonlySet<string>;
  /** Results by folded heading; pages of one publisher repeat them. */
  readonly found: Map<string, HeadingMatch | undefined>;
}

const dictionaries = new Map<DictionaryLanguage, Dictionary>();

/** Finds the dictionary for a language tag: `pt-BR` is read with `pt`. */
export function dictionaryLanguage(lang: string): DictionaryLanguage | undefined {
  const base = lang.toLowerCase().split('-')[0]!;
  return base in ENTRIES ? (base as DictionaryLanguage) : undefined;
}

/** All languages that have a dictionary. */
export const DICTIONARY_LANGUAGES = Object.keys(ENTRIES) as readonly DictionaryLanguage[];

/** Builds the dictionary of a language from its table, once. */
export function dictionaryOf(language: DictionaryLanguage): Dictionary {
  const known = dictionaries.get(language);
  if (known) return known;
  const rows: readonly (readonly [string, string])[] = ENTRIES[language];
  const joined = (language as string) === 'zh';
  const listed = (name: string): string[] => rows.filter(([field]) => field === name).flatMap(([, words]) => words.split('|'));
  const bare: WordLists = {drop: new Set(), same: new Map(), and: '', joined};
  const plain = (word: string): string => wordsOf(word, bare).join(' ');
  const same = new Map(
    rows
      .filter(([field]) => field === '{same}')
      .flatMap(([, words]) => words.split('|').map((word) => [plain(word), plain(words.split('|')[0]!)])),
  );
  const fold = (word: string): string => wordsOf(word, {...bare, same}).join(' ');
  const lists: WordLists = {drop: new Set(listed('{drop}').map(plain)), same, and: plain(listed('{and}')[0] ?? ''), joined};
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
    frame.startsWith('*')
      ? new RegExp(`${blank}${fold(frame.slice(1))}$`, 'u')
      : new RegExp(`^${blank}${fold(frame)}(?=${blank})`, 'u'),
  );
  const calm = listed('{calm}').map((phrase) =>
    wordsOf(phrase.replaceAll('{it}', PROCEDURE), lists)
      .map((word) => blank + word)
      .join(''),
  );
  const dictionary: Dictionary = {
    lists,
    asking: new Set(listed('{ask}').flatMap((frame) => fold(frame).split(' '))),
    calm: new RegExp(`(?:${calm.join('|')})${joined ? '' : '(?= |$)'}`, 'u'),
    negations: new Set(listed('{not}').map(fold)),
    condition: new RegExp(`${blank}(?:${listed('{if}').map(fold).join('|') || '(?!)'})(?=${blank})`, 'u'),
    plain: new Set(listed('{plain}').map(fold)),
    clues: rows.flatMap(([field, words]) => compileClue(field, words, lists) ?? []),
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
