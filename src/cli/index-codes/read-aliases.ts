import {Problem} from '../problem.js';
import type {Alias} from './alias-rows.js';

/**
 * Reads terms and what they mean, from a table with tabs. Three layouts are known:
 * one with a header whose last column is `target`, where the columns before it are terms (`data/everyday-words.tsv`);
 * the CMS index (term, beginning of codes, words to see instead); the CMS keys (kind, official words, term).
 * Prefixes of codes without a system belong to the list that the synonyms are read for.
 * @param name of the file, for messages.
 * @throws {Problem} if a line has the wrong number of columns.
 */
export function readAliases(text: string, name: string): Alias[] {
  const aliases: Alias[] = [];
  let header: readonly string[] | undefined;
  text.split(/\r?\n/).forEach((line, at) => {
    if (!line.trim() || line.startsWith('#')) return;
    const columns = line.split('\t');
    if (!header && columns.at(-1) === 'target') {
      header = columns;
      return;
    }
    const wanted = header?.length ?? 3;
    if (columns.length !== wanted && columns.length !== 2)
      throw new Problem(
        `${name}:${at + 1}: found ${columns.length} column${columns.length === 1 ? '' : 's'}, expected ${header ? `${wanted} as in the first line, separated by tabs` : 'a term, a tab and its meaning'}`,
      );
    for (const {term, target} of header ? named(columns) : plain(columns))
      if (term && target) aliases.push({term, target, line: at + 1});
  });
  return aliases;
}

type Pair = Pick<Alias, 'term' | 'target'>;

const named = (columns: readonly string[]): Pair[] =>
  columns.slice(0, -1).flatMap((terms) => pairs(parts(terms), parts(columns.at(-1)!)));

function plain([first = '', second = '', third]: readonly string[]): Pair[] {
  if (third === undefined) return pairs([first], parts(second));
  if (/^[A-Z\d]*$/.test(second)) return pairs([first], second ? [`:${second}`] : [third]);
  // Examples of operations ("Excision: liver biopsy") say what is done but not to what.
  return first === 'Operation' ? [] : pairs([third], second.split('|'));
}

const pairs = (terms: readonly string[], targets: readonly string[]): Pair[] =>
  terms.flatMap((term) => targets.map((target) => ({term, target})));

const parts = (text: string): string[] => text.split(';').map((part) => part.trim());
