import {strToU8, zipSync} from 'fflate';
import type {Procedure} from '../model/procedure.js';
import {escapeXml} from '../util/escape-xml.js';
import type {OutlineSection} from './outline.js';

/** ZIP files have local times: these fields are the same in every zone, so that the same record gives the same bytes. */
const EPOCH = new Date(2000, 0, 1);

/**
 * Writes an outline as an EPUB 3 book of one chapter with a table of contents.
 * @param modified when the record last changed, ISO 8601 with seconds and `Z`.
 */
export function writeEpub(
  {id, name, lang, review}: Procedure,
  sections: readonly OutlineSection[],
  {dir, modified}: {readonly dir: 'ltr' | 'rtl'; readonly modified: string},
): Uint8Array {
  const language = escapeXml(lang);
  const page = (title: string, body: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${dir}"><head><title>${escapeXml(title)}</title></head><body>${body}</body></html>\n`;
  const chapter = sections
    .map(({heading, before, items, after}, at) => {
      const list = items.length ? `<ul>${items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>` : '';
      return `<section id="s${at}"><h2>${escapeXml(heading)}</h2>${paragraphs(before)}${list}${paragraphs(after)}</section>`;
    })
    .join('');
  const contents = sections.map(({heading}, at) => `<li><a href="text.xhtml#s${at}">${escapeXml(heading)}</a></li>`).join('');
  const files: Record<string, string> = {
    'META-INF/container.xml':
      '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n',
    'EPUB/package.opf': `<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:procedure-elements:record:${id}:${language}</dc:identifier><dc:title>${escapeXml(name)}</dc:title><dc:language>${language}</dc:language>${review?.by === undefined ? '' : `<dc:contributor>${escapeXml(review.by)}</dc:contributor>`}<meta property="dcterms:modified">${modified}</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/></manifest><spine${dir === 'rtl' ? ' page-progression-direction="rtl"' : ''}><itemref idref="text"/></spine></package>\n`,
    'EPUB/nav.xhtml': page(
      name,
      `<nav epub:type="toc"><h1>${escapeXml(name)}</h1><ol>${contents || '<li><a href="text.xhtml">' + escapeXml(name) + '</a></li>'}</ol></nav>`,
    ),
    'EPUB/text.xhtml': page(name, `<h1>${escapeXml(name)}</h1>${chapter}`),
  };
  return zipSync(
    {
      // First, and not compressed: so that readers know the file by its beginning.
      mimetype: [strToU8('application/epub+zip'), {level: 0, mtime: EPOCH}],
      ...Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, [strToU8(text), {level: 9, mtime: EPOCH}] as const]),
      ),
    } as Parameters<typeof zipSync>[0],
    {},
  );
}

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${lines(text)}</p>`).join('');
const lines = (text: string): string => text.split('\n').map(escapeXml).join('<br/>');
