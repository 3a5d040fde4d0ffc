import type {Place} from '../blocks/block.js';
import {HostilePage} from '../blocks/hostile-page.js';
import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from './parse5.bundled.js';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Deeper elements become siblings of the one at this depth, as in Chrome: so the walk may recurse. */
const MAX_DEPTH = 500;
/** The parser looks through all open elements at many a tag. */
const MAX_OPEN = 20_000;
const MAX_ELEMENTS = 100_000;

/**
 * Parses a page or a fragment as browsers do.
 * @param places gives each node its line in the source.
 * @throws {HostilePage} at more elements, or more open ones, than a page has.
 */
export function parseHtml(source: string, places: boolean): DefaultTreeAdapterTypes.Document {
  const depths = new WeakMap<object, number>();
  let open = 0;
  let elements = 0;
  const depthOf = (node: HtmlParent): number => depths.get(node) ?? 0;
  const shallow = (parent: HtmlParent): HtmlParent =>
    (depthOf(parent) >= MAX_DEPTH && 'parentNode' in parent && parent.parentNode) || parent;
  return parse(source, {
    sourceCodeLocationInfo: places,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        if (++elements > MAX_ELEMENTS) throw new HostilePage(`more than ${MAX_ELEMENTS} elements`);
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      appendChild(wanted, child) {
        const parent = shallow(wanted);
        if (isElement(child)) depths.set(child, depthOf(parent) + 1);
        defaultTreeAdapter.appendChild(parent, child);
      },
      getChildNodes: (parent) => defaultTreeAdapter.getChildNodes(shallow(parent)),
      insertText: (parent, text) => defaultTreeAdapter.insertText(shallow(parent), text),
      onItemPush() {
        if (++open > MAX_OPEN) throw new HostilePage(`more than ${MAX_OPEN} open elements`);
      },
      onItemPop() {
        open--;
      },
    },
  });
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** The value of an attribute; `undefined` without it. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Line of the source at which a node begins. */
export const lineOf = (node: HtmlNode): number | undefined => node.sourceCodeLocation?.startLine;

/** All elements below a node, in their order. */
export function descendants(root: HtmlParent): HtmlElement[] {
  const found: HtmlElement[] = [];
  const stack: HtmlNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!);
  }
  return found;
}

/** Where a node stands in the source, as blocks state it. */
export function placeOf(node: HtmlNode): {place?: Place} {
  const line = lineOf(node);
  return line ? {place: {line}} : {};
}
