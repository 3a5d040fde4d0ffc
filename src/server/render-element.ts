import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import {html, LitElement, type CSSResultOrNative} from 'lit';
import * as all from '../all.js';
import {configureEnvironment} from '../loading/environment.js';
import * as recordReader from '../loading/read-record.js';
import {ProcedureElement} from '../core/procedure-element.js';
import {languageTag} from '../util/language-tag.js';
import type {Procedure, ProcedureInput} from '../model/procedure.js';
import {isSpoken, languages} from './languages.js';

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

configureEnvironment({recordReader});

// Only our own: the program that renders may have other elements with other habits.
LitElementRenderer.renderOptions.push((element) => (element instanceof ProcedureElement ? {connectedCallback: true} : undefined));

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

/** Returns the whole sheet of an element, as its inline `<style>` or its linked file has it. */
export const sheetOf = (tag: string): string => CLASSES.get(tag)!.elementStyles.map(cssText).join('');

/**
 * Renders an element of a record to HTML that reads without a script (declarative shadow DOM). Where the script runs, the
 * element takes over from the record that lies inside: in place, once, with what the reader has opened, ticked or focused.
 * @example renderElement('risk-list', record, {lang: 'es', headingLevel: 3})
 * @throws {RangeError} if there is no such element, attribute or language. {RecordError} if the record does not fit the schema.
 */
export function renderElement(tag: string, procedure: ProcedureInput, options: RenderOptions = {}): string {
  checkTag(tag);
  const record = recordReader.checkRecord(procedure, 'The record');
  const lang = interfaceLanguage(record, options.lang);
  const level = options.headingLevel === undefined ? {} : {'heading-level': options.headingLevel};
  const attributes = {lang, ...level, ...options.attributes};
  const element = html(templateOf(tag, Object.keys(attributes)), record, ...Object.values(attributes));
  const rendered = collectResultSync(render(element, {elementRenderers: [rendererFor(lang, options)]}));
  const end = `</${tag}>`;
  return `${tidy(rendered).slice(0, -end.length)}<script type="application/json">${scriptJson(record)}</script>${end}`;
}

const templates = new Map<string, TemplateStringsArray>();

/** Lit knows a template by its strings, so there is one for each use. */
function templateOf(tag: string, attributes: readonly string[]): TemplateStringsArray {
  const odd = attributes.find((name) => !/^(?!on|style$)[a-z][a-z0-9-]*$/.test(name));
  if (odd !== undefined) throw new RangeError(`"${odd}" is not an attribute that an element here can have`);
  const strings = [`<${tag} .procedure=`, ...attributes.map((name) => ` ${name}=`), `></${tag}>`];
  const key = strings.join('');
  const template = templates.get(key) ?? Object.assign(strings, {raw: strings});
  templates.set(key, template);
  return template;
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

/** Text as it stands in a double-quoted attribute, or between tags. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const cssText = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');

/** A server has no ancestors to ask for their language, and may have to link the styles. */
function rendererFor(lang: string, {styles, sheets = 'styles/'}: RenderOptions): typeof LitElementRenderer {
  return class extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      this.element.lang = lang;
    }

    override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      const sheet =
        styles === 'link'
          ? `<link rel="stylesheet" href="${escaped(sheets)}${this.tagName}.css">`
          : `<style>${sheetOf(this.tagName)}</style>`;
      return [sheet, ...(super.renderShadow(info)?.slice(-1) ?? [])];
    }
  };
}

/** Without the marks of Lit's own hydration, and without its fault to call a box ticked that is `.checked=${false}`. Text is escaped: none of it looks so. */
const tidy = (rendered: string): string => rendered.replace(/<!--\/?lit-[^>]*-->|<\?>| checked="false"| shadowroot="open"/g, '');
