import {page as es} from './es.js';
import {page as ar} from './ar.js';
import type {PageWords} from './en.js';

/** The words of pages, by language. */
export const translations: Readonly<Record<string, PageWords>> = {es, ar};
