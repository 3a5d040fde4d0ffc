import {createReadStream} from 'node:fs';
import {decodeText} from './decode-text.js';
import {Problem, systemMessage} from './problem.js';

const MOST_MEGABYTES = 5;

/** How messages call an input. */
export const inputName = (path: string): string => (path === '-' ? 'standard input' : path);

/**
 * Reads one text: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * @param path a file, or `-` for standard input.
 * @throws {Problem} if it cannot be read, is empty, is not text, or is larger than a page or a record can be.
 */
export async function readInput(path: string): Promise<string> {
  const name = inputName(path);
  const text = decodeText(await readBytes(path, name));
  if (text === undefined)
    throw new Problem(`${name}: this is not a text in UTF-8. Save it as plain text with the encoding UTF-8`);
  if (!text.trim()) throw new Problem(`${name}: this is empty. Give it the text of a page or a record`);
  return text;
}

/** A stream rather than `readFile`: pipes and devices may never end, and reading stops at the limit. */
async function readBytes(path: string, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > MOST_MEGABYTES * 1024 * 1024)
        throw new Problem(`${name}: this is larger than ${MOST_MEGABYTES} MB. Give each page or record a file of its own`);
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(systemMessage(name, error));
  }
  return Buffer.concat(chunks);
}
