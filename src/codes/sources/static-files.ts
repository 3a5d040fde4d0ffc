import {CodeSourceError, type CodeQuery, type CodeResult, type CodeSource} from '../code-source.js';
import {decodeCodes} from '../format/decode.js';
import {MAX_MANIFEST, MAX_SETS, MAX_SIZE, DAMAGED} from '../format/limits.js';
import type {IndexFile, IndexSet, Manifest} from '../format/manifest.js';
import type {LoadedList} from '../search/query-term.js';
import type {Meanings} from '../search/parse-query.js';
import {searchCodes, type SearchResult} from '../search/search.js';
import {indexWords, type WordIndex} from '../search/word-index.js';
import {runInSlices} from '../../util/time-slices.js';
import {wait} from '../../util/wait.js';
import {environment} from '../../loading/environment.js';
import {readUpTo} from './read-up-to.js';

/** For so long a search that finds nothing waits for typos and synonyms. */
const PATIENCE_MS = 1000;
/** They are left alone for so long after each time that they could not be loaded; in the end until the person tries again. */
const PAUSES_MS = [30_000, 120_000, Infinity];

type ReadyList = LoadedList & IndexSet;

/** One list of the folder: untouched, loading (`steps`), ready or failed. Ready lists still load their synonyms. */
interface ListState {
  readonly set: IndexSet;
  /** Still to come: the codes, then the synonyms. Each settles, never rejects. */
  steps?: Promise<void>[];
  ready?: ReadyList;
  error?: Error;
}

/** @throws {CodeSourceError} (rejects) */
type FetchFile = (url: URL) => Promise<Response>;

/**
 * The codes of a folder that the index command has written.
 * The first search loads what it asks for, one file after another; then the source answers without the network.
 */
export class StaticCodes implements CodeSource {
  private states?: Promise<readonly ListState[]>;
  private queue = Promise.resolve();
  private meanings?: Meanings;
  /** Settles when they have come or failed; only while they are on their way. */
  private coming?: Promise<void>;
  private failures = 0;
  private mayComeAt?: number | undefined;

  /** @param manifest the response for `codes.json`, if it is on its way. */
  constructor(
    private readonly folder: URL,
    private readonly fetchFile: FetchFile,
    private manifest?: Promise<Response>,
  ) {}

  /**
   * Returns the lists that are loaded, once one of those that are asked for is.
   * @throws {CodeSourceError} (rejects) where none of them can be loaded.
   */
  async load(systems?: readonly string[]): Promise<readonly LoadedList[]> {
    return readyOf(await this.start(systems));
  }

  async search(query: CodeQuery): Promise<CodeResult> {
    const states = await this.start(query.systems);
    const sets = readyOf(states);
    if (!sets.length) throw new CodeSourceError('not-found', `${this.folder} has no codes of ${String(query.systems)}.`);
    const failed = errorsOf(states);
    if (!this.meanings && !(Date.now() < this.mayComeAt!)) this.coming ??= this.loadMeanings();
    // What arrives during the search is news as well.
    const step = nextStep(states);
    let {coming} = this;
    const find = (): Promise<SearchResult> => runInSlices(searchCodes(sets, query, this.meanings), query.signal);
    let found = await find();
    if (!found.total && coming) {
      await Promise.race([coming, wait(PATIENCE_MS, query.signal)]);
      query.signal?.throwIfAborted();
      if (this.meanings) {
        found = await find();
        coming = undefined;
      }
    }
    const news = [step ?? [], coming ?? []].flat();
    return {...found, sets, failed: failed[0] && failed, more: news[0] && Promise.race(news)};
  }

  retry(): void {
    this.failures = this.mayComeAt = 0;
    void this.states?.then((states) =>
      states.forEach((state) => {
        if (state.error) state.error = state.steps = undefined;
      }),
    );
  }

  private async start(systems?: readonly string[]): Promise<readonly ListState[]> {
    this.states ??= this.readManifest().catch((error: unknown) => {
      this.manifest = this.states = undefined;
      throw error;
    });
    const states = (await this.states).filter(({set}) => !systems || systems.includes(set.system));
    for (const state of states)
      state.steps ??= [this.enqueue(state, 'index', state.set), this.enqueue(state, 'synonyms', state.set.aliases)];
    for (let step; !readyOf(states).length && (step = nextStep(states));) await step;
    if (!readyOf(states).length) for (const error of errorsOf(states)) throw error;
    return states;
  }

  private async readManifest(): Promise<readonly ListState[]> {
    const url = new URL('codes.json', this.folder);
    const response = await (this.manifest ?? this.fetchFile(url));
    const sets = setsOf(await readUpTo(response.body, MAX_MANIFEST));
    if (!sets) throw new CodeSourceError('foreign', `${url} is not a code manifest (format 1). Write it with the index command.`);
    return sets.map((set) => ({set}));
  }

  /** Files load one after another: on a slow network the first list is there before the others get in its way. */
  private enqueue(state: ListState, name: 'index' | 'synonyms', file?: IndexFile): Promise<void> {
    return (this.queue = this.queue.then(async () => {
      try {
        if (file && !state.error && !state.ready?.[name])
          state.ready = {...state.set, ...state.ready, [name]: await this.readFile(file, state.set)} as ReadyList;
      } catch (error) {
        state.error = error as Error;
      }
      state.steps!.shift();
    }));
  }

  /** Beside the lists: titles are found by their words without them, so their failure is only the author's to know. */
  private async loadMeanings(): Promise<void> {
    try {
      this.meanings = await environment.loadPart('meanings', () => import('../search/meanings.lazy.js'));
    } catch (error) {
      console.warn((error as Error).message);
      this.mayComeAt = Date.now() + PAUSES_MS[this.failures++]!;
    }
    this.coming = undefined;
  }

  private async readFile(file: IndexFile, {compounds}: IndexSet): Promise<WordIndex> {
    const url = new URL(file.url, this.folder);
    const response = await this.fetchFile(url);
    try {
      let bytes = await readUpTo(response.body, MAX_SIZE);
      // Servers that know the file's kind may have unpacked it already.
      if (bytes?.[0] === 0x1f)
        bytes = await readUpTo(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), MAX_SIZE);
      if (!bytes) throw new Error(DAMAGED);
      const list = await runInSlices(decodeCodes(bytes));
      if (list.codes.length !== file.count) throw new Error('it is not what the manifest names');
      return await runInSlices(indexWords(list, compounds));
    } catch (error) {
      throw new CodeSourceError('damaged', `${url} cannot be read: ${(error as Error).message}. Load or build it again.`);
    }
  }
}

/** Reads a manifest; `undefined` if it is not one. */
function setsOf(bytes: Uint8Array | undefined): readonly IndexSet[] | undefined {
  try {
    const {format, sets} = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    return format === 1 && sets.length <= MAX_SETS && sets.every(isSet) ? sets : undefined;
  } catch {
    return undefined;
  }
}

const isSet = ({system, title, licence, url}: IndexSet): boolean =>
  [system, title, licence, url].every((text) => typeof text === 'string');

const readyOf = (states: readonly ListState[]): ReadyList[] => states.flatMap(({ready}) => ready ?? []);
const errorsOf = (states: readonly ListState[]): Error[] => states.flatMap(({error}) => error ?? []);

/** Settles when the next file has loaded or failed; `undefined` where all have. */
const nextStep = (states: readonly ListState[]): Promise<void> | undefined => states.flatMap(({steps}) => steps?.[0] ?? [])[0];
