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
  /** The marker before `text`: a bullet, or the number of `1.` or `1)`. */
  readonly marker?: 'bullet' | number;
  /** A blank line stands above it, or nothing at all. */
  readonly afterBlank: boolean;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
export const INVISIBLE = /[\u200b\u2060\ufeff]/g;
// A hyphen, star or dash is a bullet only before a blank: "-5 °C" and "*note" are text.
const BULLET = /^(?:[•◦▪●‣·○■□✓✔✗✘☐☑➔➢❖➤\uf0b7\uf0a7]\s*|[-*–—+→»](?:\s+|$)|o\t\s*)(?:\[[ xX]\]\s+)?/;
// A line drawn across the page has no words to keep; it parts like a blank line.
export const RULE = /^[-=_*~–—\s]{3,}$/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;
// `1、`, `（1）`, `(1)`, `a)`, `Step 1:`.
const OTHER_MARK = /^(?:\d{1,2}、\s*|[（(]\d{1,2}[）)]\s*|[a-h]\)\s+|step \d{1,2}\s?[:.–-]\s+)(?=\S)/i;

/** Cuts a page into its lines: any line end, byte order marks, tabs, no-break spaces. Never throws. */
export function pageLines(page: string): PageLine[] {
  const lines: PageLine[] = [];
  let afterBlank = true;
  page.split(LINE_END).forEach((source, index) => {
    const visible = source.replace(INVISIBLE, '');
    const trimmed = oneLine(visible);
    const raw = RULE.test(trimmed) ? '' : trimmed;
    if (raw) lines.push({number: index + 1, indent: indentOf(visible), raw, afterBlank, ...markerOf(raw)});
    afterBlank = !raw;
  });
  return lines;
}

/** Makes every run of white space one blank and cuts it off both ends. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Does the text end like a sentence, a closing bracket or quotation mark aside? */
export const endsSentence = (text: string): boolean => /[.!?。！？؟]["”’)」）]?$/.test(text);

/** Parts a trimmed line from the bullet, number or letter in front of it. */
export function unmark(line: string): {readonly text: string; readonly mark?: string} {
  const mark = (BULLET.exec(line) ?? NUMBER.exec(line) ?? OTHER_MARK.exec(line))?.[0];
  return mark ? {text: line.slice(mark.length), mark: mark.trim()} : {text: line};
}

function markerOf(raw: string): Pick<PageLine, 'text' | 'marker'> {
  const {text, mark} = unmark(raw);
  if (mark === undefined) return {text};
  const number = /^\d/.test(mark) ? Number.parseInt(mark, 10) : undefined;
  return {text, marker: number ?? 'bullet'};
}

export function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character.trim()) break;
    column = character === '\t' ? column - (column % 4) + 4 : column + 1;
  }
  return column;
}
