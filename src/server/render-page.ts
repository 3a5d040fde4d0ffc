import {direction} from '../core/controllers/localize-controller.js';
import {writeSchemaOrg} from '../formats/schema-org.js';
import type {Procedure, ProcedureInput} from '../model/procedure.js';
import {dateHere, isStale} from '../model/review.js';
import {checkRecord, interfaceLanguage, renderElement, scriptJson, type RenderOptions} from './render-element.js';
import {escaped} from './template-to-string.js';

/** How a hosted page is made. */
export interface PageOptions extends Pick<RenderOptions, 'lang' | 'styles'> {
  /** Which element the page shows; by default `procedure-card`. */
  readonly element?: string;
  /** Address of the script, where it is not in the folder `procedure-elements` beside the page. */
  readonly script?: string;
  /** Address of the folder where the pages will be: gives them a canonical address and oEmbed. */
  readonly base?: URL;
}

/** The folder beside the pages in which scripts and sheets lie. */
export const ASSETS = 'procedure-elements/';

/**
 * A whole page about a record: reads without a script, and becomes the live element where the script runs.
 * Its files lie beside it: `<id>.json`, `<id>.oembed.json` where `base` is given, and the folder `procedure-elements`.
 * @throws {RangeError} if there is no such element or language. {RecordError} if the record does not fit the schema.
 */
export function renderPage(procedure: ProcedureInput, options: PageOptions = {}): string {
  const record = checkRecord(procedure);
  const {id, name, summary} = record;
  const {element = 'procedure-card', script = `${ASSETS}procedure-elements.min.js`, base, styles = 'link'} = options;
  const lang = interfaceLanguage(record, options.lang);
  const headingLevel = element === 'procedure-card' ? 1 : undefined;
  const content = renderElement(element, record, {lang, headingLevel, styles, sheets: `${ASSETS}styles/`});
  const [language] = lang.toLowerCase().split('-');
  const scriptFolder = script.replace(/[?#].*$/s, '').replace(/[^/]*$/, '');
  const scripts = [
    // The language first: the script would speak English until it comes.
    ...(language === 'en' ? [] : [`${scriptFolder}procedure-elements.${language}.min.js`]),
    script,
    `${ASSETS}procedure-elements.page.min.js`,
  ];
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${direction(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(name)}</title>
    ${summary ? `<meta name="description" content="${escaped(beginning(summary))}">` : ''}
    <meta name="robots" content="${isStale(record) ? 'noindex' : 'index, follow'}">
    ${base ? links(record, base) : ''}
    ${languagePages(record)
      .map(({lang, href}) => `<link rel="alternate" hreflang="${escaped(lang)}" href="${escaped(href)}">`)
      .join('\n    ')}
    <link rel="alternate" type="application/json" href="${id}.json">
    <link rel="stylesheet" href="${ASSETS}hosted-page.css">
    <script type="application/ld+json">${scriptJson(writeSchemaOrg(record, {url: base && pageUrl(id, base), today: dateHere(Date.now())}))}</script>
    ${scripts.map((address) => `<script defer src="${escaped(address)}"></script>`).join('\n    ')}
  </head>
  <body>
    <main id="${id}">
      ${content}
    </main>
  </body>
</html>
`;
}

/**
 * Returns the addresses of a record's pages in other languages, as the record has them, where they are addresses of pages.
 * A record that is relative to this one has its page beside it.
 */
export const languagePages = ({alternates = []}: Procedure): {readonly lang: string; readonly href: string}[] =>
  alternates.map(({lang, url}) => ({lang, href: pageOfRecord(url)}));

/** Returns the address of the page that `page` writes beside a record; the address of a page stays as it is. */
const pageOfRecord = (url: string): string => url.replace(/\.json(?=[?#]|$)/i, '.html');

/**
 * The static oEmbed answer about a page: a frame that shows it.
 * @param base address of the folder where the page is.
 */
export function oEmbed({id, name}: Procedure, base: URL): object {
  const [width, height] = [640, 800];
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    width,
    height,
    html: `<iframe src="${escaped(pageUrl(id, base))}" title="${escaped(name)}" width="${width}" height="${height}" sandbox="${sandbox}" loading="lazy"></iframe>`,
  };
}

const pageUrl = (id: string, base: URL): string => new URL(`${id}.html`, base).href;

/** As much of the first paragraph as search engines and lists show. */
const beginning = (text: string): string => {
  const [paragraph = ''] = text.split(/\n\s*\n/);
  return paragraph.length > 300 ? `${paragraph.slice(0, 300).replace(/\s\S*$/, '')} …` : paragraph;
};

const links = ({id, name}: Procedure, base: URL): string => `<link rel="canonical" href="${escaped(pageUrl(id, base))}">
    <link rel="alternate" type="application/json+oembed" href="${escaped(new URL(`${id}.oembed.json`, base).href)}" title="${escaped(name)}">`;
