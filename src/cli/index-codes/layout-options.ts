/** How to read a list, where its publisher's layout does not say it. */
export interface LayoutOptions {
  /** Name of the column of codes, or its number from 1. */
  readonly code?: string;
  /** Name of the column of titles, or its number from 1. */
  readonly title?: string;
  /** The column separator: one character, `tab` or `\t`. */
  readonly delimiter?: string;
  /** Number of the line with the names of columns, from 1; 0 if there is none. */
  readonly header?: string;
  /** Encoding of the text, such as `gb18030`, where it is neither Unicode nor that of Western Europe. */
  readonly encoding?: string;
  /** Language of the titles to read, such as `de`, where a file has several. */
  readonly lang?: string;
  /** Keep codes that are no longer valid, and mark them. */
  readonly ended?: boolean;
}
