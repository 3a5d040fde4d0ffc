import type {CodeFile, FoundCode} from './code-file.js';
import {markEnded} from './ended.js';
import type {LayoutOptions} from './layout-options.js';
import {firstLines, NO_HEADINGS, tidyTitle} from './text-lines.js';

// Identifiers: SNOMED CT release format 2.
const FULL_NAME = '900000000000003001';
const SYNONYM = '900000000000013009';
const PREFERRED = '900000000000548007';
/** The reference sets of the two kinds of English that each release has. */
const DIALECTS: Readonly<Record<string, string>> = {'en-us': '900000000000509007', 'en-gb': '900000000000508004'};

const DESCRIPTIONS = /^id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\t/;
const CONCEPTS = /^id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId/;
const LANGUAGE_REFSET = /^id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\tacceptabilityId/;

/** Whether a text is one of the files of a SNOMED CT release that the reader uses. */
export const isRf2 = (text: string): boolean =>
  [DESCRIPTIONS, CONCEPTS, LANGUAGE_REFSET].some((pattern) => pattern.test(firstLines(text, 1)[0] ?? ''));

/**
 * Reads SNOMED CT as released (RF2): the active descriptions of one language, of concepts that are active where the concept file
 * is there, preferred terms where the language reference set is there, otherwise full names without their tag.
 * @param texts the files, in any order.
 */
export function readRf2(texts: readonly string[], {lang = 'en', ended}: LayoutOptions): CodeFile {
  const of = (kind: RegExp): string[] => texts.filter((text) => kind.test(firstLines(text, 1)[0] ?? ''));
  const inactive = new Set<string>();
  for (const text of of(CONCEPTS))
    for (const {
      cells: [id, , active],
    } of newestRows(text))
      if (active === '0') inactive.add(id!);
  const dialect = DIALECTS[lang.toLowerCase()];
  const preferred = new Set<string>();
  for (const text of of(LANGUAGE_REFSET))
    for (const {
      cells: [, , active, , refset, description, acceptability],
    } of newestRows(text))
      if (active === '1' && acceptability === PREFERRED && (!dialect || refset === dialect)) preferred.add(description!);

  const best = new Map<string, {title: string; rank: number; line: number}>();
  const languages = new Set<string>();
  let total = 0;
  for (const text of of(DESCRIPTIONS)) {
    for (const {line, cells} of newestRows(text)) {
      const [id, , active, , concept, language, type, term] = cells;
      // Definitions have the same columns.
      if (active !== '1' || (type !== FULL_NAME && type !== SYNONYM)) continue;
      languages.add(language!);
      if (language !== lang.split('-')[0]) continue;
      total++;
      const rank = type === FULL_NAME ? 2 : preferred.has(id!) ? 3 : preferred.size ? 0 : 1;
      const known = best.get(concept!);
      const title = tidyTitle(type === FULL_NAME ? term!.replace(/\s\([^()]+\)$/, '') : term!);
      if (title && (!known || rank > known.rank)) best.set(concept!, {title, rank, line});
    }
  }
  let left = 0;
  const rows: FoundCode[] = [];
  for (const [code, {title, line}] of best) {
    if (inactive.has(code) && !ended && ++left) continue;
    rows.push({code, title: inactive.has(code) ? markEnded(title, {}) : title, line});
  }
  const missing = languages.size
    ? `no active description in "${lang}". Its languages are ${[...languages].join(', ')}: name one with --lang`
    : 'no descriptions. Give the archive of the release, or its file sct2_Description';
  const faults = total ? [] : [{text: missing}];
  return {rows, headings: NO_HEADINGS, faults, layout: 'SNOMED CT RF2', ended: left};
}

/** Yields the newest state of each component: full releases have all that there ever was. */
function* newestRows(text: string): Generator<{line: number; cells: string[]}> {
  const lines = text.split(/\r?\n/);
  const newest = new Map<string, string>();
  for (const line of lines) {
    const [id = '', time = ''] = line.split('\t', 2);
    if (time > (newest.get(id) ?? '')) newest.set(id, time);
  }
  for (const [at, text] of lines.entries()) {
    const cells = text.split('\t');
    if (at && text && cells[1] === newest.get(cells[0]!)) yield {line: at + 1, cells};
  }
}
