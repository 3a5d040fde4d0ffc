import type {PageBlocks} from '../blocks/block.js';
import {HostilePage} from '../blocks/hostile-page.js';
import {readHtml} from '../html/index.js';
import {mammoth} from './mammoth.bundled.js';
import {findPictures} from './pictures.js';
import {NotADocument, pack, unpackDocument} from './unpack.js';
import {textOfXml} from './xml.js';

export {NotADocument};

/** Names of the styles of headings that programs in other languages write. */
const HEADINGS = ['heading', 'Überschrift', 'Titre', 'Título', 'Titolo', 'Kop', 'Rubrik', '标题', 'عنوان'];
const TITLES = ['Title', 'Titel', 'Titre', 'Título', 'Titolo', '标题', 'العنوان'];
const STYLES = [
  ...TITLES.map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...HEADINGS.flatMap((name) => [1, 2, 3, 4, 5, 6].map((level) => `p[style-name='${name} ${level}'] => h${level}:fresh`)),
];

/**
 * Reads a Word document (.docx): mammoth makes HTML of it, whose reader does the rest.
 * @throws {NotADocument} for what is not one, or unpacks to more than a document has.
 * @throws {HostilePage} at more elements than a page has.
 */
export async function readDocx(bytes: Uint8Array): Promise<PageBlocks> {
  const parts = unpackDocument(bytes);
  checkSize(parts.get('word/document.xml')!);
  const html = await toHtml(pack(parts));
  const page = readHtml(html, {places: false});
  const around = [...parts].filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const leftOut = around.flatMap(([name, xml]) => {
    const text = textOfXml(new TextDecoder().decode(xml));
    return text ? [{text, why: name.includes('header') ? 'header of the pages' : 'footer of the pages'}] : [];
  });
  const textOf = (name: string): string => new TextDecoder().decode(parts.get(name));
  const found = findPictures(textOf('word/document.xml'), textOf('word/_rels/document.xml.rels'));
  return {
    ...page,
    format: 'docx',
    blocks: [...found.pictures, ...page.blocks],
    leftOut: [...page.leftOut, ...found.leftOut, ...leftOut],
    imprint: [...(page.imprint ?? []), ...leftOut.map(({text}) => text)],
  };
}

/** A book has fewer; mammoth would take many seconds. */
const MAX_ELEMENTS = 200_000;

function checkSize(document: Uint8Array): void {
  const elements = document.reduce((count, octet) => (octet === LESS_THAN ? count + 1 : count), 0);
  if (elements > MAX_ELEMENTS) throw new HostilePage(`more than ${MAX_ELEMENTS} elements`);
}

const LESS_THAN = 0x3c;

async function toHtml(arrayBuffer: ArrayBuffer): Promise<string> {
  try {
    const {value} = await mammoth.convertToHtml(
      {arrayBuffer},
      // Pictures are found in the document itself: mammoth drops their addresses.
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({src: '', alt: ''})),
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
      },
    );
    return value;
  } catch {
    throw new NotADocument('a damaged Word document. Open it in Word and save it again');
  }
}
