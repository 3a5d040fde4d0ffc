import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {Problem, systemMessage} from './problem.js';
import {writeWhole} from './write-file.js';

/** An entry of `index.json` next to hosted pages: editors choose from this list. */
export interface PageEntry {
  readonly id: string;
  readonly name: string;
  /** Language of the record, BCP 47. */
  readonly lang: string;
}

export const PAGE_INDEX = 'index.json';

/**
 * The entries of a list that no record of its folder says: an editor's own titles, and pages elsewhere.
 * @throws {Problem} if another file has its name, which is not ours to replace.
 */
export function editedEntries(folder: string): readonly PageEntry[] {
  const file = join(folder, PAGE_INDEX);
  if (!existsSync(file)) return [];
  const list = readPageIndex(file);
  if (!list)
    throw new Problem(`${file}: this is not a list of pages, and was not changed. Move it away, or choose another folder`);
  return list.filter((entry) => !isDeepStrictEqual(entry, entryOf(folder, entry.id)));
}

/** @returns `undefined` if a file is not a list of pages. */
export function readPageIndex(file: string): readonly PageEntry[] | undefined {
  const list = read(file);
  return Array.isArray(list) && list.every(isEntry) ? list : undefined;
}

/**
 * Lists the pages that lie in a folder beside their records, whichever run made them, by their names.
 * @param edited what `editedEntries` found before the pages were written: stays as it is.
 * @throws {Problem}
 */
export function writePageIndex(folder: string, edited: readonly PageEntry[]): void {
  const ids = new Set(edited.map(({id}) => id));
  const made = pagesIn(folder).flatMap((id) => (ids.has(id) ? [] : (entryOf(folder, id) ?? [])));
  const entries = [...made, ...edited].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || (a.id < b.id ? -1 : 1));
  const file = join(folder, PAGE_INDEX);
  const text = `${JSON.stringify(entries, null, 2)}\n`;
  // Where no page was ever written there is nothing to list.
  if (existsSync(file) ? readFileSync(file, 'utf8') !== text : entries.length) writeWhole(file, text, true);
}

/** Returns the entry of a record that is in the folder; nobody is to choose one that was withdrawn. */
function entryOf(folder: string, id: string): PageEntry | undefined {
  const record = read(join(folder, `${id}.json`));
  return isEntry(record) && record.id === id && !('withdrawn' in record) ? {id, name: record.name, lang: record.lang} : undefined;
}

function pagesIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -'.html'.length)] : []));
  } catch (error) {
    throw new Problem(systemMessage(folder, error));
  }
}

const isEntry = (value: unknown): value is PageEntry => {
  const {id, name, lang} = (value ?? {}) as Partial<PageEntry>;
  return [id, name, lang].every((text) => typeof text === 'string');
};

/** Returns `undefined` for a file that is not JSON. */
function read(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readFileSync(file)));
  } catch {
    return undefined;
  }
}
