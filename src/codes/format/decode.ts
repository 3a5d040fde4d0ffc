import {DAMAGED, MAX_CODES, MAX_GROUP, MAX_SIZE, MAX_WORDS} from './limits.js';
import {decodeVarints, decodeFrontCoded} from './read-blocks.js';

/** A list of codes and titles in memory. FORMAT.md describes the file that it is read from. */
export interface CodeList {
  /** Sorted without dots and case; a code may occur twice. */
  readonly codes: readonly string[];
  /** The distinct words of all titles, those used most in edits first. */
  readonly words: readonly string[];
  /** Numbers of the words of all titles, title after title. */
  readonly tokens: Uint16Array | Uint32Array;
  /** Where the title of each code begins in `tokens`, and one more for the end. */
  readonly starts: Uint32Array;
}

/** `P` `E` `C`, and the version. */
export const MAGIC = 0x504543_02;

/** The title of one code. */
export const titleOf = ({words, tokens, starts}: CodeList, row: number): string =>
  Array.from(tokens.subarray(starts[row], starts[row + 1]), (word) => words[word]).join(' ');

/** FNV-1a: every changed byte changes it. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 8; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash;
}

/**
 * Reads a list from its unpacked bytes, in steps, so that a page can answer in between.
 * @throws if the bytes are something else, of another version, cut short, damaged, or more than any list has. Nothing of it
 * is used.
 */
export function* decodeCodes(bytes: Uint8Array): Generator<void, CodeList> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (bytes.length < 8 || view.getUint32(0) !== MAGIC) throw new Error(`it is not a list of codes in format ${MAGIC & 255}`);
  let at = 4;
  const uint32 = (): number => {
    if (at + 4 > bytes.length) throw new Error(DAMAGED);
    return view.getUint32((at += 4) - 4, true);
  };
  if (bytes.length > MAX_SIZE || uint32() ^ checksum(bytes)) throw new Error(DAMAGED);
  yield;

  const block = (): Uint8Array => bytes.subarray(at + 4, (at += uint32()));
  const numbers = (): Uint32Array => decodeVarints(block());
  const [words = [], prefixes = [], ...endings] = yield* decodeFrontCoded(new TextDecoder().decode(block()));
  yield;
  const own = block();
  const [ending, back, edits, paste] = [numbers(), numbers(), numbers(), numbers()];
  const size = uint32();
  if (size > MAX_SIZE || own.length > MAX_CODES || words.length > MAX_WORDS || endings.some(({length}) => length > MAX_GROUP))
    throw new Error(DAMAGED);
  const tokens = new (words.length >> 16 ? Uint32Array : Uint16Array)(size);

  const codes: string[] = [];
  const starts = new Uint32Array(own.length + 1);
  /** The first row of each group. */
  const firsts: number[] = [];
  let end = 0;
  let edited = 0;
  let pasted = 0;
  /** How many words the next edit keeps and leaves out, and where those to put in begin and end. */
  const edit = () => [edits[edited++]!, edits[edited++]!, pasted, (pasted += edits[edited++]!)] as const;
  // A checksum protects from accidents alone: what a forged file says is not believed.
  const copy = (list: CodeList['tokens'], from: number, to: number): void => {
    if (end + to - from > size) throw new Error(DAMAGED);
    while (from < to) tokens[end++] = list[from++]!;
  };

  // A function of its own: engines compile it while it runs, which they don't do for generators.
  const readGroup = (group: number): void => {
    const model = group - back[group]!;
    const shared = edit();
    let word: number | undefined;
    firsts[group] = codes.length;
    const tails = endings[ending[group]!];
    const prefix = prefixes[group];
    if (!tails?.length || prefix === undefined) throw new Error(DAMAGED);
    for (const tail of tails) {
      const row = codes.push(prefix + tail) - 1;
      const distance = own[row]!;
      const source = distance ? row - distance : firsts[model]! + (endings[ending[model]!]?.indexOf(tail) ?? 0);
      const [keep, cut, from, to] = distance ? edit() : shared;
      // Before the first title stands none: nothing is copied from there.
      const start = starts[source]!;
      const last = starts[source + 1]!;
      let place = start + keep;
      if (!distance) {
        word ??= tokens[place]!;
        for (place = start; place < last && tokens[place] !== word;) place++;
      }
      copy(tokens, start, place);
      copy(paste, from, to);
      copy(tokens, place + cut, last);
      starts[row + 1] = end;
    }
  };

  for (let group = 0; codes.length < own.length; group++) {
    if (!(group % 128)) yield;
    readGroup(group);
  }
  return {codes, words, tokens, starts};
}
