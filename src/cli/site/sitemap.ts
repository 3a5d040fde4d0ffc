import {escapeXml} from '../../util/escape-xml.js';
import {pageUrl} from '../../server/page-address.js';
import type {SiteRecord} from './manifest.js';

/** The most addresses of one file: sitemaps.org. */
const MAX_URLS = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

interface Page {
  readonly lang: string;
  readonly href: string;
  readonly isOriginal: boolean;
}

/**
 * Writes the sitemap of a folder of pages: those that search engines may list, with the date of their review and their other
 * languages. Where one page names another, both name each other, as search engines ask for.
 * @returns files by name; more than one where there are more addresses than a sitemap may have.
 */
export function writeSitemap(records: Readonly<Record<string, SiteRecord>>, base: URL): Record<string, string> {
  const listed = Object.entries(records)
    .filter(([, {unlisted}]) => !unlisted)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = languageGroups(listed, base);
  const urls = listed.map(([id, {lastmod}]) => {
    const url = pageUrl(id, base);
    const date = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`;
    return `<url><loc>${escapeXml(url)}</loc>${date}${(groups.get(url) ?? []).join('')}</url>\n`;
  });
  const parts = Array.from({length: Math.max(Math.ceil(urls.length / MAX_URLS), 1)}, (_, at) =>
    urls.slice(at * MAX_URLS, (at + 1) * MAX_URLS),
  );
  const files = parts.map(
    (part) => `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${part.join('')}</urlset>\n`,
  );
  if (files.length === 1) return {'sitemap.xml': files[0]!};
  const names = files.map((_, at) => `sitemap-${at + 1}.xml`);
  const list = names.map((name) => `<sitemap><loc>${escapeXml(new URL(name, base).href)}</loc></sitemap>\n`).join('');
  return {
    ...Object.fromEntries(files.map((file, at) => [names[at]!, file])),
    'sitemap.xml': `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${list}</sitemapindex>\n`,
  };
}

/** The links to all languages of a page, by its address: those that it names, and those that name it. */
function languageGroups(records: readonly (readonly [string, SiteRecord])[], base: URL): Map<string, readonly string[]> {
  const groups = new Map<string, Map<string, Page>>();
  const groupOf = (href: string): Map<string, Page> => groups.get(href) ?? new Map<string, Page>();
  for (const [id, {lang, languages = [], translated}] of records) {
    const url = pageUrl(id, base);
    const pages = [
      {lang, href: url, isOriginal: !translated},
      ...languages.map((page) => ({lang: page.lang, href: new URL(page.href, base).href, isOriginal: false})),
    ];
    if (pages.length === 1 && !groups.has(url)) continue;
    const merged = new Map(pages.flatMap(({href}) => [...groupOf(href)]));
    for (const page of pages) if (!merged.has(page.href) || page.href === url) merged.set(page.href, page);
    for (const href of merged.keys()) groups.set(href, merged);
  }
  return new Map([...groups].map(([href, group]) => [href, linksOf([...group.values()])]));
}

function linksOf(pages: readonly Page[]): string[] {
  const sorted = [...pages].sort((a, b) => (a.href < b.href ? -1 : 1));
  const originals = sorted.filter(({isOriginal}) => isOriginal);
  const link = (lang: string, href: string): string =>
    `<xhtml:link rel="alternate" hreflang="${escapeXml(lang)}" href="${escapeXml(href)}"/>`;
  return [
    ...sorted.map(({lang, href}) => link(lang, href)),
    // For readers of other languages: the page that the others were translated from.
    ...(originals.length === 1 ? [link('x-default', originals[0]!.href)] : []),
  ];
}
