import {loadCatalog, pageAddress} from './catalog.js';
import {foldCode} from '../util/fold-text.js';

/** A page about what a code stands for. */
export interface CatalogPage {
  readonly href: string;
  /** The name of the procedure, and its language. */
  readonly name: string;
  readonly lang: string;
}

/** Finds the pages about a code, or about all that begin so: those in the reader's language if there are any. */
export type FindPages = (
  code: {readonly system: string; readonly code: string},
  lang: string,
  isPrefix?: boolean,
) => readonly CatalogPage[];

const loads = new Map<string, Promise<FindPages>>();

/** Finds pages in the catalog that an element names. If it cannot be loaded, no code has a page, and the next call tries again. */
export async function findPages(host: HTMLElement & {catalog?: string}): Promise<FindPages> {
  const {catalog, baseURI, localName} = host;
  if (catalog === undefined) return () => [];
  const key = `${catalog}\n${baseURI}`;
  if (!loads.has(key)) loads.set(key, loadPages(catalog, baseURI));
  const found = await loads.get(key)!.catch((error: Error): FindPages => {
    loads.delete(key);
    console.error(`<${localName}> ${error.message}`);
    return () => [];
  });
  // Meanwhile the element may name another one.
  return host.catalog === catalog ? found : findPages(host);
}

async function loadPages(address: string, base: string): Promise<FindPages> {
  const {catalog, href} = await loadCatalog(address, base);
  const pages = new Map<string, CatalogPage[]>();
  for (const {name, lang, url, codes = []} of catalog.procedures) {
    const page = pageAddress(url, href);
    const keys = new Set(page ? codes.map(keyOf) : []);
    for (const key of keys) {
      const known = pages.get(key);
      const own = {href: page!, name, lang};
      if (known) known.push(own);
      else pages.set(key, [own]);
    }
  }
  return (code, lang, isPrefix) => {
    const key = keyOf(code);
    const all = (isPrefix ? [...pages].flatMap(([own, some]) => (own.startsWith(key) ? some : [])) : pages.get(key)) ?? [];
    const own = all.filter((page) => language(page.lang) === language(lang));
    return own.length ? own : all;
  };
}

const keyOf = ({system, code}: {system: string; code: string}): string => `${system}\t${foldCode(code)}`;
const language = (tag: string): string => tag.toLowerCase().split('-')[0]!;
