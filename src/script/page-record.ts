import {environment} from '../loading/environment.js';
import {fetchText} from '../loading/fetch-text.js';
import {readRecord} from '../loading/read-record.js';
import {RecordError} from '../loading/record-error.js';
import type {Procedure} from '../model/procedure.js';

/**
 * Fetches a record from its own address or from that of a page (`knee.html`): the record lies beside it (`knee.json`) or is
 * named by the page's `<link rel="alternate" type="application/json">`.
 * @throws RecordError
 */
export async function fetchPageRecord(url: URL, cache?: RequestCache): Promise<Procedure> {
  const beside = besideOf(url);
  // The name of a page says that it is one: the record beside it is asked for first.
  const places = new Set(PAGE.test(url.pathname) ? [beside, url.href] : [url.href]);
  const isData = /\.json$/i.test(url.pathname);
  const problems = new Map<string, RecordError>();
  for (const place of places) {
    try {
      const text = await fetchText(new URL(place), {cache});
      if (place !== url.href || !isPage(text) || isData) return readRecord(text, place);
      const links = await environment.loadPart('page-links', () => import('./page-links.lazy.js')).catch(() => undefined);
      // It may name other JSON too, as WordPress does.
      for (const alternate of links?.alternatesOf(text, url) ?? []) places.add(alternate);
      throw new RecordError('not-found', `${place} ${links?.adviceOn(beside) ?? 'is a page.'}`);
    } catch (error) {
      problems.set((error as Error).message, error as RecordError);
    }
    // A file of data has none beside it.
    if (!isData) places.add(beside);
  }
  const all = [...problems.values()];
  const problem = all.find(({reason}) => reason !== 'not-found') ?? all[0]!;
  throw Object.assign(problem, {message: [...problems.keys()].join('\n')});
}

/** Names of pages. */
const PAGE = /(\.html?|\/)$/i;

const isPage = (text: string): boolean => /^\s*</.test(text);

function besideOf(url: URL): string {
  const beside = new URL(url.href);
  beside.search = '';
  beside.pathname = `${url.pathname.replace(PAGE, '') || '/index'}.json`;
  return beside.href;
}
