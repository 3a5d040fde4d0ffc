import {attribute, isElement, type HtmlElement, type HtmlNode} from './parse.js';

const names = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements without words for people who look at the page. */
export const SILENT = names(
  'script style template noscript head link meta base title iframe object embed canvas audio video map datalist param ' +
    'source track area',
);

const INLINE = names(
  'a abbr acronym amp-img b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark math ' +
    'meter nobr output picture progress q rb rp rt rtc ruby s samp select small span strike strong sub sup svg textarea ' +
    'time tt u var wbr',
);

/** The words that the class of an element is made of: `nhsuk-card--care` has `nhsuk`, `card` and `care`. */
export function classWords(element: HtmlElement): string[] {
  const words = attribute(element, 'class') ?? '';
  if (!words || words.length > 1000) return [];
  return words
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

export const roleOf = (element: HtmlElement): string => attribute(element, 'role')?.trim().toLowerCase() ?? '';

/** The level of a heading; `undefined` for other elements. */
export function headingLevel(element: HtmlElement): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (digit) return Number(digit);
  if (roleOf(element) !== 'heading') return undefined;
  const level = Math.floor(Number(attribute(element, 'aria-level')));
  return level >= 1 && level <= 6 ? level : 2;
}

export const isBold = (element: HtmlElement): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  /\bfont-weight:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '');

/** Elements with a prefix, such as the smart tags of Word (`st1:place`), mark words and lay nothing out. */
export const hasPrefix = ({tagName}: HtmlElement): boolean => tagName.includes(':');

/** Does a node stand in a line of text, with nothing in it that ends the line? */
export const isInline = (node: HtmlNode): boolean =>
  !isElement(node) ||
  ((INLINE.has(node.tagName) || hasPrefix(node)) &&
    headingLevel(node) === undefined &&
    (node.tagName === 'button' || node.tagName === 'svg' || node.childNodes.every(isInline)));
