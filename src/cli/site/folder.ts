import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {prepareFolder, TEMPORARY, writeWhole} from '../write-file.js';
import type {SiteFile} from './manifest.js';

/** Exists while a run writes: the next one then knows that this one did not end. */
const UNFINISHED = '.unfinished';

/** Returns SHA-256 in hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A folder of pages, of which only what differs is written. */
export class SiteFolder {
  private isBegun = false;

  /** @param known files of earlier runs. */
  constructor(
    readonly path: string,
    private readonly force: boolean,
    private readonly known: Readonly<Record<string, SiteFile>>,
  ) {}

  /** Describes a file as it is on the disk; `undefined` if it cannot be read. */
  describe(file: string): SiteFile | undefined {
    try {
      const content = readFileSync(join(this.path, file));
      return {sha256: sha256(content), bytes: content.length};
    } catch {
      return undefined;
    }
  }

  /** Reads a JSON array; an empty one where there is none. */
  readList(file: string): readonly unknown[] {
    try {
      const list: unknown = JSON.parse(readFileSync(join(this.path, file), 'utf8'));
      return Array.isArray(list) ? list : [];
    } catch {
      return [];
    }
  }

  /** Checks whether a file has this content. A byte order mark makes no difference. */
  has(file: string, content: string): boolean {
    try {
      return new TextDecoder().decode(readFileSync(join(this.path, file))) === content;
    } catch {
      return false;
    }
  }

  /** Checks whether an earlier run wrote a file, and nobody has changed it since. */
  isOwn(file: string): boolean {
    const known = this.known[file];
    return known !== undefined && this.describe(file)?.sha256 === known.sha256;
  }

  /** Marks the folder as unfinished before anything is written, and deletes what a killed run had begun to write. */
  begin(): void {
    if (this.isBegun) return;
    this.isBegun = true;
    const marker = join(this.path, UNFINISHED);
    if (existsSync(marker)) {
      const folders = ['', 'procedure-elements', join('procedure-elements', 'styles')].map((folder) => join(this.path, folder));
      for (const folder of folders.filter((folder) => existsSync(folder)))
        for (const name of readdirSync(folder)) if (TEMPORARY.test(name)) rmSync(join(folder, name), {force: true});
    } else {
      prepareFolder(this.path);
      writeWhole(marker, '', true);
    }
  }

  /**
   * Writes a file if it differs.
   * @param isOurs it may be replaced although `force` is not set.
   * @throws {Problem} if it exists and may not be replaced.
   */
  write(file: string, content: string, isOurs = false): void {
    if (this.has(file, content)) return;
    this.begin();
    prepareFolder(dirname(join(this.path, file)));
    writeWhole(join(this.path, file), content, this.force || isOurs);
  }

  /**
   * Writes one of our own files piece by piece, if it differs.
   * @param pieces returns the pieces, which are compared first and then written.
   */
  writePieces(file: string, pieces: () => Iterable<string>): void {
    const hash = createHash('sha256');
    for (const piece of pieces()) hash.update(piece);
    if (this.describe(file)?.sha256 === hash.digest('hex')) return;
    this.begin();
    writeWhole(join(this.path, file), pieces(), true);
  }

  /** Deletes a file of an earlier run. @returns whether it is gone: a file that somebody has changed stays. */
  delete(file: string): boolean {
    const path = join(this.path, file);
    if (!existsSync(path)) return true;
    if (!this.isOwn(file)) return false;
    this.begin();
    rmSync(path);
    return true;
  }

  /** Ends the run, whether it went well or not: it was not killed. */
  end(): void {
    if (this.isBegun) rmSync(join(this.path, UNFINISHED), {force: true});
  }
}
