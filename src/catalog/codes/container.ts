import {blockLength, Numbers, unfront} from './read-blocks.js';

/**
 * # A list of codes as one small file
 *
 * Titles of medical codes repeat each other: "Replacement of Left Hip Joint …" is "Replacement of Right Hip Joint …" with
 * one word changed. So the file says how titles follow from earlier ones, and holds no index: the reader builds it.
 * Any list of codes and titles survives the trip unchanged; lists that repeat themselves get small.
 *
 * The file is gzip of: `P` `E` `C`, version (1 byte), checksum of the rest (FNV-1a, 4 bytes, little-endian), 16 blocks.
 * A block is its length in bytes and its bytes; the command packs each with statistics of its own, which is smaller.
 * Numbers are LEB128 (7 bits a byte, low first). Texts are UTF-8, in lines; sorted lines are front-coded: a character
 * `"0" + n` for the n characters taken from the line before, then the rest.
 *
 * | block    | holds |
 * |----------|-------|
 * | sizes    | rows, words of all titles together, then the words used most: they have the smallest numbers |
 * | words    | the distinct words of the titles, sorted, front-coded. A title is parted at each single space |
 * | tails    | distinct lists of endings of codes, one a line, parted by tabs and front-coded |
 * | prefixes | what the codes of each group begin with, front-coded. A code is its group's prefix and an ending |
 * | endings  | for each group: which list of endings it has |
 * | back     | for each group: how many groups back its model stands, 0 for none |
 * | start, old, fresh | for each group with a model: where in the model's first title the words to replace begin, how many they are, how many come instead |
 * | words in | the words that come instead |
 * | patches  | for each group: how many of its titles are not what the model says |
 * | skip     | for each patch: how many titles to pass over |
 * | at, cut, paste | for each patch: how many words to keep at the start, to leave out, to put in |
 * | words in | the words to put in |
 *
 * A title follows from the model's title with the same ending, by putting the new words in the first place where the old
 * ones stand. Where the model has no such ending, the title follows from the one before it by its patch.
 */
export interface CodeList {
  /** Sorted without dots and case; one may stand there twice. */
  readonly codes: readonly string[];
  /** The distinct words of all titles, sorted. */
  readonly words: readonly string[];
  /** Numbers of the words of all titles, title after title. */
  readonly tokens: Uint16Array | Uint32Array;
  /** Where the title of each code begins in `tokens`, and one more for the end. */
  readonly starts: Uint32Array;
}

export const MAGIC = [0x50, 0x45, 0x43, 1] as const;
/** How many words have numbers of one byte. */
export const FREQUENT = 100;
const HEADER = 8;
export const DAMAGED = 'is damaged or cut short: copy it again';

/** A file that is not, or no longer, a list of codes. */
export class ContainerError extends Error {}

/** The title of one code. */
export function titleOf({words, tokens, starts}: CodeList, row: number): string {
  let title = words[tokens[starts[row]!]!]!;
  for (let at = starts[row]! + 1; at < starts[row + 1]!; at++) title += ` ${words[tokens[at]!]}`;
  return title;
}

/** FNV-1a: every changed byte changes it. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = HEADER; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

/**
 * Reads a list from its unpacked bytes, in steps, so that a page can answer in between.
 * @throws {ContainerError} if the bytes are something else, of another version, cut short or damaged. Nothing of it is used.
 */
