import {readFileSync, statSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {decodeText} from '../decode-text.js';
import {Problem, systemCode, systemMessage} from '../problem.js';

/** Uncompressed; some twenty times the longest lists there are, and no more than a text can be. */
const MAX_MEGABYTES = 500;
export const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

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
    if (statSync(path).size > MAX_BYTES) throw tooLarge(path);
    const bytes = readFileSync(path);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, {maxOutputLength: MAX_BYTES}) : bytes;
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw error instanceof Problem ? error : new Problem(systemMessage(path, error));
  }
}

export const tooLarge = (path: string): Problem =>
  new Problem(
    `${path}: this has, uncompressed, more than ${MAX_MEGABYTES} MB, as no list of codes has. Check that it is the right file`,
  );

/** @throws {Problem} if the bytes are another kind of file, or not text. */
export function textOf(bytes: Uint8Array, path: string): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  for (const [pattern, what] of OTHER_FILES) if (pattern.test(start)) throw new Problem(`${path}: this is ${what}`);
  const text = decode(bytes);
  if (text === undefined)
    throw new Problem(
      `${path}: this is not text. Check that it is the right file, or save it as plain text with the encoding UTF-8`,
    );
  return text;
}

/** The text of bytes in UTF-8, UTF-16 or the older encoding that some publishers still use; `undefined` if it is not text. */
export function decode(bytes: Uint8Array): string | undefined {
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  // No text begins like UTF-16 or has zeros.
  const older = new TextDecoder('windows-1252').decode(bytes);
  return /^(?:ÿþ|þÿ)|\0/.test(older) ? undefined : older;
}
