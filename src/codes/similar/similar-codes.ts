import type {SimilarCode} from '../code-source.js';
import {codeRange} from '../search/code-range.js';
import {titleOf} from '../format/decode.js';
import type {LoadedList} from '../search/query-term.js';
import {nameAxes, placesApart} from './pcs-axes.js';
import {runInSlices} from '../../util/time-slices.js';
import type {StaticCodes} from '../sources/static-files.js';
import {foldCode} from '../../util/fold-text.js';

/** How many characters ICD-10-PCS codes that are compared have in common: section and body system. */
const SAME = 2;
/** At most so many that differ in the same, so that a reader sees what else there is. */
const MOST_ALIKE = 2;
const ROWS_A_STEP = 2000;

/** Codes of one list, and the notice that its licence requires next to them. */
export interface Similar {
  readonly codes: readonly SimilarCode[];
  readonly notice: string;
}

/** The codes most like one of `codes`: of the first system among theirs that a source has; `undefined` if there are none. */
export async function findSimilar(
  source: StaticCodes,
  codes: readonly {readonly system: string; readonly code?: string}[],
  limit: number,
): Promise<Similar | undefined> {
  for (const {system} of codes) {
    const own = codes.flatMap((one) => (one.system === system && one.code) || []);
    for (const set of await source.load([system])) {
      const found = await runInSlices(similarCodes(set, own, limit));
      if (!found.length) continue;
      const {sets} = await source.search({query: found[0]!.code, systems: [system], limit: 1});
      const {title, version, licence} = sets[0]!;
      return {codes: found, notice: `${title}${version ? ` ${version}` : ''}: ${licence}`};
    }
  }
  return undefined;
}

/**
 * The codes most like the first of `codes` that a list has, without the others of `codes`; in steps.
 * ICD-10-PCS: of the same section and body system, those that differ in the fewest characters, by code; two at most that
 * differ in the same. Other systems: those that share most of the words of their titles, rare words counting more.
 */
export function* similarCodes(set: LoadedList, codes: readonly string[], limit: number): Generator<void, SimilarCode[]> {
  const {list} = set.index;
  const own = new Set(codes.map(foldCode));
  const row = codes.map((code) => exactRow(list.codes, code)).find((one) => one >= 0);
  if (row === undefined) return [];
  const ranked = set.system === 'ICD-10-PCS' ? byAxes(list.codes, row) : yield* byWords(set, row);
  return ranked
    .filter(({row: other}) => !own.has(foldCode(list.codes[other]!)))
    .slice(0, limit)
    .map(({row: other, named}) => ({system: set.system, code: list.codes[other]!, display: titleOf(list, other), ...named}));
}

interface Near {
  readonly row: number;
  readonly named?: Pick<SimilarCode, 'differs' | 'samePart'>;
}

function exactRow(codes: readonly string[], code: string): number {
  const [from, to] = codeRange(codes, code);
  return from < to && foldCode(codes[from]!) === foldCode(code) ? from : -1;
}

function byAxes(codes: readonly string[], row: number): Near[] {
  const code = codes[row]!;
  const [from, to] = codeRange(codes, code.slice(0, SAME));
  const near: {row: number; places: number[]}[] = [];
  for (let other = from; other < to; other++) {
    const places = placesApart(code, codes[other]!);
    if (places.length) near.push({row: other, places});
  }
  const counts: Record<string, number> = {};
  return near
    .sort((a, b) => a.places.length - b.places.length || a.row - b.row)
    .filter(({places}) => (counts[`${places}`] = (counts[`${places}`] ?? 0) + 1) <= MOST_ALIKE)
    .map(({row: other, places}) => ({row: other, named: nameAxes(code, places)}));
}

function* byWords({index}: LoadedList, row: number): Generator<void, Near[]> {
  const {
    list: {tokens, starts, codes},
    postingOffsets,
  } = index;
  const weight = (word: number): number => Math.log(1 + codes.length / (postingOffsets[word + 1]! - postingOffsets[word]!));
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
