import type {CodeList} from './container.js';
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

/**
 * Says of each title how much a query means it: 0 if it lacks one of the slots or, for `part`, too much of them.
 * A search looks at thousands of titles, but few have other words of the query than those before: so each way in which a
 * word can fit is a bit, and what the bits of a title say is worked out once.
 */
export function titleScore(
  {list}: WordIndex,
  slots: readonly Slot[],
  wishes: readonly Slot[],
  part: boolean,
): (row: number) => number {
  const {starts, tokens, words} = list;
  const bits = new Int32Array(words.length);
  // Every title has the first bit, as has what codes can mean whatever their titles say. Ways too many share the last.
  let used = 1;
  const ranged = slots.filter(({alternatives}) => alternatives.some(({range}) => range));
  const about = slots.map((slot) => {
    let any = Number(ranged.includes(slot));
    for (const alternative of slot.alternatives)
      for (const {words, fit} of alternative.words) {
        const ways: Record<number, number> = {};
        for (const word of words) any |= bits[word]! |= ways[fit[word]!] ||= 1 << Math.min(31, used++);
      }
    return any;
  });
  const settled = used <= 32 && !ranged.length;
  const known = new Map<number, number>();
  const importance = slots.map((slot) => (part ? slot.importance : 1));
  const most = importance.reduce((sum, one) => sum + one);

  const shareOf = (row: number, have: number): number => {
    let sum = 0;
    for (let at = 0; at < slots.length; at++) {
      const best = have & about[at]! && bestFit(slots[at]!, list, row);
      if (!part && !best) return 0;
      sum += (part ? Math.min(1, best) : best) * importance[at]!;
    }
    const share = sum / most;
    return part && share < PART ? 0 : share;
  };

  return (row) => {
    const start = starts[row]!;
    const end = starts[row + 1]!;
    let have = 1;
    for (let at = start; at < end; at++) have |= bits[tokens[at]!]!;
    let share = settled ? known.get(have) : undefined;
    if (share === undefined) known.set(have, (share = shareOf(row, have)));
    if (!share) return 0;
    let more = (WHOLE * slots.length) / (end - start);
    if (bits[tokens[start]!] || (ranged.length && ranged.some((slot) => isMeant(slot, row)))) more += FIRST;
    if (wishes.length && wishes.some((slot) => bestFit(slot, list, row))) more += WISH;
    return part ? share * (1 + more) : share + more;
  };
}

function bestFit({alternatives}: Slot, list: CodeList, row: number): number {
  let best = 0;
  for (const alternative of alternatives) best = Math.max(best, fitOf(alternative, list, row));
  return best;
}

/** How well a title fits one way to understand a part of a query, by its words. */
export function fitOf({fit, words, range}: Alternative, {tokens, starts}: CodeList, row: number): number {
  if (range) return isIn(range, row) ? fit : 0;
  let sum = 0;
  for (const {fit: fits} of words) {
    let most = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) most = Math.max(most, fits[tokens[at]!]!);
    if (!most) return 0;
    sum += most;
  }
  return (fit * sum) / words.length;
}

/** Whether a code is among those that an everyday term means. */
const isMeant = ({alternatives}: Slot, row: number): boolean => alternatives.some(({range}) => isIn(range, row));

const isIn = (range: Alternative['range'], row: number): boolean => !!range && row >= range[0] && row < range[1];
