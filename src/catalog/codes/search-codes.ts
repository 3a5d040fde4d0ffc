import type {CodeHit} from '../code-search.js';
import {codeRange} from './code-range.js';
import {titleOf} from './container.js';
import {eachRow, parseQuery, type Alternative, type ReadySet, type Slot} from './slots.js';
import type {WordIndex} from './word-index.js';
import {foldCode, foldWords} from './words.js';

/** A list that can be searched, and how its hits stand beside those of other lists. */
export interface SearchSet extends ReadySet {
  readonly system: string;
  /** Multiplies the scores: on pages about procedures, codes of procedures come first. */
  readonly weight: number;
  /** How many characters the codes of a family have in common; 0 if there are no families. */
  readonly family: number;
}

/** The best code of a family, or a code by itself. */
interface Found {
  readonly set: SearchSet;
  readonly slots: readonly Slot[];
  readonly row: number;
  readonly score: number;
  /** How many codes of its family were found; 0 without a family. */
  readonly count: number;
}

// Found by trying on two sets of judged queries; each says what people mean more often than not.
/** A word of the query is the title's first: what is done, in titles of procedures. */
const FIRST = 0.3;
/** The query is most of the title. */
const WHOLE = 0.1;
/** A word that titles need not have, and this has it or is among the codes that it stands for. */
const WISH = 0.2;
/** Titles that have only some of the words are shown from half of what the words weigh. */
const PART = 0.5;
/** With so many titles that have all words, those that have only some would be noise. */
const ENOUGH = 3;
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
  const found = byCode(sets, query, within) ?? byWords(sets, query, limit + offset, within);
  return {hits: found.slice(offset, offset + limit).map((one) => toHit(one, within)), total: found.length};
}

/** What begins with the query as a code, each list in turn; `undefined` if it is no code. */
function byCode(sets: readonly SearchSet[], query: string, within?: string): Found[] | undefined {
  const code = foldCode(query);
  if (!/^(?=\D*\d)[A-Z\d]+$/.test(code)) return undefined;
  const lists = sets.map((set) => {
    const {codes} = set.index.list;
    const [from, to] = codeRange(
      codes,
      within && foldCode(within).length > code.length && foldCode(within).startsWith(code) ? within : code,
    );
    const found: Found[] = [];
    const grouped = within === undefined && code.length < set.family;
    for (let row = from; row < to; row++) {
      const count = grouped ? familyEnd(set, row, to) - row : 0;
      found.push({set, slots: [], row, score: 0, count});
      if (grouped) row += count - 1;
    }
    return found;
  });
  const found = lists.flatMap((list, at) => list.map((one, rank) => ({one, rank, at})));
  return found.length ? found.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({one}) => one) : undefined;
}

function familyEnd({index, family}: SearchSet, row: number, to: number): number {
  const {codes} = index.list;
  const prefix = codes[row]!.slice(0, family);
  let end = row + 1;
  while (end < to && codes[end]!.startsWith(prefix)) end++;
  return end;
}

function byWords(sets: readonly SearchSet[], query: string, wanted: number, within?: string): Found[] {
  const words = foldWords(query);
  if (!words.length) return [];
  const parsed = sets.map((set) => ({set, slots: parseQuery(set, words)}));
  const found = rank(parsed.map(({set, slots}) => collect(set, slots, false, within)));
  if (found.length >= Math.min(wanted, ENOUGH) || words.length < 2) return found;
  return [...found, ...rank(parsed.map(({set, slots}) => collect(set, slots, true, within)))];
}

/** Each list has its say: its hits count less the more of its hits stand before them. */
function rank(lists: readonly Found[][]): Found[] {
  const byScore = (a: Found, b: Found): number => b.score - a.score || b.set.weight - a.set.weight || a.row - b.row;
  return lists
    .flatMap((list) => list.sort(byScore).map((one, place) => ({...one, score: one.score * (1 - TURN * Math.min(place, 20))})))
    .sort(byScore);
}

/**
 * The titles that have all parts of a query, or (`part`) not all of them but enough.
 * Rows of one family become one hit, with the best of them.
 */
