import type {CodeHit, CodeSet} from '../code-source.js';
import {codeNotices, codeSystem} from '../../model/code-system.js';
import {foldCode} from '../../util/fold-text.js';
import {keyOf, rankRows, type CodeRow} from './rank-rows.js';

/** A part of what a server has found. */
export interface CodePage {
  readonly rows: readonly CodeRow[];
  /** How many entries of the server's list it takes, those among them that no row shows. */
  readonly size: number;
  /** How many entries there are in all, where the server says so. */
  readonly total?: number;
  /** It was asked for more than the query: only what fits the query here counts. */
  readonly strict?: boolean;
  /** The server has more than it gave, and is not asked for it. */
  readonly partial?: boolean;
  readonly version?: string;
  readonly licence?: string;
}

/** One system's part of a search: how far its list has been read. */
export interface Reading {
  readonly system: string;
  at: number;
  page?: CodePage;
  error?: Error;
}

/** How many codes are asked for at once: enough to find the best of them, since servers give them in an order of their own. */
export const PAGE = 100;

/** Whether the server may have more. */
export const isOpen = ({at, page, error}: Reading): boolean =>
  !error &&
  page !== undefined &&
  page.size > 0 &&
  !page.strict &&
  (page.total === undefined ? page.size >= PAGE : at < page.total);

/** Ranks the results of the latest pages, best first. */
export function rankPages(readings: readonly Reading[], query: string, within: string, seen: Set<string>): CodeHit[] {
  const fresh = (strict: boolean): CodeRow[] =>
    readings
      .flatMap(({page}) => (page && Boolean(page.strict) === strict ? page.rows : []))
      .filter((row) => {
        const key = keyOf(row);
        return !seen.has(key) && seen.add(key) && foldCode(row.code).startsWith(foldCode(within));
      });
  return [...rankRows(fresh(false), query, false), ...rankRows(fresh(true), query, true)];
}

/** The list that was searched. */
export function toSet({system, page}: Reading): CodeSet {
  const licence = page?.licence ?? codeNotices([{system}])[0];
  return {
    system,
    title: codeSystem(system)?.label ?? system,
    ...(page?.version && {version: page.version}),
    ...(licence && {licence}),
  };
}
