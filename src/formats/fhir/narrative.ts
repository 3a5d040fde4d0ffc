import {escapeXml} from '../../util/escape-xml.js';
import type {Likelihood, Procedure} from '../../model/procedure.js';
import type {TextItem} from '../item-text.js';

/** The text of a section for people, as FHIR wants it: escaped XHTML. */
export interface Narrative {
  readonly status: 'generated';
  readonly div: string;
}

/** Wraps XHTML that has been escaped already. */
export const narrative = (xhtml: string): Narrative => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${xhtml}</div>`,
});

/** Paragraphs of a text, separated by empty lines. */
export const paragraphsXml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeXml(paragraph)}</p>`)
    .join('');

/** An item of any list of a record. */
type AnyItem = TextItem & {
  readonly likelihood?: Likelihood;
  readonly severity?: string;
  readonly urgency?: string;
  readonly source?: string;
  readonly pros?: readonly string[];
  readonly cons?: readonly string[];
  readonly note?: string;
  readonly rule?: {readonly authority: string; readonly title: string; readonly expires: string};
};

/** A list with the words before and after it. */
export function listXml(items: readonly AnyItem[], {lead, remark}: {lead?: string; remark?: string} = {}): string {
  const list = items.length ? `<ul>${items.map((item) => `<li>${itemXml(item)}</li>`).join('')}</ul>` : '';
  return (lead ? paragraphsXml(lead) : '') + list + (remark ? paragraphsXml(remark) : '');
}

function itemXml({text, items, likelihood, severity, urgency, source, pros, cons, note, rule}: AnyItem): string {
  const ruleText = rule && `${rule.authority}: ${rule.title}, – ${rule.expires}`;
  const facts = [likelihoodText(likelihood), severity, urgency, source, ruleText].filter((fact) => fact !== undefined);
  const signed = [...(pros ?? []).map((pro) => `+ ${pro}`), ...(cons ?? []).map((con) => `− ${con}`)];
  const inner = [...(items ?? []), ...signed.map((sentence) => ({text: sentence}))];
  return (
    escapeXml(text) +
    (facts.length ? ` (${escapeXml(facts.join('; '))})` : '') +
    (note === undefined ? '' : ` ${escapeXml(note)}`) +
    (inner.length ? `<ul>${inner.map((item) => `<li>${itemXml(item)}</li>`).join('')}</ul>` : '')
  );
}

function likelihoodText(likelihood: Likelihood | undefined): string | undefined {
  if (!likelihood) return undefined;
  return 'word' in likelihood ? likelihood.word : `${likelihood.count}/${likelihood.of}`;
}

/** The glossary as a list of terms. */
export const glossaryXml = (entries: NonNullable<Procedure['glossary']>): string =>
  `<dl>${entries.map(({term, definition}) => `<dt>${escapeXml(term)}</dt><dd>${escapeXml(definition)}</dd>`).join('')}</dl>`;
