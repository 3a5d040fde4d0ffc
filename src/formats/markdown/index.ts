import {HostilePage} from '../blocks/hostile-page.js';
import {readHtml, type HtmlPage} from '../html/index.js';
import {isNameless} from '../page-name.js';
import {readFrontMatter} from './front-matter.js';
import {Marked} from './marked.bundled.js';
import {plainMarkdown} from './site-code.js';
import {joinWrapped} from './wrapped-lines.js';

/** Emphasis, links and code take the parser longer the more signs of them stand open. */
const MAX_SIGNS = 10_000;

/** Columns before an item: deeper lists than that are not lists. */
const MAX_INDENT = 40;
const DEEP = new RegExp(`^[ \\t]{${MAX_INDENT},}`, 'gm');

/** A heading that was broken at the width of the text goes on in the next line, in lower case. */
const BROKEN_HEADING = /^(#{1,6} [^\n]{45,}[^\s.!?:])[^\S\n]*\n(?=[\p{Ll}(])/gmu;

// Single line breaks are kept: labels stand on lines of their own.
const marked = new Marked({gfm: true, breaks: true, async: false});

/**
 * Reads a page of Markdown as the HTML that it stands for: CommonMark with tables, task lists and the HTML in it.
 * @throws {HostilePage} at more elements than a page has.
 */
export function readMarkdown(source: string): HtmlPage {
  if ((source.match(/[*_[\]`<>~|]/g)?.length ?? 0) > MAX_SIGNS) throw new HostilePage(`more than ${MAX_SIGNS} signs of Markdown`);
  const {title, lang, leftOut, body} = readFrontMatter(source.replace(/\r\n?/g, '\n'));
  const plain = plainMarkdown(body);
  const text = plain.text
    .replace(/^[^\S\n]+$/gm, '')
    .replace(DEEP, ' '.repeat(MAX_INDENT))
    .replace(BROKEN_HEADING, '$1 ');
  const page = readHtml(marked.parse(joinWrapped(text)) as string, {places: false});
  // The front matter names the page; a heading that says something else is part of it.
  const nameless = title !== undefined && page.title !== undefined && isNameless(title);
  const [named, other] = longer(nameless ? undefined : title, page.title);
  const heading = other ? [{type: 'heading', level: 1, text: other} as const] : [];
  return {
    ...page,
    format: 'markdown',
    ...(named && {title: named}),
    ...(lang && {lang}),
    blocks: [...heading, ...page.blocks],
    leftOut: [
      ...leftOut,
      ...plain.leftOut,
      ...(nameless ? [{text: title, why: 'title that names no procedure'}] : []),
      ...page.leftOut,
    ],
  };
}

/** Of a title and the page's first heading, the one that says all that the other says; otherwise the title, and the heading. */
function longer(title: string | undefined, heading: string | undefined): [string?, string?] {
  if (!title || !heading) return [title ?? heading];
  const [first, second] = [title, heading].map((words) => words.toLowerCase());
  if (first!.includes(second!)) return [title];
  return second!.includes(first!) ? [heading] : [title, heading];
}
