import type {Block, LeftOut, PageBlocks} from '../blocks/block.js';
import {findOpeners} from './openers.js';
import {attribute, descendants, parseHtml, type HtmlElement} from './parse.js';
import {findScope} from './scope.js';
import {textOf} from './text.js';
import {Walk} from './walk.js';

/** Longer lines outside the content state no date of a review, version or code. */
const MAX_IMPRINT = 200;

/**
 * Reads a page or a fragment of HTML. Content is what stands in `main`, else in the one article that has most of the words,
 * else in the body; navigation, banners, footers and adverts go to `leftOut`.
 * @throws {HostilePage} at more elements than a page has.
 */
export function readHtml(source: string): PageBlocks {
  const document = parseHtml(withoutCode(source));
  const elements = descendants(document);
  const lang = elements.map((element) => attribute(element, 'lang')?.trim()).find(Boolean);
  const root = elements.find(({tagName}) => tagName === 'html');
  const pageLang = (root && attribute(root, 'lang')?.trim()) || undefined;
  const scope = findScope(document);
  const walk = new Walk(findOpeners(scope.root), pageLang?.toLowerCase().split('-')[0]);
  const {title, blocks, leftOut} = takeTitle(walk.blocksOf(scope.root.childNodes), windowTitle(elements));
  const all = [...scope.outside, ...walk.leftOut, ...leftOut];
  return {
    format: 'html',
    ...(title && {title}),
    ...((pageLang ?? lang) && {lang: pageLang ?? lang}),
    blocks,
    leftOut: all,
    imprint: all.map(({text}) => text).filter((text) => text.length <= MAX_IMPRINT && /\d/.test(text)),
  };
}

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
  const highest = Math.min(...headings.map(({level}) => level));
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
  return {title: first.text, blocks: [...above.filter((block) => !short(block)), ...blocks.slice(at + 1)], leftOut};
}
