import {fetchText} from '../catalog/fetch-text.js';
import {readRecord} from '../catalog/read-record.js';
import {RecordError} from '../catalog/record-error.js';
import type {Procedure} from '../model/procedure.js';

/**
 * Fetches a record from its own address or from that of a page (`knee.html`): the record lies beside it (`knee.json`) or is
 * named by the page's `<link rel="alternate" type="application/json">`.
 * @throws RecordError
 */
export async function fetchPageRecord(url: URL): Promise<Procedure> {
  // The name of a page says that it is one: the record beside it is asked for first.
  const named = /(\.html?|\/)$/i.test(url.pathname);
  const beside = besideOf(url);
  if (named) {
    const record = await fetchBeside(beside);
    if (record) return record;
  }
  const text = await fetchText(url);
  if (!isPage(text)) return readRecord(text, url.href);

  let problem = new RecordError(
    'not-found',
    `${url} is a page without a record. Put the record beside it as ${beside}, or name it with <link rel="alternate" type="application/json" href="…"> in the page's <head>.`,
  );
  for (const alternate of alternatesOf(text, url)) {
    try {
      return readRecord(await fetchText(alternate), alternate.href);
    } catch (error) {
      problem = error as RecordError; // The page may name other JSON too, as WordPress does.
    }
  }
  const record = named ? undefined : await fetchBeside(beside);
  if (record) return record;
  throw problem;
}

const isPage = (text: string): boolean => /^\s*</.test(text);

function besideOf(url: URL): URL {
  const beside = new URL(url.href);
  beside.search = '';
  beside.pathname = `${url.pathname.replace(/(\.html?|\/)$/i, '') || '/index'}.json`;
  return beside;
}

/** The record beside a page, if there is one. Some servers answer with a page of their own where there is none. */
async function fetchBeside(beside: URL): Promise<Procedure | undefined> {
  try {
    const text = await fetchText(beside);
    return isPage(text) ? undefined : readRecord(text, beside.href);
  } catch (error) {
    if ((error as RecordError).reason === 'not-found') return undefined;
    throw error;
  }
}

/** What a page names as its data. Read as text: a page that is parsed may not be one's own. */
function alternatesOf(page: string, url: URL): URL[] {
  const links = (page.match(/<link\b[^>]*>/gi) ?? []).filter(
    (link) => /\brel\s*=\s*["']?alternate\b/i.test(link) && /\btype\s*=\s*["']?application\/json\b/i.test(link),
  );
  return links.slice(0, 5).flatMap((link) => {
    const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link) ?? [];
    const href = (double ?? single ?? bare)?.replaceAll('&amp;', '&');
    try {
      return href ? [new URL(href, url.href)] : [];
    } catch {
      return [];
    }
  });
}
