import {safeDocument} from '../document.js';

/** Makes an element of the page with a class and what is in it: elements, and texts as text. */
export function make(tag: string, name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = safeDocument.createElement(tag);
  element.className = name;
  element.append(...content);
  return element;
}
