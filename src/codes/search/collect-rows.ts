import {codeRange} from './code-range.js';
import type {LoadedList, QueryTerm} from './query-term.js';
import {ROUNDING, scoreTitles} from './score-title.js';
import type {WordIndex} from './word-index.js';

/** Groups of 32 rows between two pauses: a few milliseconds. */
const STEP = 500;

/** The best code of a family, or a single code. */
export interface Found {
  readonly list: LoadedList;
  readonly terms: readonly QueryTerm[];
  row: number;
  score: number;
  /** How many codes of its family were found. */
  count: number;
}

/** The rows of a list that a query finds. */
export interface Answer {
  /** Best first. */
  readonly found: readonly Found[];
  /** How many codes, those of families counted one by one. */
  readonly total: number;
}

/**
 * Collects the `wanted` best titles whose terms weigh at least `minShare`, in steps; without terms, any.
 * @param codePrefix what their codes begin with.
 * @param grouped rows of one family become one hit, with the best of them.
 */
export function* collectRows(
  list: LoadedList,
  terms: readonly QueryTerm[],
  minShare: number,
  wanted: number,
  codePrefix: string,
  grouped: boolean,
): Generator<void, Answer> {
  const {index, family} = list;
  const {codes} = index.list;
  const [from, to] = codeRange(codes, codePrefix);
  const weighty = terms.filter(({weight}) => weight);
  const score = weighty.length ? scoreTitles(index, weighty, minShare) : () => 1;
  const candidates = new Int32Array((codes.length >> 5) + 1).fill(weighty.length ? 0 : -1);
  // The rarest terms, so many that the others alone do not weigh enough.
  let rest = 0;
  for (const term of weighty.sort(byCount).reverse())
    if ((rest += term.weight) >= minShare - ROUNDING) addCandidates(candidates, index, term);
  const found: Found[] = [];
  let total = 0;
  let last: Found;
  // The beginning of the codes of the last hit's family.
  let prefix: string | undefined;
  // A function of its own: engines compile it while it runs, which they don't do for generators.
  const collect = (at: number): void => {
    for (let bits = candidates[at]!; bits; bits &= bits - 1) {
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
        found.push((last = {list, terms, row, score: value, count: 1}));
        if (grouped && codePrefix.length <= family) prefix = codes[row]!.slice(0, family);
      }
    }
  };
  for (let at = from >> 5; at << 5 < to; at++) {
    if (!(at % STEP)) yield;
    collect(at);
  }
  return {found: best(found, wanted), total};
}

const byCount = (a: {readonly count: number}, b: {readonly count: number}): number => a.count - b.count;

/** Sets a bit for each row that may have a term: so rows come in order, each once, and others are skipped. */
function addCandidates(candidates: Int32Array, {postings, postingOffsets}: WordIndex, {interpretations}: QueryTerm): void {
  for (const {words, range} of interpretations)
    if (range) for (let row = range[0]; row < range[1]; row++) candidates[row >> 5]! |= 1 << row;
    else
      for (const word of [...words].sort(byCount)[0]!.words)
        for (let at = postingOffsets[word]!; at < postingOffsets[word + 1]!; at++)
          candidates[postings[at]! >> 5]! |= 1 << postings[at]!;
}

/** Sorts the best first; equal ones stay in the order of the manifest, the weightiest list first, and of their rows. */
export const compareFound = (a: Found, b: Found): number => b.score - a.score;

/** Returns the best few in order, without sorting the rest. */
function best(all: readonly Found[], wanted: number): Found[] {
  const few: Found[] = [];
  for (const one of all) {
    let at = few.length;
    while (at && compareFound(one, few[at - 1]!) < 0) at--;
    few.splice(at, 0, one);
    few.splice(wanted);
  }
  return few;
}
