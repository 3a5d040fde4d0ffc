import type {Procedure} from '../model/procedure.js';

/** Returns the address of the page that is written beside a record; the address of a page stays as it is. */
export const pageOfRecord = (url: string): string => url.replace(/\.json(?=[?#]|$)/i, '.html');

/** Returns the addresses of a record's pages in other languages: absolute, or relative to its own page. */
export const languagePages = ({alternates = []}: Procedure): {readonly lang: string; readonly href: string}[] =>
  alternates.map(({lang, url}) => ({lang, href: pageOfRecord(url)}));

/** Returns the address of a record's page in the folder at `base`. */
export const pageUrl = (id: string, base: URL): string => new URL(`${id}.html`, base).href;
