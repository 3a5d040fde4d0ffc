import {CodeSourceError, type CodeHit, type CodeQuery, type CodeResult, type CodeSource} from '../code-source.js';
import {foldCode} from '../../util/fold-text.js';
import {wait} from '../../util/wait.js';

/** For so long the server may be silent before the files answer alone. */
const PATIENCE_MS = 1000;
/** A server that has failed is left alone for so long. */
const PAUSE_MS = 30_000;
/** Reciprocal rank fusion: how little the first places differ. */
const RANK_OFFSET = 10;

type Settled = {readonly result: CodeResult} | {readonly error: Error};

/**
 * Asks a server and files at once and joins what they find, best first. Where the server is silent for a second, the files
 * answer alone, and `more` settles when it has answered; where it fails, `failed` says why. `retry` asks it again at once.
 * @throws {CodeSourceError} (rejects) where both fail, with the messages of both.
 */
export function joinSources(server: CodeSource, files: CodeSource): CodeSource {
  let failure: {readonly error: Error; readonly at: number} | undefined;

  async function askServer(query: CodeQuery): Promise<Settled> {
    if (failure && Date.now() - failure.at < PAUSE_MS) return {error: failure.error};
    const settled = await settle(server.search(query));
    const refused = 'error' in settled && settled.error instanceof CodeSourceError && settled.error.reason === 'refused';
    // A refused question is not a server that fails.
    failure = 'error' in settled && !refused && !query.signal?.aborted ? {error: settled.error, at: Date.now()} : undefined;
    return settled;
  }

  async function search(query: CodeQuery): Promise<CodeResult> {
    const first = askServer(query);
    const second = await settle(files.search(query));
    const early = 'result' in second ? await Promise.race([first, wait(PATIENCE_MS, query.signal)]) : await first;
    query.signal?.throwIfAborted();
    if ('error' in second) {
      if (early && 'result' in early) return {...early.result, failed: [second.error, ...(early.result.failed ?? [])]};
      const {error} = early as {error: Error};
      const reason = error instanceof CodeSourceError ? error.reason : 'unreachable';
      throw new CodeSourceError(reason, `${error.message} ${second.error.message}`);
    }
    const {result} = second;
    if (!early) return {...result, total: undefined, partial: true, more: Promise.race([first, result.more ?? first])};
    return 'error' in early ? {...result, failed: [early.error, ...(result.failed ?? [])]} : join(early.result, result, query);
  }

  return {
    search,
    retry: () => {
      failure = undefined;
      server.retry?.();
      files.retry?.();
    },
  };
}

const settle = (answer: Promise<CodeResult>): Promise<Settled> =>
  answer.then(
    (result) => ({result}),
    (error: Error) => ({error}),
  );

/** Common results come first. The combined total is not known. */
function join(server: CodeResult, files: CodeResult, {limit = 10}: CodeQuery): CodeResult {
  const scores = new Map<string, {hit: CodeHit; score: number}>();
  for (const {hits} of [files, server])
    hits.forEach((hit, place) => {
      const key = `${hit.system}|${foldCode(hit.code)}`;
      const known = scores.get(key);
      scores.set(key, {hit: known?.hit ?? hit, score: (known?.score ?? 0) + 1 / (RANK_OFFSET + place)});
    });
  const systems = new Set(files.sets.map(({system}) => system));
  const failed = [...(server.failed ?? []), ...(files.failed ?? [])];
  const {without} = server.hits.length ? {without: undefined} : files;
  return {
    hits: [...scores.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({hit}) => hit),
    ...(!server.hits.length && {total: files.total}),
    ...((server.partial ?? files.partial) && {partial: true}),
    ...(without && {without}),
    sets: [...files.sets, ...server.sets.filter(({system}) => !systems.has(system))],
    ...(failed.length && {failed}),
    ...(files.more && {more: files.more}),
  };
}
