import type {Procedure} from '../model/procedure.js';
import {fetchText} from './fetch-text.js';
import {fetchReader} from './record-reader.js';
import {RecordError} from './record-error.js';

type Fetch = (url: URL) => Promise<Procedure>;

const loads = new Map<string, Promise<Procedure>>();
let fetchRecord: Fetch = async (url) => {
  const [text, {readRecord}] = await Promise.all([fetchText(url), fetchReader()]);
  return readRecord(text, url.href);
};

/** How a record is had from an address that may be that of a page. */
export function onAddress(fetch: Fetch): void {
  fetchRecord = fetch;
}

/**
 * Fetches and checks a record. Elements that ask for the same address share one request; a failed one may be tried again.
 * @param base what a relative address begins with.
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
  if (!loads.has(href)) loads.set(href, fetchRecord(url));
  return loads.get(href)!.catch((error: unknown) => {
    loads.delete(href);
    throw error;
  });
}
