import type {CodeHit} from '../code-source.js';
import type {LoadedList} from '../search/query-term.js';
import type {CodeList} from '../format/decode.js';
import {systemWeight} from '../search/system-weights.js';
import * as guesses from '../search/guess-word.js';
import {searchCodes} from '../search/search.js';
import {runToEnd} from '../../util/time-slices.js';
import {indexWords} from '../search/word-index.js';
import {foldCode} from '../../util/fold-text.js';

/** A code as a server gives it. */
export interface CodeRow {
  readonly system: string;
  readonly code: string;
  readonly display: string;
  /** More words that it is found by: titles in other languages. */
  readonly also?: string;
}

/**
 * Ranks what a server has found as the static lists are ranked.
 * @param strict only what the query fits here, too: the server was asked for more than that.
 * Otherwise what it found by means of its own (synonyms) comes last, as it gave it.
 */
export function rankRows(rows: readonly CodeRow[], query: string, strict: boolean): CodeHit[] {
  const bySystem = new Map<string, CodeRow[]>();
  for (const row of rows) {
    const own = bySystem.get(row.system);
    if (own) own.push(row);
    else bySystem.set(row.system, [row]);
  }
  const sets = Array.from(bySystem, ([system, own]): LoadedList => {
    const [weight] = systemWeight(system);
    return {system, weight, family: 0, index: runToEnd(indexWords(listOf(own)))};
  });
  const found = runToEnd(searchCodes(sets, {query, within: '', limit: rows.length}, guesses)).hits;
  const displays = new Map(rows.map((row) => [keyOf(row), row.display]));
  const hits = found.map((hit): CodeHit => {
    const display = displays.get(keyOf(hit)) ?? hit.display;
    const length = display.split(' ').length;
    return {...hit, display, marks: hit.marks?.filter((at) => at < length)};
  });
  if (strict) return hits;
  const ranked = new Set(hits.map(keyOf));
  return [...hits, ...rows.filter((row) => !ranked.has(keyOf(row))).map(({system, code, display}) => ({system, code, display}))];
}

/** Returns the identity of a code. */
export const keyOf = ({system, code}: CodeRow): string => `${system}\t${code}`;

/** Rows in the shape that a container is read into. */
function listOf(rows: readonly CodeRow[]): CodeList {
  const sorted = rows
    .map(({code, display, also}) => ({code, key: foldCode(code), title: (also ? `${display} ${also}` : display).split(' ')}))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const words = [...new Set(sorted.flatMap(({title}) => title))].sort();
  const numbers = new Map(words.map((word, at) => [word, at]));
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach(({title}, at) => (starts[at + 1] = starts[at]! + title.length));
  return {
    codes: sorted.map(({code}) => code),
    words,
    tokens: Uint32Array.from(sorted.flatMap(({title}) => title.map((word) => numbers.get(word)!))),
    starts,
  };
}
