import {checksum, MAGIC} from './decode.js';
import {TitleEdits, difference, type Edit} from './title-edits.js';
import {groupCodes} from './code-groups.js';
import type {CodeRow} from './code-row.js';
import {encodeFrontCoded, encodeVarints, uint32} from './write-blocks.js';

/** As many words as have numbers of one byte. */
const FREQUENT = 128;
/** Codes before one that are looked at for the title from which its own follows. */
const NEAR = 8;

/** The parts of a container, each of one kind, before they are packed. The rows are sorted. */
export function encodeBlocks(rows: readonly CodeRow[], onProgress?: (done: number, total: number) => void): Buffer[] {
  const split = rows.map(({title}) => title.split(' '));
  const words = [...new Set(split.flat())].sort();
  const known = new Map(words.map((word, number) => [word, number]));
  const titles = split.map((title) => title.map((word) => known.get(word)!));
  const {groups, lists} = groupCodes(rows);
  const analogies = new TitleEdits(groups, titles);
  const own = Buffer.alloc(rows.length);
  const back: number[] = [];
  const edits: number[] = [];
  const paste: number[] = [];
  const add = (edit: Edit): void => {
    edits.push(edit.keep, edit.cut, edit.paste.length);
    for (const word of edit.paste) paste.push(word);
  };
  groups.forEach(({from, tails}, number) => {
    onProgress?.(number, groups.length);
    const analogy = analogies.next(number);
    back.push(analogy.back);
    add(analogy.edit);
    for (let row = from; row < from + tails.length; row++) {
      if (analogy.follows[row - from]) continue;
      const {distance, edit} = nearest(titles, row);
      own[row] = distance;
      add(edit);
    }
  });

  const order = byUse(paste, words.length);
  const places = new Map(order.map((word, place) => [word, place]));
  const texts = [order.map((word) => words[word]!), groups.map(({prefix}) => prefix)].map(
    (list) => `${encodeFrontCoded(list)}\n\n`,
  );
  const ending = groups.map(({list}) => list);
  const rest = [
    // Words, beginnings and endings are packed separately, since their statistics differ.
    ...block(...texts, lists.map(encodeFrontCoded).join('\n\n')),
    ...block(own),
    ...[ending, back, edits, paste.map((word) => places.get(word)!)].flatMap((list) => block(encodeVarints(list))),
    uint32(titles.reduce((sum, title) => sum + title.length, 0)),
  ];
  const head = Buffer.alloc(8);
  head.writeUInt32BE(MAGIC);
  head.writeInt32LE(checksum(Buffer.concat([head, ...rest])), 4);
  return [head, ...rest];
}

/** A block, in parts that are each packed separately. */
function block(...parts: (Buffer | string)[]): Buffer[] {
  const [first, ...others] = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const length = others.reduce((sum, part) => sum + part.length, 4 + first!.length);
  return [Buffer.concat([uint32(length), first!]), ...others];
}

/** The title shortly before from which one follows with the fewest new words. */
function nearest(titles: readonly (readonly number[])[], row: number): {distance: number; edit: Edit} {
  let best = {distance: 1, edit: difference(titles[row - 1] ?? [], titles[row]!)};
  for (let distance = 2; distance <= Math.min(NEAR, row); distance++) {
    const edit = difference(titles[row - distance]!, titles[row]!);
    if (edit.paste.length + 1 < best.edit.paste.length + +(best.distance > 1)) best = {distance, edit};
  }
  return best;
}

/** Numbers of words in the order of the file: those used most, then the others, both sorted. */
function byUse(used: readonly number[], length: number): number[] {
  const counts = new Map<number, number>();
  for (const word of used) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([word]) => word);
  const frequent = new Set(ranked.slice(0, FREQUENT));
  const all = Array.from({length}, (_, word) => word);
  return [...all.filter((word) => frequent.has(word)), ...all.filter((word) => !frequent.has(word))];
}
