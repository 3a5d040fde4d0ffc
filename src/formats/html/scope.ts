import type {LeftOut} from '../blocks/block.js';
import {furniture} from './furniture.js';
import {headingLevel, roleOf, SILENT} from './kinds.js';
import {clean, textOf} from './text.js';
import {descendants, isElement, isText, type HtmlElement, type HtmlNode, type HtmlParent} from './parse.js';

/** The part of a document that holds its content, and the words around it. */
export interface Scope {
  readonly root: HtmlElement;
  readonly outside: readonly LeftOut[];
}

/** Finds the content: `main`, else the one article that has most of the words, else the body. */
export function findScope(document: HtmlParent): Scope {
  const elements = descendants(document);
  const body = elements.find(({tagName}) => tagName === 'body')!;
  const mains = elements.filter((element) => element.tagName === 'main' || roleOf(element) === 'main');
  const articles = elements.filter(({tagName}) => tagName === 'article').filter(hasHeading);
  const main = longest(mains);
  const article = longest(articles);
  const holdsMost = article && lengthOf(article) * 2 > lengthOf(body);
  const root = main && lengthOf(main) ? main : holdsMost ? article : body;
  return {root, outside: wordsOutside(body, root)};
}

const lengthOf = (element: HtmlElement): number => textOf(element.childNodes).length;

const longest = (elements: readonly HtmlElement[]): HtmlElement | undefined =>
  elements.length < 2 ? elements[0] : elements.reduce((best, one) => (lengthOf(one) > lengthOf(best) ? one : best));

const hasHeading = (element: HtmlElement): boolean => descendants(element).some((one) => headingLevel(one) !== undefined);

function wordsOutside(body: HtmlElement, root: HtmlElement): LeftOut[] {
  const path = new Set<HtmlNode>();
  for (let node: HtmlParent | null = root; node && 'parentNode' in node; node = node.parentNode) path.add(node);
  const collect = (node: HtmlNode, why: string): LeftOut[] => {
    if (node === root) return [];
    if (isElement(node) && SILENT.has(node.tagName)) return [];
    const reason = (isElement(node) && furniture(node)) || why;
    if (path.has(node) && isElement(node)) return node.childNodes.flatMap((child) => collect(child, reason));
    const text = isText(node) ? clean(node.value) : textOf([node]);
    return text ? [{text, why: reason}] : [];
  };
  return collect(body, 'outside the main part of the page');
}
