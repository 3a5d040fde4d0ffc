import {CodeSourceError, type CodeQuery, type CodeResult, type CodeSource} from '../code-source.js';
import type {SearchSet} from '../search/collect-rows.js';
import {decodeCodes} from '../format/decode.js';
import type {IndexFile, IndexSet, Manifest} from '../format/manifest.js';
import {searchCodes} from '../search/search.js';
import {inSlices} from '../../util/time-slices.js';
import {indexWords, type WordIndex} from '../search/word-index.js';

type ReadySet = SearchSet & IndexSet;

/** What is known of one list. */
interface Entry {
  readonly set: IndexSet;
  /** What is still on its way: the codes, then the everyday terms. Each settles, never rejects: `error` says what went wrong. */
  steps?: Promise<void>[];
  ready?: ReadySet;
  error?: Error;
}

/** @throws {CodeSourceError} (rejects) */
type FetchFile = (url: URL) => Promise<Response>;

/** Codes from static files; `sets` are the lists themselves, once one of those that are asked for is ready; it rejects as `search` does. */
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
  let queue = Promise.resolve();

  const readManifest = async (): Promise<readonly Entry[]> => {
    const url = new URL('codes.json', folder);
    const response = await (early ?? fetchFile(url));
    const read = (await response.json().catch(() => undefined)) as Manifest | undefined;
    if (read?.format !== 1) throw new CodeSourceError('foreign', `${url} is no manifest of codes in format 1.`);
    return read.sets.map((set) => ({set}));
  };

  const load = async (file: IndexFile): Promise<WordIndex> => {
    const url = new URL(file.url, folder);
    const response = await fetchFile(url);
    try {
      let bytes = new Uint8Array(await response.arrayBuffer());
      // Servers that know the file's kind may have unpacked it already.
      if (bytes[0] === 0x1f)
        bytes = new Uint8Array(
          await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
        );
      const list = await inSlices(decodeCodes(bytes));
      if (list.codes.length !== file.count) throw new Error('it is not what the manifest names');
      return await inSlices(indexWords(list));
    } catch (error) {
      throw new CodeSourceError('damaged', `${url} cannot be read: ${(error as Error).message}. Load or build it again.`);
    }
  };

  /** Files come one after another: on a slow network the first list is there before the others get in its way. */
  const start = (entry: Entry): void => {
    const {set} = entry;
    const add = (name: 'index' | 'terms', file?: IndexFile): Promise<void> =>
      (queue = queue.then(async () => {
        try {
          if (file && !entry.error && !entry.ready?.[name])
            entry.ready = {...set, ...entry.ready, [name]: await load(file)} as ReadySet;
        } catch (error) {
          entry.error = error as Error;
        }
        entry.steps!.shift();
      }));
    entry.steps ??= [add('index', set), add('terms', set.aliases)];
  };

  /** @throws where none of the lists that are asked for could be had. */
  const ask = async (systems?: readonly string[]): Promise<[sets: ReadySet[], entries: readonly Entry[], failed: Error[]]> => {
    manifest ??= readManifest().catch((error: unknown) => {
      early = manifest = undefined;
      throw error;
    });
    const entries = (await manifest).filter(({set}) => !systems || systems.includes(set.system));
    entries.forEach(start);
    for (let step; !readyOf(entries).length && (step = nextOf(entries));) await step;
    const sets = readyOf(entries);
    const failed = entries.flatMap(({error}) => error ?? []);
    if (!sets.length) for (const error of failed) throw error;
    return [sets, entries, failed];
  };

  return {
    sets: async (systems) => (await ask(systems))[0],

    async search(query: CodeQuery): Promise<CodeResult> {
      const [sets, entries, failed] = await ask(query.systems);
      if (!sets.length) throw new CodeSourceError('not-found', `${folder} has no codes of ${String(query.systems)}.`);
      // What comes while it searches is more.
      const more = nextOf(entries);
      const found = await inSlices(searchCodes(sets, query), query.signal);
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

const readyOf = (entries: readonly Entry[]): ReadySet[] => entries.flatMap(({ready}) => ready ?? []);

/** Settles when the next file has come or failed; none where all have. */
const nextOf = (entries: readonly Entry[]): Promise<void> | undefined => entries.flatMap(({steps}) => steps?.[0] ?? [])[0];
