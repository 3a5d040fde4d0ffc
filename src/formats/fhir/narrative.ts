import {escapeXml} from '../../util/escape-xml.js';
import type {Procedure} from '../../model/procedure.js';

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

/** A list with the words before and after it. Each line of an item's words is a line of the text. */
export function listXml(items: readonly string[], {lead, remark}: {lead?: string; remark?: string} = {}): string {
  const lines = (words: string): string => words.split('\n').map(escapeXml).join('<br/>');
  const list = items.length ? `<ul>${items.map((words) => `<li>${lines(words)}</li>`).join('')}</ul>` : '';
  return (lead ? paragraphsXml(lead) : '') + list + (remark ? paragraphsXml(remark) : '');
}

/** The glossary as a list of terms. */
export const glossaryXml = (entries: NonNullable<Procedure['glossary']>): string =>
  `<dl>${entries.map(({term, definition}) => `<dt>${escapeXml(term)}</dt><dd>${escapeXml(definition)}</dd>`).join('')}</dl>`;
