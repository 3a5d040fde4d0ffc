import type {Block, LeftOut, PageBlocks} from '../blocks/block.js';
import {HostilePage} from '../blocks/hostile-page.js';
import {isBundle} from '../fhir/bundle.js';
import {bundleToHtml} from '../fhir/bundle-to-html.js';
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
/** More than a record has room for. */
const MAX_PARTS = 1_000;

function contentPage(object: JsonObject): PageBlocks | undefined {
  const rendered = isObject(object.content) && stringOf(object.content.rendered);
  const title = isObject(object.title) ? stringOf(object.title.rendered) : (stringOf(object.name) ?? stringOf(object.headline));
  const content = new PageContent();
  if (rendered) content.addHtml(rendered);
  else content.addParts(object, 2);
  if (!content.blocks.length) return undefined;
  const [last, next] = list(object.lastReviewed).map(stringOf);
  const lang = stringOf(object.inLanguage) ?? stringOf(object.lang);
  content.addNames(object);
  content.leaveDescription(object);
  return {
    format: 'json',
    ...(title && {title: readHtml(title).blocks.map(textOf).join(' ') || title}),
    ...(lang && {lang}),
    blocks: [...content.blocks, ...dated('lastReview', last), ...dated('nextReview', next)],
    leftOut: content.leftOut,
  };
}

/** The content of a page in parts, which hold HTML and other parts. */
class PageContent {
  readonly blocks: Block[] = [];
  readonly leftOut: LeftOut[] = [];
  private parts = 0;
  /** The same parts may stand in both lists of an object. */
  private readonly seen = new Set<string>();

  addHtml(html: string): void {
    const {blocks, leftOut} = readHtml(`<main>${html}</main>`, {titled: false});
    for (const block of blocks) this.blocks.push(block);
    this.leftOut.push(...leftOut);
  }

  /** The other names of what the page is about. */
  addNames({about, alternateName}: JsonObject): void {
    const names = [alternateName, ...list(about).map((one) => isObject(one) && one.alternateName)].flatMap(list);
    const items = [...new Set(names.flatMap((name) => stringOf(name) || []))].map((text) => ({
      blocks: [{type: 'paragraph' as const, text}],
    }));
    if (!items.length) return;
    this.blocks.push(
      {type: 'heading', level: 2, text: 'alternateName', field: 'alsoKnownAs'},
      {type: 'list', ordered: false, items},
    );
  }

  /** Leaves out the words by which search engines and lists of pages present a part. */
  leaveDescription({description}: JsonObject): void {
    const text = stringOf(description);
    if (text) this.leftOut.push({text, why: 'description for lists of pages'});
  }

  /** @throws {HostilePage} at more parts than a record has room for, or deeper ones than a page has. */
  addParts(object: JsonObject, level: number): void {
    for (const part of [...list(object.hasPart), ...list(object.mainEntityOfPage)].filter(isObject)) {
      const words = JSON.stringify([part.headline, part.name, part.description, part.text, part.hasPart, part.mainEntityOfPage]);
      if (this.seen.has(words)) continue;
      this.seen.add(words);
      if (++this.parts > MAX_PARTS) throw new HostilePage(`more than ${MAX_PARTS} parts`);
      this.addPart(part, level);
    }
  }

  private addPart(part: JsonObject, level: number): void {
    const name = stringOf(part.headline) || stringOf(part.name) || '';
    const text = stringOf(part.text);
    if (name && !GENERIC_NAME.test(name)) this.blocks.push({type: 'heading', level: Math.min(level, 6), text: name});
    if (text) this.addHtml(text);
    this.leaveDescription(part);
    this.addParts(part, level + 1);
  }
}

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
