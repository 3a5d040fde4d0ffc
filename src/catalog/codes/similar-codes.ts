import type {Axis, SimilarCode} from '../code-search.js';
import {codeRange} from './code-range.js';
import {titleOf} from './container.js';
import type {SearchSet} from './collect-rows.js';
import {inSlices} from './slices.js';
import type {StaticCodes} from './static-codes.js';
import {foldCode} from './words.js';

/** What the third to seventh character of an ICD-10-PCS code say, in the sections that have them (CMS reference manual). */
const AXES: readonly Axis[] = ['operation', 'part', 'approach', 'device', 'qualifier'];
const FIRST_AXIS = 2;
/** At most so many that differ in the same, so that a reader sees what else there is. */
const MOST_ALIKE = 2;
const ROWS_A_STEP = 2000;

/** The codes most like one of `codes`: of the first system among theirs that a source has. */
export async function findSimilar(
  source: StaticCodes,
  codes: readonly {readonly system: string; readonly code?: string}[],
  limit: number,
): Promise<readonly SimilarCode[]> {
  for (const {system} of codes) {
    const own = codes.flatMap((one) => (one.system === system && one.code) || []);
    for (const set of await source.sets([system])) {
      const found = await inSlices(similarCodes(set, own, limit));
      if (found.length) return found;
    }
  }
  return [];
}

/**
 * The codes most like the first of `codes` that a list has, without the others of `codes`; in steps.
 * ICD-10-PCS: of the same section and body system, those that differ in the fewest characters, by code; two at most that
 * differ in the same. Other systems: those that share most of the words of their titles, rare words counting more.
 */
export function* similarCodes(set: SearchSet, codes: readonly string[], limit: number): Generator<void, SimilarCode[]> {
  const {list} = set.index;
  const own = new Set(codes.map(foldCode));
  const row = codes.map((code) => exactRow(list.codes, code)).find((one) => one >= 0);
  if (row === undefined) return [];
  const ranked = set.system === 'ICD-10-PCS' ? byAxes(list.codes, row) : yield* byWords(set, row);
  return ranked
    .filter(({row: other}) => !own.has(foldCode(list.codes[other]!)))
    .slice(0, limit)
    .map(({row: other, differs}) => ({
      system: set.system,
      code: list.codes[other]!,
      display: titleOf(list, other),
      ...(differs && {differs}),
    }));
}

interface Near {
  readonly row: number;
  readonly differs?: readonly Axis[];
}

function exactRow(codes: readonly string[], code: string): number {
  const [from, to] = codeRange(codes, code);
  return from < to && foldCode(codes[from]!) === foldCode(code) ? from : -1;
}

function byAxes(codes: readonly string[], row: number): Near[] {
  const code = codes[row]!;
  const [from, to] = codeRange(codes, code.slice(0, FIRST_AXIS));
  const near: Required<Near>[] = [];
  for (let other = from; other < to; other++) {
    const differs = AXES.filter((_, at) => codes[other]![FIRST_AXIS + at] !== code[FIRST_AXIS + at]);
    if (differs.length) near.push({row: other, differs});
  }
  near.sort((a, b) => a.differs.length - b.differs.length || a.row - b.row);
  const counts = new Map<string, number>();
  return near.filter(({differs}) => {
    const count = counts.get(differs.join()) ?? 0;
    counts.set(differs.join(), count + 1);
    return count < MOST_ALIKE;
  });
}

function* byWords({index}: SearchSet, row: number): Generator<void, Near[]> {
  const {
    list: {tokens, starts, codes},
    begins,
  } = index;
  const weight = (word: number): number => Math.log(1 + codes.length / (begins[word + 1]! - begins[word]!));
  const wordsOf = (one: number): Set<number> => new Set(tokens.subarray(starts[one], starts[one + 1]));
  const sum = (words: Iterable<number>): number => [...words].reduce((total, word) => total + weight(word), 0);
  const mine = wordsOf(row);
  const total = sum(mine);
  const near: (Near & {share: number})[] = [];
  for (let other = 0; other < codes.length; other++) {
    if (other % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const theirs = wordsOf(other);
    const shared = sum([...theirs].filter((word) => mine.has(word)));
    if (shared && other !== row) near.push({row: other, share: shared / (total + sum(theirs) - shared)});
  }
  return near.sort((a, b) => b.share - a.share || a.row - b.row);
}
