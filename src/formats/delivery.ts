import {codeSystem} from '../model/code-system.js';
import type {Procedure} from '../model/procedure.js';
import type {OutlineSection} from './outline.js';
import {writePlainText} from './plain-text.js';
import {uriComponent} from '../util/uri-component.js';

/** Where the record's page is, absolute. */
export interface PageAddress {
  readonly url: string;
  /** When the page last changed, ISO 8601 date and time. */
  readonly updated: string;
}

/** Text as the feed of MedlinePlus Connect has it. */
const value = (text: string, type?: 'text' | 'html') => ({...(type && {type}), _value: text});

/**
 * Writes the answer to a question about one code, in the JSON shape of MedlinePlus Connect (HL7 Infobutton): a feed with
 * an entry for each page. Served as a static file it needs no server of its own.
 */
export function writeInfobutton(
  entries: readonly {readonly procedure: Procedure; readonly page: PageAddress}[],
  {system, code}: {readonly system: string; readonly code: string},
): object {
  const updated =
    entries
      .map(({page}) => page.updated)
      .sort()
      .at(-1) ?? '';
  const category = (scheme: string, term: string) => ({scheme, term});
  return {
    feed: {
      lang: entries[0]?.procedure.lang ?? 'en',
      title: value('Information for patients', 'text'),
      updated: value(updated),
      id: value(`urn:procedure-elements:code:${uriComponent(system)}:${uriComponent(code)}`),
      category: [
        category('mainSearchCriteria.v.c', code),
        category('mainSearchCriteria.v.cs', codeSystem(system)?.uri ?? system),
        category('informationRecipient', 'PAT'),
      ],
      entry: entries.map(({procedure: {name, lang, summary}, page}) => ({
        lang,
        title: value(name, 'text'),
        link: [{title: name, rel: 'alternate', type: 'text/html', href: page.url}],
        id: value(page.url),
        updated: value(page.updated),
        summary: value(summary ?? name, 'text'),
      })),
    },
  };
}

/** The longest summary of a card: CDS Hooks 2.0. */
const MAX_SUMMARY = 140;

/** Writes a record as an answer of a CDS Hooks service: one card that leads to the page, none for a withdrawn record. */
export function writeCdsCards({name, summary, review, withdrawn}: Procedure, {url}: PageAddress): object {
  if (withdrawn) return {cards: []};
  const title = [...name];
  return {
    cards: [
      {
        summary: title.length > MAX_SUMMARY ? `${title.slice(0, MAX_SUMMARY - 1).join('')}…` : name,
        indicator: 'info',
        ...(summary !== undefined && {detail: escapeMarkdown(summary)}),
        source: {label: review?.by ?? name, url},
        links: [{label: name, url, type: 'absolute'}],
      },
    ],
  };
}

/** Cards have GitHub's Markdown, which makes links even of plain addresses: a record's text is text. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:/@]/g, '\\$&');

/** Writes a FHIR DocumentReference (R4 and R5) for the handout at the page's address, with the plan as plain text. */
export function writeDocumentReference(
  {name, lang, review, withdrawn}: Procedure,
  sections: readonly OutlineSection[],
  {url}: PageAddress,
): object {
  const plan = writePlainText(name, sections);
  return {
    resourceType: 'DocumentReference',
    language: lang,
    status: withdrawn ? 'superseded' : 'current',
    type: {text: 'Information for patients about a procedure'},
    description: name,
    ...(review?.last !== undefined && {date: `${review.last}T00:00:00Z`}),
    content: [
      {attachment: {contentType: 'text/html', language: lang, url, title: name}},
      {attachment: {contentType: 'text/plain', language: lang, data: toBase64(plan), title: name}},
    ],
  };
}

const toBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (octet) => String.fromCharCode(octet)).join(''));
