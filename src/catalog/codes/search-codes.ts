import type {CodeHit} from '../code-search.js';
import {codeRange} from './code-range.js';
import {titleOf} from './container.js';
import {eachRow, parseQuery, type Alternative, type ReadySet, type Slot} from './slots.js';
import type {WordIndex} from './word-index.js';
import {foldCode, foldWords} from './words.js';

/** A list that can be searched, and how its hits stand beside those of other lists. */
export interface SearchSet extends ReadySet {
  readonly system: string;
  /** Multiplies the scores: on pages about procedures, codes of procedures come first. */
  readonly weight: number;
  /** How many characters the codes of a family have in common; 0 if there are no families. */
  readonly family: number;
}

/** The best code of a family, or a code by itself. */
interface Found {
  readonly set: SearchSet;
  readonly slots: readonly Slot[];
  readonly row: number;
  readonly score: number;
  /** How many codes of its family were found; 0 without a family. */
  count: number;
}

interface Answer {
  /** Best first. */
  readonly found: readonly Found[];
  readonly total: number;
}

// Found by trying on two sets of judged queries; each says what people mean more often than not.
/** A word of the query is the title's first: what is done, in titles of procedures. */
const FIRST = 0.3;
/** The query is most of the title. */
const WHOLE = 0.1;
/** A word that titles need not have, and this has it or is among the codes that it stands for. */
const WISH = 0.2;
/** Titles that have only some of the words are shown from half of what the words weigh. */
const PART = 0.5;
/** What a hit loses for each hit of its list before it. */
const TURN = 0.03;

/** Searches lists that are ready. `within` as in `CodeQuery`. */
export function searchCodes(
  sets: readonly SearchSet[],
  query: string,
  limit: number,
  offset = 0,
  within?: string,
): {hits: CodeHit[]; total: number} {
  const {found, total} = byCode(sets, query, within) ?? byWords(sets, query, limit + offset, within);
  return {hits: found.slice(offset, offset + limit).map((one) => toHit(one, within)), total};
}

/** What begins with the query as a code, each list in turn; `undefined` if it is no code. */
function byCode(sets: readonly SearchSet[], query: string, within?: string): Answer | undefined {
  const code = foldCode(query);
  if (!/^(?=\D*\d)[A-Z\d]+$/.test(code)) return undefined;
  const lists = sets.map((set) => {
    const {codes} = set.index.list;
    const [from, to] = codeRange(
      codes,
      within && foldCode(within).length > code.length && foldCode(within).startsWith(code) ? within : code,
    );
    const families = within === undefined && code.length < set.family ? familiesOf(set) : undefined;
    const found: Found[] = [];
    for (let row = from; row < to; row++) {
      const last = found.at(-1);
      if (families && last && families[last.row] === families[row]) last.count++;
      else found.push({set, slots: [], row, score: 0, count: families ? 1 : 0});
    }
    return found;
  });
  const all = lists.flatMap((list, at) => list.map((one, place) => ({one, place, at})));
  const found = all.sort((a, b) => a.place - b.place || a.at - b.at).map(({one}) => one);
  return found.length ? {found, total: found.length} : undefined;
}

function byWords(sets: readonly SearchSet[], query: string, wanted: number, within?: string): Answer {
  const words = foldWords(query);
  if (!words.length) return {found: [], total: 0};
  const parsed = sets.map((set) => ({set, slots: parseQuery(set, words)}));
  const all = rank(parsed.map(({set, slots}) => collect(set, slots, false, wanted, within)));
  // Where some titles have all words, those that have only some would be noise.
  if (all.total || words.length < 2) return all;
  return rank(parsed.map(({set, slots}) => collect(set, slots, true, wanted, within)));
}

/** Each list has its say: its hits count less the more of its hits stand before them. */
function rank(answers: readonly Answer[]): Answer {
  return {
    found: answers
      .flatMap(({found}) => found.map((one, place) => ({...one, score: one.score * (1 - TURN * Math.min(place, 20))})))
      .sort(byScore),
    total: answers.reduce((sum, {total}) => sum + total, 0),
  };
}

const byScore = (a: Found, b: Found): number => b.score - a.score || b.set.weight - a.set.weight || a.row - b.row;

