import type {CodeHit} from '../code-search.js';
import {collectRows, type Answer, type Found, type SearchSet} from './collect-rows.js';
import {titleOf} from './container.js';
import {parseQuery, type Slot} from './slots.js';
import {fitOf} from './title-score.js';
import {foldCode, foldWords} from './words.js';

/** What a hit loses for each hit of its list before it. */
const TURN = 0.03;

/** Searches lists that are ready, a list a step. `within` as in `CodeQuery`. */
export function* searchCodes(
  sets: readonly SearchSet[],
  query: string,
  limit: number,
  offset = 0,
  within?: string,
): Generator<void, {hits: CodeHit[]; total: number}> {
  const code = foldCode(query);
  const inside = foldCode(within ?? '');
  const words = foldWords(query);
  const parsed: (readonly Slot[])[] = [];
  let answer: Answer = {found: [], total: 0};
  function* collect(beginning: string, part: boolean, slotsOf: (at: number) => readonly Slot[]): Generator<void, Answer> {
    const answers: Answer[] = [];
    for (const [at, set] of sets.entries()) {
      yield;
      answers.push(collectRows(set, slotsOf(at), part, limit + offset, beginning, within === undefined));
    }
    return rank(answers);
  }
  if (/^(?=\D*\d)[A-Z\d]+$/.test(code) && (code.startsWith(inside) || inside.startsWith(code)))
    answer = yield* collect(code.startsWith(inside) ? code : inside, false, () => []);
  if (!answer.total && words.length) answer = yield* collect(inside, false, (at) => (parsed[at] = parseQuery(sets[at]!, words)));
  // Where some titles have all words, those that have only some would be noise.
  if (!answer.total && words.length > 1) answer = yield* collect(inside, true, (at) => parsed[at]!);
  return {hits: answer.found.slice(offset, offset + limit).map(toHit), total: answer.total};
}

/** Each list has its say: its hits count less the more of its hits stand before them. */
function rank(answers: readonly Answer[]): Answer {
  return {
    found: answers
      .flatMap(({found}) => found.map((one, place) => ({...one, score: one.score * (1 - TURN * Math.min(place, 20))})))
      .sort((a, b) => b.score - a.score || b.set.weight - a.set.weight || a.row - b.row),
    total: answers.reduce((sum, {total}) => sum + total, 0),
  };
}

function toHit({set, slots, row, count}: Found): CodeHit {
  const {list} = set.index;
  const {codes, tokens, starts} = list;
  const title = tokens.subarray(starts[row], starts[row + 1]);
  const used = slots.flatMap(({alternatives}) => {
    const fits = alternatives.map((alternative) => fitOf(alternative, list, row));
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
    ...(count > 1 && {family: {code: codes[row]!.slice(0, set.family), count}}),
  };
}
