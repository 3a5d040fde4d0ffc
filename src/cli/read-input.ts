import {createReadStream} from 'node:fs';
import {decodeText} from '../formats/decode-text.js';
import {UTF_16} from '../loading/text-mistake.js';
import {Problem, systemMessage} from './problem.js';

export const MOST_MEGABYTES = 5;

/** How messages call an input. */
export const inputName = (path: string): string => (path === '-' ? 'standard input' : path);

/**
 * Reads one text: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * @param path a file, or `-` for standard input.
 * @throws {Problem} if it cannot be read, is empty, is not text, or is larger than a page or a record can be.
 */
export async function readInput(path: string): Promise<string> {
  return checkText(inputName(path), decodeText(await readBytes(path)));
}

/**
 * Reads one text as pages read records: UTF-8 alone.
 * @throws {Problem} as `readInput` does, and for UTF-16, which some Windows programs write.
 */
export async function readUtf8(path: string): Promise<string> {
  const name = inputName(path);
  const bytes = await readBytes(path);
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) throw new Problem(`${name}: this ${UTF_16}`);
  return checkText(name, decodeText(bytes));
}

/** @throws {Problem} for an empty text, and for `undefined`, a missing text. */
export function checkText(name: string, text: string | undefined): string {
  if (text === undefined)
    throw new Problem(`${name}: this is not a text in UTF-8. Save it as plain text with the encoding UTF-8`);
  if (!text.trim()) throw new Problem(`${name}: this is empty. Give it the text of a page or a record`);
  return text;
}

/**
 * Reads the bytes of a file. A stream rather than `readFile`: pipes and devices may never end, and reading stops at the
 * limit.
 * @param most the limit in megabytes, by how the file begins.
 * @throws {Problem} if it cannot be read, or is larger.
 */
export async function readBytes(path: string, most: (start: Uint8Array) => number = () => MOST_MEGABYTES): Promise<Buffer> {
  const name = inputName(path);
  const chunks: Buffer[] = [];
  let size = 0;
  let limit = 0;
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk as Buffer);
      limit ||= most(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > limit * 1024 * 1024)
        throw new Problem(`${name}: this is larger than ${limit} MB. Give each page or record a file of its own`);
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(systemMessage(name, error));
  }
  return Buffer.concat(chunks);
}
