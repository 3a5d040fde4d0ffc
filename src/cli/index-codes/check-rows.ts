import type {CodeFile, NamedCodeFile} from './code-file.js';

const NO_CODE = /[\p{Cc}\p{Cs}\ufffd\u{10000}-\u{10ffff}]/u;

/** Leaves out codes that cannot be any. */
export function checkRows(file: CodeFile): CodeFile {
  const faults = [...file.faults];
  const rows = file.rows.filter(({code, line}) => {
    const wrong = NO_CODE.test(code);
    if (wrong) faults.push({line, text: `found ${JSON.stringify(code)}, with characters that no code has`});
    return !wrong;
  });
  return {...file, rows, faults};
}

/**
 * Takes each code once, of the first file that has it: the same title again says nothing new, another one is a fault, as
 * nobody can tell which of them is meant.
 */
export function takeOnce(files: readonly NamedCodeFile[]): NamedCodeFile[] {
  const first = new Map<string, {readonly title: string; readonly name: string; readonly line?: number | undefined}>();
  return files.map((file) => {
    const {name} = file;
    const faults = [...file.faults];
    const rows = file.rows.filter(({code, title, line}) => {
      const known = first.get(code);
      const place =
        known && (known.name !== name ? ` in ${known.name}` : known.line === undefined ? '' : ` in line ${known.line}`);
      if (known && known.title !== title)
        faults.push({line, text: `${code} stands already${place}, with another title, which is kept`});
      return !known && first.set(code, {title, name, line});
    });
    faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return {...file, rows, faults};
  });
}
