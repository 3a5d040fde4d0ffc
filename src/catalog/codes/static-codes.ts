import {CodeSourceError, type CodeQuery, type CodeResult, type CodeSource} from '../code-search.js';
import type {fetchAllowed} from '../fetch-allowed.js';
import type {SearchSet} from './collect-rows.js';
import {ContainerError, DAMAGED, decodeCodes} from './container.js';
import type {IndexFile, IndexSet, Manifest} from './manifest.js';
import {searchCodes} from './search-codes.js';
import {inSlices} from './slices.js';
import {indexWords, type WordIndex} from './word-index.js';

const sources = new Map<string, StaticCodes>();

/** What is known of one list. */
interface Entry {
  readonly set: IndexSet;
  /** What is still on its way: the codes, then the everyday terms. Each settles, never rejects: `error` says what went wrong. */
  steps?: Promise<unknown>[];
  ready?: SearchSet;
  error?: Error;
}

/** Codes from static files; `sets` are the lists themselves, once one of those that are asked for is ready. */
export interface StaticCodes extends CodeSource {
  sets(systems?: readonly string[]): Promise<readonly SearchSet[]>;
}

/**
 * The codes that lie in a folder, as the index command has written them. Elements that ask for the same one share it.
 * What the first search asks for is loaded, one file after another; then it answers without the network.
 * @param fetchFile fetches from allowed addresses only; given, since in a part of the script this file has its own copies.
 * @param early the manifest, if it is on its way; rejected with an error that has a `reason`.
 */
export function staticCodes(folder: URL, fetchFile: typeof fetchAllowed, early?: Promise<Response>): StaticCodes {
  let source = sources.get(folder.href);
  if (!source) sources.set(folder.href, (source = open(folder, fetchFile, early)));
  return source;
}

function open(folder: URL, fetchFile: typeof fetchAllowed, early?: Promise<Response>): StaticCodes {
  let manifest: Promise<readonly Entry[]> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const readManifest = async (): Promise<readonly Entry[]> => {
    try {
      const url = new URL('codes.json', folder);
      const response = early?.catch((error: CodeSourceError) => {
        throw fail(error.reason, error.message);
      });
      early = undefined;
      const read = (await (await (response ?? fetchFile(url, '*/*', fail))).json().catch(() => undefined)) as
        Manifest | undefined;
      if (read?.format !== 1 || !Array.isArray(read.sets))
        throw fail('foreign', `${url} is no manifest that the index command of this version has written.`);
      return read.sets.map((set) => ({set}));
    } catch (error) {
      manifest = undefined;
      throw error;
    }
  };

  const load = async (file: IndexFile): Promise<WordIndex> => {
    const url = new URL(file.url, folder);
    const response = await fetchFile(url, '*/*', fail);
    try {
      const list = await inSlices(decodeCodes(await unpack(await response.arrayBuffer())));
      if (list.codes.length !== file.count) throw new ContainerError('is not the file that the manifest names: copy both again');
      return await inSlices(indexWords(list));
    } catch (error) {
      throw fail('damaged', `${url} ${error instanceof ContainerError ? error.message : `${DAMAGED} (${error})`}.`);
    }
  };

  const loadCodes = async (entry: Entry): Promise<void> => {
    const {system, weight, family} = entry.set;
    entry.ready ??= {system, weight, family, index: await load(entry.set)};
  };

  const loadWords = async (entry: Entry): Promise<void> => {
    const {ready, set} = entry;
    if (ready && set.aliases) entry.ready = {...ready, aliases: await load(set.aliases)};
  };

  /** Files come one after another: on a slow network the first list is there before the others get in its way. */
  const start = (entry: Entry): void => {
    if (entry.steps) return;
    const steps: Promise<unknown>[] = (entry.steps = []);
    for (const work of [loadCodes, loadWords]) {
      queue = queue
        .then(() => work(entry))
        .catch((error: Error) => {
          entry.error ??= error;
        })
        .then(() => {
          steps.shift();
        });
      steps.push(queue);
    }
  };

  const waiting = (entries: readonly Entry[]): Promise<unknown>[] => entries.flatMap(({steps}) => steps?.[0] ?? []);

  const ask = async (systems?: readonly string[]): Promise<readonly Entry[]> => {
    const entries = (await (manifest ??= readManifest())).filter(({set}) => !systems || systems.includes(set.system));
    entries.forEach(start);
    while (!entries.some(({ready}) => ready) && waiting(entries).length) await Promise.race(waiting(entries));
    return entries;
  };

  const readyOf = (entries: readonly Entry[]): SearchSet[] => entries.flatMap(({ready}) => ready ?? []);

  return {
    sets: async (systems) => readyOf(await ask(systems)),

    async search({query, systems, within, limit = 10, offset = 0, signal}: CodeQuery): Promise<CodeResult> {
      signal?.throwIfAborted();
      const entries = await ask(systems);
      signal?.throwIfAborted();
      const ready = readyOf(entries);
      const failed = entries.flatMap(({error}) => error ?? []);
      if (!ready.length) throw failed[0] ?? fail('not-found', `${folder} has no codes of ${systems?.join(', ')}.`);
      const next = waiting(entries);
      return {
        ...searchCodes(ready, query, limit, offset, within),
        sets: entries.filter((entry) => entry.ready).map(({set}) => set),
        ...(failed.length && {failed}),
        ...(next.length && {more: Promise.race(next)}),
      };
    },

    retry() {
      void manifest?.then((entries) =>
        entries.forEach((entry) => {
          if (entry.error) entry.error = entry.steps = undefined;
        }),
      );
    },
  };
}

const fail = (reason: CodeSourceError['reason'], message: string): CodeSourceError => new CodeSourceError(reason, message);

/** Servers that know the file's kind may have unpacked it already. */
async function unpack(buffer: ArrayBuffer): Promise<Uint8Array> {
  const bytes = new Uint8Array(buffer);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([buffer]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
