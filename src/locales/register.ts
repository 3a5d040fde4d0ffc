import {shared} from '../model/shared.js';
import type * as en from './en.js';

/** A language: its tag and every group of words that English has. */
export type Strings = {readonly lang: string} & {readonly [Group in keyof typeof en]: (typeof en)[Group]};

/** The languages that have been registered, by their tag in lower case. */
export const locales = (): Record<string, Strings> => shared('locales', () => ({}));

/** Told on the window when a language has been registered. */
export const LOCALE_EVENT = 'procedure-elements-locale';

/** Adds a language to the page, or replaces one; elements that speak it change at once. */
export function registerLocale(strings: Strings): void {
  locales()[strings.lang.toLowerCase()] = strings;
  globalThis.dispatchEvent?.(new Event(LOCALE_EVENT));
}
