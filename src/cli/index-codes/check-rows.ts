import type {CodeFile, NamedCodeFile} from './code-file.js';
import {cut} from './text-lines.js';

const NOT_IN_CODES = /[\p{Cc}\p{Cs}\ufffd\u{10000}-\u{10ffff}]/u;

/** Leaves out codes with characters that no code has, and closes up those that are written with blanks. */
export function checkRows(file: CodeFile): CodeFile {
  const faults = [...file.faults];
  const rows = file.rows.flatMap(({code, ...row}) => {
    if (!NOT_IN_CODES.test(code)) return {...row, code: code.replace(/\s+/g, '')};
    faults.push({line: row.line, text: `found ${JSON.stringify(cut(code))}, with characters that no code has`});
    return [];
  });
  return {...file, rows, faults};
}

/**
 * Keeps each code once, from the first file that has it. The same title again is dropped; another title is an error, since
 * nobody can tell which is meant.
 */
export function dropDuplicates(files: readonly NamedCodeFile[]): NamedCodeFile[] {
  const first = new Map<string, {readonly title: string; readonly name: string; readonly line?: number | undefined}>();
  return files.map((file) => {
    const {name} = file;
    const faults = [...file.faults];
    const rows = file.rows.filter(({code, title, line}) => {
      const known = first.get(code);
      const place =
        known && (known.name !== name ? ` in ${known.name}` : known.line === undefined ? '' : ` in line ${known.line}`);
      if (known && known.title !== title)
        faults.push({line, text: `${code} is already there${place}, with another title, which is kept`});
      return !known && first.set(code, {title, name, line});
    });
    faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return {...file, rows, faults};
  });
}
