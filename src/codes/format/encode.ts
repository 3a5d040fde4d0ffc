import {gunzipSync} from 'node:zlib';
import {decodeCodes, titleOf} from './decode.js';
import {runToEnd} from '../../util/time-slices.js';
import {foldCode} from '../../util/fold-text.js';
import type {CodeRow} from './code-row.js';
import {MAX_CODES, MAX_SIZE, MAX_WORD_LENGTH, MAX_WORDS} from './limits.js';
import {gzipBlocks} from './write-blocks.js';
import {encodeBlocks} from './encode-blocks.js';

const CONTROL = /[\0-\x1f]/;
const LONG_WORD = new RegExp(`[^ ]{${MAX_WORD_LENGTH + 1}}`);

/**
 * Packs a list of codes into a container (see `src/codes/format/decode.ts`). The same list gives the same bytes.
 * The result has been read back and compared.
 * @throws {RangeError} if a title has control characters or halves of characters, a code has characters beyond the first 65,536, or
 * the list is larger than `limits.ts` allows.
 */
export function encodeCodes(rows: readonly CodeRow[], onProgress?: (done: number, total: number) => void): Buffer {
  const sorted = sortRows(rows);
  for (const {code, title} of sorted)
    if (CONTROL.test(code + title) || /[\ud800-\udfff]/.test(code) || /\p{Surrogate}/u.test(title))
      throw new RangeError(`${JSON.stringify(code)} ${JSON.stringify(title)}: found characters that a list of codes cannot hold`);
  checkSize(sorted);
  const parts = encodeBlocks(sorted, onProgress);
  const packed = gzipBlocks(parts);
  verify(gunzipSync(packed), sorted);
  return packed;
}

/** @throws {RangeError} */
function checkSize(rows: readonly CodeRow[]): void {
  const titles = rows.map(({title}) => title.split(' '));
  const words = new Set(titles.flat());
  const total = titles.reduce((sum, {length}) => sum + length, 0);
  const long = rows.find(({code, title}) => code.length > MAX_WORD_LENGTH || LONG_WORD.test(title));
  if (long) throw new RangeError(`${JSON.stringify(long.code)}: found a word of more than ${MAX_WORD_LENGTH} characters`);
  for (const [found, most, what] of [
    [rows.length, MAX_CODES, 'codes'],
    [words.size, MAX_WORDS, 'different words'],
    [total, MAX_SIZE, 'words in all'],
  ] as const)
    if (found > most)
      throw new RangeError(
        `found ${found.toLocaleString('en')} ${what}, expected at most ${most.toLocaleString('en')}: make several lists of it`,
      );
}

/** The order in which codes stand in a container. */
export function sortRows(rows: readonly CodeRow[]): CodeRow[] {
  return rows
    .map((row) => ({row, key: foldCode(row.code)}))
    .sort((a, b) => compare(a.key, b.key) || compare(a.row.code, b.row.code) || compare(a.row.title, b.row.title))
    .map(({row}) => row);
}

function verify(packed: Uint8Array, rows: readonly CodeRow[]): void {
  const list = runToEnd(decodeCodes(packed));
  const wrong = rows.findIndex(({code, title}, row) => list.codes[row] !== code || titleOf(list, row) !== title);
  if (list.codes.length !== rows.length || wrong >= 0)
    throw new Error(`The container does not give back what went in, at ${rows[wrong]?.code}: please report this list.`);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
