import type {CodeHit, CodeQuery} from '../code-source.js';
import {better, collectRows, type Found, type SearchSet} from './collect-rows.js';
import {titleOf} from '../format/decode.js';
import {parseQuery} from './parse-query.js';
import {bestOf} from './score-title.js';
import {foldCode, foldWords} from '../../util/fold-text.js';

/** What a hit loses for each hit of its list before it. */
const TURN = 0.03;

/** Searches lists that are ready, a list a step. */
export function* searchCodes(
  sets: readonly SearchSet[],
  {query, within, limit = 10, offset = 0}: CodeQuery,
): Generator<void, {hits: CodeHit[]; total: number}> {
  const code = foldCode(query);
  const inside = foldCode(within ?? '');
  const words = foldWords(query);
  // What begins with both, if one begins with the other.
  const beginning = code > inside ? code : inside;
  // Some codes have no digit, and no beginning of those is a word.
  const isCode = /^(?=\D*\d|.{5})[A-Z\d]+$/.test(code) && beginning.startsWith(code) && beginning.startsWith(inside);
  const found: Found[] = [];
  let total = 0;
  // As a code, by all words, then by some of them: where some titles have all, the others would be noise.
  for (let attempt = isCode ? 0 : 1; attempt < 3 && attempt <= words.length && !total; attempt++)
    for (const set of sets) {
      yield;
      const slots = attempt ? parseQuery(set, words) : [];
      const answer = collectRows(set, slots, attempt > 1, limit + offset, attempt ? inside : beginning, within === undefined);
      total += answer.total;
      // Each list has its say: its hits count less the more of its hits stand before them. Codes come from each in turn.
      answer.found.forEach((one, place) => (one.score *= (attempt ? set.weight : 1) * (1 - TURN) ** place));
      found.push(...answer.found);
    }
  return {
    hits: found
      .sort(better)
      .slice(offset, offset + limit)
      .map(toHit),
    total,
  };
}

function toHit({set, slots, row, count}: Found): CodeHit {
  const {list} = set.index;
  const {codes, tokens, starts} = list;
  const title = tokens.subarray(starts[row], starts[row + 1]);
  const used = slots.flatMap((slot) => bestOf(slot, list, row).alternative ?? []);
  const reason = [...new Set(used.map((alternative) => alternative.reason))].filter(Boolean).join(', ');
  const marks = [...title.keys()].filter((at) => used.some(({words}) => words.some(({fit}) => fit[title[at]!])));
  return {
    system: set.system,
    code: codes[row]!,
    display: titleOf(list, row),
    ...(reason && {reason}),
    marks,
    ...(count > 1 && {family: {code: codes[row]!.slice(0, set.family), count}}),
  };
}
