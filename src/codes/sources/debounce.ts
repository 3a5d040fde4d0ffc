import type {CodeQuery, CodeResult, CodeSource} from '../code-source.js';

const WAIT_MS = 180;

/**
 * A source for one who types: it is asked when the keys rest, and each new search ends the one before.
 * An answer that comes too late is never given. Everyone who asks needs their own.
 * @param wait for how long the keys must rest, in milliseconds.
 */
export function debounce(source: CodeSource, wait = WAIT_MS): CodeSource {
  let running: AbortController | undefined;

  async function search(query: CodeQuery): Promise<CodeResult> {
    // A search that nobody wants any more must not end the one that somebody does.
    query.signal?.throwIfAborted();
    running?.abort();
    const own = (running = new AbortController());
    const stop = (): void => own.abort(query.signal!.reason);
    query.signal?.addEventListener('abort', stop, {once: true});
    try {
      await rest(wait, own.signal);
      const result = await source.search({...query, signal: own.signal});
      own.signal.throwIfAborted();
      return result;
    } finally {
      query.signal?.removeEventListener('abort', stop);
    }
  }

  return {search, retry: () => source.retry?.()};
}

const rest = (wait: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, wait);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
