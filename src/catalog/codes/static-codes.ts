import {CodeSourceError, type CodeQuery, type CodeResult, type CodeSource} from '../code-search.js';
import type {SearchSet} from './collect-rows.js';
import {decodeCodes} from './container.js';
import type {IndexFile, IndexSet, Manifest} from './manifest.js';
import {searchCodes} from './search-codes.js';
import {inSlices} from './slices.js';
import {indexWords, type WordIndex} from './word-index.js';

/** What is known of one list. */
interface Entry {
  readonly set: IndexSet;
  /** What is still on its way: the codes, then the everyday terms. Each settles, never rejects: `error` says what went wrong. */
  steps?: Promise<unknown>[];
  ready?: SearchSet;
  error?: Error;
}

/** @throws {CodeSourceError} (rejects) */
type FetchFile = (url: URL) => Promise<Response>;

/** Codes from static files; `sets` are the lists themselves, once one of those that are asked for is ready. */
export interface StaticCodes extends CodeSource {
  sets(systems?: readonly string[]): Promise<readonly SearchSet[]>;
}

/**
 * The codes that lie in a folder, as the index command has written them.
 * What the first search asks for is loaded, one file after another; then it answers without the network.
 * @param early the manifest, if it is on its way.
 */
export function staticCodes(folder: URL, fetchFile: FetchFile, early?: Promise<Response>): StaticCodes {
  let manifest: Promise<readonly Entry[]> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const readManifest = async (): Promise<readonly Entry[]> => {
    const url = new URL('codes.json', folder);
    const response = early ?? fetchFile(url);
    early = undefined;
    const read = (await (await response).json().catch(() => undefined)) as Manifest | undefined;
    if (read?.format !== 1 || !Array.isArray(read.sets))
      throw new CodeSourceError('foreign', `${url} is no manifest that the index command of this version has written.`);
    return read.sets.map((set) => ({set}));
  };

  const load = async (file: IndexFile): Promise<WordIndex> => {
    const url = new URL(file.url, folder);
    const response = await fetchFile(url);
    try {
      const list = await inSlices(decodeCodes(await unpack(await response.arrayBuffer())));
      if (list.codes.length !== file.count) throw new Error('it is not the file that the manifest names');
      return await inSlices(indexWords(list));
    } catch (error) {
      throw new CodeSourceError('damaged', `${url} cannot be read: ${(error as Error).message}. Build it or copy it again.`);
    }
  };

  /** Files come one after another: on a slow network the first list is there before the others get in its way. */
  const start = (entry: Entry): void => {
    const {set} = entry;
    const add = (name: 'index' | 'terms', file?: IndexFile): Promise<unknown> =>
      (queue = queue
        .then(async () => {
          if (file && !entry.error && !entry.ready?.[name])
            entry.ready = {...set, ...entry.ready, [name]: await load(file)} as SearchSet;
        })
        .catch((error: Error) => {
          entry.error = error;
        })
        .then(() => {
          entry.steps!.shift();
        }));
    entry.steps ??= [add('index', set), add('terms', set.aliases)];
  };

  const ask = async (systems?: readonly string[]): Promise<readonly Entry[]> => {
    manifest ??= readManifest().catch((error: unknown) => {
      manifest = undefined;
      throw error;
    });
    const entries = (await manifest).filter(({set}) => !systems || systems.includes(set.system));
    entries.forEach(start);
    for (let step; !readyOf(entries).length && (step = nextOf(entries));) await step;
    return entries;
  };

  return {
    sets: async (systems) => readyOf(await ask(systems)),

    async search({query, systems, within, limit = 10, offset = 0, signal}: CodeQuery): Promise<CodeResult> {
      const entries = await ask(systems);
      signal?.throwIfAborted();
      const ready = readyOf(entries);
      const failed = entries.flatMap(({error}) => error ?? []);
      if (!ready.length) throw failed[0] ?? new CodeSourceError('not-found', `${folder} has no codes of ${systems?.join(', ')}.`);
      // What comes while it searches is more.
      const sets = entries.filter((entry) => entry.ready).map(({set}) => set);
      const more = nextOf(entries);
      const found = await inSlices(searchCodes(ready, query, limit, offset, within), signal);
      return {...found, sets, failed: failed[0] && failed, more};
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

const readyOf = (entries: readonly Entry[]): SearchSet[] => entries.flatMap(({ready}) => ready ?? []);

/** Settles when the next file has come or failed; none where all have. */
function nextOf(entries: readonly Entry[]): Promise<unknown> | undefined {
  const steps = entries.flatMap(({steps}) => steps?.[0] ?? []);
  return steps[0] && Promise.race(steps);
}

/** Servers that know the file's kind may have unpacked it already. */
async function unpack(buffer: ArrayBuffer): Promise<Uint8Array> {
  const bytes = new Uint8Array(buffer);
  if (bytes[0] !== 0x1f) return bytes;
  const stream = new Blob([buffer]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
