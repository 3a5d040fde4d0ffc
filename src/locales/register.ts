import {shared} from '../model/shared.js';
import type * as en from './en.js';

/** A language: its tag and every group of words that English has. */
export type Strings = {readonly lang: string} & {readonly [Group in keyof typeof en]: (typeof en)[Group]};

/** The words of the elements that the single script fetches when they are needed: in a file of their own, too. */
export type SearchStrings = Pick<Strings, 'lang' | 'codes' | 'list'>;

/** The languages that have been registered, by their tag in lower case. */
export const locales = (): Record<string, Partial<Strings>> => shared('locales', () => ({}));

/** Told on the window when a language has been registered. */
export const LOCALE_EVENT = 'procedure-elements-locale';

/** Adds a language to the page, or words to one; elements that speak it change at once. */
export function registerLocale(strings: Strings | SearchStrings): void {
  const lang = strings.lang.toLowerCase();
  locales()[lang] = {...locales()[lang], ...strings};
  globalThis.dispatchEvent?.(new Event(LOCALE_EVENT));
}
