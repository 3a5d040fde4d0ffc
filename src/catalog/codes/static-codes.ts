import {CodeSourceError, type CodeQuery, type CodeResult, type CodeSource, type SimilarCode} from '../code-search.js';
import type {fetchAllowed} from '../fetch-allowed.js';
import {ContainerError, decodeCodes} from './container.js';
import type {IndexFile, IndexSet, Manifest} from './manifest.js';
import {searchCodes, type SearchSet} from './search-codes.js';
import {similarCodes} from './similar-codes.js';
import {inSlices} from './slices.js';
import {indexWords, type WordIndex} from './word-index.js';

const sources = new Map<string, StaticCodes>();

/**
 * The codes that lie in a folder, as the index command has written them. Elements that ask for the same one share it.
 * @param fetchFile fetches from allowed addresses only; given, since in a part of the script this file has its own copies.
 */
export function staticCodes(folder: URL, fetchFile: typeof fetchAllowed): CodeSource {
  let source = sources.get(folder.href);
  if (!source) sources.set(folder.href, (source = new StaticCodes(folder, fetchFile)));
  return source;
}

/** What is known of one list. Each step settles, never rejects: `error` says what went wrong. */
interface Entry {
  readonly set: IndexSet;
  codes?: Promise<void>;
  words?: Promise<void>;
  /** The steps that are over. */
  done: number;
  ready?: SearchSet;
  error?: Error;
}

/** Loads what the first search asks for, one file after another, and then answers without the network. */
class StaticCodes implements CodeSource {
  private entries?: Promise<readonly Entry[]>;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: URL,
    private readonly fetchFile: typeof fetchAllowed,
  ) {}

  async search({query, systems, within, limit = 10, offset = 0, signal}: CodeQuery): Promise<CodeResult> {
    signal?.throwIfAborted();
    this.entries ??= this.readManifest();
    const entries = (await this.entries).filter(({set}) => !systems || systems.includes(set.system));
    for (const entry of entries) this.start(entry);
    const steps = (): Promise<void>[] =>
      entries.filter(({done}) => done < 2).map(({done, codes, words}) => (done ? words : codes)!);
    while (!entries.some(({ready}) => ready) && steps().length) await Promise.race(steps());
    signal?.throwIfAborted();

    const ready = entries.flatMap((entry) => entry.ready ?? []);
    const failed = entries.flatMap(({error}) => error ?? []);
    if (!ready.length)
      throw failed[0] ?? new CodeSourceError('not-found', `${this.folder} has no codes of ${systems?.join(', ')}.`);
    const waiting = steps();
    return {
      ...searchCodes(ready, query, limit, offset, within),
      sets: entries.filter((entry) => entry.ready).map(({set}) => set),
      ...(failed.length && {failed}),
      ...(waiting.length && {more: Promise.race(waiting)}),
    };
  }

  async similar(codes: Parameters<NonNullable<CodeSource['similar']>>[0], limit: number): Promise<readonly SimilarCode[]> {
    for (const {system} of codes) {
      const found = await this.search({query: '', systems: [system]}).catch(() => undefined);
      if (!found) continue;
      const set = (await this.entries)!.find((entry) => entry.set.system === system)!.ready!;
      const own = codes.flatMap((one) => (one.system === system && one.code) || []);
      const near = await inSlices(similarCodes(set, own, limit));
      if (near.length) return near;
    }
    return [];
  }

  retry(): void {
    void this.entries?.then((entries) => {
      for (const entry of entries.filter(({error}) => error)) {
        entry.error = undefined;
        entry.codes = undefined;
      }
    });
  }

  /** Files come one after another: on a slow network the first list is there before the others get in its way. */
  private start(entry: Entry): void {
    if (entry.codes) return;
    entry.done = 0;
    entry.codes = this.queue.then(() => this.step(entry, () => this.loadCodes(entry)));
    entry.words = this.queue = entry.codes.then(() => this.step(entry, () => this.loadWords(entry)));
  }

  private async step(entry: Entry, load: () => Promise<void>): Promise<void> {
    await load().catch((error: Error) => (entry.error ??= error));
    entry.done++;
  }

  private async loadCodes(entry: Entry): Promise<void> {
    const {set} = entry;
    entry.ready ??= {system: set.system, weight: set.weight, family: set.family, index: await this.load(set)};
  }

  private async loadWords(entry: Entry): Promise<void> {
    const {set, ready} = entry;
    if (ready && set.aliases) entry.ready = {...ready, aliases: await this.load(set.aliases)};
  }

  private async readManifest(): Promise<readonly Entry[]> {
    try {
      const url = new URL('codes.json', this.folder);
      const response = await this.fetchFile(url, 'application/json', fail);
      const manifest = (await response.json().catch(() => undefined)) as Manifest | undefined;
      if (manifest?.format !== 1 || !Array.isArray(manifest.sets))
        throw fail('foreign', `${url} is no manifest that the index command of this version has written.`);
      return manifest.sets.map((set) => ({set, done: 0}));
    } catch (error) {
      this.entries = undefined;
      throw error;
    }
  }

  private async load(file: IndexFile): Promise<WordIndex> {
    const url = new URL(file.url, this.folder);
    const response = await this.fetchFile(url, '*/*', fail);
    try {
      const list = await inSlices(decodeCodes(await unpack(await response.arrayBuffer())));
      if (list.codes.length !== file.count) throw new ContainerError('is not the file that the manifest names: copy both again');
      return await inSlices(indexWords(list));
    } catch (error) {
      throw fail(
        'damaged',
        error instanceof ContainerError ? `${url} ${error.message}.` : `${url} is damaged or cut short (${error}).`,
      );
    }
  }
}

const fail = (reason: CodeSourceError['reason'], message: string): CodeSourceError => new CodeSourceError(reason, message);

/** Servers that know the file's kind may have unpacked it already. */
async function unpack(buffer: ArrayBuffer): Promise<Uint8Array> {
  const bytes = new Uint8Array(buffer);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([buffer]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
