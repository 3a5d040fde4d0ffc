/** Texts are wrapped at such widths, in characters. */
const MIN_WIDTH = 60;
const MAX_WIDTH = 110;
/** A shorter line ends where its author ended it. */
const MIN_LINE = 40;

/** Headings, lists, tables, quotes, rules and code; a label in front of its words. */
const OF_ITS_OWN = /^\s*(?:#|>|:|```|~~~|[-*+•]\s|\d+[.)]\s|[-=*_]{3,}\s*$|\*\*|__|<|\p{Lu}[^\n:.!?]{1,45}:(?:\s|$))/u;
/** A sentence, a label or a cell ends, or a break is meant: two blanks, or a backslash. */
const ENDS = /(?:[.!?:\\>]|\*\*|__|\s{2})$/;
const HEADING = /^\s*#/;
const FENCE = /^\s*(?:```|~~~)/;

/** Joins lines that were only wrapped at the width of a text; all other line breaks in Markdown are the author's. */
export function joinWrapped(text: string): string {
  const lines = text.split('\n');
  const width = lines.reduce((most, {length}) => (length <= MAX_WIDTH ? Math.max(most, length) : most), MIN_WIDTH);
  let isCode = false;
  return lines.reduce((joined, line, at) => {
    if (FENCE.test(line)) isCode = !isCode;
    const before = lines[at - 1];
    if (before === undefined) return line;
    return isCode || !goesOn(before, line, width) ? `${joined}\n${line}` : `${joined} ${line.trimStart()}`;
  }, '');
}

/** Does a sentence go on in a line? It begins in small letters, or its first word had no room in the line above. */
function goesOn(before: string, line: string, width: number): boolean {
  if (before.length < MIN_LINE || before.length > MAX_WIDTH || ENDS.test(before) || HEADING.test(before)) return false;
  // A table may have no bars at its sides.
  if (!line.trim() || OF_ITS_OWN.test(line) || /\|/.test(before + line)) return false;
  const [word = ''] = line.trim().split(' ');
  return /^[\p{Ll}(]/u.test(word) || before.length + 1 + word.length > width;
}
