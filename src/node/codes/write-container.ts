import {checksum, FREQUENT, MAGIC} from '../../catalog/codes/container.js';
import {Analogies, difference} from './analogies.js';
import {groupCodes} from './code-groups.js';
import type {CodeRow} from './encode-codes.js';
import {front, Numbers} from './write-blocks.js';

/** The parts of a container, before they are packed: its head, then length and bytes of each block. The rows are sorted. */
export function writeContainer(rows: readonly CodeRow[], onProgress?: (done: number, total: number) => void): Buffer[] {
  const split = rows.map(({title}) => title.split(' '));
  const words = [...new Set(split.flat())].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const titles = split.map((title) => title.map((word) => numbers.get(word)!));
  const {groups, lists} = groupCodes(rows);
  const analogies = new Analogies(groups, titles);
  const [ending, back, start, old, fresh] = Array.from({length: 5}, () => new Numbers()) as Five;
  const [patches, skip, at, cut, paste] = Array.from({length: 5}, () => new Numbers()) as Five;
  const freshWords: number[] = [];
  const pasteWords: number[] = [];
  groups.forEach((group, number) => {
    onProgress?.(number, groups.length);
    const analogy = analogies.next(number);
    ending.add(group.list);
    back.add(analogy ? number - analogy.model : 0);
    if (analogy) {
      start.add(analogy.start);
      old.add(analogy.length);
      fresh.add(analogy.fresh.length);
      freshWords.push(...analogy.fresh);
    }
    let count = 0;
    let last = -1;
    group.tails.forEach((_, i) => {
      const title = titles[group.from + i]!;
      const base = analogy?.titles[i] ?? titles[group.from + i - 1] ?? [];
      const differs = difference(base, title);
      // A title that no model gives has a patch even if it is that of the code before.
      if (analogy?.titles[i] && !differs.removed && !differs.added) return;
      count++;
      skip.add(i - last - 1);
      last = i;
      at.add(differs.start);
      cut.add(differs.removed);
      paste.add(differs.added);
      pasteWords.push(...title.slice(differs.start, differs.start + differs.added));
    });
    patches.add(count);
  });
  const frequent = mostFrequent([...freshWords, ...pasteWords]);
  const short = new Map(frequent.map((word, number) => [word, number]));
  const asNumbers = (list: readonly number[]): Numbers => new Numbers(list.map((word) => short.get(word) ?? word + FREQUENT));
  const total = titles.reduce((sum, title) => sum + title.length, 0);
  const prefixes = groups.map(({prefix}) => prefix);
  const texts = [front(words, '\n'), lists.map((tails) => front(tails, '\t')).join('\n'), front(prefixes, '\n')];
  const blocks = [
    new Numbers([rows.length, total, ...frequent]).bytes(),
    ...texts.map((text) => Buffer.from(text)),
    ...[ending, back, start, old, fresh, asNumbers(freshWords)].map((list) => list.bytes()),
    ...[patches, skip, at, cut, paste, asNumbers(pasteWords)].map((list) => list.bytes()),
  ];
  const head = Buffer.alloc(8);
  head.writeUInt32BE(MAGIC);
  const parts = [head, ...blocks.map((block) => Buffer.concat([new Numbers([block.length]).bytes(), block]))];
  head.writeUInt32LE(checksum(Buffer.concat(parts)), 4);
  return parts;
}

type Five = [Numbers, Numbers, Numbers, Numbers, Numbers];

function mostFrequent(words: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([word]) => word);
  return Array.from({length: FREQUENT}, (_, at) => ranked[at] ?? 0);
}
