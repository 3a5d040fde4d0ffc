import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Problem} from './problem.js';
import {writeWhole} from './write-file.js';

/** What `index.json` beside hosted pages says of each: an editor's list to pick from. */
export interface PageEntry {
  readonly id: string;
  readonly name: string;
  /** Language of the record, BCP 47. */
  readonly lang: string;
}

export const PAGE_INDEX = 'index.json';

/** Another file of that name is not ours to replace. @throws {Problem} */
export function checkPageIndex(folder: string): void {
  const file = join(folder, PAGE_INDEX);
  if (existsSync(file) && !isPageIndex(file))
    throw new Problem(`${file}: this is no list of pages, and was not touched. Move it away, or choose another folder`);
}

/** Whether a file is a list that `writePageIndex` wrote. */
export function isPageIndex(file: string): boolean {
  const list = read(file);
  return Array.isArray(list) && list.every(isEntry);
}

/** Lists the pages that lie in a folder beside their records, whichever run made them, by their names. */
export function writePageIndex(folder: string): void {
  const names = new Set(readdirSync(folder));
  const entries = [...names]
    .filter((name) => name.endsWith('.html') && names.has(name.replace(/html$/, 'json')))
    .flatMap((name): PageEntry[] => {
      const record = read(join(folder, name.replace(/html$/, 'json')));
      return isEntry(record) && `${record.id}.html` === name ? [{id: record.id, name: record.name, lang: record.lang}] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || (a.id < b.id ? -1 : 1));
  const file = join(folder, PAGE_INDEX);
  // Where no page was ever written there is nothing to list.
  if (entries.length || existsSync(file)) writeWhole(file, `${JSON.stringify(entries, null, 2)}\n`, true);
}

const isEntry = (value: unknown): value is PageEntry => {
  const {id, name, lang} = (value ?? {}) as Partial<PageEntry>;
  return [id, name, lang].every((text) => typeof text === 'string');
};

/** What is no JSON is nothing here. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
