/** One line of a page that is not blank, cleaned. */
export interface PageLine {
  /** Where it stands in the page, from 1. */
  readonly number: number;
  /** Columns before its first character; a tab goes to the next multiple of 4. */
  readonly indent: number;
  /** Without white space at its ends, each run of white space inside made one blank. */
  readonly raw: string;
  /** `raw` without a bullet or number. */
  readonly text: string;
  /** What stood before `text`: a bullet, or the number of `1.` or `1)`. */
  readonly marker?: 'bullet' | number;
  /** A blank line stands above it, or nothing at all. */
  readonly afterBlank: boolean;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
// A hyphen, star or dash is a bullet only before a blank: "-5 °C" and "*note" are text.
const BULLET = /^(?:[•◦▪●‣·]\s*|[-*–—](?:\s+|$))/;
// A line drawn across the page has no words to keep; it parts like a blank line.
const RULE = /^[-=_*~–—\s]{3,}$/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;

/** Cuts a page into its lines: any line end, byte order marks, tabs, no-break spaces. Never throws. */
export function pageLines(page: string): PageLine[] {
  const lines: PageLine[] = [];
  let afterBlank = true;
  page.split(LINE_END).forEach((source, index) => {
    const visible = source.replace(INVISIBLE, '');
    const trimmed = oneLine(visible);
    const raw = RULE.test(trimmed) ? '' : trimmed;
    if (raw) lines.push({number: index + 1, indent: indentOf(visible), raw, afterBlank, ...unmark(raw)});
    afterBlank = !raw;
  });
  return lines;
}

/** Makes every run of white space one blank and cuts it off both ends. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Does the text end like a sentence, a closing bracket or quotation mark aside? */
export const endsSentence = (text: string): boolean => /[.!?]["”’)]?$/.test(text);

function unmark(raw: string): Pick<PageLine, 'text' | 'marker'> {
  const bullet = BULLET.exec(raw);
  if (bullet) return {text: raw.slice(bullet[0].length), marker: 'bullet'};
  const number = NUMBER.exec(raw);
  return number ? {text: raw.slice(number[0].length), marker: Number(number[1])} : {text: raw};
}

function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character.trim()) break;
    column = character === '\t' ? column - (column % 4) + 4 : column + 1;
  }
  return column;
}
