import {splitSentences} from '../../quality/segments.js';
import {LANGUAGE_WORDS} from './language-words.js';
import {countInWords, readNumbers, type StatedNumber} from './numbers.js';

/** The languages of a translation, primary subtags. */
export interface Languages {
  readonly from: string;
  readonly to: string;
}

/** Can negations of this language be compared? Numbers can in all. */
export const knowsNegations = (language: string): boolean => LANGUAGE_WORDS[language] !== undefined;

/** Finds differences that can hurt: a number, a unit, a time or a negation that only one of the two texts has. */
export const compareTexts = (source: string, target: string, languages: Languages): readonly string[] => [
  ...compareNumbers(source, target, languages),
  ...compareNegations(source, target, languages),
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

function compareNegations(source: string, target: string, {from, to}: Languages): readonly string[] {
  if (!knowsNegations(from) || !knowsNegations(to)) return [];
  const [own, other] = [splitSentences(source, from), splitSentences(target, to)];
  // Sentence by sentence where both have as many: one lost "not" among several counts.
  const pairs =
    own.length === other.length ? own.map((sentence, at) => [sentence, other[at]!] as const) : [[source, target] as const];
  return pairs.flatMap(inClauses).flatMap(([one, translated]) => {
    const [a, b] = [negationOf(one, from), negationOf(translated, to)];
    if ((a.isNegative && !isDenied(b, a)) || (a.forbids && !b.isNegative && !b.near))
      return [`the translation of "${shorten(one)}" has no negation`];
    if ((b.isNegative && !isDenied(a, b)) || (b.forbids && !a.isNegative && !a.near))
      return [`the translation of "${shorten(one)}" has a negation`];
    return [];
  });
}

/** Ends of clauses that languages keep: what is denied in one must not be denied in the other. */
const CLAUSE_ENDS = /[;؛]\s+|[,،]?\s(?:but|pero|sino|aber|sondern|mais|mas|ma|و?لكن)\s/giu;

/** Pairs the clauses of two sentences where both have as many. */
function inClauses([one, translated]: readonly [string, string]): readonly (readonly [string, string])[] {
  const [own, other] = [one.split(CLAUSE_ENDS), translated.split(CLAUSE_ENDS)];
  return own.length === other.length ? own.map((clause, at) => [clause, other[at]!] as const) : [[one, translated]];
}

interface Negation {
  readonly isNegative: boolean;
  /** It forbids in another way: "avoid". */
  readonly forbids: boolean;
  /** How many words could stand for a negation: "stop". */
  readonly near: number;
  /** How many of them a negation turns into their opposite: "do not stop". */
  readonly reversed: number;
}

/** Whether a text denies what the other one does: "stop it" has a word for it, but says the opposite of "do not stop it". */
const isDenied = ({isNegative, near}: Negation, {reversed}: Negation): boolean => isNegative || near > reversed;

function negationOf(text: string, language: string): Negation {
  const {negation, nearNegation, forbidding, atLeast, only} = LANGUAGE_WORDS[language]!;
  const said = text.replace(atLeast, ' ');
  const rest = only ? said.replace(only, ' ') : said;
  const count = (words: RegExp): number => rest.match(words)?.length ?? 0;
  return {
    isNegative: count(negation) > 0,
    forbids: count(forbidding) > 0,
    near: count(nearNegation) + (rest === said ? 0 : 1),
    reversed: count(new RegExp(String.raw`${negation.source}\s+${nearNegation.source}`, 'giu')),
  };
}

const shorten = (text: string): string => (text.length > 50 ? `${text.slice(0, 50).trimEnd()}…` : text);
