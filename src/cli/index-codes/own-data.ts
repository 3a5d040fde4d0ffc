import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Alias} from './alias-rows.js';
import {readText} from './file-bytes.js';
import {readAliases} from './read-aliases.js';
import {expandWordParts} from './word-parts.js';

const dataFile = (name: string): string => join(dirname(fileURLToPath(import.meta.url)), '../../../data', name);

/** The words that mean little, by language. */
export const ownStopWords = (): string => readText(dataFile('stop-words.tsv'));

/** The synonyms of `data`: those of its table, and those made of parts of words. */
export function ownSynonyms(): Alias[] {
  const path = dataFile('everyday-words.tsv');
  const synonyms = readAliases(readText(path), path);
  const known = new Set(synonyms.map(({term}) => term));
  return [...synonyms, ...expandWordParts(readText(dataFile('word-parts.tsv')), known)];
}
