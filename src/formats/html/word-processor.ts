import {attribute, descendants, isElement, isText, type HtmlElement, type HtmlNode, type HtmlParent} from './parse.js';
import {defaultTreeAdapter} from './parse5.bundled.js';
import {textOf} from './text.js';

/** Marks of what Word, Outlook, Word on the web and Google Docs put into the clipboard. */
const TRACES = /\bmso-|\bMso[A-Z]|ListContainerWrapper|docs-internal-guid/;
const STYLED_LIST = /\bmso-list:\s*(?!ignore|none|skip)[^;]*?\blevel(\d)/i;
const IGNORED_MARK = /\bmso-list:\s*ignore/i;
/** Marks of items whose style was lost on the way: Word writes some as letters of a font of symbols. */
const LETTER_MARK = /^\s*(?:([·•o§üØv])|(\(?(?:\d{1,2}|[a-z])[.)]))(?:[\s\u00a0]+|$)/;
const NUMBER = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]/i;
const MAX_TITLE = 100;

const styleOf = (element: HtmlElement): string => attribute(element, 'style') ?? '';

/** A paragraph that is an item of a list. */
interface Item {
  readonly element: HtmlElement;
  readonly level: number;
  readonly ordered: boolean;
}

/**
 * Gives what a word processor has put into the clipboard the elements that it looks like: paragraphs with marks become lists,
 * those in the style of a title or heading become headings. Other pages stay as they are.
 */
export function readWordProcessor(document: HtmlParent, source: string): void {
  if (!TRACES.test(source)) return;
  const elements = descendants(document);
  markTitle(elements);
  for (const element of elements) {
    const [, level] = /\bMsoHeading(\d)|$/.exec(attribute(element, 'class') ?? '')!;
    const [, outline] = /\bmso-outline-level:\s*(\d)|$/i.exec(styleOf(element))!;
    if (element.tagName === 'p' && (level ?? outline)) element.tagName = `h${Math.min(Number(level ?? outline), 6)}`;
    // The number of a numbered heading.
    if (/^h\d$/.test(element.tagName)) takeMark(element);
  }
  for (const parent of [document, ...elements]) makeLists(parent);
}

/** The title: the paragraph of that style, or the first one, where its letters are larger than those of any other. */
function markTitle(elements: readonly HtmlElement[]): void {
  const paragraphs = elements.filter((element) => element.tagName === 'p' && textOf(element.childNodes));
  const styled = paragraphs.find((element) => /\bMsoTitle\b/.test(attribute(element, 'class') ?? ''));
  const [first, ...others] = paragraphs;
  const size = first ? sizeOf(first) : 0;
  const title = styled ?? (size && others.every((other) => sizeOf(other) < size) ? first : undefined);
  const isFirst = title && !elements.some(({tagName}) => tagName === 'h1' && !styled);
  if (isFirst && textOf(title.childNodes).length <= MAX_TITLE) title.tagName = 'h1';
}

/** The largest letters of a paragraph in points; 0 where no size is stated. */
function sizeOf(paragraph: HtmlElement): number {
  return [paragraph, ...descendants(paragraph)].reduce((largest, element) => {
    const [, size, unit] = /\bfont-size:\s*([\d.]+)(pt|px)|$/i.exec(styleOf(element))!;
    return Math.max(largest, size ? Number(size) * (unit!.toLowerCase() === 'px' ? 0.75 : 1) : 0);
  }, 0);
}

/** Makes lists of the children that are items by their style; text between two items ends a list. */
function makeLists(parent: HtmlParent): void {
  const children: HtmlNode[] = [];
  let items: Item[] = [];
  const end = (): void => {
    if (items.length) children.push(listOf(items, parent));
    items = [];
  };
  for (const node of parent.childNodes) {
    const found = isElement(node) ? itemsOf(node) : [];
    if (found.length) items.push(...found);
    else if (items.length && isBlank(node)) continue;
    else {
      end();
      children.push(node);
    }
  }
  end();
  parent.childNodes = children as HtmlParent['childNodes'];
}

const isBlank = (node: HtmlNode): boolean => node.nodeName === '#comment' || (isText(node) && !node.value.trim());

function itemsOf(element: HtmlElement): Item[] {
  if (/\bListContainerWrapper\b/.test(attribute(element, 'class') ?? ''))
    return descendants(element).flatMap((item) => {
      const list = item.parentNode;
      if (item.tagName !== 'li' || !list || !isElement(list)) return [];
      return [{element: item, level: Number(attribute(item, 'aria-level') ?? 1), ordered: list.tagName === 'ol'}];
    });
  if (!/^(?:p|div)$/.test(element.tagName)) return [];
  const [, level] = STYLED_LIST.exec(styleOf(element)) ?? [];
  const mark = takeMark(element);
  if (level) return [{element, level: Number(level), ordered: NUMBER.test(mark)}];
  if (!/\bMsoListParagraph/.test(attribute(element, 'class') ?? '')) return [];
  const lost = mark || takeLetter(element);
  if (!lost) return [];
  return [{element, level: {o: 2, '§': 3}[lost] ?? 1, ordered: NUMBER.test(lost)}];
}

/** Takes the mark of an item, which Word keeps for programs without lists, out of its text. */
function takeMark(element: HtmlElement): string {
  const mark = descendants(element).find((inner) => IGNORED_MARK.test(styleOf(inner)));
  if (!mark) return '';
  const text = textOf(mark.childNodes);
  mark.childNodes = [];
  return text;
}

/** Takes a mark out of the first words of a paragraph whose style was lost. */
function takeLetter(element: HtmlElement): string {
  const texts = [element, ...descendants(element)].flatMap(({childNodes}) => childNodes.filter(isText));
  const first = texts.find(({value}) => value.trim());
  const found = first && LETTER_MARK.exec(first.value);
  if (!first || !found) return '';
  first.value = first.value.slice(found[0].length);
  return (found[1] ?? found[2])!;
}

/** Writes items as a list, with those of a deeper level in the item above them. */
function listOf(items: readonly Item[], parent: HtmlParent): HtmlElement {
  const [{ordered, element: first, level}] = items as [Item, ...Item[]];
  const list = elementOf(ordered ? 'ol' : 'ul', first, parent);
  for (let at = 0; at < items.length;) {
    const {element} = items[at++]!;
    const item = elementOf('li', element, list);
    const from = at;
    while (at < items.length && items[at]!.level > level) at++;
    item.childNodes = [...element.childNodes];
    if (at > from) item.childNodes.push(listOf(items.slice(from, at), item));
    list.childNodes.push(item);
  }
  return list;
}

function elementOf(tag: string, {namespaceURI, sourceCodeLocation}: HtmlElement, parent: HtmlParent): HtmlElement {
  const element = defaultTreeAdapter.createElement(tag, namespaceURI, []);
  element.parentNode = parent;
  element.sourceCodeLocation = sourceCodeLocation;
  return element;
}
