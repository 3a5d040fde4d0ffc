import colonoscopyAr from '../data/translations/ar/colonoscopy.json';
import kneeAr from '../data/translations/ar/knee-replacement.json';
import mriAr from '../data/translations/ar/mri-brain.json';
import spineAr from '../data/translations/ar/spinal-radiosurgery.json';
import colonoscopyEs from '../data/translations/es/colonoscopy.json';
import kneeEs from '../data/translations/es/knee-replacement.json';
import mriEs from '../data/translations/es/mri-brain.json';
import spineEs from '../data/translations/es/spinal-radiosurgery.json';
import {locales} from '../src/locales/register.js';
import type {ProcedureInput} from '../src/model/procedure.js';
import {colonoscopy, knee, mri, spine} from './states.js';

/** The languages of the interface, each by its own name: `{en: 'English', es: 'español'}`. */
export const languages = (): Record<string, string> =>
  Object.fromEntries(
    ['en', ...Object.keys(locales())].map((lang) => [lang, new Intl.DisplayNames([lang], {type: 'language'}).of(lang)!]),
  );

const ORIGINALS = [colonoscopy, knee, mri, spine];
const TRANSLATIONS: Readonly<Record<string, readonly unknown[]>> = {
  ar: [colonoscopyAr, kneeAr, mriAr, spineAr],
  es: [colonoscopyEs, kneeEs, mriEs, spineEs],
};

/** Pairs each text of a record with the text in the same place of its translation. */
function* pairs(from: unknown, to: unknown): Generator<readonly [string, string]> {
  if (typeof from === 'string' && typeof to === 'string') yield [from, to];
  else if (from && to && typeof from === 'object' && typeof to === 'object')
    for (const [key, value] of Object.entries(from))
      if (key !== 'lang') yield* pairs(value, (to as Record<string, unknown>)[key]);
}

const dictionaries = new Map(
  Object.entries(TRANSLATIONS).map(([lang, records]) => [
    lang,
    new Map(ORIGINALS.flatMap((original, at) => [...pairs(original, records[at])].filter(([text, other]) => text !== other))),
  ]),
);

function translate<Value>(value: Value, words: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') return (words.get(value) ?? value) as Value;
  if (Array.isArray(value)) return value.map((item) => translate(item, words)) as Value;
  if (!value || typeof value !== 'object') return value;
  // Titles of sources stay in their own language.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'sources' ? item : translate(item, words)]),
  ) as Value;
}

/**
 * Shows a record of `data/procedures`, or a story's variant of one, in the language of the page if it has a translation.
 * Texts of the story itself stay in English.
 */
export function inPageLanguage(record: ProcedureInput): ProcedureInput {
  const lang = document.documentElement.lang;
  const words = dictionaries.get(lang);
  // Stories may show records of their own, and invalid ones.
  if (!words || record?.lang !== 'en' || !ORIGINALS.some(({id}) => id === record.id)) return record;
  return {...translate(record, words), lang, translation: {from: 'en', state: 'machine'}};
}
