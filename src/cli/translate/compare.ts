import {splitSentences} from '../../quality/segments.js';
import type {Languages} from './unit.js';
import {compareDirections, isSameBound} from './directions.js';
import {compareNegations} from './negations.js';
import {countInWords, readNumbers, type StatedNumber} from './numbers.js';

/** Finds differences that can hurt: a number, unit, time, bound, negation, "before" or "after" that only one of the two texts has. */
export const compareTexts = (source: string, target: string, languages: Languages): readonly string[] => [
  ...compareNumbers(source, target, languages),
  ...pairClauses(source, target, languages).flatMap(([own, other]) => [
    ...(isSameBound(own, other, languages) ? [] : compareNegations(own, other, languages)),
    ...compareDirections(own, other, languages),
  ]),
];

function compareNumbers(source: string, target: string, {from, to}: Languages): readonly string[] {
  const [own, other] = [readNumbers(source, from), readNumbers(target, to)];
  const {missing, extra, pairs} = pairUp(own, other);
  const lost = missing.filter(({value}) => !countInWords(target, value, to));
  const added = extra.filter(({value}) => !countInWords(source, value, from));
  const swapped = pairs.find(([one, at], index) =>
    pairs.slice(index + 1).some(([next, nextAt]) => nextAt < at && next.unit === one.unit && next.value !== one.value),
  );
  return [
    ...lost.map(({words}) => `the translation lacks "${words}"`),
    ...added.map(({words}) => `the translation adds "${words}"`),
    ...(swapped ? [`the translation has "${swapped[0].words}" in another place among the numbers`] : []),
  ];
}

/**
 * Takes off the pairs of equal numbers: first those with equal units, then those where one text has no unit that is known.
 * `pairs` has the numbers of the first text in its order, each with its place in the second.
 */
function pairUp(own: readonly StatedNumber[], other: readonly StatedNumber[]) {
  const missing = [...own];
  const extra = [...other];
  const places = new Map<StatedNumber, number>();
  for (const isEqual of [
    (a: StatedNumber, b: StatedNumber) => a.value === b.value && a.unit === b.unit,
    (a: StatedNumber, b: StatedNumber) => a.value === b.value && (a.unit === undefined || b.unit === undefined),
  ])
    for (const number of [...missing]) {
      const at = extra.findIndex((candidate) => isEqual(number, candidate));
      if (at < 0) continue;
      places.set(number, other.indexOf(extra[at]!));
      extra.splice(at, 1);
      missing.splice(missing.indexOf(number), 1);
    }
  const pairs = own.flatMap((number) => (places.has(number) ? [[number, places.get(number)!] as const] : []));
  return {missing, extra, pairs};
}

/** Pairs the sentences and clauses of two texts where both have as many: one lost "not" among several counts. */
function pairClauses(source: string, target: string, {from, to}: Languages): readonly (readonly [string, string])[] {
  const [own, other] = [splitSentences(source, from), splitSentences(target, to)];
  const pairs =
    own.length === other.length ? own.map((sentence, at) => [sentence, other[at]!] as const) : [[source, target] as const];
  return pairs.flatMap(inClauses);
}

/** Ends of clauses that languages keep: what is denied in one must not be denied in the other. */
const CLAUSE_ENDS = /[;؛]\s+|[,،]?\s(?:but|pero|sino|aber|sondern|mais|mas|ma|و?لكن)\s/giu;

/** Pairs the clauses of two sentences where both have as many. */
function inClauses([one, translated]: readonly [string, string]): readonly (readonly [string, string])[] {
  const [own, other] = [one.split(CLAUSE_ENDS), translated.split(CLAUSE_ENDS)];
  return own.length === other.length ? own.map((clause, at) => [clause, other[at]!] as const) : [[one, translated]];
}
