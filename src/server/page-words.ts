import {page as en, type PageWords} from '../locales/page/en.js';
import {translations} from '../locales/page/translations.js';

/** Returns the words of hosted pages in a language that the interface speaks, otherwise in English. */
export const pageWords = (lang: string): PageWords => translations[lang.toLowerCase().split('-')[0]!] ?? en;
