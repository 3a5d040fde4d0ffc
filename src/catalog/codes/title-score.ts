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
const PART = 0.5;

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
  // Rare words say more.
  const importance = slots.map(({count}) => (part ? Math.log(1 + codes.length / (1 + count)) : 1));
  const most = importance.reduce((sum, one) => sum + one, 0);
  const whole = WHOLE * slots.length;

  const bits = new Int32Array(list.words.length);
  let used = 0;
  const assign = ({alternatives}: Slot): number => {
    let own = 0;
    for (const {words: matches} of alternatives)
      for (const {words, fit} of matches) {
        const ways = new Map<number, number>();
        for (const word of words) {
          if (!ways.has(fit[word]!)) ways.set(fit[word]!, 1 << Math.min(31, used++));
          bits[word]! |= ways.get(fit[word]!)!;
        }
        for (const bit of ways.values()) own |= bit;
      }
    return own;
  };
  const about = slots.map(assign);
  wishes.forEach(assign);
  const asked = about.reduce((sum, one) => sum | one, 0);
  const needed = part ? [] : about.filter((_, at) => !slots[at]!.alternatives.some(({range}) => range));
  // Too many ways, or codes in a range: each title has its own answer.
  const settled = used < 32 && !all.some(({alternatives}) => alternatives.some(({range}) => range));
  const known = new Map<number, Fit>();

  const fitTitle = (row: number): Fit => {
    const hits = tokens.subarray(starts[row], starts[row + 1]).filter((word) => bits[word]);
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
    let fit = settled ? known.get(have) : undefined;
    if (!fit) known.set(have, (fit = fitTitle(row)));
    if (!fit.base) return 0;
    const first = fit.meant || bits[tokens[start]!]! & asked ? FIRST : 0;
    return (fit.base + first + whole / (end - start)) * fit.scale;
  };
}

type Words = ArrayLike<number>;

function bestFit({alternatives}: Slot, row: number, title: Words): number {
  let best = 0;
  for (const alternative of alternatives) best = Math.max(best, fitOf(alternative, row, title));
  return best;
}

/** How well a title fits one way to understand a part of a query, by its words. */
export function fitOf({fit, words, range}: Alternative, row: number, title: Words): number {
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
