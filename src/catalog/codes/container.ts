import {Numbers, unfront} from './read-blocks.js';

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

/** `P` `E` `C`, and the version. */
export const MAGIC = 0x504543_01;
/** How many words have numbers of one byte. */
export const FREQUENT = 100;
const HEADER = 8;

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
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const [magic, version] = bytes.length < HEADER ? [] : [header.getUint32(0), bytes[3]];
  if (magic! >>> 8 !== MAGIC >>> 8) throw new ContainerError('it is not a list of codes that the index command has made');
  if (magic !== MAGIC) throw new ContainerError(`it has format ${version}, and this script reads format ${MAGIC & 255}`);
  if (header.getUint32(4, true) !== checksum(bytes)) throw new ContainerError('it is damaged or cut short');

  let at = HEADER;
  const block = (): Uint8Array => {
    // A number has five bytes at most.
    const {values} = new Numbers(bytes.subarray(at, at + 5));
    while (bytes[at++]! > 127);
    return bytes.subarray(at, (at += values[0]!));
  };
  const text = (): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(block());
  const stream = (): Numbers => new Numbers(block());

  const sizes = stream();
  const [rows, total] = [sizes.next(), sizes.next()];
  const words = unfront(text(), '\n');
  yield;
  const endings = text()
    .split('\n')
    .map((line) => unfront(line, '\t'));
  const prefixes = unfront(text(), '\n');
  const [ending, back, start, old, fresh, freshWords] = [stream(), stream(), stream(), stream(), stream(), stream()];
  const [patches, skip, keep, cut, paste, pasteWords] = [stream(), stream(), stream(), stream(), stream(), stream()];
  yield;

  const codes: string[] = [];
  // A title may be longer before it is patched.
  const tokens = new (words.length > 0xffff ? Uint32Array : Uint16Array)(2 * total + freshWords.values.length);
  const starts = new Uint32Array(rows + 1);
  /** The first row of each group, and its list of endings. */
  const firsts: number[] = [];
  const lists: string[][] = [];
  const frequent = sizes.values.subarray(2);
  let end = 0;
  /** Puts words in place of `length` words of the last title. */
  const splice = (at: number, length: number, {values}: Numbers, from: number, to: number): void => {
    tokens.copyWithin(at + to - from, at + length, end);
    end += to - from - length;
    for (; from < to; from++) {
      const word = values[from]!;
      tokens[at++] = word < FREQUENT ? frequent[word]! : word - FREQUENT;
    }
  };

  // A function of its own: engines compile it while it runs, which they don't do for generators.
  const readGroup = (group: number): void => {
    const model = group - back.next();
    const modelList = lists[model] ?? [];
    const first = firsts[model] ?? 0;
    const ofModel = (numbers: Numbers): number => (model < group ? numbers.next() : 0);
    const oldStart = starts[first]! + ofModel(start);
    const oldLength = ofModel(old);
    const freshStart = freshWords.at;
    freshWords.at += ofModel(fresh);
    const list = (lists[group] = endings[ending.next()]!);
    let row = (firsts[group] = codes.length);
    let left = patches.next();
    let patched = left ? row + skip.next() : -1;
    let same = 0;
    for (const tail of list) {
      codes.push(prefixes[group]! + tail);
      const title = (starts[row] = end);
      while (modelList[same]! < tail) same++;
      const known = modelList[same] === tail;
      const source = known ? first + same : row && row - 1;
      tokens.copyWithin(end, starts[source]!, starts[source + 1]);
      end += starts[source + 1]! - starts[source]!;
      const place = known ? find(tokens, title, end, oldStart, oldLength) : -1;
      if (place >= 0) splice(place, oldLength, freshWords, freshStart, freshWords.at);
      if (row++ === patched) {
        splice(title + keep.next(), cut.next(), pasteWords, pasteWords.at, (pasteWords.at += paste.next()));
        patched = --left ? row + skip.next() : -1;
      }
    }
  };

  for (let group = 0; group < prefixes.length; group++) {
    if (group % 128 === 127) yield;
    readGroup(group);
  }
  starts[rows] = end;
  return {codes, words, tokens: tokens.slice(0, end), starts};
}

/** The first place in a title where the words at `old` stand; -1 if there is none. */
export function find(tokens: ArrayLike<number>, from: number, to: number, old: number, length: number): number {
  search: for (let place = from; place + length <= to; place++) {
    for (let i = 0; i < length; i++) if (tokens[place + i] !== tokens[old + i]) continue search;
    return place;
  }
  return -1;
}
