import type {LeftOut, PictureBlock} from '../blocks/block.js';
import {attribute, descendants, isElement, lineOf, type HtmlElement, type HtmlNode} from './parse.js';
import {clean, textOf} from './text.js';

const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-original'];

interface Pictures {
  readonly pictures: PictureBlock[];
  readonly leftOut: LeftOut[];
}

/** Finds the pictures in nodes. One without an address, or without a word that says what it shows, is left out. */
export function readPictures(nodes: readonly HtmlNode[]): Pictures {
  const pictures: PictureBlock[] = [];
  const leftOut: LeftOut[] = [];
  const images = nodes.filter(isElement).flatMap((node) => [node, ...descendants(node)]);
  for (const image of images.filter(({tagName}) => tagName === 'img' || tagName === 'amp-img')) {
    const src = addressOf(image);
    const alt = clean(attribute(image, 'alt') ?? '');
    const line = lineOf(image);
    if (src && alt) pictures.push({type: 'picture', src, alt, ...(line && {place: {line}})});
    else if (alt) leftOut.push({text: alt, why: 'picture without an address of its own'});
    else if (src) leftOut.push({text: src, why: 'picture without alternative text'});
  }
  return {pictures, leftOut};
}

function addressOf(image: HtmlElement): string | undefined {
  const addresses = ADDRESSES.map((name) => attribute(image, name)?.trim() ?? '');
  return addresses.find((address) => address && (/^https?:\/\/[^\s/]/i.test(address) || !/^[a-z][a-z\d+.-]*:/i.test(address)));
}

/** The caption of a figure, and whom it gives credit to. */
export function captionOf(figure: HtmlElement): {caption?: string; credit?: string} | undefined {
  const caption = descendants(figure).find(({tagName}) => tagName === 'figcaption');
  if (!caption) return undefined;
  const credit = descendants(caption).find(({tagName}) => tagName === 'small' || tagName === 'cite');
  const text = textOf(caption.childNodes);
  return {...(text && {caption: text}), ...(credit && {credit: textOf(credit.childNodes)})};
}
