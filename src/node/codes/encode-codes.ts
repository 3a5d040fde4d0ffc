import {gzipSync} from 'node:zlib';
import {checksum, decodeCodes, find, FREQUENT, MAGIC, titleOf} from '../../catalog/codes/container.js';
import {foldCode} from '../../catalog/codes/words.js';

/** A code and its title. */
export interface CodeRow {
  readonly code: string;
  readonly title: string;
}

/** Models that are looked at for each group: the last ones, and those with the same words but for one span. */
const NEAR = 8;
const ALIKE = 6;
const LONGEST_SPAN = 7;
const WORDS_LOOKED_AT = 30;

const CONTROL = /[\0-\x1f]/;

interface Group {
  readonly prefix: string;
  readonly from: number;
  readonly tails: readonly string[];
  readonly list: number;
}

/** How a group follows from an earlier one. */
interface Analogy {
  readonly cost: number;
  readonly model: number;
  readonly start: number;
  readonly length: number;
  readonly fresh: readonly number[];
  /** The titles that follow; `undefined` where the model has no such ending. */
  readonly titles: readonly (readonly number[] | undefined)[];
}

/**
 * Packs a list of codes into a container (see `src/catalog/codes/container.ts`). The same list gives the same bytes.
 * The result has been read back and compared.
 * @throws {RangeError} if a title has control characters or halves of characters, or a code has characters beyond the first 65,536.
 */
export function encodeCodes(rows: readonly CodeRow[], onProgress?: (done: number, total: number) => void): Buffer {
  const sorted = sortRows(rows);
  for (const {code, title} of sorted)
    if (CONTROL.test(code + title) || /[\ud800-\udfff]/.test(code) || /\p{Surrogate}/u.test(title))
      throw new RangeError(`${JSON.stringify(code)} ${JSON.stringify(title)}: characters that a list of codes cannot hold`);
  const packed = new Encoder(sorted).pack(onProgress);
  verify(packed, sorted);
  return gzipSync(packed, {level: 9, memLevel: 9});
}

/** The order in which codes stand in a container. */
export function sortRows(rows: readonly CodeRow[]): CodeRow[] {
  return rows
    .map((row) => ({row, key: foldCode(row.code)}))
    .sort((a, b) => compare(a.key, b.key) || compare(a.row.code, b.row.code) || compare(a.row.title, b.row.title))
    .map(({row}) => row);
}

function verify(packed: Uint8Array, rows: readonly CodeRow[]): void {
  const work = decodeCodes(packed);
  let step = work.next();
  while (!step.done) step = work.next();
  const list = step.value;
  const wrong = rows.findIndex(({code, title}, row) => list.codes[row] !== code || titleOf(list, row) !== title);
  if (list.codes.length !== rows.length || wrong >= 0)
    throw new Error(`The container does not give back what went in, at ${rows[wrong]?.code}: please report this list.`);
}

class Encoder {
  private readonly words: string[];
  private readonly titles: number[][];
  private readonly groups: Group[] = [];
  private readonly lists: (readonly string[])[] = [];
  private readonly alike = new Map<number, number[]>();
  private lastDistance = 0;

  constructor(private readonly rows: readonly CodeRow[]) {
    const split = rows.map(({title}) => title.split(' '));
    this.words = [...new Set(split.flat())].sort(compare);
    const numbers = new Map(this.words.map((word, number) => [word, number]));
    this.titles = split.map((title) => title.map((word) => numbers.get(word)!));
    const known = new Map<string, number>();
    for (const {from, prefix, tails} of cut(rows, bestLength(rows))) {
      const key = tails.join('\t');
      let list = known.get(key);
      if (list === undefined) known.set(key, (list = this.lists.push(tails) - 1));
      this.groups.push({prefix, from, tails, list});
    }
  }

