import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {dateHere} from '../../model/review.js';
import type {Made} from '../write-all.js';
import {addChanges, changeOf, FEED, writeFeed} from './changes.js';
import {sha256, SiteFolder} from './folder.js';
import type {MadePage} from './make-page.js';
import {
  MANIFEST,
  readManifest,
  writeManifest,
  type Manifest,
  type SiteChange,
  type SiteFile,
  type SiteRecord,
} from './manifest.js';
import {writeSitemap} from './sitemap.js';

interface SiteSettings {
  readonly force: boolean;
  /** Deletes what belongs to no record any more. */
  readonly prune: boolean;
  /** Keeps each version of a record. */
  readonly history: boolean;
  /** Identifies the build and its options. */
  readonly made: string;
  readonly lang: string | undefined;
  readonly base: URL | undefined;
}

/** The pages of a folder: of earlier runs and of this one. */
export class Site {
  private readonly folder: SiteFolder;
  private readonly before: Manifest;
  private readonly bySource: ReadonlyMap<string, string>;
  /** The records of this run, and the files of both. */
  private readonly now = new Map<string, SiteRecord>();
  private readonly files: Record<string, SiteFile>;
  private readonly today = dateHere(Date.now());

  /** @throws {Problem} if another file has the name of the manifest. */
  constructor(
    path: string,
    private readonly settings: SiteSettings,
  ) {
    this.before = readManifest(path);
    this.files = {...this.before.files};
    this.bySource = new Map(Object.entries(this.before.records).map(([id, {source}]) => [source, id]));
    this.folder = new SiteFolder(path, settings.force, this.before.files);
  }

  /** Writes what all pages share. @throws {Problem} if other files have these names. */
  writeShared(files: Readonly<Record<string, string>>): void {
    for (const [file, content] of Object.entries(files)) {
      this.folder.write(file, content);
      this.note(file);
    }
    if (!this.settings.prune) return;
    for (const file of Object.keys(this.before.files))
      if (file.startsWith('procedure-elements/') && !(file in files) && this.folder.delete(file)) delete this.files[file];
  }

  /** Returns the record of a text whose pages are on the disk as this run would write them. */
  unchanged(text: string): Made | undefined {
    const id = this.bySource.get(sha256(text));
    const record = id === undefined ? undefined : this.before.records[id];
    if (id === undefined || record?.made !== this.settings.made) return undefined;
    const {from = '', until = '9999', files} = record;
    if (this.today < from || this.today >= until || !files.every((file) => this.folder.isOwn(file))) return undefined;
    return {id, files: {}, isUnchanged: true, accept: () => void this.now.set(id, record)};
  }

  /** Returns those files of a page that differ from what is on the disk. */
  differing({id, files, entry}: MadePage): Made {
    const written = Object.fromEntries(Object.entries(files).filter(([file, content]) => !this.folder.has(file, content)));
    return {
      id,
      files: written,
      accept: () => this.folder.begin(),
      finish: () => {
        const all = [...Object.keys(files), ...this.writeVersions(id, entry)];
        this.now.set(id, {...entry, files: all});
        for (const file of all) this.note(file, entry.hash);
      },
    };
  }

  /** Adds a record's version to the list in its history, the current one last. @returns the path of the list. */
  private writeVersions(id: string, {hash, code}: MadePage['entry']): string[] {
    if (!this.settings.history || hash === undefined) return [];
    const file = `history/${id}/index.json`;
    const earlier = this.folder.readList(file).filter((version) => (version as {hash?: string}).hash !== hash);
    this.folder.write(file, `${JSON.stringify([...earlier, {hash, code}], null, 2)}\n`, true);
    return [file];
  }

  /**
   * Writes the manifest, the sitemap and the feed of changes, and deletes pages without a record if that is asked for.
   * @param isWhole all records of the run could be read; otherwise nothing is deleted.
   * @returns lines about what was deleted, and what was not.
   */
  finish(isWhole: boolean): string[] {
    const {before, settings} = this;
    const records = {...before.records, ...Object.fromEntries(this.now)};
    const changes = [...this.now].flatMap(([id, record]) => {
      const what = changeOf(before.records[id], record);
      return what ? [this.changeIn(id, record, what)] : [];
    });
    const lines = settings.prune ? this.prune(records, changes, isWhole) : [];
    const latest = addChanges(changes, before.changes);
    lines.push(...this.writeLists(records, latest));
    this.folder.writePieces(MANIFEST, () => writeManifest({format: 1, records, files: this.files, changes: latest}));
    return lines;
  }

  /** Ends the run: the folder is whole. */
  end(): void {
    this.folder.end();
  }

  private note(file: string, of?: string): void {
    this.files[file] = {...this.folder.describe(file)!, ...(of !== undefined && {of})};
  }

  private changeIn(id: string, {name, lang}: SiteRecord, what: SiteChange['what']): SiteChange {
    return {id, name, lang, what, date: this.today};
  }

  /** Writes the lists that need the address of the pages. */
  private writeLists(records: Readonly<Record<string, SiteRecord>>, changes: readonly SiteChange[]): string[] {
    const {base, lang = 'en', force} = this.settings;
    if (!base) return [];
    return Object.entries({...writeSitemap(records, base), [FEED]: writeFeed(changes, base, lang)}).flatMap(([file, content]) => {
      const isTheirs = existsSync(join(this.folder.path, file)) && !this.folder.isOwn(file) && !this.folder.has(file, content);
      if (isTheirs && !force) return [`${file}: this exists already and was not touched. Add --force to replace it`];
      this.folder.write(file, content, true);
      this.note(file);
      return [];
    });
  }

  private prune(records: Record<string, SiteRecord>, changes: SiteChange[], isWhole: boolean): string[] {
    if (!isWhole) return ['Nothing was deleted, since some records could not be read'];
    const lines: string[] = [];
    // Old links and printed codes lead to the page of a withdrawn record: it stays.
    const gone = Object.entries(this.before.records).filter(([id, {withdrawn}]) => !this.now.has(id) && !withdrawn);
    for (const [id, record] of gone) {
      const versions = Object.keys(this.files).filter((file) => file.startsWith(`history/${id}/`));
      for (const file of new Set([...record.files, ...versions])) {
        if (this.folder.delete(file)) delete this.files[file];
        else lines.push(`${file}: somebody has changed this file, and it was not deleted`);
      }
      delete records[id];
      changes.push(this.changeIn(id, record, 'removed'));
    }
    const ids = gone.map(([id]) => id).join(', ');
    const advice = 'Links to them end nowhere now. Keep a record and give it "withdrawn", and its page explains that';
    return gone.length ? [`Deleted the pages of: ${ids}. ${advice}`, ...lines] : [];
  }
}
