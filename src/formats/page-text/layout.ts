import {readCodeLine} from '../sections/codes.js';
import {pageLines} from './lines.js';
import {FURNITURE} from './sections.js';

/** In how many lines the layout shows itself. */
const HEADER_LINES = 12;

/** Is a text in the layout of the medical-code sites: by their link on top, the line of the code, or the name's heading? */
export function isLayout(text: string): boolean {
  const header = pageLines(text.slice(0, 5_000)).slice(0, HEADER_LINES);
  return header.some(
    ({raw, marker}, index) =>
      (index === 0 && raw.toLowerCase() === FURNITURE) ||
      (index > 0 && marker === undefined && index < 4 && /\bcode$/i.test(raw) && readCodeLine(raw) !== undefined) ||
      /^name of (?:the )?procedure:?$/i.test(raw),
  );
}