  pack(onProgress?: (done: number, total: number) => void): Buffer {
    const s = {
      ending: new Numbers(),
      back: new Numbers(),
      start: new Numbers(),
      old: new Numbers(),
      fresh: new Numbers(),
      patches: new Numbers(),
      skip: new Numbers(),
      at: new Numbers(),
      cut: new Numbers(),
      paste: new Numbers(),
    };
    const freshWords: number[] = [];
    const pasteWords: number[] = [];
    this.groups.forEach((group, number) => {
      onProgress?.(number, this.groups.length);
      const analogy = this.findAnalogy(group, number);
      s.ending.add(group.list);
      s.back.add(analogy ? number - analogy.model : 0);
      if (analogy) {
        this.lastDistance = number - analogy.model;
        s.start.add(analogy.start);
        s.old.add(analogy.length);
        s.fresh.add(analogy.fresh.length);
        freshWords.push(...analogy.fresh);
      }
      let patches = 0;
      let last = -1;
      group.tails.forEach((_, i) => {
        const title = this.titles[group.from + i]!;
        const base = analogy?.titles[i] ?? this.titles[group.from + i - 1] ?? [];
        const {start, removed, added} = difference(base, title);
        // A title that no model gives has a patch even if it is that of the code before.
        if (analogy?.titles[i] && !removed && !added) return;
        patches++;
        s.skip.add(i - last - 1);
        last = i;
        s.at.add(start);
        s.cut.add(removed);
        s.paste.add(added);
        pasteWords.push(...title.slice(start, start + added));
      });
      s.patches.add(patches);
    });
    const frequent = mostFrequent([...freshWords, ...pasteWords]);
    const short = new Map(frequent.map((word, number) => [word, number]));
    const asNumbers = (words: readonly number[]): Buffer =>
      new Numbers(words.map((word) => short.get(word) ?? word + FREQUENT)).bytes();
    const total = this.titles.reduce((sum, title) => sum + title.length, 0);
    const blocks = [
      new Numbers([this.rows.length, total, ...frequent]).bytes(),
      Buffer.from(front(this.words, '\n')),
      Buffer.from(this.lists.map((tails) => front(tails, '\t')).join('\n')),
      Buffer.from(
        front(
          this.groups.map(({prefix}) => prefix),
          '\n',
        ),
      ),
      ...[s.ending, s.back, s.start, s.old, s.fresh].map((numbers) => numbers.bytes()),
      asNumbers(freshWords),
      ...[s.patches, s.skip, s.at, s.cut, s.paste].map((numbers) => numbers.bytes()),
      asNumbers(pasteWords),
    ];
    const file = Buffer.concat([
      Buffer.from([...MAGIC, 0, 0, 0, 0]),
      ...blocks.flatMap((block) => [new Numbers([block.length]).bytes(), block]),
    ]);
    file.writeUInt32LE(checksum(file), 4);
    return file;
  }

  /** The cheapest way to say the titles of a group with those of an earlier one. */
  private findAnalogy(group: Group, number: number): Analogy | undefined {
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
    return best;
  }

  /** A number for what stays of the first title when any one span is taken out, with and without its list of endings. */
  private spanKeys({from, list}: Group): Set<number> {
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

  private tryModel(group: Group, number: number, model: number, best: Analogy | undefined): Analogy | undefined {
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
    group: Group,
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

/** Where codes are parted into prefix and ending: many endings in common cost little, many groups cost much. */
function bestLength(rows: readonly CodeRow[]): number {
  let best = {length: 1, cost: Infinity};
  for (let length = 1; length <= 8; length++) {
    const groups = cut(rows, length);
    const lists = new Set(groups.map(({tails}) => tails.join('\t')));
    const endings = [...lists].reduce((sum, list) => sum + list.split('\t').length, 0);
    const cost = groups.length * 5 + endings * 3;
    if (cost < best.cost) best = {length, cost};
  }
  return best.length;
}

function cut(rows: readonly CodeRow[], length: number): {prefix: string; from: number; tails: string[]}[] {
  const groups: {prefix: string; from: number; tails: string[]}[] = [];
  rows.forEach(({code}, from) => {
    const prefix = code.slice(0, length);
    const last = groups.at(-1);
    const tail = code.slice(length);
    // Endings are sorted, so that two lists can be walked side by side.
    if (last?.prefix === prefix && last.tails.at(-1)! < tail) last.tails.push(tail);
    else groups.push({prefix, from, tails: [tail]});
  });
  return groups;
}

function difference(from: readonly number[], to: readonly number[]): {start: number; removed: number; added: number} {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return {start, removed: from.length - start - end, added: to.length - start - end};
}

function replaceSpan(title: readonly number[], old: readonly number[], fresh: readonly number[]): readonly number[] {
  const place = find([...title, ...old], 0, title.length, title.length, old.length);
  return place < 0 ? title : [...title.slice(0, place), ...fresh, ...title.slice(place + old.length)];
}

function mostFrequent(words: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([word]) => word);
  return Array.from({length: FREQUENT}, (_, at) => ranked[at] ?? 0);
}

function front(lines: readonly string[], separator: string): string {
  let last = '';
  return lines
    .map((line) => {
      let shared = 0;
      while (shared < 60 && shared < last.length && last[shared] === line[shared]) shared++;
      // Half a character cannot be written.
      if (/[\ud800-\udbff]/.test(line[shared - 1] ?? '')) shared--;
      last = line;
      return String.fromCharCode(48 + shared) + line.slice(shared);
    })
    .join(separator);
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers in LEB128. */
class Numbers {
  private readonly list: number[] = [];

  constructor(numbers: readonly number[] = []) {
    for (const number of numbers) this.add(number);
  }

  add(number: number): void {
    for (; number > 127; number >>>= 7) this.list.push((number & 127) | 128);
    this.list.push(number);
  }

  bytes(): Buffer {
    return Buffer.from(this.list);
  }
}
