import {codeRange} from './code-range.js';
import {titleOf} from '../format/decode.js';
import {matchWord, type WordMatch} from './match-word.js';
import type {WordIndex} from './word-index.js';
import {foldWords} from '../../util/fold-text.js';

/** A list of codes in memory, with the synonyms for it where they have arrived. */
export interface LoadedList {
  readonly system: string;
  /** Multiplies the scores: on pages about procedures, codes of procedures come first. */
  readonly weight: number;
  /** How many characters the codes of a family have in common; 0 if there are no families. */
  readonly family: number;
  readonly index: WordIndex;
  /** The titles are terms that people use, the codes are what they mean: see `aliasRows` of the index command. */
  readonly synonyms?: WordIndex;
}

/** One way to understand a part of a query: all of some words, in the codes of a range where there is one. */
export interface Interpretation {
  readonly score: number;
  /** A typo or a part of a word: does not count where another list knows the very word. */
  readonly guessed: boolean;
  readonly words: readonly WordMatch[];
  readonly range?: readonly [from: number, to: number];
  /** The synonym that means this. */
  readonly matchedTerm?: string;
}

/** A part of a query, and all that it may mean in one list. */
export interface QueryTerm {
  /** The words of the query that it is made of, as bits. */
  readonly mask: number;
  readonly interpretations: readonly Interpretation[];
  /** How many titles have it, at most. */
  readonly count: number;
  /** Its share of the query: rare words say more. 0: "surgery" only says which titles to prefer. */
  readonly weight: number;
  /** "Total", "emergency": narrows a search where titles know it, and never empties one. */
  readonly qualifier: boolean;
}

interface Synonym {
  readonly row: number;
  /** The words of the query that it takes, as bits. */
  readonly mask: number;
  /** How well its words fit: those of the query together, and its own on average. */
  readonly sum: number;
  readonly fit: number;
}

/** The targets of synonyms that are not searched for: words that mean nothing, and qualifiers. */
const NOTHING = '=';
const QUALIFIER = '?';
/** The words of a query that count: as many as have bits. */
export const MAX_WORDS = 24;
/** The weight of each word besides its rarity, so that a rare word does not outweigh a known procedure. */
const BASE_WEIGHT = 6;
/** The weight of a qualifier: enough to decide the order, not the matches. */
const QUALIFIER_WEIGHT = 1;

/** Splits a query into terms and what they may mean: synonyms of many words first, then single words. Not weighed yet. */
export function parseQuery(list: LoadedList, words: readonly string[]): QueryTerm[] {
  const synonyms = list.synonyms ? findSynonyms(list.synonyms, words) : [];
  const terms: QueryTerm[] = [];
  let taken = 0;
  for (const {mask, fit} of [...synonyms, ...words.map((_, at) => ({mask: 1 << at, fit: 1}))]) {
    if (mask & taken) continue;
    taken |= mask;
    terms.push(
      toTerm(
        list,
        words.filter((_, at) => mask & (1 << at)),
        mask,
        synonyms.filter((synonym) => synonym.mask === mask && synonym.fit >= fit - 0.05),
      ),
    );
  }
  return terms;
}

/** Returns the words of the terms that meet a condition in some list, as bits. */
export const wordsOf = (parsed: readonly (readonly QueryTerm[])[], meets: (term: QueryTerm) => unknown): number =>
  parsed.flat().reduce((bits, term) => (meets(term) ? bits | term.mask : bits), 0);

/**
 * Leaves out the words that no list knows, and scales the weights of the others to 1 together.
 * @param known words that some list knows, as bits.
 * @param certain words that some list knows as they are: guesses of other lists do not count.
 * @returns the terms, and the weight of those that are not qualifiers.
 */
export function weighTerms(terms: readonly QueryTerm[], known: number, certain: number): [QueryTerm[], required: number] {
  const asked = terms.filter(({mask}) => mask & known);
  const total = asked.reduce((sum, {weight}) => sum + weight, 0);
  let required = 0;
  const weighed = asked.map((term) => {
    // A query of nothing but what titles need not have means just that.
    const weight = total ? term.weight / total : 1 / asked.length;
    if (!term.qualifier) required += weight;
    return {...term, weight, interpretations: term.interpretations.filter(({guessed}) => !guessed || term.mask & ~certain)};
  });
  return [weighed, required];
}

function toTerm({index, synonyms}: LoadedList, words: readonly string[], mask: number, meant: readonly Synonym[]): QueryTerm {
  const {codes} = index.list;
  const literal = words.map((word) => matchWord(index, word, 2));
  const isGuess = (matches: readonly WordMatch[]): boolean => matches.some(({guessed}) => guessed);
  const all: Interpretation[] = [{score: 1, guessed: isGuess(literal), words: literal}];
  // Where the titles have the very words, the beginning of a longer term is not what is meant: "hip" is not HIPEC.
  const exact = literal.every(({fit}) => fit.includes(1));
  // A part of a code beside words: "0SR9 cemented".
  if (words.length === 1 && /^(?=.*\d).{4}/.test(words[0]!))
    all.push({score: 1, guessed: false, words: [], range: codeRange(codes, words[0]!)});
  let optional = false;
  let qualifier = false;
  for (const {row, fit} of meant) {
    const target = synonyms!.list.codes[row]!;
    optional ||= target === NOTHING;
    qualifier ||= target === QUALIFIER;
    if (target === QUALIFIER || (exact && fit < 1)) continue;
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
  const rarity = Math.log(1 + codes.length / (1 + count));
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

/** Finds the synonyms all of whose words are in a query, those that take most of it first. */
function findSynonyms(index: WordIndex, words: readonly string[]): Synonym[] {
  // Nobody means a long word by its first two letters.
  const matches = words.map((word) => matchWord(index, word, 3));
  const {
    list: {tokens, starts},
    postings,
    postingOffsets,
  } = index;
  const found = new Set<number>();
  for (const {words} of matches)
    for (const word of words) for (let at = postingOffsets[word]!; at < postingOffsets[word + 1]!; at++) found.add(postings[at]!);
  const synonyms: Synonym[] = [];
  nextRow: for (const row of found) {
    let [mask, sum, fit] = [0, 0, 0];
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const fits = matches.map((match) => match.fit[tokens[at]!]!);
      const best = Math.max(...fits);
      if (!best) continue nextRow;
      const bit = 1 << fits.indexOf(best);
      if (!(mask & bit)) sum += best;
      mask |= bit;
      fit += best;
    }
    synonyms.push({row, mask, sum, fit: fit / (starts[row + 1]! - starts[row]!)});
  }
  return synonyms.sort((a, b) => b.sum - a.sum || a.row - b.row);
}
