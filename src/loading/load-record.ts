import type {Procedure} from '../model/procedure.js';
import {environment, loadRecordReader} from './environment.js';
import {fetchText} from './fetch-text.js';
import {RecordError} from './record-error.js';
import {loadMistakes} from './tell.js';

/** Age at which a record is requested again when an element is connected: pages of portals stay open for days. */
export const MAX_AGE_MS = 5 * 60_000;

interface Load {
  readonly record: Promise<Procedure>;
  /** When it was requested, in milliseconds since 1970. */
  readonly at: number;
}

const loads = new Map<string, Load>();

/**
 * Fetches and checks a record. Elements that ask for the same address share one request; a failed one may be tried again,
 * and an old copy is checked with the server. If that fails, the copy is returned; if nothing has changed, the same object.
 * @param base the address that a relative one is resolved against.
 * @param maxAge up to which age a copy is returned without asking the server, in milliseconds.
 * @throws RecordError
 */
export async function loadRecord(address: string, base?: string, maxAge = MAX_AGE_MS): Promise<Procedure> {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new RecordError('not-found', `"${address}" is not the address of a record.`);
  }
  const {href} = url;
  const copy = loads.get(href);
  if (copy && Date.now() - copy.at < maxAge) return copy.record;
  const request = (environment.resolveRecord ?? fetchRecord)(url, copy && 'no-cache').catch(explain);
  const load = {record: copy ? renew(copy.record, request) : request, at: Date.now()};
  loads.set(href, load);
  return load.record.catch((error: unknown) => {
    if (loads.get(href) === load) loads.delete(href);
    throw error;
  });
}

/** Says of a text that is not JSON what it may be. */
async function explain(error: Error & {readonly text?: string}): Promise<never> {
  const mistakes = error.text && (await loadMistakes());
  throw mistakes ? mistakes.explained(error) : error;
}

/** The new record, unless it says the same or cannot be loaded. */
async function renew(old: Promise<Procedure>, request: Promise<Procedure>): Promise<Procedure> {
  const [was, is] = await Promise.all([old.catch(() => undefined), request.catch((error: Error) => error)]);
  if (!(is instanceof Error) && JSON.stringify(is) !== JSON.stringify(was)) return is;
  if (was) return was;
  throw is;
}

async function fetchRecord(url: URL, cache?: RequestCache): Promise<Procedure> {
  const [text, {readRecord}] = await Promise.all([fetchText(url, {cache}), loadRecordReader()]);
  return readRecord(text, url.href);
}
