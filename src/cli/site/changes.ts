import {escapeXml} from '../../util/escape-xml.js';
import {pageUrl} from '../../server/page-address.js';
import {pageWords} from '../../server/page-words.js';
import type {SiteChange, SiteRecord} from './manifest.js';

/** As many as a feed reader that comes once a week needs. */
const MAX_CHANGES = 200;

/** Returns how a record differs from that of the last run; `undefined` where readers have nothing to hear of. */
export function changeOf(before: SiteRecord | undefined, now: SiteRecord): SiteChange['what'] | undefined {
  if (!before) return now.withdrawn ? 'withdrawn' : 'new';
  if (now.withdrawn && !before.withdrawn) return 'withdrawn';
  if (now.hash === undefined ? now.source !== before.source : now.hash !== before.hash) return 'changed';
  return (now.ended ?? 0) > (before.ended ?? 0) ? 'rule-ended' : undefined;
}

/** Adds the changes of a run, newest first; several of one kind on one day are one. */
export function addChanges(changes: readonly SiteChange[], before: readonly SiteChange[]): SiteChange[] {
  const key = ({id, what, date}: SiteChange): string => `${id} ${what} ${date}`;
  const keys = new Set(changes.map(key));
  const sorted = [...changes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...sorted, ...before.filter((change) => !keys.has(key(change)))].slice(0, MAX_CHANGES);
}

/** Writes the latest changes as an Atom feed (RFC 4287). Titles are in the language of each record. */
export function writeFeed(changes: readonly SiteChange[], base: URL, lang: string): string {
  const updated = (date: string): string => `<updated>${date}T00:00:00Z</updated>`;
  const entries = changes.map(({id, name, lang: own, what, date}) => {
    const url = escapeXml(pageUrl(id, base));
    const title = escapeXml(pageWords(own).change[what](name));
    return `<entry xml:lang="${escapeXml(own)}"><id>${url}#${what}-${date}</id><title>${title}</title>${updated(date)}<link href="${url}"/><summary>${title}</summary></entry>\n`;
  });
  const feed = escapeXml(new URL(FEED, base).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">
<id>${feed}</id><title>${escapeXml(pageWords(lang).changes)}</title>${updated(changes[0]?.date ?? '1970-01-01')}
<link rel="self" href="${feed}"/><link href="${escapeXml(base.href)}"/><author><name>${escapeXml(base.host)}</name></author>
${entries.join('')}</feed>
`;
}

/** Name of the feed. */
export const FEED = 'feed.atom';
