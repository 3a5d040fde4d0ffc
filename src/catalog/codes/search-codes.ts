import type {CodeHit} from '../code-search.js';
import {codeRange} from './code-range.js';
import {collectRows, familiesOf, type Answer, type Found, type SearchSet} from './collect-rows.js';
import {titleOf} from './container.js';
import {parseQuery} from './slots.js';
import {fitOf} from './title-score.js';
import {foldCode, foldWords} from './words.js';

/** What a hit loses for each hit of its list before it. */
const TURN = 0.03;

/** Searches lists that are ready. `within` as in `CodeQuery`. */
export function searchCodes(
  sets: readonly SearchSet[],
  query: string,
  limit: number,
  offset = 0,
  within?: string,
): {hits: CodeHit[]; total: number} {
  const {found, total} = byCode(sets, query, limit + offset, within) ?? byWords(sets, query, limit + offset, within);
  return {hits: found.slice(offset, offset + limit).map((one) => toHit(one, within)), total};
}

/** What begins with the query as a code, each list in turn; `undefined` if it is no code. */
function byCode(sets: readonly SearchSet[], query: string, wanted: number, within?: string): Answer | undefined {
  const code = foldCode(query);
  if (!/^(?=\D*\d)[A-Z\d]+$/.test(code)) return undefined;
  const inside = foldCode(within ?? '');
  const lists = sets.map((set) => {
    const {codes} = set.index.list;
    const [from, to] = codeRange(codes, inside.startsWith(code) ? inside : code);
    const families = within === undefined && code.length < set.family ? familiesOf(set) : undefined;
    const found: Found[] = [];
    for (let row = from; row < to; row++)
      if (families && row > from && families[row] === families[row - 1]) found.at(-1)!.count++;
      else found.push({set, slots: [], row, score: 0, count: 1});
    return found;
  });
  const total = lists.reduce((sum, {length}) => sum + length, 0);
  const found: Found[] = [];
  for (let place = 0; found.length < Math.min(wanted, total); place++) found.push(...lists.flatMap((list) => list[place] ?? []));
  return total ? {found, total} : undefined;
}

function byWords(sets: readonly SearchSet[], query: string, wanted: number, within?: string): Answer {
  const words = foldWords(query);
  if (!words.length) return {found: [], total: 0};
  const parsed = sets.map((set) => ({set, slots: parseQuery(set, words)}));
  const all = rank(parsed.map(({set, slots}) => collectRows(set, slots, false, wanted, within)));
  // Where some titles have all words, those that have only some would be noise.
  if (all.total || words.length < 2) return all;
  return rank(parsed.map(({set, slots}) => collectRows(set, slots, true, wanted, within)));
}

/** Each list has its say: its hits count less the more of its hits stand before them. */
function rank(answers: readonly Answer[]): Answer {
  return {
    found: answers
      .flatMap(({found}) => found.map((one, place) => ({...one, score: one.score * (1 - TURN * Math.min(place, 20))})))
      .sort(byScore),
    total: answers.reduce((sum, {total}) => sum + total, 0),
  };
}

const byScore = (a: Found, b: Found): number => b.score - a.score || b.set.weight - a.set.weight || a.row - b.row;

function toHit({set, slots, row, count}: Found, within?: string): CodeHit {
  const {list} = set.index;
  const {codes, tokens, starts} = list;
  const title = [...tokens.subarray(starts[row], starts[row + 1])];
  const used = slots.flatMap(({alternatives}) => {
    const fits = alternatives.map((alternative) => fitOf(alternative, row, title));
    const best = Math.max(...fits);
    return best > 0 ? alternatives[fits.indexOf(best)]! : [];
  });
  const reason = [...new Set(used.map((alternative) => alternative.reason))].filter(Boolean).join(', ');
  const marks = [...title.keys()].filter((at) => used.some(({words}) => words.some(({fit}) => fit[title[at]!])));
  return {
    system: set.system,
    code: codes[row]!,
    display: titleOf(list, row),
    ...(reason && {reason}),
    ...(marks.length && {marks}),
    ...(count > 1 && within === undefined && {family: {code: codes[row]!.slice(0, set.family), count}}),
  };
}
