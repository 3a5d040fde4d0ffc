import {parseProcedure, type RecordIssue} from '../model/parse-procedure.js';
import type {Procedure} from '../model/procedure.js';
import {isAllowed} from './origins.js';

/** Why a record could not be had. The message says what happened, where, and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';

  constructor(
    readonly reason: 'blocked' | 'unreachable' | 'not-found' | 'not-json' | 'invalid',
    message: string,
    /** What is wrong in the record, where `reason` is `"invalid"`. */
    readonly issues: readonly RecordIssue[] = [],
  ) {
    super(message);
  }
}

const loads = new Map<string, Promise<Procedure>>();

/**
 * Fetches and checks a record. Elements that ask for the same address share one request; a failed one may be tried again.
 * Sends no cookies. An address that is not allowed is never contacted.
 * @throws RecordError
 */
export function loadRecord(url: URL): Promise<Procedure> {
  const running = loads.get(url.href);
  if (running) return running;
  const load = fetchRecord(url);
  loads.set(url.href, load);
  load.catch(() => loads.delete(url.href));
  return load;
}

/** Checks what an author gave as a record. `where` names it in the message. */
export function checkRecord(input: unknown, where: string): Procedure {
  const {procedure, issues} = parseProcedure(input);
  if (procedure) return procedure;
  const list = issues.map(({path, found, expected}) => `\n  ${path}: found ${found}, expected ${expected}`).join('');
  throw new RecordError('invalid', `${where} is not a procedure record:${list}`, issues);
}

/** Reads a record from JSON text. `where` names it in the message. */
export function readRecord(json: string, where: string): Procedure {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    throw new RecordError('not-json', `${where} is not JSON: ${(error as Error).message}`);
  }
  return checkRecord(input, where);
}

async function fetchRecord(url: URL): Promise<Procedure> {
  if (!isAllowed(url)) {
    const how = `<meta name="procedure-elements-origins" content="${url.origin}">`;
    throw new RecordError('blocked', `${url.origin} is not allowed here. To allow it, put ${how} into the page's <head>.`);
  }
  const response = await fetch(url, {credentials: 'omit', headers: {accept: 'application/json'}}).catch((error: Error) => {
    throw new RecordError(
      'unreachable',
      `${url} could not be fetched (${error.message}). See its CORS headers and this page's CSP.`,
    );
  });
  if (!response.ok) throw new RecordError('not-found', `${url} answered ${response.status}. Is the address right?`);
  return readRecord(await response.text(), url.href);
}
