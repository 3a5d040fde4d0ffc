import {LitElement, type CSSResultOrNative} from 'lit';
import * as all from '../all.js';
import * as codeLabels from '../core/render/code-labels.lazy.js';
import * as plan from '../elements/prep-checklist/plan.lazy.js';
import * as chart from '../elements/risk-list/chart.lazy.js';
import {configureEnvironment} from '../loading/environment.js';
import * as recordReader from '../loading/read-record.js';
import {exportedParts} from '../core/export-parts.js';
import {ProcedureElement} from '../core/procedure-element.js';
import {languageTag} from '../util/language-tag.js';
import type {Procedure, ProcedureInput} from '../model/procedure.js';
import {isSpoken, languages} from './languages.js';
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

/** The elements, by tag. */
const CLASSES: ReadonlyMap<string, typeof LitElement> = new Map(
  Object.values(all)
    .filter((element) => element.prototype instanceof LitElement)
    .map((element) => [customElements.getName(element)!, element]),
);

/** Those that show a record. */
const ELEMENTS: ReadonlyMap<string, typeof LitElement> = new Map(
  [...CLASSES].filter(([, element]) => element.prototype instanceof ProcedureElement && element !== all.ProcedureSource),
);

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
  openElement(tag, [['.procedure', record], ...attributes], output, {...options, lang});
  const {html, plain} = output;
  // A browser shows the shadow root and not the element's children; readers that know no shadow roots have the children.
  html.push(plain.toString(), '<script type="application/json">', checked.get(record)!, '</script></', tag, '>');
  return html.join('');
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

/** The listeners that Lit's server DOM keeps on an element. */
interface ServerElement extends LitElement {
  __eventListeners: ReadonlyMap<string, ReadonlyMap<(event: Event) => void, unknown>>;
}

/** The parts of an element that a server uses and a page does not see. */
interface Rendering {
  enableUpdating(): void;
  createRenderRoot(): ShadowRoot;
  willUpdate(changed: Map<string, unknown>): void;
  render(): unknown;
}

/** An element that is being rendered, and the one around it. */
interface Place {
  readonly element: ServerElement;
  readonly host?: Place;
}

/** Renders the opening tag of an element and its shadow root. */
function openElement(
  tag: string,
  attributes: readonly ElementAttribute[],
  output: Output,
  options: RenderOptions,
  host?: Place,
): void {
  const element = new (CLASSES.get(tag) as unknown as new () => ServerElement)();
  const rendering = element as unknown as Rendering;
  const place = {element, host};
  // A server has no ancestors to ask for their language.
  element.lang = options.lang!;
  element.dispatchEvent = bubbling(place);
  let written = '';
  const texts = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name.startsWith('.')) Object.assign(element, {[name.slice(1)]: value});
    else {
      const text = String(value);
      element.setAttribute(name, text);
      element.attributeChangedCallback(name, null, text);
      texts.set(name, escaped(text));
      written += text ? ` ${name}="${escaped(text)}"` : ` ${name}`;
    }
  }
  // It is rendered once, here and now, and its styles are written out.
  rendering.enableUpdating = () => {};
  rendering.createRenderRoot = () => element.shadowRoot ?? element.attachShadow({mode: 'open'});
  if (element instanceof ProcedureElement) element.connectedCallback();
  rendering.willUpdate(new Map());
  const {html, parts: outer, plain} = output;
  // Its last attribute is known when its content is rendered.
  const opening = html.push('') - 1;
  const parts = (output.parts = new Set());
  plain.enter(tag, texts);
  plain.enter('template', NO_ATTRIBUTES);
  renderValue(rendering.render(), output, (inner, own) => openElement(inner, own, output, options, place));
  plain.close('template');
  if (host && element instanceof ProcedureElement) written += ` exportparts="${exportedParts(tag, parts)}"`;
  html[opening] = `<${tag}${written}${host ? ' defer-hydration' : ''}><template shadowrootmode="open">${styleOf(tag, options)}`;
  html.push('</template>');
  for (const part of parts) outer.add(part);
  output.parts = outer;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Gives events to the listeners of an element and those around it. Lit's server DOM takes ten times as long. */
const bubbling =
  (from: Place) =>
  (event: Event): boolean => {
    for (let at: Place | undefined = from; at && !event.cancelBubble; at = at.host)
      at.element.__eventListeners.get(event.type)?.forEach((_, listener) => listener(event));
    return true;
  };

const styleOf = (tag: string, {styles, sheets: folder = 'styles/'}: RenderOptions): string =>
  styles === 'link' ? `<link rel="stylesheet" href="${escaped(folder)}${tag}.css">` : `<style>${sheetOf(tag)}</style>`;
