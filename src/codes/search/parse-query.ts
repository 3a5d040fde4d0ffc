import {codeRange} from './code-range.js';
import type {findSynonyms, Synonym} from './find-synonyms.js';
import {titleOf} from '../format/decode.js';
import {matchWord, NUMBER_FIT, type Guesses, type WordMatch} from './match-word.js';
import type {Interpretation, LoadedList, QueryTerm} from './query-term.js';
import {foldWords} from '../../util/fold-text.js';

/** Functions that find more than the words a query has. Pages load them after the first list. */
export interface Meanings extends Guesses {
  readonly findSynonyms: typeof findSynonyms;
}

/** The words of a query in one list: words of titles, and synonyms. */
export interface QueryWords {
  readonly list: LoadedList;
  readonly words: readonly string[];
  readonly literal: readonly WordMatch[];
  /** Those that take most of the query first. */
  readonly synonyms: readonly Synonym[];
}

/** How many letters a word must have so that longer ones count, if another follows it: it is not a beginning, but may be a stem. */
const MIN_STEM_LENGTH = 6;
/** The targets of synonyms that are not searched for: words that mean nothing, and qualifiers. */
const NOTHING = '=';
const QUALIFIER = '?';
/** The weight of each word besides its rarity, so that a rare word does not outweigh a known procedure. */
const BASE_WEIGHT = 6;
/** The rarity of a word that another list alone knows: as that of most others, so that it does not outweigh them. */
const UNKNOWN_RARITY = 6;
/** The weight of a qualifier: enough to decide the order, not the matches. */
const QUALIFIER_WEIGHT = 1;

/** Looks up the words of a query in a list, a word a step. */
export function* matchWords(
  list: LoadedList,
  words: readonly string[],
  meanings: Partial<Meanings> = {},
): Generator<void, QueryWords> {
  const {synonyms: index} = list;
  const literal: WordMatch[] = [];
  const matches: WordMatch[] = [];
  for (const [at, word] of words.entries()) {
    yield;
    literal.push(matchWord(list.index, word, 2, meanings));
    // Nobody means a long word by its first two letters, or by the beginning of a word that is followed by another.
    if (index) matches.push(matchWord(index, word, words[at + 1] ? MIN_STEM_LENGTH : 3, meanings));
  }
  // Where the titles have the very words, the beginning of a longer term is not what is meant: "hip" is not HIPEC.
  const exact = literal.reduce((bits, {fit}, at) => (fit.includes(1) ? bits | (1 << at) : bits), 0);
  const found = (index && meanings.findSynonyms?.(index, words, matches)) ?? [];
  return {list, words, literal, synonyms: found.filter(({mask, fit}) => fit >= NUMBER_FIT || mask & ~exact)};
}

/**
 * Makes terms of the words of a query, and what they may mean: synonyms of many words first, then single words. Not weighed yet.
 * @param apart words that are not taken for one term, as bits.
 */
export function toTerms({list, words, literal, synonyms}: QueryWords, apart = 0): QueryTerm[] {
  const terms: QueryTerm[] = [];
  let taken = 0;
  for (const {mask, fit} of [...synonyms, ...words.map((_, at) => ({mask: 1 << at, fit: 1}))]) {
    if (mask & taken || mask === apart) continue;
    taken |= mask;
    const isIn = (_: unknown, at: number): number => mask & (1 << at);
    const meant = synonyms.filter((synonym) => synonym.mask === mask && synonym.fit >= fit - 0.05);
    terms.push(toTerm(list, words.filter(isIn), literal.filter(isIn), mask, meant));
  }
  return terms;
}

function toTerm(
  {index, synonyms}: LoadedList,
  words: readonly string[],
  literal: readonly WordMatch[],
  mask: number,
  meant: readonly Synonym[],
): QueryTerm {
  const {codes} = index.list;
  const all: Interpretation[] = [{score: 1, guessed: literal.some(({guessed}) => guessed), words: literal}];
  const text = words.join();
  // A part of a code beside words: "0SR9 cemented".
  if (/^(?=.*\d)[^,]{4,}$/.test(text)) all.push({score: 1, guessed: false, words: [], range: codeRange(codes, text)});
  let optional = false;
  // A number or a letter only distinguishes what the other words name: type 2, stage 3, C5-6, hepatitis B.
  let qualifier = /^(\d{1,2}|[a-z])$/.test(text);
  for (const {row, fit} of meant) {
    const target = synonyms!.list.codes[row]!;
    optional ||= target === NOTHING;
    qualifier ||= target === QUALIFIER;
    if (target === QUALIFIER) continue;
    // A hyphen separates words in the file, so that each can be looked up.
    const matchedTerm = titleOf(synonyms!.list, row).replaceAll('- ', '-');
    const [codePrefix, ...rest] = target.split('=');
    const range = codePrefix ? codeRange(codes, codePrefix) : undefined;
    const meaning = foldWords(rest.join());
    all.push({
      // "Hip replacement" is said of the joint, though titles of muscles have both words too.
      // A term for a few codes says more than one for hundreds.
      score:
        fit *
        (words.length > 1 ? 1.15 : 0.95) *
        (1 + 0.02 * meaning.length) *
        (range ? 1 - 0.026 * Math.log(1 + range[1] - range[0]) : 1),
      // Words that begin like a synonym fit by 0.7 or more.
      guessed: fit < 0.7,
      words: meaning.map((word) => matchWord(index, word)),
      range,
      matchedTerm,
    });
  }
  const interpretations = all.filter(countOf);
  const count = interpretations.reduce((sum, one) => sum + countOf(one), 0);
  const rarity = count ? Math.log(1 + codes.length / (1 + count)) : UNKNOWN_RARITY;
  return {
    mask,
    interpretations,
    count,
    weight: optional ? 0 : qualifier ? QUALIFIER_WEIGHT : words.length * (BASE_WEIGHT + rarity),
    qualifier,
  };
}

const countOf = ({words, range}: Interpretation): number => {
  const counts = words.map(({count}) => count);
  if (range) counts.push(range[1] - range[0]);
  return counts.length ? Math.min(...counts) : 0;
};
