import type {LeftOut, PictureBlock} from '../blocks/block.js';
import {clean, webUrl} from '../html/text.js';
import {attributeOf, decodeXml} from './xml.js';

/** Pictures of a document: those with an address of the web, and the names of those inside it. */
export interface DocumentPictures {
  readonly pictures: readonly PictureBlock[];
  readonly leftOut: readonly LeftOut[];
}

const DRAWING = /<(w:drawing|w:pict)\b[\s\S]*?<\/\1>/g;

/**
 * Finds the pictures of a Word document. Most are inside it and have no address that a page could show.
 * @param document the text of `word/document.xml`.
 * @param relations the text of `word/_rels/document.xml.rels`.
 */
export function findPictures(document: string, relations: string): DocumentPictures {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target') ?? '']),
  );
  const pictures: PictureBlock[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  for (const [drawing] of document.matchAll(DRAWING)) {
    const id = attributeOf(drawing, 'r:link') ?? attributeOf(drawing, 'r:embed') ?? attributeOf(drawing, 'r:id');
    const target = targets.get(id);
    const alt = clean(attributeOf(drawing, 'descr') ?? attributeOf(drawing, 'alt') ?? '');
    // Word writes a drawing twice, for its older versions as well.
    if (!target || seen.has(`${target} ${alt}`)) continue;
    seen.add(`${target} ${alt}`);
    const src = webUrl(decodeXml(target));
    if (src && alt) pictures.push({type: 'picture', src, alt});
    else if (src) leftOut.push({text: src, why: 'picture without alternative text'});
    else leftOut.push({text: alt || target.split('/').at(-1)!, why: 'picture inside the document: it has no address'});
  }
  return {pictures, leftOut};
}
