import type {CodeRow} from '../../codes/format/code-row.js';

/** A code, and the line where it stands, in files that have lines. */
export interface FoundCode extends CodeRow {
  readonly line?: number;
}

/** The content of a file with codes. */
export interface CodeFile {
  readonly rows: readonly FoundCode[];
  /** Names of code prefixes, by `headingKey`; only order files say so. */
  readonly headings: ReadonlyMap<string, string>;
  /** The lines that could not be read, with the line number unless the text states it. */
  readonly faults: readonly {readonly line?: number; readonly text: string}[];
  /** How messages call the layout. */
  readonly layout: string;
  /** Which columns of a table were read. */
  readonly columns?: string;
  /** How many codes were left out because they are no longer valid, or are groups. */
  readonly ended?: number;
}

/** A file with codes, and where in it they were found. */
export interface NamedCodeFile extends CodeFile {
  /** `icd10pcs_order_2026.txt in cms_2026_pr.zip` */
  readonly name: string;
}
