import type {CodeList} from '../format/decode.js';
import type {Alternative, Slot} from './parse-query.js';
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
/** As many bits as make an index of an array; and of a table that is made at once, since small ones are faster. */
const MOST_WAYS = 30;
const MOST_AT_ONCE = 12;

/**
 * Says of each title how much a query means it: 0 if it lacks one of the slots or, for `part`, too much of them.
 * A search looks at thousands of titles, but few have other words of the query than those before: so each way in which a
 * word can fit is a bit, as is each range of codes, and what the bits of a title say is worked out once.
 */
export function titleScore(
  {list}: WordIndex,
  slots: readonly Slot[],
  wishes: readonly Slot[],
  part: boolean,
): (row: number) => number {
  const {starts, tokens, words} = list;
  const bits = new Int32Array(words.length);
  const ranges: (readonly [from: number, to: number, bit: number])[] = [];
  let used = 0;
  // Ways too many share the last.
  const newBit = (): number => 1 << Math.min(MOST_WAYS, used++);
  for (const {alternatives} of slots)
    for (const {words, range} of alternatives) {
      if (range) ranges.push([...range, newBit()]);
      for (const {words: fitting, fit} of words) {
        const ways: Record<number, number> = {};
        for (const word of fitting) bits[word]! |= ways[fit[word]!] ||= newBit();
      }
    }
  const settled = used <= MOST_WAYS;
  /** One more than the share of titles with these bits, from the first that has them. */
  const known: number[] | Float64Array = used > MOST_AT_ONCE ? [] : new Float64Array(1 << used);

  const shareOf = (row: number): number => {
    let share = 0;
    for (const slot of slots) {
      const {fit} = bestOf(slot, list, row);
      if (!part && !fit) return 0;
      share += fit * slot.weight;
    }
    return part && share < PART ? 0 : share;
  };

  return (row) => {
    const start = starts[row]!;
    const end = starts[row + 1]!;
    let have = bitsOf(bits, tokens, start, end);
    let first = bits[tokens[start]!]!;
    for (const [from, to, bit] of ranges) if (row >= from && row < to) first = have |= bit;
    const share = settled ? (known[have] ||= 1 + shareOf(row)) - 1 : shareOf(row);
    if (!share) return 0;
    let more = (WHOLE * slots.length) / (end - start);
    if (first) more += FIRST;
    for (const wish of wishes) if (bestOf(wish, list, row).fit) more += WISH;
    return share * (1 + more);
  };
}

/** A function of its own, which engines compile for numbers alone. */
function bitsOf(bits: Int32Array, tokens: CodeList['tokens'], at: number, end: number): number {
  let have = 0;
  for (; at < end; at++) have |= bits[tokens[at]!]!;
  return have;
}

/** What a title has of all that a part of a query may mean. */
export function bestOf({alternatives}: Slot, list: CodeList, row: number): {fit: number; alternative?: Alternative} {
  let best: {fit: number; alternative?: Alternative} = {fit: 0};
  for (const alternative of alternatives) {
    const fit = fitOf(alternative, list, row);
    if (fit > best.fit) best = {fit, alternative};
  }
  return best;
}

/** How well a title fits one way to understand a part of a query, by its words. */
function fitOf({fit, words, range}: Alternative, {tokens, starts}: CodeList, row: number): number {
  if (range) return row >= range[0] && row < range[1] ? fit : 0;
  let sum = 0;
  for (const {fit: fits} of words) {
    let most = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) most = Math.max(most, fits[tokens[at]!]!);
    if (!most) return 0;
    sum += most;
  }
  return (fit * sum) / words.length;
}
