import type {CodeFile} from './code-file.js';

export type Fault = CodeFile['faults'][number];

export const NO_HEADINGS: ReadonlyMap<string, string> = new Map();

/** Makes one line of a title: no control characters, no halves of characters, single blanks. */
export const tidyTitle = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\0-\x1f]+/g, ' ')
    .trim();

/** The beginning of a text, for a message. */
export const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** @param read takes one line and returns what is wrong with it. */
export function readLines(
  text: string,
  layout: string,
  read: (content: string, line: number) => string | undefined,
): Omit<CodeFile, 'rows' | 'headings'> {
  const faults = text.split(/\r?\n/).flatMap((content, at): Fault[] => {
    const fault = content.trim() ? read(content, at + 1) : undefined;
    return fault === undefined ? [] : [{line: at + 1, text: fault}];
  });
  return {faults, layout};
}

/** The first lines that are not blank, to recognise a layout by. */
export function firstLines(text: string, count: number): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < count;) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '');
    if (line.trim()) lines.push(line);
    from = end < 0 ? text.length : end + 1;
  }
  return lines;
}
