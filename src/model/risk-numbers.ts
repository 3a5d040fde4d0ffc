import type {Likelihood, Risk} from './procedure.js';

/** How many people of `of` something happens to. Every number here comes from a number in the record. */
export interface Chance {
  readonly count: number;
  readonly of: number;
  /** The relation of the count to the exact value, which may lie between two whole people. */
  readonly sense: 'exact' | 'about' | 'below' | 'above';
}

/** Larger than any group of people that means something to somebody. */
const MOST = 1e9;

const isNumber = (likelihood: Likelihood | undefined): likelihood is Exclude<Likelihood, {word: string}> =>
  likelihood !== undefined && 'count' in likelihood;

/** Rounded where only the arithmetic of fractions is: 0.07 of 10,000 is 700. */
const people = ({count, of}: {count: number; of: number}, group: number): number => +((count * group) / of).toPrecision(15);

/** A group in which whole people are what the number says: 1.5 of 100 are 15 of 1,000. Many decimals ask for none larger than statistics have. */
const fineness = ({count, of}: {count: number; of: number}): number =>
  Math.max(of, Math.min(of * 10 ** (`${count}`.split('.')[1]?.length ?? 0), 100_000));

/** Whether the nearest whole number is within a tenth: two of a hundred are too many for 1.6, six are not for 6.25. */
const isNear = (exact: number): boolean => Math.abs(Math.round(exact) - exact) <= exact / 10;

/**
 * The one denominator of a list: the smallest of 100, 1,000, 10,000 … at which the smallest risk is one person at least and
 * each risk a whole number of people. Where no group as fine as the sources' numbers is such, the smallest at which whole
 * people come within a tenth of each risk: more or fewer would be another risk.
 * Mixed denominators mislead (IPDAS, BMC Med Inform Decis Mak 2013 13:S2:S7).
 * @returns `undefined` for a list without numbers.
 */
export function denominator(risks: readonly Pick<Risk, 'likelihood'>[]): number | undefined {
  const numbers = risks.map(({likelihood}) => likelihood).filter(isNumber);
  if (!numbers.length) return undefined;
  let least = 100;
  while (least < MOST && numbers.some((one) => one.count && people(one, least) < 1)) least *= 10;
  for (let group = least; numbers.some((one) => group <= fineness(one)); group *= 10)
    if (numbers.every((one) => Number.isInteger(people(one, group)))) return group;
  return numbers.every((one) => isNear(people(one, least))) ? least : Math.min(least * 10, MOST);
}

/**
 * A likelihood as so many of a group. Between two whole people it is "about" the nearest, and never none or all.
 * @returns `undefined` for a word, and where nothing is stated: neither ever yields a number.
 */
export function chanceOf(likelihood: Likelihood | undefined, of: number): Chance | undefined {
  if (!isNumber(likelihood)) return undefined;
  const exact = people(likelihood, of);
  if (likelihood.count > 0 && exact < 1) return {count: 1, of, sense: 'below'};
  if (exact > of - 1 && of > 1 && likelihood.count < likelihood.of) return {count: of - 1, of, sense: 'above'};
  return {count: Math.round(exact), of, sense: likelihood.about || !Number.isInteger(exact) ? 'about' : 'exact'};
}

// What is not stated ranks last: of the words as one of them, of the severities as the one that is not found.
const WORDS: unknown[] = ['very common', 'common', 'uncommon', 'rare', 'very rare', 'not known', undefined];
const SEVERITIES: unknown[] = ['mild', 'moderate', 'serious', 'life-threatening'];

/** Words stand below all numbers, in their own order: between two of them they would pass for one. */
const likeliest = ({likelihood}: Risk): number =>
  isNumber(likelihood) ? -likelihood.count / likelihood.of : WORDS.indexOf(likelihood?.word) + 1;
const worst = ({severity}: Risk): number => -SEVERITIES.indexOf(severity);

/** The risks with the likeliest or the worst first; what is not stated comes last. Else as the author has them. */
export function sortRisks(risks: readonly Risk[], by: string): readonly Risk[] {
  const rank = by === 'likelihood' ? likeliest : by === 'severity' ? worst : () => 0;
  return [...risks].sort((a, b) => rank(a) - rank(b));
}
