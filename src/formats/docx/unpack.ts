import {Unzip, UnzipInflate, zipSync} from 'fflate';

/** Unpacked text of a document that would fill a book. */
const MAX_MEGABYTES = 40;
const STEP = 1 << 16;

/** Thrown for a file that cannot be read as a Word document. Its message is the rest of "this is". */
export class NotADocument extends Error {}

/**
 * Unpacks the parts of a Word document that have text, and counts while it does so: what a zip bomb says of its size is
 * not believed.
 * @throws {NotADocument} if it is damaged, is another kind of zip, or is larger than a document of text can be.
 */
export function unpackDocument(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!/\.(?:xml|rels)$/.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      size += chunk.length;
      if (size > MAX_MEGABYTES << 20)
        throw new NotADocument(`a zip file that unpacks to more than ${MAX_MEGABYTES} MB. A document of text is never so large`);
      chunks.push(chunk);
      if (final) parts.set(file.name, concat(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    if (error instanceof NotADocument) throw error;
    throw new NotADocument('a damaged Word document. Open it in Word and save it again');
  }
  if (!parts.has('word/document.xml')) throw new NotADocument(kindOf([...parts.keys()]));
  return parts;
}

/** Packs parts without compression. */
export const pack = (parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer =>
  zipSync(Object.fromEntries(parts), {level: 0}).buffer as ArrayBuffer;

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function kindOf(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'a spreadsheet. Save the page as HTML, Word (.docx) or plain text';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a presentation. Save its text as HTML, Word (.docx) or plain text';
  if (names.includes('content.xml')) return 'an OpenDocument file. Save it as Word (.docx) or HTML';
  if (names.includes('META-INF/container.xml')) return 'an e-book. Save its text as HTML or plain text';
  return 'a zip file, not a page. Unpack it, and name the pages in it';
}
