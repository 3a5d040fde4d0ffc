import {find} from '../../catalog/codes/container.js';
import type {CodeGroup} from './code-groups.js';

/** Models that are looked at for each group: the last ones, and those with the same words but for one span. */
const NEAR = 8;
const ALIKE = 6;
const LONGEST_SPAN = 7;
const WORDS_LOOKED_AT = 30;

/** How a group follows from an earlier one. */
export interface Analogy {
  readonly cost: number;
  readonly model: number;
  readonly start: number;
  readonly length: number;
  readonly fresh: readonly number[];
  /** The titles that follow; `undefined` where the model has no such ending. */
  readonly titles: readonly (readonly number[] | undefined)[];
}

type Title = readonly number[];

/** Finds for each group, one after another, an earlier one whose titles say its own. */
export class Analogies {
  private readonly alike = new Map<number, number[]>();
  private lastDistance = 0;

  /** @param titles of all rows, as numbers of words. */
  constructor(
    private readonly groups: readonly CodeGroup[],
    private readonly titles: readonly Title[],
  ) {}

  /** The cheapest way to say the titles of a group with those of an earlier one. */
  next(number: number): Analogy | undefined {
    const group = this.groups[number]!;
    const models = new Set<number>();
    for (let model = number - 1; model >= Math.max(0, number - NEAR); model--) models.add(model);
    const keys = this.spanKeys(group);
    for (const key of keys) for (const model of this.alike.get(key) ?? []) models.add(model);
    let best: Analogy | undefined;
    for (const model of models) best = this.tryModel(group, number, model, best);
    for (const key of keys) {
      const list = this.alike.get(key) ?? [];
      list.push(number);
      if (list.length > ALIKE) list.shift();
      this.alike.set(key, list);
    }
    if (best) this.lastDistance = number - best.model;
    return best;
  }

  /** A number for what stays of the first title when any one span is taken out, with and without its list of endings. */
  private spanKeys({from, list}: CodeGroup): Set<number> {
    const title = this.titles[from]!.slice(0, WORDS_LOOKED_AT);
    const heads = [0];
    for (const word of title) heads.push((Math.imul(heads.at(-1)!, 31) + word + 1) | 0);
    const ends = [7];
    for (const word of [...title].reverse()) ends.push((Math.imul(ends.at(-1)!, 37) + word + 1) | 0);
    const keys = new Set<number>();
    for (let start = 0; start <= title.length; start++)
      for (let length = 0; length <= LONGEST_SPAN && start + length <= title.length; length++) {
        const key = (Math.imul(heads[start]!, 0x9e3779b1) ^ Math.imul(ends[title.length - start - length]!, 0x85ebca6b)) | 0;
        keys.add(key);
        keys.add((key ^ Math.imul(list + 1, 0xc2b2ae35)) | 0);
      }
    return keys;
  }

  private tryModel(group: CodeGroup, number: number, model: number, best: Analogy | undefined): Analogy | undefined {
    const other = this.groups[model]!;
    const first = this.titles[other.from]!;
    const places = new Map(other.tails.map((tail, at) => [tail, other.from + at]));
    const common = group.tails.findIndex((tail) => places.has(tail));
    if (common < 0) return best;
    const from = this.titles[places.get(group.tails[common]!)!]!;
    const to = this.titles[group.from + common]!;
    const {start, removed, added} = difference(from, to);
    const place = find([...first, ...from.slice(start, start + removed)], 0, first.length, first.length, removed);
    if (place < 0) return best;
    const fresh = to.slice(start, start + added);
    const [before, after] = [first.slice(Math.max(0, place - 1), place), first.slice(place + removed, place + removed + 1)];
    // With a word more before or after, the span is found in the right place more often.
    for (const [s, length, words] of [
      [place, removed, fresh],
      [place - before.length, removed + before.length, [...before, ...fresh]],
      [place, removed + after.length, [...fresh, ...after]],
    ] as const) {
      const analogy = this.apply(group, number, model, places, s, length, words, best?.cost ?? Infinity);
      if (analogy) best = analogy;
    }
    return best;
  }

  private apply(
    group: CodeGroup,
    number: number,
    model: number,
    places: ReadonlyMap<string, number>,
    start: number,
    length: number,
    fresh: readonly number[],
    limit: number,
  ): Analogy | undefined {
    const old = this.titles[this.groups[model]!.from]!.slice(start, start + length);
    // Rough bytes after gzip: the figures were found by trying.
    let cost = 1 + fresh.length * 1.3 + (number - model === this.lastDistance ? 0 : 1.2);
    const titles: (readonly number[] | undefined)[] = [];
    for (let i = 0; i < group.tails.length; i++) {
      const row = places.get(group.tails[i]!);
      const title = row === undefined ? undefined : replaceSpan(this.titles[row]!, old, fresh);
      titles.push(title);
      cost += !title ? 4 : isSame(title, this.titles[group.from + i]!) ? 0 : 3.5;
      if (cost >= limit) return undefined;
    }
    return {cost, model, start, length, fresh, titles};
  }
}

/** The span in which two titles differ. */
export function difference(from: Title, to: Title): {start: number; removed: number; added: number} {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return {start, removed: from.length - start - end, added: to.length - start - end};
}

function replaceSpan(title: Title, old: Title, fresh: Title): Title {
  const place = find([...title, ...old], 0, title.length, title.length, old.length);
  return place < 0 ? title : [...title.slice(0, place), ...fresh, ...title.slice(place + old.length)];
}

const isSame = (a: Title, b: Title): boolean => a.length === b.length && a.every((word, at) => word === b[at]);
