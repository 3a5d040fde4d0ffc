import {CodeSourceError, type CodeHit, type CodeQuery, type CodeResult, type CodeSet, type CodeSource} from '../code-source.js';
import {foldCode, foldWords} from '../../util/fold-text.js';
import {codeNotices, codeSystem} from '../../model/code-system.js';
import {askJson, type Ask} from './request-json.js';
import {keyOf, rankRows, type CodeRow} from './rank-rows.js';

/** A part of what a server has found. */
export interface CodePage {
  readonly rows: readonly CodeRow[];
  /** How many entries of the server's list it takes, those among them that no row shows. */
  readonly size: number;
  /** How many entries there are in all, where the server says so. */
  readonly total?: number;
  /** It was asked for more than the query: only what fits the query here counts. */
  readonly strict?: boolean;
  /** The server has more than it gave, and is not asked for it. */
  readonly partial?: boolean;
  readonly version?: string;
  readonly licence?: string;
}

/** One system's part of a search: how far its list has been read. */
interface Reading {
  readonly system: string;
  at: number;
  page?: CodePage;
  error?: Error;
}

/** How many codes are asked for at once: enough to find the best of them, since servers give them in an order of their own. */
export const PAGE = 100;
const TIMEOUT_MS = 10_000;
const MAX_ANSWERS = 60;
/** A server that claims to have more is left after so many pages in a row without a new code, and after so many in all. */
const MAX_IDLE_PAGES = 3;
const MAX_PAGES = 100;

/** Base class of server sources: paging, ranking, a cache of the last answers. */
export abstract class RemoteCodes implements CodeSource {
  private readonly answers = new Map<string, unknown>();

  constructor(
    protected readonly base: URL,
    private readonly systems: readonly string[],
    private readonly timeout = TIMEOUT_MS,
  ) {}

  /** @param at how many entries of the server's list to pass over. */
  protected abstract page(system: string, query: string, at: number, signal?: AbortSignal): Promise<CodePage>;

  async search({query, systems, within = '', limit = 10, offset = 0, signal}: CodeQuery): Promise<CodeResult> {
    signal?.throwIfAborted();
    const readings = this.systems
      .filter((system) => !systems || systems.includes(system))
      .map((system): Reading => ({system, at: 0}));
    if (!readings.length)
      throw new CodeSourceError(
        'not-found',
        `${this.base} has no codes of ${systems?.join(', ')}, only of ${this.systems.join(', ')}.`,
      );

    const hits: CodeHit[] = [];
    let [total, exact] = [0, !within];
    if (foldWords(query).length) {
      const seen = new Set<string>();
      let idle = 0;
      let open = readings;
      for (let pages = 0; open.length && hits.length < offset + limit && pages < MAX_PAGES && idle < MAX_IDLE_PAGES; pages++) {
        const known = seen.size;
        await Promise.all(open.map((reading) => this.read(reading, query, signal)));
        signal?.throwIfAborted();
        hits.push(...rank(open, query, within, seen));
        idle = seen.size > known ? 0 : idle + 1;
        open = open.filter(isOpen);
      }
      for (const {page} of readings) {
        if (page?.total === undefined || idle) exact = false;
        else total += page.total;
      }
    }
    const failed = readings.flatMap(({error}) => error ?? []);
    // What was there before is not lost to a later page.
    if (failed.length === readings.length && !hits.length) throw failed[0]!;
    return {
      hits: hits.slice(offset, offset + limit),
      ...(exact && {total}),
      ...(readings.some(({page}) => page?.partial) && {partial: true}),
      sets: readings.filter(({error, page}) => page ?? !error).map(toSet),
      ...(failed.length && {failed}),
    };
  }

  private async read(reading: Reading, query: string, signal?: AbortSignal): Promise<void> {
    try {
      reading.page = await this.page(reading.system, query, reading.at, signal);
      reading.at += reading.page.size;
    } catch (error) {
      reading.error = error as Error;
    }
  }

  /**
   * Asks for an address below the server's own, or remembers what the last answer said.
   * @param read takes an answer, or throws: then it is not remembered.
   */
  protected async ask<T>(
    path: string,
    query: Readonly<Record<string, string | number>>,
    how: Omit<Ask, 'timeout'>,
    read: (answer: unknown) => T,
  ): Promise<T> {
    const url = new URL(path, this.base);
    // Not every server takes `+` for a space.
    url.search = `${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, `${value}`]))}`.replaceAll(
      '+',
      '%20',
    );
    const known = this.answers.get(url.href) as T | undefined;
    const answer = known ?? read(await askJson(url, {...how, timeout: this.timeout}));
    // The one that was used last stands last.
    this.answers.delete(url.href);
    this.answers.set(url.href, answer);
    if (this.answers.size > MAX_ANSWERS) this.answers.delete(this.answers.keys().next().value!);
    return answer;
  }
}

const isOpen = ({at, page, error}: Reading): boolean =>
  !error &&
  page !== undefined &&
  page.size > 0 &&
  !page.strict &&
  (page.total === undefined ? page.size >= PAGE : at < page.total);

/** Ranks the results of the latest pages, best first. */
function rank(readings: readonly Reading[], query: string, within: string, seen: Set<string>): CodeHit[] {
  const fresh = (strict: boolean): CodeRow[] =>
    readings
      .flatMap(({page}) => (page && Boolean(page.strict) === strict ? page.rows : []))
      .filter((row) => {
        const key = keyOf(row);
        return !seen.has(key) && seen.add(key) && foldCode(row.code).startsWith(foldCode(within));
      });
  return [...rankRows(fresh(false), query, false), ...rankRows(fresh(true), query, true)];
}

function toSet({system, page}: Reading): CodeSet {
  const licence = page?.licence ?? codeNotices([{system}])[0];
  return {
    system,
    title: codeSystem(system)?.label ?? system,
    ...(page?.version && {version: page.version}),
    ...(licence && {licence}),
  };
}

/** The folder that an address names, with or without a slash at its end. */
export const folder = (address: string | URL): URL => {
  const url = new URL(address, globalThis.location?.href);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
};
