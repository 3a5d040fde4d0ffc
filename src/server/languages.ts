import '../locales/ar.js';
import '../locales/es.js';
import {locales} from '../locales/register.js';
import {languageTag} from '../util/language-tag.js';

/** The languages that the interface speaks. */
export const languages = (): readonly string[] => ['en', ...Object.keys(locales())];

/** Whether the interface speaks the language of a tag, as it is spoken anywhere. */
export const isSpoken = (lang: string): boolean => languages().includes(languageTag(lang).toLowerCase().split('-')[0]!);
