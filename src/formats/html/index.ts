import {isNameless} from '../page-name.js';
import type {Block, LeftOut, PageBlocks} from '../blocks/block.js';
import {findOpeners} from './openers.js';
import {isLanguageTag} from '../../util/language-tag.js';
import {attribute, descendants, isText, parseHtml, type HtmlElement} from './parse.js';
import {findScope} from './scope.js';
import {textOf} from './text.js';
import {Walk} from './walk.js';
import {readWordProcessor} from './word-processor.js';

/** Longer lines outside the content state no date of a review, version or code. */
const MAX_IMPRINT = 200;

/** A page of HTML, with the texts of its scripts of JSON-LD. */
export interface HtmlPage extends PageBlocks {
  readonly jsonLd: readonly string[];
}

interface HtmlOptions {
  /** Takes the title out of the blocks (default). */
  readonly titled?: boolean;
  /** Gives blocks their place in the source (default). */
  readonly places?: boolean;
}

/**
 * Reads a page or a fragment of HTML. Content is what stands in `main`, else in the one article that has most of the words,
 * else in the body; navigation, banners, footers and adverts go to `leftOut`.
 * @throws {HostilePage} at more elements than a page has.
 */
export function readHtml(source: string, {titled = true, places = true}: HtmlOptions = {}): HtmlPage {
  const document = parseHtml(withoutCode(source), places);
  readWordProcessor(document, source);
  const elements = descendants(document);
  const lang = languageOf(elements);
  const scope = findScope(document);
  const walk = new Walk(findOpeners(scope.root), lang?.toLowerCase().split('-')[0]);
  const all = walk.blocksOf(scope.root.childNodes);
  const {title, blocks, leftOut} = titled ? takeTitle(all, windowTitle(elements)) : {blocks: all, leftOut: []};
  const outside = [...scope.outside, ...walk.leftOut, ...leftOut];
  return {
    format: 'html',
    ...(title && {title}),
    ...(lang && {lang}),
    blocks,
    leftOut: outside,
    imprint: outside.map(({text}) => text).filter((text) => text.length <= MAX_IMPRINT && /\d/.test(text)),
    jsonLd: elements.filter(isJsonLd).map(({childNodes}) => childNodes.map((node) => (isText(node) ? node.value : '')).join('')),
  };
}

/** The language of the page: that of `html`, else the first that is stated. */
function languageOf(elements: readonly HtmlElement[]): string | undefined {
  const stated = elements.flatMap(
    (element) => attribute(element, 'lang')?.trim() || attribute(element, 'xml:lang')?.trim() || [],
  );
  const meta = elements.find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-language');
  const tag = stated[0] ?? (meta && attribute(meta, 'content')?.trim());
  return tag && isLanguageTag(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
}

const isJsonLd = (element: HtmlElement): boolean =>
  element.tagName === 'script' && /^application\/ld\+json$/i.test(attribute(element, 'type')?.trim() ?? '');

/** Code of a server's language around the page; its lines stay empty, so that places hold. */
const withoutCode = (source: string): string =>
  /<\?(?:php\b|=)/i.test(source)
    ? source.replace(/<\?(?:php\b|=)[\s\S]*?(?:\?>|$)/gi, (code) => code.replace(/[^\n]+/g, ''))
    : source;

/** The title of the browser's window, without the name of the site behind it. */
function windowTitle(elements: readonly HtmlElement[]): string | undefined {
  const title = elements.find(({tagName}) => tagName === 'title');
  const [name] = title ? textOf(title.childNodes).split(/\s+(?:[|–—·»:]|-)\s+/) : [];
  return name || undefined;
}

interface Titled {
  readonly title?: string;
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
}

/** Takes the title out of the blocks: the first heading of the first level, or the only one of the highest level on top. */
function takeTitle(blocks: readonly Block[], window: string | undefined): Titled {
  const headings = blocks.flatMap((block) => (block.type === 'heading' && !block.weak ? block : []));
  const highest = headings.reduce((least, {level}) => Math.min(least, level), 6);
  const tops = headings.filter(({level}) => level === highest);
  const [first] = tops;
  if (!first || (first.level > 1 && (tops.length > 1 || first !== headings[0] || headings.length < 2)))
    return {title: window, blocks: [...blocks], leftOut: []};
  const at = blocks.indexOf(first);
  const above = blocks.slice(0, at);
  const short = (block: Block): boolean => block.type === 'paragraph' && !/[.!?:]$/.test(block.text) && block.text.length < 60;
  const leftOut = above.flatMap((block) =>
    block.type === 'paragraph' && short(block) ? {text: block.text, why: 'above the title'} : [],
  );
  const named = window && isNameless(first.text) && !isNameless(window) ? window : first.text;
  if (named !== first.text) leftOut.push({text: first.text, why: 'title that names no procedure'});
  return {title: named, blocks: [...above.filter((block) => !short(block)), ...blocks.slice(at + 1)], leftOut};
}
