import {tags} from '../core/custom-element.js';

/** An element that a piece of markup asks for. */
export interface Upgrade {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Provides a record to the elements inside and shows nothing of its own. */
export const SOURCE = 'procedure-source';

/** Attributes other than data-… that every element takes. */
const COMMON = ['lang', 'dir'];

/** Only these are taken over from `data-…`: sanitisers let `data-onclick` pass. */
export const attributesOf = (tag: string): string[] => [
  ...((customElements.get(tag) as {observedAttributes?: string[]} | undefined)?.observedAttributes ?? []),
  ...COMMON,
];

/** Tags of elements that show a record. */
const recordTags = (): string[] => [...tags].filter((tag) => tag !== SOURCE && attributesOf(tag).includes('src'));

/** Matches everything that could ask for an element; `upgradeOf` decides. */
export const candidates = (): string =>
  ['a[href*="#"]', ...[...tags].flatMap((tag) => [tag, `[data-${tag}]`]), ...recordTags().map((tag) => `.${tag}`)].join();

/** The attributes that `upgradeOf` and `dataOf` read, and those that are given: a morph takes them away. */
export const watchedAttributes = (): string[] => [
  'href',
  'class',
  ...[...tags].flatMap((tag) => [tag, ...attributesOf(tag)]).flatMap((name) => [name, `data-${name}`]),
];

/** The attributes that a block gives as `data-…`, trimmed: editors add spaces and line ends. */
export function dataOf(block: Element, tag: string): Record<string, string> {
  const given = attributesOf(tag).map((name) => [name, block.getAttribute(`data-${name}`)?.trim()]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** The element that this markup asks for, if any. */
export const upgradeOf = (origin: Element): Upgrade | undefined =>
  fromDataAttribute(origin) ?? fromClass(origin) ?? (origin instanceof HTMLAnchorElement ? fromLink(origin) : undefined);

/** `<div data-risk-list data-src="…">`; the marker may be the address, or the link in the block leads to it. */
function fromDataAttribute(block: Element): Upgrade | undefined {
  const tag = [...tags].find((name) => block.hasAttribute(`data-${name}`));
  if (!tag) return undefined;
  const attributes = dataOf(block, tag);
  const marker = block.getAttribute(`data-${tag}`)!.trim();
  const src = attributes['src'] || (/[/.]/.test(marker) && marker) || pageOf(linkIn(block));
  return {tag, attributes: {...attributes, ...(src && {src})}};
}

/** `<p class="risk-list">` with a link in it, or a link of that class. */
function fromClass(block: Element): Upgrade | undefined {
  const tag = recordTags().find((name) => block.classList.contains(name));
  const src = tag && pageOf(linkIn(block));
  return tag && src ? {tag, attributes: {...dataOf(block, tag), src}} : undefined;
}

/** `<a href="knee.html#risk-list">`, unless it leads to a place on this very page. */
function fromLink(link: HTMLAnchorElement): Upgrade | undefined {
  const tag = recordTags().find((name) => link.hash === `#${name}`);
  const src = tag && pageOf(link);
  return tag && src && src !== pageOf(location) ? {tag, attributes: {...dataOf(link, tag), src}} : undefined;
}

/** The link itself, the one link inside that leads to an element or, where none does, the only link. */
function linkIn(block: Element): HTMLAnchorElement | undefined {
  if (block instanceof HTMLAnchorElement) return block;
  const links = [...block.querySelectorAll('a')].filter(pageOf);
  return links.find(fromLink) ?? (links[1] ? undefined : links[0]);
}

/** The address of the page that a link leads to: its record lies beside it. */
const pageOf = (link: Pick<Location, 'href' | 'protocol'> | undefined): string | undefined =>
  link && /^https?:$/.test(link.protocol) ? link.href.split('#')[0] : undefined;
