import type {CodeHit, CodeQuery} from '../code-source.js';
import {collectRows, compareFound, type Answer, type Found} from './collect-rows.js';
import {titleOf} from '../format/decode.js';
import {matchWords, toTerms, type Meanings, type QueryWords} from './parse-query.js';
import {MAX_WORDS, weighTerms, wordsOf, type LoadedList, type QueryTerm, type WeighedTerms} from './query-term.js';
import {bestOf} from './score-title.js';
import {foldCode, foldWords} from '../../util/fold-text.js';

// Measured on the judged queries: see DESIGN.md.
/** The score that a hit loses for each hit of its list before it. */
const RANK_DECAY = 0.05;
/** The weight of the terms that a title must have, where none of its list has all: where another list has such titles, and where not. */
const PARTIAL_SHARE = 0.5;
const MIN_SHARE = 0.4;
/** The loss of titles without all terms, so that complete ones of another list come first. */
const PARTIAL_FACTOR = 0.8;

/** Hits, and the words of the query that none of them has, as they were typed. */
export interface SearchResult {
  readonly hits: CodeHit[];
  readonly total: number;
  readonly without: readonly string[];
}

/**
 * Searches lists that are loaded, a word or a list a step.
 * @param meanings typos and synonyms, once they are loaded.
 */
export function* searchCodes(
  lists: readonly LoadedList[],
  {query, within, limit = 10, offset = 0}: CodeQuery,
  meanings?: Partial<Meanings>,
): Generator<void, SearchResult> {
  const code = foldCode(query);
  const inside = foldCode(within ?? '');
  const words = foldWords(query);
  const asked = words.slice(0, MAX_WORDS);
  const found: Found[] = [];
  let total = 0;
  /** Each list has its say: its hits count less the more of its hits are before them. Codes come from each in turn. */
  const add = ({found: more, total: count}: Answer, factor = 1): number => {
    more.forEach((one, place) => (one.score *= factor * (1 - RANK_DECAY) ** place));
    found.push(...more);
    total += count;
    return count;
  };
  const collect = (
    list: LoadedList,
    terms: readonly QueryTerm[],
    minShare: number,
    codePrefix: string,
  ): Generator<void, Answer> => collectRows(list, terms, minShare, limit + offset, codePrefix, within === undefined);
  /** Titles with all terms but qualifiers; where the best of them has the qualifiers too, they narrow the search. */
  function* collectComplete(list: LoadedList, [terms, required]: WeighedTerms): Generator<void, Answer> {
    const answer = yield* collect(list, terms, required, inside);
    const narrow = required < 1 ? yield* collect(list, terms, 1, inside) : answer;
    return narrow.total && narrow.found[0]!.score >= answer.found[0]!.score ? narrow : answer;
  }

  const matched: QueryWords[] = [];
  for (const list of lists) matched.push(yield* matchWords(list, asked, meanings));
  const parsed = matched.map((words) => toTerms(words));
  const certain = wordsOf(parsed, ({interpretations}) => interpretations.some(({guessed}) => !guessed));
  // Some codes have no digit: they are distinguished from words by the dictionary. ICD-10-PCS has no O and no I, so they are digits too.
  if (/^[A-Z\d]+$/.test(code) && (/\d/.test(code) || !certain))
    for (const one of [code, code.replace(/O/g, '0').replace(/I/g, '1')]) {
      // What begins with both, if one begins with the other.
      const codePrefix = one > inside ? one : inside;
      if (!total && codePrefix.startsWith(one) && codePrefix.startsWith(inside))
        for (const list of lists) add(yield* collect(list, [], 0, codePrefix));
    }
  // As words: all terms but qualifiers, then most of the weight; if no list has such titles, any term.
  const known = wordsOf(parsed, ({count}) => count);
  const open = new Map(matched.map((words, at) => [words, weighTerms(parsed[at]!, known, certain)]));
  for (const level of known && !total ? [1, 2, 3] : []) {
    const partial = level > 2 ? 0 : total ? PARTIAL_SHARE : MIN_SHARE;
    if (level < 3 || !total)
      for (const [words, weighed] of open) {
        const {list} = words;
        let answer = yield* level > 1 ? collect(list, weighed[0], partial, inside) : collectComplete(list, weighed);
        // Words that are a term together may be meant one by one: "lump taken out" of a breast.
        for (const {mask} of level > 1 ? [] : weighed[0])
          if (!answer.total && mask & (mask - 1)) {
            const apart = toTerms(words, mask);
            parsed.push(apart);
            answer = yield* collectComplete(list, weighTerms(apart, known, certain));
          }
        if (add(answer, level > 1 ? list.weight * PARTIAL_FACTOR : list.weight)) open.delete(words);
      }
  }

  let said = wordsOf(parsed, ({weight}) => !weight);
  const toHit = ({list: loaded, terms, row, count}: Found): CodeHit => {
    const {list} = loaded.index;
    const {codes, tokens, starts} = list;
    const title = tokens.subarray(starts[row], starts[row + 1]);
    const used = terms.flatMap((term) => {
      const {interpretation} = bestOf(term, list, row);
      if (interpretation) said |= term.mask;
      return interpretation ?? [];
    });
    const reason = [...new Set(used.map(({matchedTerm}) => matchedTerm))].filter(Boolean).join(', ');
    const marks = [...title.keys()].filter((at) => used.some(({words}) => words.some(({fit}) => fit[title[at]!])));
    return {
      system: loaded.system,
      code: codes[row]!,
      display: titleOf(list, row),
      ...(reason && {reason}),
      marks,
      ...(count > 1 && {family: {code: codes[row]!.slice(0, loaded.family), count}}),
    };
  };
  const hits = found
    .sort(compareFound)
    .slice(offset, offset + limit)
    .map(toHit);
  const typed = query.split(/\s+/).flatMap((one) => foldWords(one).map(() => one));
  return {hits, total, without: found[0]?.terms[0] ? typed.filter((_, at) => !(said & (1 << at))) : []};
}
