import {fetchText} from '../loading/fetch-text.js';
import {RecordError} from '../loading/record-error.js';

/** One procedure of a catalog. */
export interface CatalogEntry {
  readonly id: string;
  /** Language of its text, BCP 47. */
  readonly lang: string;
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
  /** A sentence or two. */
  readonly summary?: string;
  /** Where it is done, as the record states it. */
  readonly setting?: string;
  /** Who takes part, as the record states it. */
  readonly personnel?: readonly string[];
  /** Its codes, each with the short name of its system. */
  readonly codes?: readonly {readonly system: string; readonly code: string}[];
  /** Its page; relative to the catalog. */
  readonly url: string;
}

/** `catalog.json`, which the catalog command writes and `<procedure-list>` and `<code-search>` read. */
export interface Catalog {
  readonly format: 1;
  readonly procedures: readonly CatalogEntry[];
}

/** How many characters a catalog may have: some ten thousand procedures. */
export const MAX_CATALOG = 5_000_000;

/**
 * Fetches and checks a catalog.
 * @param base what a relative address begins with.
 * @returns the catalog, and what addresses in it are relative to.
 * @throws RecordError
 */
export async function loadCatalog(address: string, base: string): Promise<{catalog: Catalog; href: string}> {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new RecordError('not-found', `"${address}" is not the address of a catalog.`);
  }
  const text = await fetchText(url, {most: MAX_CATALOG});
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new RecordError('not-json', `${url} is not JSON: ${(error as Error).message}`);
  }
  return {catalog: checkCatalog(input, url.href), href: url.href};
}

/**
 * Checks what an author gave as a catalog. `where` names it in the message.
 * @throws RecordError
 */
export function checkCatalog(input: unknown, where: string): Catalog {
  const {format, procedures} = (input ?? {}) as Partial<Catalog>;
  const isList = format === 1 && Array.isArray(procedures);
  const wrong = isList ? procedures.findIndex((entry) => !isEntry(entry)) : 0;
  if (wrong < 0) return input as Catalog;
  const place = isList ? ` ($.procedures[${wrong}])` : '';
  throw new RecordError('invalid', `${where} is not a catalog${place}. Write it again with the catalog command of this version.`);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

function isEntry(entry: CatalogEntry): boolean {
  const {lang, name, url, summary = '', setting = '', alsoKnownAs = [], personnel = [], codes = []} = entry ?? {};
  return (
    [lang, name, url, summary, setting].every(isText) &&
    [alsoKnownAs, personnel].every(areTexts) &&
    Array.isArray(codes) &&
    codes.every((one) => areTexts([one?.system, one?.code]))
  );
}

/** The address of an entry's page, if it is one of the web. @param base what a relative one begins with. */
export function pageAddress(url: string, base: string): string | undefined {
  try {
    const {protocol, href} = new URL(url, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
