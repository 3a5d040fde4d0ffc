import type {LeftOut} from '../blocks/block.js';

/** One line of a source as it stands there. */
export interface SourceLine {
  readonly number: number;
  readonly source: string;
  /** The sentence of the line above goes on in it, whatever stood between them. */
  readonly goesOn?: boolean;
}

export interface BareText {
  readonly lines: readonly SourceLine[];
  readonly leftOut: readonly LeftOut[];
  /** Headers of the pages as they stand there, each once. */
  readonly headers: readonly string[];
}

const LINE_END = /(\r\n|[\n\r\f\v\u0085\u2028\u2029])/;
const MAX_GAP = 100;
const LONG_GAP = new RegExp(` {${MAX_GAP},}`, 'g');
const PAGE_WORD = String.raw`(?:page|p\.|pg\.?|página|pág\.?|seite|s\.|pagina|pag\.?|第|صفحة)`;
const PAGE_NUMBER = new RegExp(
  String.raw`(?:^|\s{2,}|\|\s*|^.{0,80}\s)${PAGE_WORD}\s*\d{1,3}(?:\s*(?:of|/|de|von|sur|di|共|من)\s*\d{1,3})?(?:\s*页)?\s*$`,
  'iu',
);
/** Says on its own that the text has pages: "Page 1 of 2". */
const PAGE_OF = new RegExp(String.raw`^\s*${PAGE_WORD}\s*\d{1,3}\s*(?:of|/|de|von|sur|di|共|من)\s*\d{1,3}\s*页?\s*$`, 'iu');
const LONE_NUMBER = /^\s*[-–—|]?\s*\d{1,3}\s*(?:\/\s*\d{1,3}\s*)?[-–—|]?\s*$/;
const HEADER = 'header or footer of the pages';
/** A line in columns: the left and the right part of a running header. */
const COLUMNS = /\S\s{3,}\S/;

/** Removes from the text of a PDF what stands on each page: page numbers, running headers and footers. */
export function removePageFurniture(text: string): BareText {
  const parts = text.replace(LONG_GAP, ' '.repeat(MAX_GAP)).split(LINE_END);
  const lines: {number: number; source: string; breaks: boolean}[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    lines.push({number: at / 2 + 1, source: parts[at]!, breaks: parts[at - 1] === '\f'});
  }
  const loneNumbers = lines.flatMap((line, index) =>
    isLoneNumber(lines, index) ? [Number.parseInt(/\d+/.exec(line.source)![0], 10)] : [],
  );
  const counted = loneNumbers.some((number, index) => index > 0 && number === loneNumbers[index - 1]! + 1);
  const paged =
    counted ||
    lines.some(({breaks, source}) => breaks || PAGE_OF.test(source)) ||
    lines.filter(({source}) => isPageNumber(source)).length > 1;
  if (!paged) return {lines, leftOut: [], headers: []};

  const counts = new Map<string, number>();
  for (const {source} of lines) counts.set(key(source), (counts.get(key(source)) ?? 0) + 1);
  const leftOut: LeftOut[] = [];
  const headers = new Set<string>();
  const kept: (SourceLine & {breaks: boolean})[] = [];
  let removed = false;
  let lastWords = '';
  lines.forEach((line, index) => {
    const why = isLoneNumber(lines, index) ? 'page number' : reason(line.source, counts, nearPageEnd(lines, index, counts));
    if (why) {
      leftOut.push({text: line.source.trim().replace(/\s+/g, ' '), why});
      if (why === HEADER) headers.add(line.source.trim());
      removed = true;
    } else {
      removed ||= line.breaks;
      const {source} = line;
      if (!source.trim()) return void kept.push(line);
      const above = lastWords;
      const goesOn = removed && /[^.!?:;]$/.test(above) && /^\s*\p{Ll}/u.test(source);
      kept.push(goesOn ? {...line, goesOn} : line);
      lastWords = source.trim();
      removed = false;
    }
  });
  return {lines: kept, leftOut, headers: [...headers]};
}

const isPageNumber = (line: string): boolean => line.length < 120 && PAGE_NUMBER.test(line);

/** Is it a number between blank lines? */
function isLoneNumber(lines: readonly {source: string}[], index: number): boolean {
  const blank = (at: number): boolean => !lines[at]?.source.trim();
  return LONE_NUMBER.test(lines[index]!.source) && blank(index - 1) && blank(index + 1);
}

/** Pages differ in their numbers only. */
const key = (line: string): string => line.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');

/** Next to the end of a page: an end, a page number or nothing but blank lines and lines of each page lies between. */
function nearPageEnd(
  lines: readonly {source: string; breaks: boolean}[],
  index: number,
  counts: ReadonlyMap<string, number>,
): boolean {
  const looks = (step: 1 | -1): boolean => {
    for (let at = index + step, seen = 0; seen < 3; at += step, seen++) {
      const line = lines[at];
      if (!line || isPageNumber(line.source) || LONE_NUMBER.test(line.source)) return true;
      if ((step === 1 ? line.breaks : lines[at + 1]!.breaks) === true) return true;
      // A header may have several lines.
      if (line.source.trim() && (counts.get(key(line.source)) ?? 0) < 2) return false;
    }
    return false;
  };
  return lines[index]!.breaks || looks(1) || looks(-1);
}

function reason(line: string, counts: ReadonlyMap<string, number>, atEnd: boolean): string | undefined {
  if (!line.trim()) return undefined;
  if (isPageNumber(line)) return 'page number';
  const repeated = (counts.get(key(line)) ?? 0) > 1 && line.trim().length < 120;
  return repeated && (atEnd || COLUMNS.test(line.trim())) ? HEADER : undefined;
}
