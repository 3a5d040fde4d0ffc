import {furniture} from './furniture.js';
import {isInline, roleOf} from './kinds.js';
import {attribute, descendants, type HtmlElement} from './parse.js';
import {textOf} from './text.js';

const FORM_FIELDS: ReadonlySet<string> = new Set(['select', 'textarea', 'label', 'fieldset']);
const DELETED: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Reasons to leave an element out of the content, each with its condition; the first that holds is reported. */
const REASONS: readonly (readonly [string, (element: HtmlElement) => boolean])[] = [
  ['button', (element) => element.tagName === 'button' || roleOf(element) === 'tab'],
  ['field of a form', ({tagName}) => FORM_FIELDS.has(tagName)],
  ['words inside a drawing', ({tagName}) => tagName === 'svg'],
  ['deleted words', ({tagName}) => DELETED.has(tagName)],
  ['comment beside the text', (element) => /\bmso-element:\s*comment-list/i.test(attribute(element, 'style') ?? '')],
  ['link inside the page', isJumpLink],
  ['decoration', (element) => attribute(element, 'aria-hidden') === 'true' && isInline(element)],
];

/**
 * Returns why an element is not part of the page's content, `undefined` for content.
 * @param lang the page's language, without its region.
 */
export function reasonToLeave(element: HtmlElement, lang: string | undefined): string | undefined {
  const reason = REASONS.find(([, holds]) => holds(element))?.[0];
  if (reason) return reason;
  const own = attribute(element, 'lang')?.toLowerCase().split('-')[0];
  if (own && lang && own !== lang && !isInline(element)) return `in another language (${own})`;
  const part = furniture(element);
  return part && !holdsTitle(element) ? part : undefined;
}

function isJumpLink(element: HtmlElement): boolean {
  const isInside = element.tagName === 'a' && /^#/.test(attribute(element, 'href') ?? '');
  return isInside && /^(?:back to top|top|skip\b.*)$/i.test(textOf([element]));
}

const holdsTitle = (element: HtmlElement): boolean => descendants(element).some(({tagName}) => tagName === 'h1');
