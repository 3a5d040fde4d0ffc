import {fieldOf, type PageField} from './headings.js';
import {isCommandLabel} from './item-labels.js';
import {readCodeEntry} from './codes.js';
import {namesSide} from './items.js';
import {endsSentence, type PageLine} from '../page-text/lines.js';
import {urgencyOf} from './warning-signs.js';
import {isRiskLabel} from './english/risk-words.js';

/** How a page sets the headings that are known. */
export interface HeadingStyle {
  /** Columns before the page's headings. */
  readonly indent: number;
  /** Blank lines stand above the page's headings. */
  readonly spaced: boolean;
}

/** The longest line, in characters and words, that is taken for a heading nobody knows. */
const LONGEST = {characters: 60, words: 8};

/**
 * Is this line a heading that no field knows? It is when all of this holds; in doubt it stays text of its section:
 * it has no bullet; it is indented no more than the page's known headings and has a blank line above if those have;
 * it is short, begins with a capital and has no end mark but `:` or `?`; a list or a sentence follows, not one more such
 * line, "Do not:" aside; and it is in Title Case or CAPITALS, or what stands above it is finished (a list's item or a whole sentence) and
 * it ends in no colon, as the words that lead into a list do.
 * `sectionsOf` adds: nothing heads a section of its own directly below a heading, "Similar Codes" (often empty) aside.
 */
export function isLabel(line: PageLine, above: PageLine | undefined, below: PageLine | undefined, style: HeadingStyle): boolean {
  if (!below || !looksLikeLabel(line) || line.indent > style.indent || (style.spaced && !line.afterBlank)) return false;
  if (fieldOf(below.raw) || (looksLikeLabel(below) && !below.raw.endsWith('?') && !isCommandLabel(below.raw))) return false;
  if (below.marker === undefined && !/^[\p{Lu}\d]/u.test(below.text)) return false;
  if (inTitleCase(line.raw)) return true;
  if (line.raw.endsWith(':') || !above) return false;
  return above.marker !== undefined || above.indent > line.indent || endsSentence(above.raw);
}

/** Is the line a label that its section knows: an urgency, "Rare:", "Pros:", a code, "DO NOT:"? */
export function isOwnLabel(line: string, field: PageField | undefined): boolean {
  if (isCommandLabel(line)) return true;
  if (field === 'warningSigns') return urgencyOf(line) !== undefined;
  if (field === 'risks') return isRiskLabel(line);
  if (field === 'alternatives') return namesSide(line);
  return field === 'similar' && readCodeEntry(line, 'any') !== undefined;
}

function looksLikeLabel({raw, marker}: PageLine): boolean {
  if (marker !== undefined || raw.length > LONGEST.characters || raw.split(' ').length > LONGEST.words) return false;
  return /^\p{Lu}/u.test(raw) && !/[.!;,]["”’)]?$/.test(raw);
}

/** Capitals at every word of four letters or more: `Cost and Coverage`. */
const inTitleCase = (line: string): boolean =>
  line.split(/[\s/–-]+/).every((word) => !/^\p{Ll}[\p{L}’']{3,}/u.test(word)) && !/^\S+ \p{Ll}\S*$/u.test(line);
