import {closeSync, fstatSync, openSync, readSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {decodeText} from '../../formats/decode-text.js';
import {decodeBytes} from '../decode-bytes.js';
import {Problem, systemCode, systemMessage} from '../problem.js';

/** Uncompressed; some twenty times the longest lists there are, and no more than a text can be. */
const MAX_MEGABYTES = 500;
export const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
const CHUNK_BYTES = 1 << 20;

/** Files that are named for what they are. */
const OTHER_FILES: readonly (readonly [start: RegExp, what: string])[] = [
  [/^\xd0\xcf\x11\xe0/, 'an old Excel workbook. Save its sheet of codes as CSV (UTF-8) and read that file'],
  [/^%PDF/, 'a PDF. Publishers have their lists as tables or text as well'],
  [
    /^\s*(?:\xef\xbb\xbf)?<(?:\?xml|!DOCTYPE|html)/i,
    'XML or HTML. Publishers have their lists as tables (CSV) or FHIR JSON as well',
  ],
];

/**
 * Reads a text file, compressed by gzip or not.
 * @throws {Problem} if it cannot be read.
 */
export const readText = (path: string): string => textOf(readBytes(path), path);

/** Reads a file, uncompressed where it is gzip. @throws {Problem} */
export function readBytes(path: string): Uint8Array {
  try {
    const bytes = readUpTo(path, MAX_BYTES);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, {maxOutputLength: MAX_BYTES}) : bytes;
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw error instanceof Problem ? error : new Problem(systemMessage(path, error));
  }
}

/** Devices and pipes have no size and may never end: reading stops at the limit. */
function readUpTo(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const {size} = fstatSync(file);
    if (size > most) throw tooLarge(path);
    const chunks: Uint8Array[] = [];
    for (let total = 0; ;) {
      const chunk = Buffer.allocUnsafe(chunks.length ? CHUNK_BYTES : Math.max(size + 1, CHUNK_BYTES));
      const read = readSync(file, chunk);
      if (!read) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      if ((total += read) > most) throw tooLarge(path);
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

export const tooLarge = (path: string): Problem =>
  new Problem(
    `${path}: this has, uncompressed, more than ${MAX_MEGABYTES} MB, as no list of codes has. Check that it is the right file`,
  );

/**
 * Decodes a text.
 * @param encoding the one that the person names.
 * @throws {Problem} if the bytes are another kind of file, or not text, or in an encoding that is not known.
 */
export function textOf(bytes: Uint8Array, path: string, encoding?: string): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  for (const [pattern, what] of OTHER_FILES) if (pattern.test(start)) throw new Problem(`${path}: this is ${what}`);
  if (encoding !== undefined) return decodeAs(bytes, path, encoding);
  const unicode = decodeText(bytes) ?? decodeText16(bytes);
  if (unicode !== undefined) return unicode;
  // The older encoding that some publishers still use. No text begins like UTF-16 or has zeros.
  const text = decodeBytes(bytes, 'windows-1252');
  if (/^(?:ÿþ|þÿ)|\0/.test(text))
    throw new Problem(
      `${path}: this is not text. Check that it is the right file, or save it as plain text with the encoding UTF-8`,
    );
  if (isGarbled(text))
    throw new Problem(
      `${path}: its encoding is not known. Name it with --encoding, such as gb18030, big5, shift_jis, euc-kr or windows-1251, or save it as UTF-8`,
    );
  return text;
}

function decodeAs(bytes: Uint8Array, path: string, encoding: string): string {
  try {
    return decodeBytes(bytes, encoding, true);
  } catch (error) {
    throw new Problem(
      error instanceof RangeError
        ? `--encoding ${encoding}: this encoding is not known. Name one such as utf-8, gb18030 or windows-1250`
        : `${path}: this is not ${encoding}. Name another --encoding`,
    );
  }
}

/** UTF-16 without a byte order mark: in the beginning of a table every other byte is mostly zero. */
function decodeText16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 400);
  const zeros = (from: number): number => start.filter((byte, at) => at % 2 === from && !byte).length;
  const [high, low] = [zeros(0), zeros(1)];
  if (Math.max(high, low) * 4 < start.length || Math.min(high, low) > 0) return undefined;
  return new TextDecoder(high > low ? 'utf-16be' : 'utf-16le').decode(bytes);
}

/** Western European text has its accents among plain letters: many one after another are another script. */
function isGarbled(text: string): boolean {
  const runs = text.slice(0, 1_000_000).match(/[^\0-\x7f]+/g) ?? [];
  const countOf = (some: readonly string[]): number => some.join('').length;
  return countOf(runs.filter(({length}) => length > 3)) * 2 > countOf(runs);
}
