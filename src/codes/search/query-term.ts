import type {WordMatch} from './match-word.js';
import type {WordIndex} from './word-index.js';

/** The words of a query that count: as many as have bits. */
export const MAX_WORDS = 24;

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

/** The terms of a query in one list, and the weight of those that are not qualifiers. */
export type WeighedTerms = readonly [terms: readonly QueryTerm[], required: number];

/** Returns the words of the terms that meet a condition in some list, as bits. */
export const wordsOf = (parsed: readonly (readonly QueryTerm[])[], meets: (term: QueryTerm) => unknown): number =>
  parsed.flat().reduce((bits, term) => (meets(term) ? bits | term.mask : bits), 0);

/**
 * Leaves out the words that no list knows, and scales the weights of the others to 1 together.
 * @param known words that some list knows, as bits.
 * @param certain words that some list knows as they are: guesses of other lists do not count.
 */
export function weighTerms(terms: readonly QueryTerm[], known: number, certain: number): WeighedTerms {
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
