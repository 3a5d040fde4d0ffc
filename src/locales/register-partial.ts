import {html} from 'lit';
import {locales, registerLocale as registerWhole, type Strings, type Words} from './register.js';

type Partly<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? {readonly [Key in keyof T]?: Partly<T[Key]>}
    : T;

/** A language, or some of its texts: groups and texts that are left out stay as they are, or English. */
export type PartialStrings = Pick<Strings, 'lang'> & Partly<Omit<Strings, 'lang'>>;

type Group = Readonly<Record<string, unknown>>;

/** The page's own words, by language tag in lower case. */
const registered = new Map<string, Group>();

/**
 * Adds a language to the page, or changes some of its texts; elements that speak it change at once. `es-MX` completes itself
 * with `es`, and any language with English, where each text is marked as English for screen readers.
 * @example registerLocale({lang: 'en', risks: {heading: 'What can go wrong'}})
 */
export function registerLocale(strings: PartialStrings): void {
  const lang = strings.lang.toLowerCase();
  registered.set(lang, merge(registered.get(lang), strings) as Group);
  const made = new Map<unknown, {readonly base: unknown; readonly words: unknown}>();
  const complete: Strings['complete'] = (group, english) => {
    const base = baseOf(lang)?.[group];
    let known = made.get(english);
    if (known?.base !== base || !known) made.set(english, (known = {base, words: completed(lang, group, english)}));
    return known.words as typeof english;
  };
  registerWhole({...locales()[lang], lang: strings.lang, complete} as Strings);
}

const languageOf = (tag: string): string => tag.split('-')[0]!;

/** The words of a language without the page's: its own file may be loaded later. */
const baseOf = (tag: string): Partial<Strings> | undefined => locales()[languageOf(tag)];

/** The words of a group: those of the tag, then of its language, then English ones. */
function completed(tag: string, group: keyof Words, english: unknown): unknown {
  const language = languageOf(tag);
  const base = language === 'en' ? english : merge(marked(english), baseOf(tag)?.[group]);
  return [language, tag].reduce((words, name) => merge(words, registered.get(name)?.[group]), base);
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof String);

/** Puts the texts of `over` in the place of those of `base`, group by group. */
function merge(base: unknown, over: unknown): unknown {
  if (!isGroup(base) || !isGroup(over)) return over ?? base;
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [key, merge(base[key], over[key])]),
  );
}

/** Marks each text as English: a string in attributes and sentences, an element with its language between tags. */
function marked(words: unknown): unknown {
  if (typeof words === 'string')
    return words && Object.assign(new String(words), html`<span lang="en" dir="ltr">${words}</span>`);
  if (typeof words === 'function') return (...args: unknown[]) => marked((words as (...args: unknown[]) => unknown)(...args));
  if (Array.isArray(words)) return words.map(marked);
  return isGroup(words) ? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, marked(value)])) : words;
}
