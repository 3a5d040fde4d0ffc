import type {CSSResultOrNative} from 'lit';
import * as codeLabels from '../core/render/code-labels.lazy.js';
import * as plan from '../elements/prep-checklist/plan.lazy.js';
import * as chart from '../elements/risk-list/chart.lazy.js';
import {configureEnvironment} from '../loading/environment.js';
import * as recordReader from '../loading/read-record.js';
import {exportedParts} from '../core/export-parts.js';
import {languageTag} from '../util/language-tag.js';
import type {Procedure, ProcedureInput} from '../model/procedure.js';
import {isSpoken, languages} from './languages.js';
import {plainElement} from './plain-text.js';
import {CLASSES, createElement, ELEMENTS, type ServerElement} from './server-element.js';
import {escaped, Output, renderValue, type ElementAttribute} from './template-to-string.js';

export {languages};

/** How an element is rendered. */
export interface RenderOptions {
  /** Language of the interface, such as `es` or `es-MX`; by default the record's own, where it is spoken, or English. */
  readonly lang?: string;
  /** Level of the heading, 2 to 6; for `procedure-card` also 1. */
  readonly headingLevel?: number;
  /** Other attributes of the element: `{layout: 'compact'}`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** `inline` (default) brings its styles along; `link` asks for `<sheets><tag>.css`, which passes `style-src 'self'`. */
  readonly styles?: 'inline' | 'link';
  /** Address of the folder of the sheets (`dist/styles` of this package), with its slash: `/styles/`. By default `styles/`. */
  readonly sheets?: string;
}

/** Records that have been checked here, with their JSON; nobody else has them, so they stay as they are. */
const checked = new WeakMap<object, string>();

/** The last record that was given: pages show the same one in several elements. */
let last: {readonly input: unknown; readonly json: string | undefined; readonly record: Procedure} | undefined;

/** Checks a record, once. @throws {RecordError} if it does not fit the schema. */
export function checkRecord(input: unknown, where = 'The record'): Procedure {
  if (checked.has(input as object)) return input as Procedure;
  const json = jsonOf(input);
  if (last && json !== undefined && input === last.input && json === last.json) return last.record;
  const record = recordReader.checkRecord(input, where);
  checked.set(record, scriptJson(record));
  last = {input, json, record};
  return record;
}

/** Its author may have changed an object since. `undefined` where there is no JSON of it. */
function jsonOf(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    return undefined;
  }
}

// On a server nobody listens: listeners' copies are not made.
configureEnvironment({
  chunks: {chart, 'code-labels': codeLabels, plan},
  recordReader: {...recordReader, checkRecord, toPlain: (record) => record},
});

/** The tags that `renderElement` knows. */
export const elementTags = (): readonly string[] => [...ELEMENTS.keys()];

/** The tags that rendered HTML can contain: those and `glossary-term`, which stands in their texts. */
export const sheetTags = (): readonly string[] => [...elementTags(), 'glossary-term'];

const sheets = new Map<string, string>();

/** Returns the whole sheet of an element, as its inline `<style>` or its linked file has it. */
export function sheetOf(tag: string): string {
  const sheet = sheets.get(tag) ?? CLASSES.get(tag)!.elementStyles.map(cssText).join('');
  sheets.set(tag, sheet);
  return sheet;
}

/**
 * Renders an element of a record to HTML that reads without a script (declarative shadow DOM), with the same text as plain
 * HTML inside for readers that know no shadow roots. Where the script runs, the element takes over from the record that lies inside: in place, once, with what the reader has opened, ticked or focused.
 * @example renderElement('risk-list', record, {lang: 'es', headingLevel: 3})
 * @throws {RangeError} if there is no such element, attribute or language. {RecordError} if the record does not fit the schema.
 */
export function renderElement(tag: string, procedure: ProcedureInput, options: RenderOptions = {}): string {
  checkTag(tag);
  const record = checkRecord(procedure);
  const lang = interfaceLanguage(record, options.lang);
  const level = options.headingLevel === undefined ? {} : {'heading-level': options.headingLevel};
  const attributes = Object.entries({lang, ...level, ...options.attributes});
  const odd = attributes.find(([name]) => !/^(?!on|style$)[a-z][a-z0-9-]*$/.test(name));
  if (odd) throw new RangeError(`"${odd[0]}" is not an attribute that an element here can have`);
  const output = new Output();
  openElement(tag, [['procedure', record, true], ...attributes], output, {...options, lang});
  const {html, plain} = output;
  // A browser shows the shadow root and not the element's children; readers that know no shadow roots have the children.
  return `${html}${plain.toString()}<script type="application/json">${checked.get(record)!}</script></${tag}>`;
}

/** The language that the interface speaks on a page about a record. @throws {RangeError} if it is not one of ours. */
export function interfaceLanguage({lang: own}: Procedure, wanted?: string): string {
  const lang = wanted ?? own;
  if (isSpoken(lang)) return languageTag(lang);
  if (wanted === undefined) return 'en';
  throw new RangeError(`There is no language "${wanted}", there are: ${languages().join(', ')}`);
}

/** JSON that ends no script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function checkTag(tag: string): void {
  if (!ELEMENTS.has(tag)) throw new RangeError(`There is no element "${tag}" to render, there are: ${elementTags().join(', ')}`);
}

const cssText = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');

/** Renders the opening tag of an element and its shadow root. */
function openElement(
  tag: string,
  attributes: readonly ElementAttribute[],
  output: Output,
  options: RenderOptions,
  host?: ServerElement,
): void {
  const texts = new Map<string, string>();
  let written = '';
  for (const [name, value, isProperty] of attributes) {
    if (isProperty) continue;
    const text = escaped(String(value));
    texts.set(name, text);
    written += text ? ` ${name}="${text}"` : ` ${name}`;
  }
  output.plain.enter(plainElement(tag, texts));
  const element = createElement(tag);
  if (!element) {
    output.html += `<${tag}${written}>`;
    return;
  }
  element.host = host;
  // A server has no ancestors to ask for their language.
  element.lang = options.lang!;
  for (const attribute of attributes) setOn(element, attribute);
  if (ELEMENTS.has(tag)) element.connectedCallback();
  element.willUpdate(new Map());
  // The names of the parts are known once the content is rendered, which follows them.
  const {html, parts: outer, plain} = output;
  const parts = (output.parts = new Set());
  output.html = '';
  plain.enter(TEMPLATE);
  renderValue(element.render(), output, (inner, own) => openElement(inner, own, output, options, element));
  plain.close('template');
  if (host && ELEMENTS.has(tag)) written += ` exportparts="${exportedParts(tag, parts)}"`;
  if (host) written += ' defer-hydration';
  output.html = `${html}<${tag}${written}><template shadowrootmode="open">${styleOf(tag, options)}${output.html}</template>`;
  for (const part of parts) outer.add(part);
  output.parts = outer;
}

const TEMPLATE = plainElement('template', new Map());

/** Sets a property or an attribute. */
function setOn(element: ServerElement, [name, value, isProperty]: ElementAttribute): void {
  if (isProperty) {
    Reflect.set(element, name, value);
    return;
  }
  const text = String(value);
  element.setAttribute(name, text);
  element.attributeChangedCallback(name, null, text);
}

const styleOf = (tag: string, {styles, sheets: folder = 'styles/'}: RenderOptions): string =>
  styles === 'link' ? `<link rel="stylesheet" href="${escaped(folder)}${tag}.css">` : `<style>${sheetOf(tag)}</style>`;
