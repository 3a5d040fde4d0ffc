import {CodeSourceError, type CodeHit, type CodeQuery, type CodeResult, type CodeSource} from '../code-source.js';
import {foldWords} from '../../util/fold-text.js';
import {isOpen, rankPages, toSet, type CodePage, type Reading} from './code-page.js';
import {askJson, type Ask} from './request-json.js';

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
    let [total, exact, isLeft] = [0, !within, false];
    if (foldWords(query).length) {
      const seen = new Set<string>();
      let idle = 0;
      let open = readings;
      for (let pages = 0; open.length && hits.length < offset + limit && pages < MAX_PAGES && idle < MAX_IDLE_PAGES; pages++) {
        const known = seen.size;
        await Promise.all(open.map((reading) => this.read(reading, query, signal)));
        signal?.throwIfAborted();
        hits.push(...rankPages(open, query, within, seen));
        idle = seen.size > known ? 0 : idle + 1;
        open = open.filter(isOpen);
      }
      isLeft = open.length > 0 && hits.length < offset + limit;
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
      ...((isLeft || readings.some(({page}) => page?.partial)) && {partial: true}),
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

/** The folder that an address names, with or without a slash at its end. */
export const folder = (address: string | URL): URL => {
  const url = new URL(address, globalThis.location?.href);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
};
