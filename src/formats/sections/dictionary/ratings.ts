import type {Likelihood} from '../../../model/procedure.js';
import type {DictionaryLanguage} from './dictionary.js';
import {ENTRIES} from './entries.js';
import {foldLetters} from './normalise.js';

/** Says how often, in a word. */
export type Frequency = Extract<Likelihood, {word: unknown}>['word'];

const FREQUENCIES: readonly Frequency[] = ['very common', 'common', 'uncommon', 'rare', 'very rare', 'not known'];
const ratings = new Map<DictionaryLanguage, ReadonlyMap<string, Frequency>>();
const MAX_LABEL = 80;

const plain = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** All labels of a language: each word for how often, alone and with a word for risks in front of it or behind it. */
function ratingsOf(language: DictionaryLanguage): ReadonlyMap<string, Frequency> {
  const known = ratings.get(language);
  if (known) return known;
  const rows: readonly (readonly [string, string])[] = ENTRIES[language];
  const listed = (name: string): string[] =>
    rows.filter(([field]) => field === `{${name}}`).flatMap(([, words]) => words.split('|').map(plain));
  const risks = listed('risk');
  const blank = (language as string) === 'zh' ? '' : ' ';
  const labels = new Map<string, Frequency>();
  for (const frequency of FREQUENCIES)
    for (const word of listed(frequency))
      for (const label of [word, ...risks.flatMap((risk) => [`${word}${blank}${risk}`, `${risk}${blank}${word}`])])
        labels.set(label, frequency);
  ratings.set(language, labels);
  return labels;
}

/** How often what stands below a label happens, if the label says that and nothing else: "Seltene Komplikationen (1 von 1000):". */
export function ratingOf(label: string, language: DictionaryLanguage): Frequency | undefined {
  if (label.length > MAX_LABEL) return undefined;
  return ratingsOf(language).get(plain(label.replace(/[(（][^()（）]*[)）]/g, ' ')));
}
