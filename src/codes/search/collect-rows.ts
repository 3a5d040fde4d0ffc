import {codeRange} from './code-range.js';
import type {ReadySet, Slot} from './parse-query.js';
import {PART, titleScore} from './score-title.js';
import type {WordIndex} from './word-index.js';

/** A list that can be searched, and how its hits stand beside those of other lists. */
export interface SearchSet extends ReadySet {
  readonly system: string;
  /** Multiplies the scores: on pages about procedures, codes of procedures come first. */
  readonly weight: number;
  /** How many characters the codes of a family have in common; 0 if there are no families. */
  readonly family: number;
}

/** The best code of a family, or a code by itself. */
export interface Found {
  readonly set: SearchSet;
  readonly slots: readonly Slot[];
  row: number;
  score: number;
  /** How many codes of its family were found. */
  count: number;
}

/** What was found. */
export interface Answer {
  /** Best first. */
  readonly found: readonly Found[];
  /** How many codes, those of families counted one by one. */
  readonly total: number;
}

/**
 * The titles that have all parts of a query, or (`part`) not all of them but enough: the best `wanted`. Without parts, all.
 * @param beginning what their codes begin with.
 * @param grouped whether rows of one family become one hit, with the best of them.
 */
export function collectRows(
  set: SearchSet,
  query: readonly Slot[],
  part: boolean,
  wanted: number,
  beginning: string,
  grouped: boolean,
): Answer {
  const {index, family} = set;
  const {codes} = index.list;
  const [from, to] = codeRange(codes, beginning);
  const slots = query.filter(({weight}) => weight);
  const wishes = query.filter(({weight}) => !weight);
  const score = slots.length ? titleScore(index, slots, wishes, part) : () => 1;
  const marks = new Int32Array((codes.length >> 5) + 1).fill(slots.length ? 0 : -1);
  // The rarest parts of the query, so many that a title without them lacks a part, or has not enough of them: the shares of
  // all make 1, but for rounding.
  let rest = 0;
  for (const slot of [...slots].sort(byCount).reverse())
    if ((rest += slot.weight) >= (part ? PART : 0.99)) mark(marks, index, slot);
  const found: Found[] = [];
  let total = 0;
  let last: Found;
  // What the codes of the last hit's family begin with.
  let prefix: string | undefined;
  for (let at = from >> 5; at << 5 < to; at++)
    for (let bits = marks[at]!; bits; bits &= bits - 1) {
      const row = (at << 5) + 31 - Math.clz32(bits & -bits);
      const value = row >= from && row < to && score(row);
      if (!value) continue;
      total++;
      if (prefix && codes[row]!.startsWith(prefix)) {
        last!.count++;
        if (value > last!.score) {
          last!.score = value;
          last!.row = row;
        }
      } else {
        found.push((last = {set, slots: query, row, score: value, count: 1}));
        if (grouped && beginning.length <= family) prefix = codes[row]!.slice(0, family);
      }
    }
  return {found: best(found, wanted), total};
}

const byCount = (a: {readonly count: number}, b: {readonly count: number}): number => a.count - b.count;

/** A bit for each row whose title may have a part of a query: so rows come in order, each once, and others are passed over. */
function mark(marks: Int32Array, {rows, begins}: WordIndex, {alternatives}: Slot): void {
  for (const {words, range} of alternatives)
    if (range) for (let row = range[0]; row < range[1]; row++) marks[row >> 5]! |= 1 << row;
    else
      for (const word of [...words].sort(byCount)[0]!.words)
        for (let at = begins[word]!; at < begins[word + 1]!; at++) marks[rows[at]! >> 5]! |= 1 << rows[at]!;
}

/** Sorts the best first. */
export const better = (a: Found, b: Found): number => b.score - a.score || b.set.weight - a.set.weight || a.row - b.row;

/** The best few in order, without sorting the rest. */
function best(all: readonly Found[], wanted: number): Found[] {
  const few: Found[] = [];
  for (const one of all) {
    let at = few.length;
    while (at && better(one, few[at - 1]!) < 0) at--;
    if (at < wanted) few.splice(at, 0, one);
    if (few.length > wanted) few.pop();
  }
  return few;
}
