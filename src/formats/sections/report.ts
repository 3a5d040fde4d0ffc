import type {LeftOut} from '../blocks/block.js';

/** A section of the page, and where it stands in the record. */
export interface SectionReport {
  readonly heading: string;
  /** Field of the record, `more` included. */
  readonly field: string;
  /** How many items, or paragraphs of running text, were read in it. */
  readonly items: number;
}

/** A decision by a weak sign, that somebody should look at. */
export interface ToCheck {
  /** JSON pointer into the record, `/risks/0`. */
  readonly path: string;
  readonly why: string;
}

/** Report about an imported page, for the person who edits its record. */
export interface PageReport {
  /** `html`, `markdown`, `docx`, `json` or `text`. */
  readonly format: string;
  /** Language of the record, BCP 47. */
  readonly lang: string;
  readonly sections: readonly SectionReport[];
  readonly leftOut: readonly LeftOut[];
  readonly toCheck: readonly ToCheck[];
}
