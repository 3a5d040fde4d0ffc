import {tags} from './custom-element.js';

/** Lists what an element inside another one exports: each part under its own name, and under one with the element's tag. */
export function exportedParts(tag: string, parts: Iterable<string>): string {
  // The outer element has a base of its own.
  return [...new Set(parts)].map((part) => (part === 'base' ? '' : `${part},`) + `${part}:${tag}-${part}`).join();
}

/**
 * Makes the parts of an element inside another of ours parts of the outer one: `procedure-card::part(item)` reaches the items
 * of every section, `procedure-card::part(risk-list-item)` those of the risks.
 */
export function exportParts(element: HTMLElement & {readonly renderRoot: ParentNode}): void {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  if (!host || !tags.has(host.localName)) return;
  const parts = [...element.renderRoot.querySelectorAll('[part]')].map((one) => one.getAttribute('part')!);
  element.setAttribute('exportparts', exportedParts(element.localName, parts));
}
