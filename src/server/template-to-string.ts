import {noChange, nothing, type TemplateResult} from 'lit';
import {isTemplateResult} from 'lit/directive-helpers.js';
import {PlainText, plainElement} from './plain-text.js';
import {templateParts, type TemplateAttribute, type TemplateTag, type WrittenTag} from './template-parts.js';

/** An attribute of an element of ours with its text, or a property with its value. */
export type ElementAttribute = readonly [name: string, value: unknown, isProperty?: boolean];

/** Renders the opening tag of an element of ours, with its shadow root. */
export type RenderElement = (tag: string, attributes: readonly ElementAttribute[], output: Output) => void;

const SPECIAL = /[&<>"']/;
const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Writes text so that it stays text, between tags and in quotation marks. */
export const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character]!) : text;

/** The result of rendering: HTML, its text for readers without shadow roots, and the names of its parts. */
export class Output {
  html = '';
  readonly plain = new PlainText();
  parts = new Set<string>();
}

/**
 * Renders a value of a Lit template to HTML without marks for hydration: the browser replaces it as a whole. Directives are
 * not supported; the elements use none.
 */
export function renderValue(value: unknown, output: Output, renderElement: RenderElement): void {
  if (typeof value === 'string') writeText(value, output);
  else if (value === undefined || value === null || value === nothing || value === noChange) return;
  else if (isTemplateResult(value)) renderTemplate(value as TemplateResult, output, renderElement);
  else if (typeof value !== 'object' || !(Symbol.iterator in value)) writeText(String(value), output);
  else for (const item of value as Iterable<unknown>) renderValue(item, output, renderElement);
}

function writeText(text: string, output: Output): void {
  const written = escaped(text);
  output.html += written;
  output.plain.write(written);
}

function renderTemplate({strings, values}: TemplateResult, output: Output, renderElement: RenderElement): void {
  let next = 0;
  for (const part of templateParts(strings)) {
    if (part.kind === 'value') renderValue(values[next++], output, renderElement);
    else if (part.kind === 'html') {
      output.html += part.html;
      output.plain.follow(part.plain);
      for (const name of part.parts) output.parts.add(name);
    } else {
      if (part.isOurs) renderElement(part.tag, elementAttributes(part, values, next), output);
      else writeTag(part, values, next, output);
      next += part.count;
    }
  }
}

/** The text of an attribute whose values begin at `from`; `undefined` if it is not there. */
function textOf({kind, texts}: TemplateAttribute, values: readonly unknown[], from: number): string | undefined {
  if (kind === '@') return undefined;
  if (kind === '?') return values[from] && values[from] !== nothing ? '' : undefined;
  let text = texts[0]!;
  for (let at = 1; at < texts.length; at++) {
    const value = values[from++];
    if (value === nothing || value === noChange) return undefined;
    text += String(value ?? '') + texts[at]!;
  }
  return text;
}

function elementAttributes({attributes}: TemplateTag, values: readonly unknown[], from: number): ElementAttribute[] {
  const given: ElementAttribute[] = [];
  for (const attribute of attributes) {
    const {kind, name, texts} = attribute;
    const value = kind === '.' ? values[from] : textOf(attribute, values, from);
    if (kind === '.') given.push([name, value, true]);
    else if (value !== undefined) given.push([name, value]);
    from += texts.length - 1;
  }
  return given;
}

/** Writes an opening tag of HTML. */
function writeTag(tag: TemplateTag, values: readonly unknown[], from: number, output: Output): void {
  const {last} = tag;
  const written = last && isSame(last.values, values, from) ? last : (tag.last = writtenTag(tag, values, from));
  output.html += written.html;
  output.plain.enter(written.plain);
  if (written.part) output.parts.add(written.part);
}

/** Whether values give the same text as those before: an object may have changed, and listeners give none. */
function isSame(before: readonly unknown[], values: readonly unknown[], from: number): boolean {
  for (let at = 0; at < before.length; at++) {
    const value = values[from + at];
    if (typeof value !== 'function' && (typeof value === 'object' || value !== before[at])) return false;
  }
  return true;
}

function writtenTag({tag, isEmpty, attributes, end, count}: TemplateTag, values: readonly unknown[], start: number): WrittenTag {
  const stated = new Map<string, string>();
  let html = '';
  let from = start;
  for (const attribute of attributes) {
    const {kind, name, texts, before} = attribute;
    if (before === undefined) stated.set(name, texts[0]!);
    else {
      const text = kind === '.' ? textOfProperty(name, tag, values[from]) : textOf(attribute, values, from);
      html += before;
      if (text !== undefined) {
        stated.set(name, escaped(text));
        html += kind === '?' || name === 'checked' ? ` ${name}` : ` ${name}="${escaped(text)}"`;
      }
    }
    from += texts.length - 1;
  }
  const kept = values
    .slice(start, start + count)
    .map((value) => (typeof value === 'function' || typeof value === 'object' ? undefined : value));
  return {values: kept, html: html + end, plain: plainElement(tag, stated, isEmpty), part: stated.get('part')};
}

/** The text of the attribute by which a page without a script shows a property; `undefined` if it shows none. */
function textOfProperty(name: string, tag: string, value: unknown): string | undefined {
  if (name === 'checked') return value ? '' : undefined;
  return name === 'value' && tag === 'input' ? String(value ?? '') : undefined;
}