/**
 * The titles that have all parts of a query, or (`part`) not all of them but enough: the best `wanted`.
 * Rows of one family become one hit, with the best of them.
 */
function collect(set: SearchSet, all: readonly Slot[], part: boolean, wanted: number, within?: string): Answer {
  const {index} = set;
  const {codes, starts, tokens} = index.list;
  const slots = all.filter(({optional}) => !optional);
  const wishes = all.filter(({optional}) => optional);
  const [from, to] = within === undefined ? [0, codes.length] : codeRange(codes, within);
  const {rows, fits} = part ? rowsWithSome(index, slots) : rowsWithAll(index, slots);
  const grouped = within === undefined && set.family > 0;
  const families = grouped ? familiesOf(set) : undefined;
  const scores = new Float32Array(codes.length);
  const bestRows = new Uint32Array(codes.length);
  const counts = new Uint32Array(codes.length);
  const touched: number[] = [];
  const alternatives = slots.flatMap((slot) => slot.alternatives);
  const ranges = alternatives.flatMap(({range}) => (range ? [range] : []));
  // What a title may begin with to be about what is asked for.
  const firsts = new Uint8Array(index.list.words.length);
  for (const {words} of alternatives.flatMap((one) => one.words)) for (const word of words) firsts[word] = 1;
  for (const row of rows) {
    if (row < from || row >= to) continue;
    const length = starts[row + 1]! - starts[row]!;
    const first =
      firsts[tokens[starts[row]!]!] || (ranges.length && ranges.some((range) => row >= range[0] && row < range[1])) ? FIRST : 0;
    const wished = wishes.length && wishes.some((slot) => bestAlternative(index, slot, row).fit) ? WISH : 0;
    const share = part ? fits[row]! : 1;
    const score =
      ((part ? 1 : fits[row]! / slots.length) + first + wished + (WHOLE * slots.length) / length) * set.weight * share;
    const family = families ? families[row]! : row;
    if (!counts[family]!++) touched.push(family);
    else if (score < scores[family]! || (score === scores[family]! && row > bestRows[family]!)) continue;
    scores[family] = Math.fround(score);
    bestRows[family] = row;
  }
  const better = (a: number, b: number): number => scores[b]! - scores[a]! || a - b;
  return {
    found: best(touched, wanted, better).map((family) => ({
      set,
      slots: all,
      row: bestRows[family]!,
      score: scores[family]!,
      count: grouped ? counts[family]! : 0,
    })),
    total: touched.length,
  };
}

/** The best few in order, without sorting the rest. */
function best(all: number[], wanted: number, better: (a: number, b: number) => number): number[] {
  if (all.length <= 4 * wanted) return all.sort(better).slice(0, wanted);
  const few: number[] = [];
  for (const one of all) {
    if (few.length === wanted && better(one, few[wanted - 1]!) > 0) continue;
    let at = few.length;
    while (at && better(one, few[at - 1]!) < 0) at--;
    few.splice(at, 0, one);
    few.length = Math.min(few.length, wanted);
  }
  return few;
}

/** For each row the first row of its family; families of a list do not change. */
function familiesOf({index, family}: SearchSet): Uint32Array {
  let known = families.get(index);
  if (!known) {
    const {codes} = index.list;
    families.set(index, (known = new Uint32Array(codes.length)));
    for (let row = 1; row < codes.length; row++)
      known[row] = codes[row]!.startsWith(codes[row - 1]!.slice(0, family)) ? known[row - 1]! : row;
  }
  return known;
}

const families = new WeakMap<WordIndex, Uint32Array>();

interface Matches {
  readonly rows: readonly number[];
  /** For each row of the list: how well the parts fit, summed up; or the share of the query that it has. */
  readonly fits: Float32Array;
}

