/**
 * # A list of codes as one small file
 *
 * Titles of medical codes repeat each other: "Replacement of Left Hip Joint …" is "Replacement of Right Hip Joint …" with
 * one word changed. So the file says how titles follow from earlier ones, and holds no index: the reader builds it.
 * Any list of codes and titles survives the trip unchanged; lists that repeat themselves get small.
 *
 * The file is gzip of: `P` `E` `C`, version (1 byte), checksum of the rest (FNV-1a, 4 bytes, little-endian), 14 blocks.
 * A block is its length in bytes and its bytes. Numbers are LEB128 (7 bits a byte, low first). Texts are UTF-8, in lines;
 * sorted lines are front-coded: a character `"0" + n` for the n characters taken from the line before, then the rest.
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
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) !== checksum(bytes))
    throw new ContainerError('is damaged or cut short: copy it again');

  const file = numbers(bytes.subarray(HEADER));
  const block = (): Uint8Array => file.bytes(file.next());
  const text = (): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(block());
  const stream = (): (() => number) => numbers(block()).next;

  const sizes = stream();
  const [rows, total] = [sizes(), sizes()];
  const frequent = Array.from({length: FREQUENT}, sizes);
  const words = unfront(text(), '\n');
  const endings = lines(text()).map((line) => unfront(line, '\t'));
  const prefixes = unfront(text(), '\n');
  const [ending, back, start, old, fresh, freshWords, patches, skip, at, cut, paste, pasteWords] = Array.from(
    {length: 12},
    stream,
  ) as [() => number, ...(() => number)[]] & {length: 12};

  const codes: string[] = [];
  const tokens = words.length > 0xffff ? new Uint32Array(total) : new Uint16Array(total);
  const starts = new Uint32Array(rows + 1);
  const firsts: number[] = [];
  const lists: string[][] = [];
  let end = 0;
  const word = (next: () => number): number => {
    const number = next();
    return number < FREQUENT ? frequent[number]! : number - FREQUENT;
  };
  const copy = (from: number, to: number): void => {
    for (let from_ = from; from_ < to; from_++) tokens[end++] = tokens[from_]!;
  };

  for (let group = 0; group < prefixes.length; group++) {
    if (group % 256 === 255) yield;
    const list = endings[ending!()]!;
    lists.push(list);
    firsts.push(codes.length);
    const model = group - back!();
    const hasModel = model < group;
    const first = hasModel ? firsts[model]! : 0;
    const oldStart = hasModel ? starts[first]! + start!() : 0;
    const oldLength = hasModel ? old!() : 0;
    const freshList = hasModel ? Array.from({length: fresh!()}, () => word(freshWords!)) : [];
    const modelList = hasModel ? lists[model]! : [];
    let patchesLeft = patches!();
    let toSkip = patchesLeft ? skip!() : -1;
    let same = 0;
    for (const tail of list) {
      const row = codes.length;
      codes.push(prefixes[group]! + tail);
      starts[row] = end;
      while (same < modelList.length && modelList[same]! < tail) same++;
      const known = modelList[same] === tail;
      const [from, to] = known ? [starts[first + same]!, starts[first + same + 1]!] : row ? [starts[row - 1]!, end] : [0, 0];
      if (known) {
        const place = find(tokens, from, to, oldStart, oldLength);
        if (place < 0) copy(from, to);
        else {
          copy(from, place);
          for (const number of freshList) tokens[end++] = number;
          copy(place + oldLength, to);
        }
      }
      if (toSkip-- === 0) {
        // The base is what the model says, or the title before: it is moved aside where it stands in the way.
        const base = known ? tokens.slice(starts[row], end) : tokens.slice(from, to);
        end = starts[row]!;
        const keep = at!();
        const rest = keep + cut!();
        for (let i = 0; i < keep; i++) tokens[end++] = base[i]!;
        for (let i = paste!(); i > 0; i--) tokens[end++] = word(pasteWords!);
        for (let i = rest; i < base.length; i++) tokens[end++] = base[i]!;
        toSkip = --patchesLeft ? skip!() : -1;
      }
    }
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

const lines = (text: string): string[] => (text ? text.split('\n') : []);

function unfront(text: string, separator: string): string[] {
  let last = '';
  return text === '' ? [] : text.split(separator).map((line) => (last = last.slice(0, line.charCodeAt(0) - 48) + line.slice(1)));
}

function numbers(bytes: Uint8Array): {next: () => number; bytes: (length: number) => Uint8Array} {
  let at = 0;
  return {
    next: () => {
      let number = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++]!;
        number |= (byte & 127) << shift;
        if (byte < 128) return number;
      }
    },
    bytes: (length) => bytes.subarray(at, (at += length)),
  };
}
