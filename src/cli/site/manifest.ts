import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Problem} from '../problem.js';

/** A change that readers of the feed are notified of. */
export interface SiteChange {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly what: 'new' | 'changed' | 'withdrawn' | 'rule-ended' | 'removed';
  /** The day on which the pages were written, `2026-05-04`. */
  readonly date: string;
}

/** A record whose pages were written. */
export interface SiteRecord {
  /** SHA-256 of the text of its file. */
  readonly source: string;
  /** Identifies the build and the options that wrote its files. */
  readonly made: string;
  /** First day on which its pages read as they do, and the first on which they do not: a rule ends, a review is due. */
  readonly from?: string;
  readonly until?: string;
  /** Content hash, and its short form for people; absent for a record without a canonical form. */
  readonly hash?: string;
  readonly code?: string;
  readonly name: string;
  readonly lang: string;
  /** Date of the last review. */
  readonly lastmod?: string;
  /** Pages in other languages. */
  readonly languages?: readonly {readonly lang: string; readonly href: string}[];
  /** It is a translation. */
  readonly translated?: true;
  /** Search engines may not list it. */
  readonly unlisted?: true;
  readonly withdrawn?: true;
  /** How many of its rules have ended. */
  readonly ended?: number;
  /** Paths of its files in the folder. */
  readonly files: readonly string[];
}

/** The state of one file. */
export interface SiteFile {
  /** In hexadecimal digits, as `sha256sum` prints it. */
  readonly sha256: string;
  readonly bytes: number;
  /** Content hash of the record that it belongs to; absent for files that all pages share. */
  readonly of?: string;
}

/** The content of a folder of pages: the next run writes only what differs. */
export interface Manifest {
  readonly format: 1;
  readonly records: Readonly<Record<string, SiteRecord>>;
  readonly files: Readonly<Record<string, SiteFile>>;
  /** The latest changes, newest first. */
  readonly changes: readonly SiteChange[];
}

/** Name of the manifest in the folder of the pages. */
export const MANIFEST = 'manifest.json';

/**
 * Reads the manifest of a folder.
 * @returns an empty one if there is none.
 * @throws {Problem} if it is of another format, or another file has its name.
 */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return {format: 1, records: {}, files: {}, changes: []};
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    if (manifest.format === 1 && manifest.records && manifest.files && Array.isArray(manifest.changes)) return manifest;
  } catch {
    // The same message as for another format.
  }
  throw new Problem(`${file}: this is not a manifest of pages, and was not changed. Move it away, or choose another folder`);
}

/** Entries of a manifest that are written at a time. */
const BATCH = 1_000;

/**
 * Writes a manifest in pieces, an entry on each line, in an order that does not depend on that of the command line. That of
 * many pages would take several times its size as one text.
 */
export function* writeManifest({format, records, files, changes}: Manifest): Generator<string> {
  yield `{"format": ${format},\n"records": {`;
  yield* lines(records);
  yield '},\n"files": {';
  yield* lines(files);
  yield `},\n"changes": [${changes.map((change) => `\n${JSON.stringify(change)}`).join(',')}]}\n`;
}

function* lines(entries: Readonly<Record<string, unknown>>): Generator<string> {
  const keys = Object.keys(entries).sort();
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = keys.slice(at, at + BATCH).map((key) => `\n${JSON.stringify(key)}: ${JSON.stringify(entries[key])}`);
    yield (at ? ',' : '') + batch.join(',');
  }
}
