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
  const problems = new Map<string, RecordError>();
  for (const place of places) {
    try {
      const text = await fetchText(new URL(place), {cache});
      if (place !== url.href || !isPage(text)) return readRecord(text, place);
      // It may name other JSON too, as WordPress does.
      for (const alternate of alternatesOf(text, url)) places.add(alternate);
      throw new RecordError(
        'not-found',
        `${place} is a page. Put its record beside it as ${beside}, or name it with <link rel="alternate" type="application/json" href="…"> in its <head>.`,
      );
    } catch (error) {
      problems.set((error as Error).message, error as RecordError);
    }
    // A file of data has none beside it.
    if (!/\.json$/i.test(url.pathname)) places.add(beside);
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

/** Up to where a parser ends them: one that is never closed has the rest of the page. */
const COMMENT = /<!--(-?>|[^]*?(-->|$))/g;

/** Returns the data addresses that a page names. It is read as text: a page that is parsed may be foreign. */
function alternatesOf(page: string, url: URL): string[] {
  const links = (page.replace(COMMENT, '').match(/<link\b[^<>]*>/gi) ?? []).filter(
    (link) => /\brel\s*=\s*["']?alternate\b/i.test(link) && /\btype\s*=\s*["']?application\/json\b/i.test(link),
  );
  return links.slice(0, 5).flatMap((link) => {
    const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link) ?? [];
    const href = (double ?? single ?? bare)?.replace(/&(amp|#0*38|#x0*26);/gi, '&');
    try {
      return href ? [new URL(href, url.href).href] : [];
    } catch {
      return [];
    }
  });
}
