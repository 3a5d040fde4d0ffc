import type {PageBlocks} from '../blocks/block.js';
import {readHtml} from '../html/index.js';
import {clean} from '../html/text.js';
import {mammoth} from './mammoth.bundled.js';
import {NotADocument, pack, unpackDocument} from './unpack.js';

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
  const html = await toHtml(pack(parts));
  const page = readHtml(html, {places: false});
  const around = [...parts].filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const leftOut = around.flatMap(([name, xml]) => {
    const text = textOfXml(new TextDecoder().decode(xml));
    return text ? [{text, why: name.includes('header') ? 'header of the pages' : 'footer of the pages'}] : [];
  });
  return {
    ...page,
    format: 'docx',
    leftOut: [...page.leftOut, ...leftOut],
    imprint: [...(page.imprint ?? []), ...leftOut.map(({text}) => text)],
  };
}

async function toHtml(arrayBuffer: ArrayBuffer): Promise<string> {
  try {
    const {value} = await mammoth.convertToHtml(
      {arrayBuffer},
      // A picture inside the document has no address: only its alternative text is kept.
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ''})),
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
      },
    );
    return value;
  } catch {
    throw new NotADocument('a damaged Word document. Open it in Word and save it again');
  }
}

/** The words of the paragraphs in a part of the document. */
const textOfXml = (xml: string): string =>
  clean(
    [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/g)]
      .map(([, text]) => text ?? ' ')
      .join('')
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'})[name]!),
  );
