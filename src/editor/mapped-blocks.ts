import type {Block} from '../formats/blocks/block.js';
import type {Source} from './store.js';

/** A block of the page and the field of the record that its section went to. */
export interface MappedBlock {
  readonly block: Block;
  readonly field?: string;
}

/** Joins the blocks of a page with the report of where its sections went; both are in the order of the page. */
export function mappedBlocks({blocks, report}: Source): MappedBlock[] {
  const {sections} = report;
  let next = 0;
  let field: string | undefined = sections[0]?.heading ? undefined : sections[0]?.field;
  return blocks.map((block) => {
    const heading = headingOf(block);
    const found = heading ? sections.findIndex((section, at) => at >= next && section.heading === heading) : -1;
    if (found >= 0) {
      ({field} = sections[found]!);
      next = found + 1;
    }
    return {block, field};
  });
}

function headingOf(block: Block): string | undefined {
  if (block.type === 'heading') return block.text;
  if (block.type === 'callout') return block.title;
  return block.type === 'definition' ? block.term : undefined;
}
