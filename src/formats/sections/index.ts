import type {Block, LeftOut, ListItem, PageBlocks} from '../blocks/block.js';
import type {Block as TextBlock} from '../page-text/blocks.js';
import {fieldsOf, type Draft} from './fields.js';
import {fieldOf, type PageField} from './headings.js';
import type {SectionReport, ToCheck} from './report.js';

/** The fields of a record that a page states, and where each of its sections went. */
export interface ReadSections {
  /** All but `id`, `lang` and, where the page names no procedure, `name`. */
  readonly fields: Draft;
  readonly sections: readonly SectionReport[];
  readonly toCheck: readonly ToCheck[];
  /** What the sections had no place for, beside the page's own `leftOut`. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the sections of a page into the fields of a record.
 * @param lang language of the page, BCP 47: headings and sentences are read in it.
 */
export function readSections({title, blocks}: PageBlocks, lang: string): ReadSections {
  const english = /^en(?:-|$)/i.test(lang);
  const sections: {heading: string; field?: PageField; blocks: TextBlock[]}[] = [
    {heading: 'Summary', field: 'summary', blocks: []},
  ];
  for (const block of blocks) {
    if (block.type === 'heading') {
      const field = block.field ?? fieldOf(block.text);
      sections.push({heading: block.text, ...(field && {field}), blocks: []});
    } else sections.at(-1)!.blocks.push(...textBlocks(block));
  }
  const stated = sections.filter(({blocks: own}, index) => index > 0 || own.length);
  const fields = fieldsOf(stated, {english, system: undefined});
  return {
    fields: {...(title && {name: title}), ...fields},
    sections: stated.map(({heading, field, blocks: own}) => ({heading, field: field ?? 'more', items: own.length})),
    toCheck: [],
    leftOut: [],
  };
}

const itemBlock = ({blocks}: ListItem): TextBlock => {
  const [first, ...others] = blocks.flatMap(textBlocks);
  return {text: first?.text ?? '', marked: true, children: [...(first?.children ?? []), ...others]};
};

function textBlocks(block: Block): TextBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{text: block.text, marked: false, children: []}];
    case 'list':
      return block.items.map(itemBlock);
    case 'table':
      return [block.head, ...block.rows]
        .filter((row) => row.length)
        .map((row) => ({text: row.join(': '), marked: true, children: []}));
    case 'callout':
      return [...(block.title ? [{text: block.title, marked: false, children: []}] : []), ...block.blocks.flatMap(textBlocks)];
    case 'definition':
      return [{text: block.term, marked: true, children: block.blocks.flatMap(textBlocks)}];
    case 'picture':
      return [{text: block.alt, marked: false, children: []}];
  }
}
