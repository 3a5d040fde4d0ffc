import {readCodesFile, readHcpcsFile, readOrderFile} from './cms-files.js';
import type {CodeFile} from './code-file.js';
import {readFhir} from './fhir-json.js';
import type {LayoutOptions} from './layout-options.js';
import {isRf2, readRf2} from './snomed-rf2.js';
import {readTable} from './table.js';
import {firstLines} from './text-lines.js';

/** Reads a text in whichever layout it has. Options that name columns make a table of it. */
export function readCodeText(text: string, options: LayoutOptions): CodeFile {
  const start = text.trimStart();
  if (/^[{[]/.test(start)) return readFhir(start, options);
  if (options.code || options.title || options.delimiter || options.header) return readTable(text, options);
  if (isRf2(text)) return readRf2([text], options);
  return readOrderFile(text) ?? readHcpcsFile(text, options) ?? readCodesFile(text) ?? readTable(withTabs(text), options);
}

/** Columns that are lined up with blanks, separated by tabs instead. */
function withTabs(text: string): string {
  const first = firstLines(text, 50);
  const isLinedUp = first.length > 1 && first.every((line) => /\S {3,}\S/.test(line) && !/[\t;|]/.test(line));
  return isLinedUp ? text.replace(/(?<=\S) {2,}(?=\S)/g, '\t') : text;
}
