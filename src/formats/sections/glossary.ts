import type {Procedure} from '../../model/procedure.js';
import {flatten, paragraphsOf, type Part} from './parts.js';

/** The entries of a glossary, and the parts that are not entries. */
export interface ReadGlossary {
  readonly entries: NonNullable<Procedure['glossary']>;
  readonly others: readonly Part[];
}

/** "biopsy: a small piece that is looked at", or with a dash. */
const ENTRY = /^(.{1,80}?)\s?(?:[:：]\s| [–—-] )\s?(.+)$/;

/** Reads terms and their definitions from definition lists, tables of two columns, items and paragraphs. */
export function readGlossary(parts: readonly Part[]): ReadGlossary {
  const others: Part[] = [];
  const entries: NonNullable<Procedure['glossary']> = [];
  const take = (text: string): boolean => {
    const [, term, definition] = ENTRY.exec(text) ?? [];
    if (term && definition) entries.push({term, definition});
    return !!term;
  };
  for (const part of parts) {
    if (part.kind === 'group' && part.parts.length)
      entries.push({term: part.label.replace(/\s?[:：]$/, ''), definition: paragraphsOf(part.parts).join(' ')});
    else if (part.kind === 'table' && part.table.rows.every((row) => row.length === 2 && row.every(Boolean))) {
      entries.push(...part.table.rows.map(([term = '', definition = '']) => ({term, definition})));
      if (part.table.caption) others.push({kind: 'paragraph', text: part.table.caption});
    } else if (part.kind === 'list') {
      const rest = part.entries.filter((one) => !take(flatten(one)));
      if (rest.length) others.push({...part, entries: rest});
    } else if (part.kind !== 'paragraph' || !take(part.text)) others.push(part);
  }
  return {entries, others};
}
