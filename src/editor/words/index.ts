import {en, type Words} from './en.js';
import {es} from './es.js';

export type {Words};

/** The editor's words by language. */
export const WORDS: Readonly<Record<string, Words>> = {en, es};

/** Names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {en: 'English', es: 'Español'};
