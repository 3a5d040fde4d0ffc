import type {CodeFile, FoundCode} from './code-layouts.js';

const NO_CODE = /[\p{Cc}\p{Cs}\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Leaves out codes that cannot be any, and takes each of the others once: the same title again says nothing new, another one
 * is a fault, as nobody can tell which of them is meant.
 */
export function checkRows(file: CodeFile): CodeFile {
  const first = new Map<string, FoundCode>();
  const faults = [...file.faults];
  for (const row of file.rows) {
    const {code, title, line} = row;
    const known = first.get(code);
    const place = known?.line === undefined ? '' : ` in line ${known.line}`;
    if (NO_CODE.test(code)) faults.push({line, text: `found ${JSON.stringify(code)}, with characters that no code has`});
    else if (!known) first.set(code, row);
    else if (known.title !== title)
      faults.push({line, text: `${code} stands already${place}, with another title, which is kept`});
  }
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return {...file, rows: [...first.values()], faults};
}