function collect(set: SearchSet, all: readonly Slot[], part: boolean, within?: string): Found[] {
  const {index} = set;
  const slots = all.filter(({optional}) => !optional);
  const wishes = all.filter(({optional}) => optional);
  const {codes, starts} = index.list;
  const importance = slots.map(({count}) => Math.log(1 + codes.length / (1 + count)));
  const total = importance.reduce((sum, one) => sum + one, 0);
  if (!part && slots.some(({count}) => !count)) return [];
  const [from, to] = within === undefined ? [0, codes.length] : codeRange(codes, within);
  const rarest = slots.reduce((least, slot) => (slot.count < least.count ? slot : least));
  const seen = new Uint8Array(codes.length);
  const best = new Map<string | number, {row: number; score: number; count: number}>();
  const consider = (row: number): void => {
    if (seen[row] || row < from || row >= to) return;
    seen[row] = 1;
    let [sum, have, first, marked] = [0, 0, 0, 0];
    for (let at = 0; at < slots.length; at++) {
      const {fit, matched, atStart} = bestAlternative(index, slots[at]!, row);
      if (!fit) {
        if (!part) return;
        continue;
      }
      sum += fit;
      have += importance[at]!;
      marked += matched;
      if (atStart) first = FIRST;
    }
    const share = have / total;
    const wished = wishes.some((slot) => bestAlternative(index, slot, row).fit) ? WISH : 0;
    if (part ? share < PART || share === 1 : false) return;
    const brevity = (WHOLE * (marked || 1)) / (starts[row + 1]! - starts[row]!);
    const score = (sum / slots.length + first + wished + brevity) * set.weight * share;
    const key = within === undefined && set.family ? codes[row]!.slice(0, set.family) : row;
    const known = best.get(key);
    if (!known) best.set(key, {row, score, count: 1});
    else {
      known.count++;
      if (score > known.score || (score === known.score && row < known.row)) Object.assign(known, {row, score});
    }
  };
  for (const slot of part ? slots : [rarest]) eachRowOf(index, slot, consider);
  return [...best.values()].map(({row, score, count}) => ({
    set,
    slots: all,
    row,
    score,
    count: within === undefined && set.family ? count : 0,
  }));
}

function eachRowOf(index: WordIndex, {alternatives}: Slot, call: (row: number) => void): void {
  for (const {words, range} of alternatives) {
    if (range) for (let row = range[0]; row < range[1]; row++) call(row);
    else
      eachRow(
        index,
        words.reduce((least, word) => (word.count < least.count ? word : least)),
        call,
      );
  }
}

interface Fit {
  readonly fit: number;
  /** How many words of the title it takes. */
  readonly matched: number;
  /** Whether the first word of the title is among them. */
  readonly atStart: boolean;
  readonly alternative?: Alternative;
}

const NO_FIT: Fit = {fit: 0, matched: 0, atStart: false};

function bestAlternative({list: {tokens, starts}}: WordIndex, {alternatives}: Slot, row: number): Fit {
  const [from, to] = [starts[row]!, starts[row + 1]!];
  let best = NO_FIT;
  for (const alternative of alternatives) {
    const {fit, words, range} = alternative;
    if (fit <= best.fit) continue;
    if (range) {
      if (row >= range[0] && row < range[1]) best = {fit, matched: 0, atStart: true, alternative};
      continue;
    }
    let [sum, atStart] = [0, false];
    for (const {fit: fits} of words) {
      let most = 0;
      for (let at = from; at < to; at++) {
        const here = fits[tokens[at]!]!;
        if (here > most) {
          most = here;
          if (at === from) atStart = true;
        }
      }
      if (!most) {
        sum = 0;
        break;
      }
      sum += most;
    }
    const whole = (fit * sum) / words.length;
    if (whole > best.fit) best = {fit: whole, matched: words.length, atStart, alternative};
  }
  return best;
}

function toHit({set, slots, row, count}: Found, within?: string): CodeHit {
  const {list} = set.index;
  const {codes, tokens, starts} = list;
  const used = slots.map((slot) => bestAlternative(set.index, slot, row).alternative);
  const reason = [...new Set(used.map((alternative) => alternative?.reason))].filter(Boolean).join(', ');
  const marks: number[] = [];
  for (let at = starts[row]!; at < starts[row + 1]!; at++)
    if (used.some((alternative) => alternative?.words.some(({fit}) => fit[tokens[at]!]))) marks.push(at - starts[row]!);
  return {
    system: set.system,
    code: codes[row]!,
    display: titleOf(list, row),
    ...(reason && {reason}),
    ...(marks.length && {marks}),
    ...(count > 1 && within === undefined && {family: {code: codes[row]!.slice(0, set.family), count}}),
  };
}
