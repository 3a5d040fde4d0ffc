import type {Procedure} from '../model/procedure.js';
import {environment, loadRecordReader} from './environment.js';
import {fetchText} from './fetch-text.js';
import {RecordError} from './record-error.js';

const loads = new Map<string, Promise<Procedure>>();

/**
 * Fetches and checks a record. Elements that ask for the same address share one request; a failed one may be tried again.
 * @param base the address that a relative one is resolved against.
 * @throws RecordError
 */
export async function loadRecord(address: string, base?: string): Promise<Procedure> {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new RecordError('not-found', `"${address}" is not the address of a record.`);
  }
  const {href} = url;
  if (!loads.has(href)) loads.set(href, (environment.resolveRecord ?? fetchRecord)(url));
  return loads.get(href)!.catch((error: unknown) => {
    loads.delete(href);
    throw error;
  });
}

async function fetchRecord(url: URL): Promise<Procedure> {
  const [text, {readRecord}] = await Promise.all([fetchText(url), loadRecordReader()]);
  return readRecord(text, url.href);
}
