import {attribute, descendants, isElement, isText, type HtmlElement, type HtmlNode} from './parse.js';
import {textOf} from './text.js';

/** Groups what a list holds by its items: lists that follow an item by mistake, where they should be inside it, belong to it. */
export function itemNodes(list: HtmlElement): HtmlNode[][] {
  const groups: HtmlNode[][] = [];
  for (const child of list.childNodes) {
    if (isElement(child) && (child.tagName === 'li' || !groups.length)) groups.push([child]);
    else if (isElement(child) || (isText(child) && child.value.trim())) groups.push([...(groups.pop() ?? []), child]);
  }
  return groups;
}

/** Is each item of a list a link to a place on the page? */
export function isTableOfContents(list: HtmlElement): boolean {
  const items = list.childNodes.filter(isElement);
  const leads = (item: HtmlElement): boolean => {
    const links = descendants(item).filter(({tagName}) => tagName === 'a');
    return links.some((link) => /^#./.test(attribute(link, 'href') ?? '') && textOf([link]) === textOf([item]));
  };
  return items.length > 1 && items.every((item) => leads(item));
}

/** Terms of a definition list, and the nodes of what is said of them. */
export interface Definition {
  readonly terms: HtmlElement[];
  readonly details: HtmlNode[][];
}

/** Groups a definition list: each group begins with its terms, and may stand in a `div`. Words in front have no term. */
export function definitionsIn(element: HtmlElement): Definition[] {
  const definitions: Definition[] = [{terms: [], details: []}];
  const children = element.childNodes.flatMap((child) =>
    isElement(child) && child.tagName === 'div' ? child.childNodes : [child],
  );
  for (const child of children) {
    if (isElement(child) && child.tagName === 'dt') {
      if (definitions.at(-1)!.details.length) definitions.push({terms: [], details: []});
      definitions.at(-1)!.terms.push(child);
    } else if (isElement(child) || (isText(child) && child.value.trim())) {
      definitions.at(-1)!.details.push(isElement(child) && child.tagName === 'dd' ? child.childNodes : [child]);
    }
  }
  return definitions;
}
