import {readdirSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {unzipSync} from 'fflate';
import {codeSystem} from '../../model/code-system.js';
import {parseProcedure} from '../../model/parse-procedure.js';
import {Problem, systemMessage} from '../problem.js';
import {checkRows} from './check-rows.js';
import type {CodeFile, NamedCodeFile} from './code-file.js';
import {MAX_BYTES, readBytes, readText, textOf, tooLarge} from './file-bytes.js';
import type {LayoutOptions} from './layout-options.js';
import {assertPlausible} from './plausible.js';
import {readCodeText} from './read-code-text.js';
import {isRf2, readRf2} from './snomed-rf2.js';

/** Files of archives beside the list: changes, descriptions of columns, notes. They are read only if no other file has codes. */
const BESIDE = /addenda|layout|readme|read_me|trans|corr|note|changes|disclaimer|conversion/i;
/** SNOMED CT: of the three kinds of release in an archive, those without the current state. */
const OTHER_RELEASES = /(?:_|\/)(?:Full|Delta)[_/-]/;
/** Names of files in a message. */
const MAX_NAMES = 5;
const MEND = 'Name the columns with --code and --title, the separator with --delimiter, or the line of names with --header';

/**
 * Reads a file of codes as its publisher ships it: an archive, a compressed file, a file of CMS, a table, FHIR JSON, SNOMED CT; or
 * a folder of our own records, for the codes of one system in them.
 * @throws {Problem} if there is no such file, nothing in it is a list of codes, or what was read cannot be codes and titles.
 */
export function readCodes(path: string, system: string, options: LayoutOptions = {}): NamedCodeFile {
  try {
    if (statSync(path).isDirectory()) return readFolder(path, system);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(systemMessage(path, error));
  }
  const bytes = readBytes(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(bytes, path, options);
  return readList(textOf(bytes, path, options.encoding), path, options);
}

function readList(text: string, name: string, options: LayoutOptions): NamedCodeFile {
  const file = readCodeText(text, options);
  const checked = checkRows(file);
  if (!checked.rows.length) throw new Problem(`${name}: ${noCodes(checked)}`);
  assertPlausible(file.rows, name, file.columns ? `Read as a table, ${file.columns}. ${MEND}` : MEND);
  return {...checked, name};
}

function noCodes({faults: [fault], ended}: CodeFile): string {
  if (ended) return `none of its ${ended} codes is valid now. Keep them with --ended`;
  const place = fault?.line === undefined ? '' : `line ${fault.line}: `;
  const found = fault ? ` (${place}${fault.text})` : '';
  return `no list of codes${found}. Expected a file of CMS, a table with codes and titles, SNOMED CT RF2 or FHIR JSON. ${MEND}`;
}

/** The longest list in an archive. */
function readArchive(bytes: Uint8Array, path: string, options: LayoutOptions): NamedCodeFile {
  const {entries, others} = unpack(bytes, path);
  const workbook = others.includes('xl/workbook.xml') ? 'an Excel workbook' : others.includes('content.xml') && 'a spreadsheet';
  if (workbook) throw new Problem(`${path}: this is ${workbook}. Save its sheet of codes as CSV (UTF-8) and read that file`);
  const refused: string[] = [];
  /** Tries each of some files, and notes why not. */
  const attempt = <I, O>(from: readonly I[], read: (one: I) => O): O[] =>
    from.flatMap((one) => {
      try {
        return read(one);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused.push(error.message);
        return [];
      }
    });
  const texts = attempt(Object.entries(entries), ([name, content]) => ({
    name,
    text: textOf(content, `${name} in ${path}`, options.encoding),
  }));
  const release = texts.filter(({text}) => isRf2(text));
  if (release.length) {
    const file = readRf2(
      release.map(({text}) => text),
      options,
    );
    if (!file.rows.length) throw new Problem(`${path}: ${noCodes(file)}`);
    return {...checkRows(file), name: `${release.map(({name}) => basename(name)).join(', ')} in ${path}`};
  }
  for (const isBeside of [false, true]) {
    const lists = attempt(
      texts.filter(({name}) => BESIDE.test(basename(name)) === isBeside),
      ({name, text}) => readList(text, `${name} in ${path}`, options),
    );
    const [longest] = lists.sort((a, b) => b.rows.length - a.rows.length);
    if (longest) return longest;
  }
  const unread = others.length
    ? `Not read: ${others.slice(0, MAX_NAMES).join(', ')}. Unpack those, and save workbooks as CSV`
    : '';
  const reasons = [...refused, unread].filter(Boolean).join('. ') || 'It is empty';
  throw new Problem(`${path}: none of the files in it is a list of codes. ${reasons}`);
}

/**
 * Unpacks the texts of an archive.
 * @returns them, and the names of its other files.
 * @throws {Problem} if the archive is damaged or too large.
 */
function unpack(bytes: Uint8Array, path: string): {entries: Record<string, Uint8Array>; others: string[]} {
  let size = 0;
  const others: string[] = [];
  try {
    const entries = unzipSync(bytes, {
      filter({name, originalSize}) {
        const isText = /\.(?:txt|csv|tsv|tab|dat|asc|json|ndjson)$/i.test(name);
        if (!isText && !name.endsWith('/')) others.push(name);
        if (!isText || OTHER_RELEASES.test(name)) return false;
        // The size that the archive states is the limit: not more than this is unpacked.
        if ((size += originalSize) > MAX_BYTES) throw tooLarge(path);
        return true;
      },
    });
    return {entries, others};
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${path}: this archive cannot be opened (${(error as Error).message}). Get it again from its publisher`);
  }
}

function readFolder(folder: string, system: string): NamedCodeFile {
  const rows: {code: string; title: string}[] = [];
  const faults: {text: string}[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    let record: unknown;
    try {
      record = JSON.parse(readText(join(folder, name)));
    } catch (error) {
      faults.push({text: `${name}: ${(error as Error).message}`});
      continue;
    }
    const {procedure} = parseProcedure(record);
    if (!procedure) faults.push({text: `${name}: not a procedure record. See: procedure-elements check ${join(folder, name)}`});
    for (const {system: other, code, display} of procedure?.codes ?? [])
      if (code && (codeSystem(other)?.name ?? other) === system) rows.push({code, title: display ?? procedure!.name});
  }
  if (!rows.length) throw new Problem(`${folder}: no record in this folder has a code of ${system}`);
  return {rows, headings: new Map(), faults, layout: 'records', name: folder};
}
