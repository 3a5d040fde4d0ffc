import type {Block, LeftOut, PageBlocks} from '../blocks/block.js';
import {readGroups} from './groups.js';
import {TextHeadings, type MatchText} from './headings.js';
import {readLines, type TextLine} from './source-lines.js';
import {splitTitle, titleOfHeaders} from './title.js';

/**
 * Reads plain text in any layout: typed, copied from a browser (lists without bullets), or taken out of a PDF.
 * @param matcher makes the function that knows headings, for the name of the page's procedure.
 */
export function readText(source: string, matcher: (names: readonly string[]) => MatchText): PageBlocks {
  const {lines: all, leftOut, headers} = readLines(source);
  const {title: own, lines, above} = splitTitle(all, matcher([]));
  const ofHeader = own === undefined ? titleOfHeaders(headers, all) : undefined;
  const title = own ?? ofHeader;
  const headings = new TextHeadings(lines, matcher(title ? [title] : []));
  const blocks: Block[] = [];
  let group: TextLine[] = [];
  const endGroup = (): void => {
    for (const block of readGroups(group)) blocks.push(block);
    group = [];
  };
  lines.forEach((line, index) => {
    const heading = headings.at(index);
    if (!heading) return void group.push(line);
    endGroup();
    blocks.push(heading);
  });
  endGroup();
  const skipped = above.map(({text}): LeftOut => ({text, why: 'above the title'}));
  return {
    format: 'text',
    ...(title && {title}),
    blocks,
    leftOut: [...leftOut, ...skipped],
    ...(ofHeader && {doubts: [`the name "${ofHeader}" is that of the header of the pages`]}),
  };
}
