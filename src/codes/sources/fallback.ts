import {CodeSourceError, type CodeQuery, type CodeResult, type CodeSource} from '../code-source.js';

/** A server that has failed is left alone for so long. */
const PAUSE_MS = 30_000;

/**
 * Asks a second source where the first one fails, and says in `failed` why. `retry` asks the first one again at once.
 * @example withFallback(fhirCodes({…}), staticCodes(new URL('/codes/', location.href)))
 * @throws {CodeSourceError} (rejects) where both fail, with what both say.
 */
export function withFallback(first: CodeSource, second: CodeSource): CodeSource {
  let failure: {readonly error: Error; readonly at: number} | undefined;

  async function search(query: CodeQuery): Promise<CodeResult> {
    if (failure && Date.now() - failure.at > PAUSE_MS) failure = undefined;
    if (!failure) {
      try {
        return await first.search(query);
      } catch (error) {
        if ((error as Error).name === 'AbortError') throw error;
        query.signal?.throwIfAborted();
        failure = {error: error as Error, at: Date.now()};
      }
    }
    const {error} = failure;
    // It answers: only not to this question.
    if (error instanceof CodeSourceError && error.reason === 'refused') failure = undefined;
    const result = await second.search(query).catch((other: Error) => {
      query.signal?.throwIfAborted();
      const reason = error instanceof CodeSourceError ? error.reason : 'unreachable';
      throw new CodeSourceError(reason, `${error.message} ${other.message}`);
    });
    return {...result, failed: [error, ...(result.failed ?? [])]};
  }

  return {
    search,
    retry: () => {
      failure = undefined;
      first.retry?.();
      second.retry?.();
    },
  };
}
