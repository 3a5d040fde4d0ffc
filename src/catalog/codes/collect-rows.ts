import {codeRange} from './code-range.js';
import type {ReadySet, Slot} from './slots.js';
import {importanceOf, PART, titleScore} from './title-score.js';
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
  readonly total: number;
}

/**
 * The titles that have all parts of a query, or (`part`) not all of them but enough: the best `wanted`.
 * Rows of one family become one hit, with the best of them.
 */
export function collectRows(set: SearchSet, all: readonly Slot[], part: boolean, wanted: number, within?: string): Answer {
  const {index, family, weight} = set;
  const {codes} = index.list;
  const slots = all.filter(({optional}) => !optional);
  const telling = part ? tellingSlots(slots, codes.length) : [rarest(slots)];
  // A bit for each row, so that rows come in order, each once, and those of a family together.
  const marks = new Int32Array((codes.length >> 5) + 1);
  for (const slot of telling) mark(marks, index, slot);
  const score = titleScore(index, all, part);
  const [from, to] = within === undefined ? [0, codes.length] : codeRange(codes, within);
  const families = within === undefined && family ? familiesOf(set) : undefined;
  const found: Found[] = [];
  let last: Found | undefined;
  for (let at = from >> 5; at << 5 < to; at++)
    for (let bits = marks[at]!; bits; bits &= bits - 1) {
      const row = (at << 5) + 31 - Math.clz32(bits & -bits);
      const value = row >= from && row < to && score(row) * weight;
      if (!value) continue;
      if (!last || !families || families[row] !== families[last.row])
        found.push((last = {set, slots: all, row, score: value, count: 1}));
      else {
        last.count++;
        if (value > last.score) {
          last.score = value;
          last.row = row;
        }
      }
    }
  return {found: best(found, wanted), total: found.length};
}

const rarest = <T extends {readonly count: number}>(all: readonly T[]): T =>
  all.reduce((least, one) => (one.count < least.count ? one : least));

/** The rarest parts of a query, so many that a title without them has not enough of it. */
function tellingSlots(slots: readonly Slot[], size: number): Slot[] {
  const all = slots.reduce((sum, slot) => sum + importanceOf(slot, size), 0);
  let rest = all;
  return [...slots]
    .sort((a, b) => a.count - b.count)
    .filter((slot) => {
      const needed = rest >= PART * all;
      rest -= importanceOf(slot, size);
      return needed;
    });
}

/** Marks the rows that may have a part of the query. */
function mark(marks: Int32Array, {rows, begins}: WordIndex, {alternatives}: Slot): void {
  for (const {words, range} of alternatives)
    if (range) for (let row = range[0]; row < range[1]; row++) marks[row >> 5]! |= 1 << row;
    else
      for (const word of rarest(words).words)
        for (let at = begins[word]!; at < begins[word + 1]!; at++) marks[rows[at]! >> 5]! |= 1 << rows[at]!;
}

/** For each row the first row of its family; families of a list do not change. */
export function familiesOf({index, family}: SearchSet): Uint32Array {
  return (index.families ??= index.list.codes.reduce((families, code, row, codes) => {
    const first = row && families[row - 1]!;
    families[row] = code.startsWith(codes[first]!.slice(0, family)) ? first : row;
    return families;
  }, new Uint32Array(index.list.codes.length)));
}

const better = (a: Found, b: Found): number => b.score - a.score || a.row - b.row;

/** The best few in order, without sorting the rest. */
function best(all: readonly Found[], wanted: number): Found[] {
  const few: Found[] = [];
  for (const one of all) {
    if (few.length === wanted && better(one, few[wanted - 1]!) > 0) continue;
    let at = few.length;
    while (at && better(one, few[at - 1]!) < 0) at--;
    few.splice(at, 0, one);
    few.length = Math.min(few.length, wanted);
  }
  return few;
}
