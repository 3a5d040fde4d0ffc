import type {Alternative, Slot} from './slots.js';
import type {WordIndex} from './word-index.js';

// Found by trying on two sets of judged queries; each says what people mean more often than not.
/** A word of the query is the title's first: what is done, in titles of procedures. */
const FIRST = 0.3;
/** The query is most of the title. */
const WHOLE = 0.1;
/** A word that titles need not have, and this has it or is among the codes that it stands for. */
const WISH = 0.2;
/** Titles that have only some of the words are shown from half of what the words weigh. */
export const PART = 0.5;
const BITS = 31;

/** Rare words say more. */
export const importanceOf = ({count}: Slot, size: number): number => Math.log(1 + size / (1 + count));

/** What follows from the words of a title that were asked for. */
interface Fit {
  /** 0 if it does not fit. */
  readonly base: number;
  readonly scale: number;
  /** It is among the codes that an everyday term means. */
  readonly meant: boolean;
}

const NO_FIT: Fit = {base: 0, scale: 1, meant: false};

/**
 * Says of each title how much a query means it: 0 if it lacks a part of it or, for `part`, too much of it.
 * A search looks at thousands of titles, but few have other words of the query than those before: so each way in which a
 * word can fit is a bit, and what the bits of a title say is worked out once.
 */
export function titleScore({list}: WordIndex, all: readonly Slot[], part: boolean): (row: number) => number {
  const {codes, starts, tokens} = list;
  const slots = all.filter(({optional}) => !optional);
  const wishes = all.filter(({optional}) => optional);
  const importance = slots.map((slot) => (part ? importanceOf(slot, codes.length) : 1));
  const most = importance.reduce((sum, one) => sum + one, 0);
  const whole = WHOLE * slots.length;

  const bits = new Int32Array(list.words.length);
  const matches = all.flatMap(({alternatives}) => alternatives.flatMap((one) => one.words)).length;
  // Where there are more ways than bits, those that are nearly as good share one.
  const ways = Math.max(1, Math.floor(BITS / matches) - 1);
  let used = 0;
  const assign = ({alternatives}: Slot): number => {
    let any = 0;
    for (const {words: matches} of alternatives)
      for (const {words, fit} of matches) {
        const own = new Map<number, number>();
        for (const word of words) {
          const way = Math.floor(fit[word]! * ways);
          if (!own.has(way)) own.set(way, 1 << Math.min(BITS, used++));
          bits[word]! |= own.get(way)!;
        }
        for (const bit of own.values()) any |= bit;
      }
    return any;
  };
  const about = slots.map(assign);
  wishes.forEach(assign);
  const asked = about.reduce((sum, one) => sum | one, 0);
  const needed = part ? [] : about.filter((_, at) => !slots[at]!.alternatives.some(({range}) => range));
  // Too many ways, or codes in a range: each title has its own answer.
  const settled = used <= BITS && !all.some(({alternatives}) => alternatives.some(({range}) => range));
  const known = new Map<number, Fit>();
  const hits: number[] = [];

  const fitTitle = (row: number): Fit => {
    hits.length = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) if (bits[tokens[at]!]) hits.push(tokens[at]!);
    let sum = 0;
    for (let at = 0; at < slots.length; at++) {
      const best = bestFit(slots[at]!, row, hits);
      if (!part && !best) return NO_FIT;
      sum += (part ? Math.min(1, best) : best) * importance[at]!;
    }
    const share = sum / most;
    if (part && share < PART) return NO_FIT;
    return {
      base: (part ? 1 : share) + (wishes.some((slot) => bestFit(slot, row, hits)) ? WISH : 0),
      scale: part ? share : 1,
      meant: slots.some(({alternatives}) => alternatives.some(({range}) => range && isIn(range, row))),
    };
  };

  return (row) => {
    const start = starts[row]!;
    const end = starts[row + 1]!;
    let have = 0;
    for (let at = start; at < end; at++) have |= bits[tokens[at]!]!;
    for (let at = 0; at < needed.length; at++) if (!(have & needed[at]!)) return 0;
    let fit = settled ? known.get(have) : fitTitle(row);
    if (!fit) known.set(have, (fit = fitTitle(row)));
    if (!fit.base) return 0;
    const first = fit.meant || bits[tokens[start]!]! & asked ? FIRST : 0;
    return (fit.base + first + whole / (end - start)) * fit.scale;
  };
}

function bestFit({alternatives}: Slot, row: number, title: readonly number[]): number {
  let best = 0;
  for (const alternative of alternatives) best = Math.max(best, fitOf(alternative, row, title));
  return best;
}

/** How well a title fits one way to understand a part of a query, by its words. */
export function fitOf({fit, words, range}: Alternative, row: number, title: readonly number[]): number {
  if (range) return isIn(range, row) ? fit : 0;
  let sum = 0;
  for (const {fit: fits} of words) {
    let most = 0;
    for (let at = 0; at < title.length; at++) most = Math.max(most, fits[title[at]!]!);
    if (!most) return 0;
    sum += most;
  }
  return (fit * sum) / words.length;
}

const isIn = ([from, to]: NonNullable<Alternative['range']>, row: number): boolean => row >= from && row < to;