/** The rows that have each part, the rarest first. */
function rowsWithAll(index: WordIndex, slots: readonly Slot[]): Matches {
  const size = index.list.codes.length;
  const fits = new Float32Array(size);
  if (slots.some(({count}) => !count)) return {rows: [], fits};
  const passed = new Uint8Array(size);
  const last = new Float32Array(size);
  let rows: number[] = [];
  [...slots]
    .sort((a, b) => a.count - b.count)
    .forEach((slot, at) => {
      const next: number[] = [];
      const pass = (row: number, fit: number): void => {
        if (passed[row] === at) {
          passed[row]!++;
          last[row] = fit;
          fits[row]! += fit;
          next.push(row);
        } else if (passed[row]! > at && fit > last[row]!) {
          fits[row]! += fit - last[row]!;
          last[row] = fit;
        }
      };
      const {alternatives} = slot;
      const plain = alternatives.every(({words}) => words.length === 1);
      // Where few rows are left, looking at each is quicker than going through all that have the word.
      if (plain && (!at || slot.count < 12 * rows.length))
        for (const {fit, words} of alternatives)
          for (const word of words[0]!.words) {
            const here = fit * words[0]!.fit[word]!;
            for (let i = word && index.ends[word - 1]!; i < index.ends[word]!; i++)
              if (passed[index.rows[i]!]! >= at) pass(index.rows[i]!, here);
          }
      else {
        const look = (row: number): void => {
          if (passed[row] !== at) return;
          const {fit} = bestAlternative(index, slot, row);
          if (fit) pass(row, fit);
        };
        if (at) rows.forEach(look);
        else eachRowOf(index, slot, look);
      }
      rows = next;
    });
  return {rows, fits};
}

/** The rows that have some parts, where these say at least half of what all of them say: rare words say more. */
function rowsWithSome(index: WordIndex, slots: readonly Slot[]): Matches {
  const size = index.list.codes.length;
  const importance = slots.map(({count}) => Math.log(1 + size / (1 + count)));
  const total = importance.reduce((sum, one) => sum + one, 0);
  const fits = new Float32Array(size);
  const seen = new Uint8Array(size);
  const rows: number[] = [];
  const look = (row: number): void => {
    if (seen[row]) return;
    seen[row] = 1;
    const have = slots.map((slot) => bestAlternative(index, slot, row).fit);
    fits[row] = have.reduce((sum, fit, at) => sum + Math.min(1, fit) * importance[at]!, 0) / total;
    if (fits[row]! >= PART && have.includes(0)) rows.push(row);
  };
  for (const slot of slots) eachRowOf(index, slot, look);
  return {rows, fits};
}

function eachRowOf(index: WordIndex, {alternatives}: Slot, call: (row: number) => void): void {
  for (const {words, range} of alternatives) {
    if (range) for (let row = range[0]; row < range[1]; row++) call(row);
    else
      eachRow(
        index,
        words.reduce((least, word) => (word.count < least.count ? word : least)),
        call,
      );
  }
}

interface Fit {
  readonly fit: number;
  readonly alternative?: Alternative;
}

const NO_FIT: Fit = {fit: 0};

function bestAlternative({list: {tokens, starts}}: WordIndex, {alternatives}: Slot, row: number): Fit {
  const [from, to] = [starts[row]!, starts[row + 1]!];
  let best = NO_FIT;
  for (const alternative of alternatives) {
    const {fit, words, range} = alternative;
    if (fit <= best.fit) continue;
    let sum = range && row >= range[0] && row < range[1] ? 1 : 0;
    for (const {fit: fits} of words) {
      let most = 0;
      for (let at = from; at < to; at++) most = Math.max(most, fits[tokens[at]!]!);
      if (!most) {
        sum = 0;
        break;
      }
      sum += most / words.length;
    }
    if (fit * sum > best.fit) best = {fit: fit * sum, alternative};
  }
  return best;
}

function toHit({set, slots, row, count}: Found, within?: string): CodeHit {
  const {list} = set.index;
  const {codes, tokens, starts} = list;
  const used = slots.map((slot) => bestAlternative(set.index, slot, row).alternative);
  const reason = [...new Set(used.map((alternative) => alternative?.reason))].filter(Boolean).join(', ');
  const marks: number[] = [];
  for (let at = starts[row]!; at < starts[row + 1]!; at++)
    if (used.some((alternative) => alternative?.words.some(({fit}) => fit[tokens[at]!]))) marks.push(at - starts[row]!);
  return {
    system: set.system,
    code: codes[row]!,
    display: titleOf(list, row),
    ...(reason && {reason}),
    ...(marks.length && {marks}),
    ...(count > 1 && within === undefined && {family: {code: codes[row]!.slice(0, set.family), count}}),
  };
}
