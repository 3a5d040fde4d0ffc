import type {Block, CalloutBlock, HeadingBlock, LeftOut, ListItem, TableBlock} from '../blocks/block.js';
import {below, isBoldHeading} from './headings.js';
import {calloutKind} from './callouts.js';
import {headingLevel, isInline, roleOf, SILENT} from './kinds.js';
import {definitionsIn, isTableOfContents, itemNodes} from './lists.js';
import {isElement, placeOf, type HtmlElement, type HtmlNode} from './parse.js';
import {reasonToLeave} from './left-out.js';
import {listMarked} from './marked-lists.js';
import {captionOf, readPictures} from './pictures.js';
import {cellsOf, readTable} from './tables.js';
import {PageSize} from './page-size.js';
import {linesOf, textOf} from './text.js';

/** Where the walk is. */
interface Position {
  /** Inside an item, a cell or a definition, where a bold line is not a heading. */
  readonly inItem?: boolean;
}

/** Turns the elements of a page into blocks, in their order. */
export class Walk {
  readonly leftOut: LeftOut[] = [];
  /** Tabs and buttons whose words stand above what they open. */
  private readonly openers: ReadonlySet<HtmlElement>;
  /** Level of the last heading of h1 to h6. */
  private level = 1;
  private readonly size = new PageSize();

  /**
   * @param labels the words of the tab or button that opens an element, by the element.
   * @param lang the page's language, without its region.
   */
  constructor(
    private readonly labels: ReadonlyMap<HtmlElement, HtmlElement>,
    private readonly lang: string | undefined,
  ) {
    this.openers = new Set(labels.values());
  }

  /** Reads sibling nodes: what stands in a line becomes paragraphs, the rest by its element. */
  blocksOf(nodes: readonly HtmlNode[], position: Position = {}): Block[] {
    const blocks: Block[] = [];
    let line: HtmlNode[] = [];
    const endLine = (): void => {
      append(blocks, this.paragraphsOf(line, position));
      line = [];
    };
    for (const node of nodes) {
      if (isInline(node)) line.push(node);
      else if (isElement(node)) {
        endLine();
        append(blocks, this.elementBlocks(node, position));
      }
    }
    endLine();
    return listMarked(blocks);
  }

  private elementBlocks(element: HtmlElement, position: Position): Block[] {
    const {tagName: tag, childNodes: children} = element;
    if (SILENT.has(tag) || this.leavesOut(element)) return [];
    const label = this.labels.get(element);
    if (label) return this.panel(element, label, position);
    const level = headingLevel(element);
    if (level !== undefined) return this.heading(element, level);
    const callout = calloutKind(element);
    if (callout) return [this.callout(element, callout)];
    switch (tag) {
      case 'summary':
        return children.some((child) => isElement(child) && headingLevel(child) !== undefined)
          ? this.blocksOf(children)
          : [this.weakHeading(textOf(children), element)];
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        return this.list(element);
      case 'li':
        return [{type: 'list', ordered: false, items: [this.item([element])], ...placeOf(element)}];
      case 'dl':
        return this.definitions(element, position);
      case 'table':
        return this.table(element, position);
      case 'details':
        return this.details(element, position);
      case 'figure':
        return this.figure(element, position);
      default:
        return this.blocksOf(children, position);
    }
  }

  /** Reads the panel of a tab or button, below the words of that. */
  private panel({childNodes}: HtmlElement, label: HtmlElement, position: Position): Block[] {
    const weak = this.weakHeading(textOf([label]), label);
    // Tabs part the page, whatever stands above them.
    const heading = {...weak, ...(roleOf(label) === 'tab' && {level: 2})};
    const blocks = this.blocksOf(childNodes, position);
    const [first, ...others] = blocks;
    if (first?.type === 'heading' && first.text === heading.text) return blocks;
    return first ? below(heading, [first, ...others]) : [heading];
  }

  private details({childNodes}: HtmlElement, position: Position): Block[] {
    const [first, ...others] = this.blocksOf(childNodes, position);
    return first?.type === 'heading' && first.weak ? below(first, others) : first ? [first, ...others] : [];
  }

