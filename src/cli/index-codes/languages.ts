import {foldWords} from '../../util/fold-text.js';
import type {Alias} from './alias-rows.js';
import type {CodeRow} from '../../codes/format/code-row.js';

/** Languages that write compounds as one word, so that parts of words are searched for. */
const COMPOUNDS = new Set(['de', 'nl', 'sv', 'da', 'nb', 'nn', 'no', 'fi', 'is', 'hu', 'et']);
/** Below this share of words the language is not reported. */
const MIN_SHARE = 0.05;
const MAX_TITLES = 2000;

/** The language of a list, as far as the search must know it. */
export interface TitleLanguage {
  readonly lang?: string;
  readonly compounds: boolean;
  /** Its words that mean nothing in a search. */
  readonly stopWords: readonly Alias[];
}

/**
 * Finds the language of titles by the words that mean little.
 * @param table `data/stop-words.tsv`.
 * @param given the language that the person names.
 */
export function titleLanguage(rows: readonly CodeRow[], table: string, given?: string): TitleLanguage {
  const words = new Map(
    table
      .split(/\r?\n/)
      .map((line) => line.split('\t'))
      .filter(([lang = '']) => /^[a-z]{2}$/.test(lang))
      .map(([lang, list = '']) => [lang!, list.split(';').flatMap(foldWords)]),
  );
  const lang = given?.toLowerCase().split('-')[0] ?? guess(rows, words);
  const stopWords = (lang ? words.get(lang) : undefined) ?? [];
  return {
    ...(lang && {lang}),
    compounds: COMPOUNDS.has(lang ?? ''),
    stopWords: stopWords.map((term) => ({term, target: '-', line: 0})),
  };
}

function guess(rows: readonly CodeRow[], words: ReadonlyMap<string, readonly string[]>): string | undefined {
  const step = Math.max(1, Math.floor(rows.length / MAX_TITLES));
  const found = rows.filter((_, at) => at % step === 0).flatMap(({title}) => foldWords(title));
  const shares = Array.from(words, ([lang, list]) => {
    const known = new Set(list);
    return {lang, share: found.filter((word) => known.has(word)).length / (found.length || 1)};
  }).sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  return best && best.share >= MIN_SHARE && best.share > next!.share ? best.lang : undefined;
}
