/** Ways to begin of files that are not pages, in hex, and what to say of them. */
const KINDS: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF. Open it, select and copy its text, and save that as a text file'],
  ['7b5c727466', 'a document in RTF. Save it as Word (.docx), HTML or plain text'],
  ['d0cf11e0a1b11ae1', 'an old or protected Office file (.doc, .xls). Save it as Word (.docx), without a password'],
  ['89504e47', 'a picture (PNG)'],
  ['ffd8ff', 'a picture (JPEG)'],
  ['47494638', 'a picture (GIF)'],
  ['49492a00', 'a picture (TIFF)'],
  ['4d4d002a', 'a picture (TIFF)'],
  ['52494646', 'a picture or a sound (RIFF)'],
  ['1f8b', 'a compressed file (gzip). Unpack it'],
  ['377abcaf', 'a compressed file (7z). Unpack it'],
  ['526172211a07', 'a compressed file (RAR). Unpack it'],
];

/** Says what a file is by how it begins, if it is known and not a page; with what to do where that is not plain. */
export function otherKind(bytes: Uint8Array): string | undefined {
  // Some programs put a few bytes in front of a PDF.
  const start = String.fromCharCode(...bytes.subarray(0, 1024)).replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
  if (/^[^<{]{0,1000}%PDF-\d/.test(start)) return KINDS[0]![1];
  if (/^.{4}ftyp(?:heic|heix|mif1|avif)/s.test(start)) return 'a picture (HEIC or AVIF)';
  const hex = [...start.slice(0, 8)].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return KINDS.find(([magic]) => hex.startsWith(magic))?.[1];
}

/** Does a file begin like a zip, as Word documents do? */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 9;