  private heading(element: HtmlElement, level: number): Block[] {
    const text = textOf(element.childNodes);
    if (!text) return this.pictures(element.childNodes);
    this.size.countHeading();
    this.level = level;
    return [...this.pictures(element.childNodes), {type: 'heading', level, text, ...placeOf(element)}];
  }

  private weakHeading(text: string, element: HtmlNode): HeadingBlock {
    this.size.countHeading();
    return {type: 'heading', level: Math.min(this.level + 1, 6), text, weak: true, ...placeOf(element)};
  }

  private callout(element: HtmlElement, kind: CalloutBlock['kind']): Block {
    const {level} = this;
    const [first, ...others] = this.blocksOf(element.childNodes);
    this.level = level;
    const titled = first?.type === 'heading';
    const blocks = titled || !first ? others : [first, ...others];
    return {type: 'callout', kind, ...(titled && {title: first.text}), blocks, ...placeOf(element)};
  }

  private list(element: HtmlElement): Block[] {
    if (isTableOfContents(element)) return this.leave(element, 'table of contents');
    const items = itemNodes(element)
      .map((nodes) => this.item(nodes))
      .filter(({blocks}) => blocks.length);
    return items.length ? [{type: 'list', ordered: element.tagName === 'ol', items, ...placeOf(element)}] : [];
  }

  private item(nodes: readonly HtmlNode[]): ListItem {
    this.size.countBlock();
    const [first] = nodes;
    const blocks = nodes.flatMap((node) => {
      const opens = isElement(node) && node.tagName === 'li' && !this.leavesOut(node);
      return this.blocksOf(opens ? node.childNodes : [node], {inItem: true});
    });
    return {blocks, ...(first && placeOf(first))};
  }

  private definitions(element: HtmlElement, position: Position): Block[] {
    const blocks: Block[] = [];
    for (const {terms, details} of definitionsIn(element)) {
      this.size.countHeading();
      const [first] = terms;
      const term = terms.map(({childNodes}) => textOf(childNodes)).join(', ');
      const inner: Block[] = [];
      for (const nodes of details) append(inner, this.blocksOf(nodes, {...position, inItem: true}));
      if (term && first) blocks.push({type: 'definition', term, blocks: inner, ...placeOf(first)});
      else append(blocks, inner);
    }
    return blocks;
  }

  private table(element: HtmlElement, position: Position): Block[] {
    const table: TableBlock | undefined = readTable(element);
    if (table) return [...this.pictures(element.childNodes), {...table, ...placeOf(element)}];
    return cellsOf(element).flatMap(({childNodes}) => this.blocksOf(childNodes, position));
  }

  private figure(element: HtmlElement, position: Position): Block[] {
    const caption = captionOf(element);
    const [picture, ...others] = this.pictures(element.childNodes);
    if (picture?.type !== 'picture' || !caption) return this.blocksOf(element.childNodes, position);
    return [{...picture, ...caption}, ...others];
  }

  private paragraphsOf(nodes: readonly HtmlNode[], {inItem}: Position): Block[] {
    if (!nodes.length) return [];
    const [first] = nodes;
    const blocks: Block[] = this.pictures(nodes);
    const lines = linesOf(nodes, (element) => this.leavesOut(element));
    lines.forEach(({text, bold, links}, index) => {
      this.size.countBlock();
      const heads = bold && !inItem && (index === 0 || lines[index - 1]!.bold === false) && isBoldHeading(text);
      if (heads) blocks.push(this.weakHeading(text, first!));
      else blocks.push({type: 'paragraph', text, ...(links.length && {links}), ...placeOf(first!)});
    });
    return blocks;
  }

  private pictures(nodes: readonly HtmlNode[]): Block[] {
    const {pictures, leftOut} = readPictures(nodes);
    append(this.leftOut, leftOut);
    return pictures;
  }

  /** Is the element not content? Then its words go to `leftOut`. */
  private leavesOut(element: HtmlElement): boolean {
    if (this.openers.has(element)) return true;
    const why = reasonToLeave(element, this.lang);
    if (why) this.leave(element, why);
    return why !== undefined;
  }

  private leave(element: HtmlElement, why: string): [] {
    const text = textOf([element]);
    if (text) this.leftOut.push({text, why});
    return [];
  }
}

/** A call takes so many arguments, and a page may have more blocks. */
function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
