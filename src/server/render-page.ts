import {direction} from '../core/controllers/localize-controller.js';
import {writeSchemaOrg} from '../formats/schema-org.js';
import type {Procedure, ProcedureInput} from '../model/procedure.js';
import {dateHere, isStale} from '../model/review.js';
import {checkRecord, interfaceLanguage, renderElement, scriptJson, type RenderOptions} from './render-element.js';
import {languagePages, pageUrl} from './page-address.js';
import {escaped} from './template-to-string.js';
import {renderWithdrawn} from './withdrawn-page.js';

/** How a hosted page is made. */
export interface PageOptions extends Pick<RenderOptions, 'lang' | 'styles'> {
  /** Which element the page shows; by default `procedure-card`. */
  readonly element?: string;
  /** Address of the script, where it is not in the folder `procedure-elements` beside the page. */
  readonly script?: string;
  /** The page reports what has changed since a reader has read it: its versions are in the folder `history/<id>`. */
  readonly history?: boolean;
  /** Address of the folder where the pages will be: gives them a canonical address and oEmbed. */
  readonly base?: URL;
}

/** The folder beside the pages in which scripts and sheets lie. */
export const ASSETS = 'procedure-elements/';

/**
 * Renders a whole page about a record: it reads without a script, and becomes the live element where the script runs. The
 * page of a withdrawn record says so, and shows nothing else of it.
 * Its files lie beside it: `<id>.json`, `<id>.oembed.json` where `base` is given, and the folder `procedure-elements`.
 * @throws {RangeError} if there is no such element or language. {RecordError} if the record does not fit the schema.
 */
export function renderPage(procedure: ProcedureInput, options: PageOptions = {}): string {
  const record = checkRecord(procedure);
  const {element = 'procedure-card', styles = 'link'} = options;
  const lang = interfaceLanguage(record, options.lang);
  const headingLevel = element === 'procedure-card' ? 1 : undefined;
  const content = record.withdrawn
    ? renderWithdrawn(record, lang)
    : renderElement(element, record, {lang, headingLevel, styles, sheets: `${ASSETS}styles/`});
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${direction(lang)}">
  <head>
    ${headOf(record, lang, options).join('\n    ')}
  </head>
  <body>
    <main id="${record.id}">
      ${content}${options.history && !record.withdrawn ? `\n      <version-changes lang="${escaped(lang)}" history="history/${record.id}/"></version-changes>` : ''}
    </main>
  </body>
</html>
`;
}

function headOf(record: Procedure, lang: string, {base, script}: PageOptions): string[] {
  const {id, name, summary, withdrawn} = record;
  const url = base && pageUrl(id, base);
  const data = scriptJson(writeSchemaOrg(record, {url, today: dateHere(Date.now())}));
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(name)}</title>`,
    ...(summary && !withdrawn ? [`<meta name="description" content="${escaped(beginning(summary))}">`] : []),
    `<meta name="robots" content="${isListed(record) ? 'index, follow' : 'noindex'}">`,
    ...(base ? links(record, base) : []),
    ...languagePages(record).map(
      (page) => `<link rel="alternate" hreflang="${escaped(page.lang)}" href="${escaped(page.href)}">`,
    ),
    `<link rel="alternate" type="application/json" href="${id}.json">`,
    `<link rel="stylesheet" href="${ASSETS}hosted-page.css">`,
    ...(withdrawn ? [] : [`<script type="application/ld+json">${data}</script>`]),
    ...scriptsOf(lang, withdrawn ? [] : [script ?? `${ASSETS}procedure-elements.min.js`]).map(
      (address) => `<script defer src="${escaped(address)}"></script>`,
    ),
  ];
}

/** Checks whether search engines may list a record's page: its review is not overdue, and it was not withdrawn. */
export const isListed = (record: Procedure): boolean => !isStale(record) && !record.withdrawn;

function scriptsOf(lang: string, main: readonly string[]): string[] {
  const [language] = lang.toLowerCase().split('-');
  const folders = main.map((script) => script.replace(/[?#].*$/s, '').replace(/[^/]*$/, ''));
  return [
    // The language first: the script would speak English until it comes.
    ...(language === 'en' ? [] : folders.map((folder) => `${folder}procedure-elements.${language}.min.js`)),
    ...main,
    `${ASSETS}procedure-elements.page.min.js`,
  ];
}

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

/** As much of the first paragraph as search engines and lists show. */
const beginning = (text: string): string => {
  const [paragraph = ''] = text.split(/\n\s*\n/);
  return paragraph.length > 300 ? `${paragraph.slice(0, 300).replace(/\s\S*$/, '')} …` : paragraph;
};

const links = (record: Procedure, base: URL): string[] => {
  const {id, lang, name, alternates} = record;
  const url = escaped(pageUrl(id, base));
  return [
    `<link rel="canonical" href="${url}">`,
    ...(alternates?.length ? [`<link rel="alternate" hreflang="${escaped(lang)}" href="${url}">`] : []),
    `<link rel="alternate" type="application/json+oembed" href="${escaped(new URL(`${id}.oembed.json`, base).href)}" title="${escaped(name)}">`,
  ];
};
