import type {Code, Source} from '../../model/procedure.js';
import type {Link} from '../blocks/block.js';
import {readCode} from './codes.js';
import {statesNone} from './none.js';
import {entriesOf, flatten, type Entry, type Part} from './parts.js';
import {readSource} from './sources.js';

/** The items of a section; none where its only words are "None". */
function statedEntries(parts: readonly Part[]): Entry[] {
  const entries = entriesOf(parts);
  const [only, ...others] = entries;
  return only && !others.length && !only.entries.length && statesNone(only.text) === 'bare' ? [] : entries;
}

/** Reads other names of the procedure, listed or in a row. */
export function namesIn(parts: readonly Part[]): string[] {
  const listed = parts.some(({kind}) => kind === 'list');
  return statedEntries(parts)
    .flatMap((entry) => (listed ? [flatten(entry)] : flatten(entry).split(/[;,、،]\s*(?![^()]*\))/)))
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter(Boolean);
}

/**
 * Reads codes, and parts them from items that are something else.
 * @param page the page's code system, see `systemOf`.
 */
export function codesIn(parts: readonly Part[], page: string | undefined): {readonly codes: Code[]; readonly others: Entry[]} {
  const read = statedEntries(parts).map((entry) => ({entry, code: readCode(flatten(entry), page)}));
  return {codes: read.flatMap(({code}) => code ?? []), others: read.flatMap(({entry, code}) => (code ? [] : [entry]))};
}

/** Reads sources; the only link of one is its address. */
export const sourcesIn = (parts: readonly Part[]): Source[] =>
  statedEntries(parts).map((entry) => sourceOf(flatten(entry), entry.links));

function sourceOf(text: string, links: readonly Link[] | undefined): Source {
  const source = readSource(text);
  const [link] = links ?? [];
  return !source.url && link && links?.length === 1 ? {...source, url: link.url} : source;
}
