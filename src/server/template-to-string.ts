import {noChange, nothing, type TemplateResult} from 'lit';
import {isTemplateResult} from 'lit/directive-helpers.js';
import {templateParts, VALUE, type TemplateAttribute} from './template-parts.js';

/** An attribute of an element of ours with its text, or a property (`.name`) with its value. */
export type ElementAttribute = readonly [name: string, value: unknown];

/** Renders the opening tag of an element of ours, with its shadow root. */
export type RenderElement = (tag: string, attributes: readonly ElementAttribute[]) => string;

const SPECIAL = /[&<>"']/;
const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Writes text so that it stays text, between tags and in quotation marks. */
export const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character]!) : text;

/**
 * Renders a value of a Lit template to HTML without marks for hydration: the browser replaces it as a whole. Directives are
 * not supported; the elements use none.
 */
export function renderValue(value: unknown, renderElement: RenderElement): string {
  if (typeof value === 'string') return escaped(value);
  if (value === undefined || value === null || value === nothing || value === noChange) return '';
  if (isTemplateResult(value)) return renderTemplate(value as TemplateResult, renderElement);
  if (typeof value !== 'object' || !(Symbol.iterator in value)) return escaped(String(value));
  let html = '';
  for (const item of value as Iterable<unknown>) html += renderValue(item, renderElement);
  return html;
}

function renderTemplate({strings, values}: TemplateResult, renderElement: RenderElement): string {
  let html = '';
  let next = 0;
  /** The values of an attribute. */
  const take = ({texts}: TemplateAttribute): readonly unknown[] => values.slice(next, (next += texts.length - 1));
  for (const part of templateParts(strings)) {
    if (typeof part === 'string') html += part;
    else if (part === VALUE) html += renderValue(values[next++], renderElement);
    else if ('texts' in part) html += writeAttribute(part, take(part));
    else {
      const attributes = part.attributes.flatMap((attribute) => elementAttribute(attribute, take(attribute)));
      html += renderElement(part.tag, attributes);
    }
  }
  return html;
}

/** The text of an attribute; `undefined` if it is not there. */
function textOf({kind, texts}: TemplateAttribute, values: readonly unknown[]): string | undefined {
  if (kind === '?') return values[0] && values[0] !== nothing ? '' : undefined;
  let text = texts[0]!;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === nothing || value === noChange) return undefined;
    text += String(value ?? '') + texts[at + 1]!;
  }
  return text;
}

function elementAttribute(attribute: TemplateAttribute, values: readonly unknown[]): ElementAttribute[] {
  const {kind, name} = attribute;
  if (kind === '@') return [];
  if (kind === '.') return [[`.${name}`, values[0]]];
  const text = textOf(attribute, values);
  return text === undefined ? [] : [[name, text]];
}

/** Writes an attribute of a tag of HTML; of properties those that a page without a script shows. */
function writeAttribute(attribute: TemplateAttribute, values: readonly unknown[]): string {
  const {kind, name, tag} = attribute;
  if (kind === '@') return '';
  if (kind === '.') {
    const value = values[0];
    if (name === 'checked') return value ? ' checked' : '';
    return name === 'value' && tag === 'input' ? ` value="${escaped(String(value ?? ''))}"` : '';
  }
  const text = textOf(attribute, values);
  if (text === undefined) return '';
  return kind === '?' ? ` ${name}` : ` ${name}="${escaped(text)}"`;
}
