import {shared} from '../util/page-global.js';
import type {changes} from './changes/en.js';
import type {chart} from './chart/en.js';
import type * as en from './en.js';
import type {handout} from './handout/en.js';
import type {plan} from './plan/en.js';
import type {companion} from './companion/en.js';
import type * as search from './search/en.js';
import type {speech} from './speech/en.js';
import type {times} from './times/en.js';

/** A language: its tag and every group of words that English has. */
export type Strings = {
  readonly lang: string;
  /** Completes a group of words; only a language that the page has registered in part has it. */
  readonly complete?: <Group extends keyof Words>(group: Group, english: Words[Group]) => Words[Group];
} & Words;

/** Every group of words. */
export type Words = {
  readonly changes: typeof changes;
  readonly chart: typeof chart;
  readonly handout: typeof handout;
  readonly plan: typeof plan;
  readonly companion: typeof companion;
  readonly speech: typeof speech;
  readonly times: typeof times;
} & {
  readonly [Group in keyof typeof en]: (typeof en)[Group];
} & {readonly [Group in keyof typeof search]: (typeof search)[Group]};

/** The words of the elements that the single script fetches when they are needed: in a file of their own, too. */
export type SearchStrings = Pick<Strings, 'lang' | keyof typeof search>;

/** The words of changes between versions. */
export type ChangesStrings = Pick<Strings, 'changes'>;

/** The words beside drawings of chances. */
export type ChartStrings = Pick<Strings, 'chart'>;

/** The words of the handout. */
export type HandoutStrings = Pick<Strings, 'handout'>;

/** The words of a preparation plan. */
export type PlanStrings = Pick<Strings, 'plan'>;

/** The words of a plan for the person who helps, and on paper. */
export type CompanionStrings = Pick<Strings, 'companion'>;

/** The words of times that are counted back from an appointment. */
export type TimesStrings = Pick<Strings, 'times'>;

/** The words of reading aloud. */
export type SpeechStrings = Pick<Strings, 'speech'>;

/** The languages that have been registered, by their tag in lower case. */
export const locales = (): Record<string, Partial<Strings>> => shared('locales', () => ({}));

/** Fired on the window when a language has been registered. */
export const LOCALE_EVENT = 'procedure-elements-locale';

/** Adds a language to the page, or words to one; elements that speak it change at once. */
export function registerLocale(strings: Strings | SearchStrings): void {
  const lang = strings.lang.toLowerCase();
  add(lang, {...early()[lang], ...locales()[lang], ...strings});
}

/** Adds the words of a part to a language, which may come later; those that the page has already stay. */
export function addWords(lang: string, words: Partial<Strings>): void {
  const known = locales()[lang];
  if (known) add(lang, {...words, ...known});
  else early()[lang] = {...words, ...early()[lang]};
}

/** Words of parts by language, until that language is registered: a part alone is not a language that elements speak. */
const early = (): Record<string, Partial<Strings>> => shared('words', () => ({}));

function add(lang: string, strings: Partial<Strings>): void {
  locales()[lang] = strings;
  globalThis.dispatchEvent?.(new Event(LOCALE_EVENT));
}
