import type {PageField} from '../sections/headings.js';

/**
 * The one tree that every reader of pages produces, and that the mapper of `../sections` makes a record of:
 * source → blocks → sections → record.
 */

/** Where something stands in its source: a line, counted from 1, where the source has lines. */
export interface Place {
  readonly line?: number;
}

interface Placed {
  readonly place?: Place;
}

/** A heading. `weak` ones only look like headings: a paragraph in bold, a summary, a tab. */
export interface HeadingBlock extends Placed {
  readonly type: 'heading';
  /** 1 to 6; a weak heading has the level that its place gives it. */
  readonly level: number;
  readonly text: string;
  readonly weak?: boolean;
  /** It names a tab or an accordion: all below it, to the end of what it opens, is part of it. */
  readonly opens?: boolean;
  /** The field that it heads, where the source states it outright: the words are not matched then. */
  readonly field?: PageField;
}

/** A link inside a text: its words, and its address where that is http(s). */
export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface ParagraphBlock extends Placed {
  readonly type: 'paragraph';
  readonly text: string;
  readonly links?: readonly Link[];
}

export interface ListItem extends Placed {
  /** The item's own paragraphs first, then what is nested in it. */
  readonly blocks: readonly Block[];
}

export interface ListBlock extends Placed {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  /** The reader guessed the list from bare lines: for `toCheck`. */
  readonly guessed?: boolean;
}

export interface TableBlock extends Placed {
  readonly type: 'table';
  readonly caption?: string;
  /** Cells of the header row; empty where the table has none. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A box that the page sets apart: a care card, a warning, a do or don't list. */
export interface CalloutBlock extends Placed {
  readonly type: 'callout';
  readonly kind: 'emergency' | 'urgent' | 'non-urgent' | 'warning' | 'information' | 'do' | 'dont';
  readonly title?: string;
  readonly blocks: readonly Block[];
}

export interface PictureBlock extends Placed {
  readonly type: 'picture';
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** A term and what is said of it: `<dt>` and `<dd>`. */
export interface DefinitionBlock extends Placed {
  readonly type: 'definition';
  readonly term: string;
  readonly blocks: readonly Block[];
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | CalloutBlock | PictureBlock | DefinitionBlock;

/** A piece of a page that its blocks omit, with the reason: navigation, cookie banner, footer, advert, page number. */
export interface LeftOut {
  readonly text: string;
  readonly why: string;
}

/** A page as its reader gives it. */
export interface PageBlocks {
  readonly format: string;
  /** From `<title>`, `<h1>`, front matter or the document's properties. */
  readonly title?: string;
  /** BCP 47, where the source states it. */
  readonly lang?: string;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  /** Lines from anywhere in the source that may state review dates, version or codes although they are left out. */
  readonly imprint?: readonly string[];
  /** The page's structured data (JSON-LD), for the fields that its own sections leave open. */
  readonly data?: PageBlocks;
  /** Decisions of the reader by a weak sign, in words: for `toCheck`. */
  readonly doubts?: readonly string[];
}
