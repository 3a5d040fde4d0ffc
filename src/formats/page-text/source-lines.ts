import type {LeftOut} from '../blocks/block.js';
import {HostilePage} from '../blocks/hostile-page.js';
import {holdsItems} from '../blocks/numbered.js';
import {removePageFurniture} from './furniture.js';
import {indentOf, INVISIBLE, oneLine, RULE, unmark} from './lines.js';

/** One line of text as its writer meant it: lines that were only broken to fit are joined. */
export interface TextLine {
  /** Where it begins in the source, from 1. */
  readonly number: number;
  readonly indent: number;
  /** Its words, without bullet or number. */
  readonly text: string;
  /** Bullet, number or letter in front of it. */
  readonly mark?: string;
  readonly afterBlank: boolean;
  /** Its cells, where tabs or wide gaps part it. */
  readonly cells: readonly string[];
}

/** A book has fewer. */
const MAX_LINES = 10_000;
/** Lines of text are broken at such a width, if at all. */
const WIDTHS = {least: 55, most: 140};
/** Other lines as long as the longest show that lines are broken. */
const ALIKE = 0.85;
/** Words that keep their hyphen at the end of a line: `follow-`. */
const COMPOUND =
  /\b(?:self|follow|check|pre|post|non|well|x|one|two|three|four|long|short|high|low|day|in|out|co|anti|re|ex|half|full|part|up)-$/i;

/** The lines of a text, and what stands on each of its pages. */
interface ReadLines {
  readonly lines: TextLine[];
  readonly leftOut: readonly LeftOut[];
  readonly headers: readonly string[];
}

/** Reads a text into lines. What a PDF has on each of its pages goes to `leftOut`. */
export function readLines(source: string): ReadLines {
  const {lines: bare, leftOut, headers} = removePageFurniture(source);
  if (bare.length > MAX_LINES && bare.filter((line) => line.source.trim()).length > MAX_LINES)
    throw new HostilePage(`more than ${MAX_LINES} lines`);
  const width = wrapWidth(bare.map((line) => line.source));
  const lines: TextLine[] = [];
  let afterBlank = true;
  let last = '';
  for (const {number, source: original, goesOn} of bare) {
    const visible = original.replace(INVISIBLE, '');
    const trimmed = oneLine(visible);
    const raw = RULE.test(trimmed) ? '' : trimmed;
    if (!raw) {
      afterBlank = true;
      continue;
    }
    const {text, mark}: ReturnType<typeof unmark> = holdsItems(raw) ? {text: raw} : unmark(visible.trim());
    const line: TextLine = {
      number,
      indent: indentOf(visible),
      text: oneLine(text),
      afterBlank,
      cells: cellsOf(visible),
      ...(mark && {mark}),
    };
    const above = lines.at(-1);
    if (above && mark === undefined && (goesOn || (!afterBlank && continues(line, above, last, width)))) {
      lines[lines.length - 1] = {...above, text: join(above.text, line.text, last), cells: []};
    } else lines.push(line);
    [afterBlank, last] = [false, original];
  }
  return {lines, leftOut, headers};
}

/** Does a line go on with the sentence of the line above, which ended where the next word did not fit? */
function continues(line: TextLine, above: TextLine, last: string, width: number): boolean {
  if (above.cells.length > 1 || line.cells.length > 1) return false;
  if (above.mark !== undefined && line.indent > above.indent) return true;
  if (/[\u00ad]\s*$/.test(last)) return true;
  const [word = ''] = line.text.split(' ', 1);
  const full = last.trimEnd().length + 1 + word.length > width;
  if (/\p{L}-\s*$/u.test(last) && /^\p{Ll}/u.test(line.text) && width < Infinity) return true;
  return full && !/[:：]$/.test(above.text);
}

function join(above: string, below: string, last: string): string {
  if (/\u00ad\s*$/.test(last)) return above + below;
  if (!/\p{L}-$/u.test(above) || !/^\p{Ll}/u.test(below))
    return /[\p{Script=Han}，。；、：]$/u.test(above) && /^\p{Script=Han}/u.test(below) ? above + below : `${above} ${below}`;
  return COMPOUND.test(above) ? above + below : above.slice(0, -1) + below;
}

/** The width at which a text's lines are broken: the longest of several that are about as long. Infinity without one. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.trimEnd().length)
    .filter((length) => length >= WIDTHS.least)
    .sort((one, other) => other - one);
  const fits = lengths.filter((length) => length <= WIDTHS.most);
  if (fits.length < lengths.length / 2) return Infinity;
  const at = fits.findIndex((length, index) => (fits[index + 2] ?? 0) >= length * ALIKE);
  return at < 0 ? Infinity : fits[at]!;
}

function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .split(/\t+| {3,}/)
    .map(oneLine)
    .filter(Boolean);
  return cells.length > 1 ? cells : [];
}
