import {safeDocument} from '../document.js';

/**
 * A copy of what is rendered below a node: with its shadow roots and their sheets, with what is ticked and written, and with
 * everything open. Nothing in it runs: in the place of an element with a shadow root stands a plain one.
 * @param dress is given each copied root.
 */
export function snapshot(node: Node, dress: (root: ShadowRoot) => void): Node {
  const shadow = node instanceof Element && node.shadowRoot;
  const copy = shadow ? standIn(node) : node.cloneNode();
  if (shadow) {
    const root = (copy as Element).attachShadow({mode: 'open'});
    // Browsers without constructable sheets have style elements in there.
    if (shadow.adoptedStyleSheets) root.adoptedStyleSheets = shadow.adoptedStyleSheets;
    root.append(...copies(shadow, dress));
    dress(root);
  }
  if (copy instanceof HTMLDetailsElement) copy.open = true;
  // Nobody presses it on paper.
  if (copy instanceof HTMLInputElement) copy.tabIndex = -1;
  // Nothing comes near to it on paper.
  if (copy instanceof HTMLImageElement) copy.loading = 'eager';
  // What an author put in an element that does not show it would come to life.
  if (!shadow || shadow.querySelector('slot')) (copy as Element).append?.(...copies(node, dress));
  return copy;
}

/** Copies of all that stands directly in a node. Scripts may not be written, and records in them are not shown. */
const copies = (node: Node, dress: (root: ShadowRoot) => void): Node[] =>
  [...node.childNodes]
    .filter((child) => !(child instanceof Comment || child instanceof HTMLScriptElement))
    .map((child) => snapshot(child, dress));

/** A policy may forbid styles, the page's links may lead to the id, and a hidden card is printed as well. */
const OWN = /^(style|id|hidden|data-procedure-elements)$/;

function standIn(host: Element): Element {
  const copy = safeDocument.createElement('span');
  for (const {name, value} of host.attributes) if (!OWN.test(name)) copy.setAttribute(name, value);
  return copy;
}
