import type {Block, HeadingBlock} from '../blocks/block.js';

/** Longer bold lines are sentences that somebody wanted to stress. */
const MAX_BOLD_HEADING = 100;

/** Is a line in bold a heading, by its length and its end? */
export const isBoldHeading = (text: string): boolean => text.length <= MAX_BOLD_HEADING && !/[.!;,]["”’)]?$/.test(text);

/** Puts the headings of what a heading opens below it. */
export function below(heading: HeadingBlock, blocks: readonly Block[]): Block[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? block.level : []));
  if (!levels.length) return [heading, ...blocks];
  const down = Math.max(heading.level + 1 - Math.min(...levels), 0);
  return [
    {...heading, opens: true},
    ...blocks.map((block) => (block.type === 'heading' ? {...block, level: Math.min(block.level + down, 6)} : block)),
  ];
}
