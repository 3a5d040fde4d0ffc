import {headingLevel, roleOf} from './kinds.js';
import {attribute, descendants, isElement, type HtmlElement} from './parse.js';
import {textOf} from './text.js';

/** Finds the tabs and buttons that open a panel, by the panel: their words are its heading. */
export function findOpeners(root: HtmlElement): Map<HtmlElement, HtmlElement> {
  const elements = descendants(root);
  const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
  const openers = new Map<HtmlElement, HtmlElement>();
  for (const element of elements) {
    const target = roleOf(element) === 'tabpanel' ? undefined : targetOf(element);
    const panel = target ? byId.get(target) : undefined;
    if (panel && panel !== element && textOf([element]) && !inHeading(element)) openers.set(panel, element);
  }
  for (const panel of elements.filter((element) => roleOf(element) === 'tabpanel')) {
    const tab = byId.get(attribute(panel, 'aria-labelledby')?.trim());
    if (tab && tab !== panel && !openers.has(panel) && textOf([tab]) && !inHeading(tab)) openers.set(panel, tab);
  }
  return openers;
}

/** The id of what an element opens, if it is a tab or a button that opens something. */
function targetOf(element: HtmlElement): string | undefined {
  const toggle = attribute(element, 'data-bs-toggle') ?? attribute(element, 'data-toggle') ?? '';
  if (/^(?:tab|pill|collapse)$/.test(toggle)) {
    const target = attribute(element, 'data-bs-target') ?? attribute(element, 'data-target') ?? attribute(element, 'href');
    return target?.startsWith('#') ? target.slice(1) : undefined;
  }
  const opens = roleOf(element) === 'tab' || (element.tagName === 'button' && attribute(element, 'aria-expanded') !== undefined);
  return opens ? attribute(element, 'aria-controls')?.trim() : undefined;
}

function inHeading(element: HtmlElement): boolean {
  let at: HtmlElement['parentNode'] | undefined = element;
  while (at && isElement(at)) {
    if (headingLevel(at) !== undefined || at.tagName === 'summary' || at.tagName === 'dt') return true;
    at = at.parentNode;
  }
  return false;
}
