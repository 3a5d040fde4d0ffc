import {page as ar} from '../locales/page/ar.js';
import {page as en, type PageWords} from '../locales/page/en.js';
import {page as es} from '../locales/page/es.js';

const WORDS: Readonly<Record<string, PageWords>> = {ar, es};

/** Returns the words of hosted pages in a language that the interface speaks, otherwise in English. */
export const pageWords = (lang: string): PageWords => WORDS[lang.toLowerCase().split('-')[0]!] ?? en;