export function* decodeCodes(bytes: Uint8Array): Generator<void, CodeList> {
  if (bytes.length < HEADER || MAGIC.slice(0, 3).some((byte, at) => bytes[at] !== byte))
    throw new ContainerError('is not a list of codes that the index command has made');
  if (bytes[3] !== MAGIC[3])
    throw new ContainerError(`has format ${bytes[3]}, and this script reads format ${MAGIC[3]}: build it again`);
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) !== checksum(bytes)) throw new ContainerError(DAMAGED);

  let at = HEADER;
  const block = (): Uint8Array => {
    const [length, size] = blockLength(bytes, at);
    return bytes.subarray((at += size), (at += length));
  };
  const text = (): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(block());
  const stream = (): Numbers => new Numbers(block());

  const sizes = stream();
  const [rows, total] = [sizes.next(), sizes.next()];
  const words = unfront(text(), '\n');
  yield;
  const endings = (text() || '0').split('\n').map((line) => unfront(line, '\t'));
  const prefixes = unfront(text(), '\n');
  const [ending, back, start, old, fresh, freshWords] = [stream(), stream(), stream(), stream(), stream(), stream()];
  const [patches, skip, keep, cut, paste, pasteWords] = [stream(), stream(), stream(), stream(), stream(), stream()];
  yield;

  const codes: string[] = [];
  const tokens = words.length > 0xffff ? new Uint32Array(total) : new Uint16Array(total);
  const starts = new Uint32Array(rows + 1);
  /** The first row of each group, and its list of endings. */
  const firsts = new Uint32Array(prefixes.length);
  const lists: string[][] = [];
  const frequent = sizes.values.subarray(2);
  let end = 0;
  const copy = (from: number, to: number): void => {
    tokens.copyWithin(end, from, to);
    end += to - from;
  };
  const write = (numbers: Numbers, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const word = numbers.values[i]!;
      tokens[end++] = word < FREQUENT ? frequent[word]! : word - FREQUENT;
    }
  };

  // A function of its own: engines compile it while it runs, which they don't do for generators.
  const readGroup = (group: number): void => {
    const prefix = prefixes[group]!;
    const list = (lists[group] = endings[ending.next()]!);
    const firstRow = (firsts[group] = codes.length);
    const model = group - back.next();
    const hasModel = model < group;
    const modelList = hasModel ? lists[model]! : [];
    const first = firsts[model]!;
    const oldStart = hasModel ? starts[first]! + start.next() : 0;
    const oldLength = hasModel ? old.next() : 0;
    const freshStart = freshWords.at;
    if (hasModel) freshWords.at += fresh.next();
    let patchesLeft = patches.next();
    let patched = patchesLeft ? firstRow + skip.next() : -1;
    let same = 0;
    for (const tail of list) {
      const row = codes.push(prefix + tail) - 1;
      starts[row] = end;
      while (same < modelList.length && modelList[same]! < tail) same++;
      // The words that the title follows from: those of the model's, with the span replaced, or of the title before.
      let from = row && starts[row - 1]!;
      let to = end;
      if (modelList[same] === tail) {
        from = starts[first + same]!;
        to = starts[first + same + 1]!;
        const place = find(tokens, from, to, oldStart, oldLength);
        if (place < 0) copy(from, to);
        else {
          copy(from, place);
          write(freshWords, freshStart, freshWords.at);
          copy(place + oldLength, to);
        }
        from = starts[row]!;
        to = end;
      }
      if (row === patched) {
        const base = tokens.slice(from, to);
        const kept = keep.next();
        const rest = kept + cut.next();
        end = starts[row]!;
        tokens.set(base.subarray(0, kept), end);
        end += kept;
        const pasteStart = pasteWords.at;
        write(pasteWords, pasteStart, (pasteWords.at += paste.next()));
        tokens.set(base.subarray(rest), end);
        end += base.length - rest;
        patched = --patchesLeft ? row + 1 + skip.next() : -1;
      }
    }
  };

  for (let group = 0; group < prefixes.length; group++) {
    if (group % 128 === 127) yield;
    readGroup(group);
  }
  starts[rows] = end;
  return {codes, words, tokens, starts};
}

/** The first place in a title where the words at `old` stand; -1 if there is none. */
export function find(tokens: ArrayLike<number>, from: number, to: number, old: number, length: number): number {
  search: for (let place = from; place + length <= to; place++) {
    for (let i = 0; i < length; i++) if (tokens[place + i] !== tokens[old + i]) continue search;
    return place;
  }
  return -1;
}
