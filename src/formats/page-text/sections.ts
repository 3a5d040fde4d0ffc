import {continuesItem} from './blocks.js';
import {fieldOf, inlineHeading, signature, type PageField} from '../sections/headings.js';
import {isLabel, isOwnLabel, type HeadingStyle} from '../sections/unknown-headings.js';
import type {PageLine} from './lines.js';

/** A heading and the lines under it. */
export interface Section {
  readonly heading: string;
  /** `undefined` for a heading that no field knows. */
  readonly field?: PageField;
  readonly number: number;
  readonly lines: PageLine[];
}

export interface PageParts {
  /** The lines above the first heading: title, code system, others. */
  readonly header: readonly PageLine[];
  readonly sections: readonly Section[];
  /** Lines that belong to no section, wherever they stand: copyright notices, the site's own words. */
  readonly notices: readonly string[];
}

export const FURNITURE = 'search all medical codes';
const NOTICE = /^(?:©|\(c\) ?\d|copyright\b|(?:\S+ ){1,3}copyright (?:© ?)?\d{4}\b)|\ball rights reserved\.?$/i;

/** Cuts the lines of a page at its headings. Every line is found again in one of the three parts. */
export function sectionsOf(lines: readonly PageLine[]): PageParts {
  // The first line of such a page is a link of the site, not of the page's body: the one line that is dropped.
  const body = lines[0]?.raw.toLowerCase() === FURNITURE ? lines.slice(1) : lines;
  const style = headingStyle(body);
  const header: PageLine[] = [];
  const sections: Section[] = [];
  const notices: string[] = [];
  /** Columns before the list item that the lines below it may still be part of. */
  let item: number | undefined;
  /** The section's own first line reads like a heading (`Radiation Oncologist`, then what that is): so may all others in it. */
  let labelled = false;

  body.forEach((line, index) => {
    const section = sections.at(-1);
    const mayContinue = line.marker === undefined && !line.afterBlank && item !== undefined;
    const continues = mayContinue && continuesItem(line, item!, body[index - 1]!);
    const found = continues ? undefined : knownHeading(line, section, style, sections);
    if (found) {
      for (const {text, ...known} of found) {
        sections.push({...known, number: line.number, lines: text ? [asLine(text, line)] : []});
      }
      [item, labelled] = [undefined, false];
    } else if (!section) {
      header.push(line);
    } else if (!continues && line.marker === undefined && isNotice(line.raw)) {
      notices.push(line.raw);
    } else {
      const label = !continues && !isOwnLabel(line.raw, section.field) && isLabel(line, body[index - 1], body[index + 1], style);
      const empty = section.lines.length === 0;
      if (label && !labelled && (!empty || section.field === 'similar')) {
        sections.push({heading: line.raw.replace(/\s*:$/, ''), number: line.number, lines: []});
        item = undefined;
        return;
      }
      if (label && empty && !line.raw.endsWith(':')) labelled = true;
      section.lines.push(line);
      if (line.marker !== undefined) item = line.indent;
      else if (!continues) item = undefined;
    }
  });
  return {header, sections, notices};
}

/** Is the line a copyright notice, or the site's own link? */
export const isNotice = (line: string): boolean => line.toLowerCase() === FURNITURE || (line.length <= 300 && NOTICE.test(line));

/** How this page sets the headings that are known: the unknown ones will look like them. */
function headingStyle(lines: readonly PageLine[]): HeadingStyle {
  const known = lines.filter(({raw, marker}) => marker === undefined && fieldOf(raw));
  return {
    indent: known.reduce((most, {indent}) => Math.max(most, indent), 0),
    spaced: known.some(({afterBlank, number}) => afterBlank && number > 1),
  };
}

interface FoundHeading {
  readonly field: PageField;
  readonly heading: string;
  readonly text?: string;
}

const asLine = (text: string, {number, indent}: PageLine): PageLine => ({number, indent, raw: text, text, afterBlank: true});

/** The known heading that a line is, or the several that a page is signed with on one line. */
function knownHeading(
  line: PageLine,
  section: Section | undefined,
  style: HeadingStyle,
  seen: readonly Section[],
): readonly FoundHeading[] | undefined {
  if (line.marker !== undefined) return undefined;
  const inside = section?.field;
  // "What are the risks?" among the questions to ask is one of them.
  if (inside === 'questions' && line.raw.endsWith('?')) return undefined;
  const field = fieldOf(line.raw);
  if (field) {
    // "Risks" below an alternative, after the page's own "Risks", are the alternative's.
    const ofAlternative =
      inside === 'alternatives' && (field === 'risks' || field === 'benefits') && seen.some((one) => one.field === field);
    const standsOut = line.afterBlank || /^\p{Lu}/u.test(line.raw) || line.raw.endsWith(':');
    return standsOut && !ofAlternative ? [{field, heading: line.raw.replace(/\s*:$/, '')}] : undefined;
  }
  const signed = section && signature(line.raw);
  if (signed || inside === 'alternatives' || line.indent > style.indent || (style.spaced && !line.afterBlank)) return signed;
  const inline = inlineHeading(line.raw);
  return inline && [inline];
}
