import type {Block, PageBlocks} from '../blocks/block.js';
import {bundleToHtml, isBundle} from '../fhir/read.js';
import {readHtml} from '../html/index.js';
import {isObject, list, stringOf, type JsonObject} from './values.js';
import {readStructuredData} from './structured-data.js';

/** Thrown for JSON that is not a page. Its message completes "found". */
export class NotAPage extends Error {}

/**
 * Reads JSON: a page of a content API with HTML in it (that of the NHS website, or WordPress), schema.org JSON-LD, or the
 * narrative of a FHIR document.
 * @throws {NotAPage} for any other JSON, in words that say what it is.
 */
export function readJson(source: string): PageBlocks {
  const value: unknown = JSON.parse(source.replace(/^\ufeff/, ''));
  if (isBundle(value)) return {...readHtml(bundleToHtml(value)), format: 'fhir'};
  const objects = list(value).filter(isObject);
  const page = objects.map(contentPage).find((one) => one !== undefined);
  const data = readStructuredData(value);
  if (page) return {...page, ...(data && {data})};
  if (data) return data;
  throw new NotAPage(describe(objects[0]));
}

/** Parts without a heading of their own have such names. */
const GENERIC_NAME = /^(?:section heading|markdown|image|video|callout|figure)$/i;

function contentPage(object: JsonObject): PageBlocks | undefined {
  const rendered = isObject(object.content) && stringOf(object.content.rendered);
  const title = isObject(object.title) ? stringOf(object.title.rendered) : (stringOf(object.name) ?? stringOf(object.headline));
  const blocks = rendered ? fragment(rendered) : partsOf(object).flatMap((part) => partBlocks(part, 2));
  if (!blocks.length) return undefined;
  const [last, next] = list(object.lastReviewed).map(stringOf);
  const lang = stringOf(object.inLanguage) ?? stringOf(object.lang);
  return {
    format: 'json',
    ...(title && {title: readHtml(title).blocks.map(textOf).join(' ') || title}),
    ...(lang && {lang}),
    blocks: [...blocks, ...dated('lastReview', last), ...dated('nextReview', next)],
    leftOut: [],
  };
}

/** The same parts stand in both lists. */
const partsOf = (object: JsonObject): JsonObject[] => {
  const parts = list(object.hasPart).filter(isObject);
  return parts.length ? parts : list(object.mainEntityOfPage).filter(isObject);
};

function partBlocks(part: JsonObject, level: number): Block[] {
  const name = stringOf(part.headline) || stringOf(part.name) || '';
  const text = stringOf(part.text);
  const heading: Block[] = name && !GENERIC_NAME.test(name) ? [{type: 'heading', level: Math.min(level, 6), text: name}] : [];
  const inner = partsOf(part).flatMap((one) => partBlocks(one, level + 1));
  return [...heading, ...(text ? fragment(text) : []), ...inner];
}

const fragment = (html: string): Block[] => [...readHtml(`<main>${html}</main>`, {titled: false}).blocks];

const textOf = (block: Block): string => ('text' in block ? block.text : '');

/** A date of a content API, `2024-02-09T00:00:00+00:00`. */
function dated(field: 'lastReview' | 'nextReview', value: string | undefined): Block[] {
  const [date] = /^\d{4}-\d\d-\d\d/.exec(value ?? '') ?? [];
  const text = field === 'lastReview' ? 'Last reviewed' : 'Next review';
  return date
    ? [
        {type: 'heading', level: 2, text, field},
        {type: 'paragraph', text: date},
      ]
    : [];
}

function describe(object: JsonObject | undefined): string {
  const resource = object && stringOf(object.resourceType);
  if (resource) return `a FHIR resource (${resource})`;
  if (object && stringOf(object.id) && stringOf(object.lang) && stringOf(object.name))
    return 'a record, not a page: check reads it';
  return 'JSON of an unknown kind';
}
