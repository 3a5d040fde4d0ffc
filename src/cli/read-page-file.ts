import {HostilePage} from '../formats/blocks/hostile-page.js';
import {NotADocument, readDocx} from '../formats/docx/index.js';
import {readPage, recordOf, type PageResult, type ReadPageOptions} from '../formats/read-page.js';
import {decodeText} from '../formats/decode-text.js';
import {isZip, otherKind} from '../formats/file-kind.js';
import {decodeBytes} from './decode-bytes.js';
import {Problem} from './problem.js';
import {checkText, inputName, MOST_MEGABYTES, readBytes} from './read-input.js';

/** Most of a Word document are its pictures, which are not read. */
const MOST_ZIP_MEGABYTES = 50;

/**
 * Reads one file as a page.
 * @param path a file, or `-` for standard input.
 * @throws {Problem} if it cannot be read, or is of a kind that is not read as a page.
 */
export async function readPageFile(path: string, options: ReadPageOptions): Promise<PageResult> {
  const name = inputName(path);
  const bytes = await readBytes(path, (start) => {
    refuseOtherKinds(name, start);
    return isZip(start) ? MOST_ZIP_MEGABYTES : MOST_MEGABYTES;
  });
  if (!isZip(bytes)) return readPage(checkText(name, decodeText(bytes) ?? decodeHtml(bytes)), options);
  try {
    return recordOf(await readDocx(bytes), options);
  } catch (error) {
    if (error instanceof NotADocument) throw new Problem(`${name}: this is ${error.message}`);
    if (error instanceof HostilePage) throw new Problem(`${name}: found ${error.message}, expected a page of ordinary size`);
    throw error;
  }
}

function refuseOtherKinds(name: string, start: Uint8Array): void {
  const kind = otherKind(start);
  if (kind?.startsWith('a picture'))
    throw new Problem(`${name}: this is not a text in UTF-8 but ${kind}. Name the page that shows it`);
  if (kind) throw new Problem(`${name}: this is ${kind}`);
}

/** HTML in the encoding that it states, as browsers read it, or in theirs for pages that state none. */
function decodeHtml(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (!/<(?:!doctype html|html|head|body|meta|p|div|h[1-6])\b/i.test(start)) return undefined;
  const [, label = 'windows-1252'] = /<meta\b[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start) ?? [];
  try {
    return decodeBytes(bytes, label);
  } catch {
    return undefined;
  }
}
