import {CodeSourceError} from '../code-source.js';
import {readUpTo} from './read-up-to.js';
import {request} from '../../loading/fetch-allowed.js';

/** How a server is asked. */
export interface Ask {
  readonly accept: string;
  /** How long to wait for the whole answer, in milliseconds. */
  readonly timeout: number;
  /** Who asked has gone on: ends the request. */
  readonly signal?: AbortSignal;
  /** Extracts the reason for a refusal, if the server has a format for it. */
  readonly explain?: (answer: unknown) => string | undefined;
}

/** A hundred codes with their designations in other languages stay far below. */
const MAX_BYTES = 4_000_000;

/**
 * Asks a server that the site allows, as `request` does: what somebody types is never led to somebody else.
 * @returns what the JSON says. @throws {CodeSourceError}, or the signal's reason.
 */
export async function askJson(url: URL, {accept, timeout, signal, explain}: Ask): Promise<unknown> {
  signal?.throwIfAborted();
  const {origin} = url;
  const own = new AbortController();
  const stop = (): void => own.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop, {once: true});
  try {
    const response = await request(
      url,
      {headers: {accept}, signal: own.signal},
      (reason, message) => new CodeSourceError(reason, message),
    );
    const bytes = await readUpTo(response.body, MAX_BYTES);
    if (!bytes)
      throw new CodeSourceError(
        'foreign',
        `${origin} answered more than ${MAX_BYTES / 1e6} MB, which cannot be a page of codes.`,
      );
    const text = new TextDecoder().decode(bytes);
    if (!response.ok) throw refusal(response.status, origin, explain?.(parse(text)));
    const answer = parse(text);
    if (answer === undefined)
      throw new CodeSourceError('foreign', `${origin} answered something that is not JSON. Is its address right?`);
    return answer;
  } catch (error) {
    signal?.throwIfAborted();
    if (own.signal.aborted)
      throw new CodeSourceError(
        'unreachable',
        `${origin} did not answer within ${timeout / 1000} seconds. Try again, or search something narrower.`,
      );
    if (error instanceof CodeSourceError) throw error;
    throw new CodeSourceError('unreachable', `${origin} broke off its answer (${(error as Error).message}). Try again.`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(status: number, origin: string, said?: string): CodeSourceError {
  const because = said ? `: ${said.slice(0, 200).replace(/[.\s]+$/, '')}` : '';
  if (status === 429 || status >= 500)
    return new CodeSourceError('busy', `${origin} cannot answer now (${status}${because}). Try again in a while.`);
  const reason = status === 404 || status === 410 ? 'not-found' : 'refused';
  return new CodeSourceError(reason, `${origin} answered ${status}${because}. Check its address and the lists it is asked for.`);
}
