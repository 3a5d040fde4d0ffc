import {readdirSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {unzipSync} from 'fflate';
import {codeSystem} from '../../model/code-system.js';
import {parseProcedure} from '../../model/parse-procedure.js';
import {Problem, systemMessage} from '../problem.js';
import {checkRows} from './check-rows.js';
import type {CodeFile, NamedCodeFile} from './code-file.js';
import {decode, MAX_BYTES, readBytes, readText, textOf, tooLarge} from './file-bytes.js';
import type {LayoutOptions} from './layout-options.js';
import {assertPlausible} from './plausible.js';
import {readCodeText} from './read-code-text.js';
import {isRf2, readRf2} from './snomed-rf2.js';

/** Files of archives beside the list: changes, descriptions of columns, notes. They are read only if no other file has codes. */
const BESIDE = /addenda|layout|readme|read_me|trans|corr|note|changes|disclaimer|conversion/i;
/** SNOMED CT: of the three kinds of release in an archive, those without the current state. */
const OTHER_RELEASES = /(?:_|\/)(?:Full|Delta)[_/-]/;
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
  return readList(textOf(bytes, path), path, options);
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
  const entries = unpack(bytes, path);
  if ('xl/workbook.xml' in entries)
    throw new Problem(`${path}: this is an Excel workbook. Save its sheet of codes as CSV (UTF-8) and read that file`);
  const texts = Object.entries(entries).flatMap(([name, content]) => {
    const text = decode(content);
    return text === undefined ? [] : [{name, text}];
  });
  const release = texts.filter(({text}) => isRf2(text));
  if (release.length) {
    const file = readRf2(
      release.map(({text}) => text),
      options,
    );
    if (!file.rows.length) throw new Problem(`${path}: ${noCodes(file)}`);
    return {...checkRows(file), name: `${release.map(({name}) => basename(name)).join(', ')} in ${path}`};
  }
  const refused: string[] = [];
  for (const isBeside of [false, true]) {
    const lists = texts
      .filter(({name}) => BESIDE.test(basename(name)) === isBeside)
      .flatMap(({name, text}) => {
        try {
          return readList(text, `${name} in ${path}`, options);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          refused.push(error.message);
          return [];
        }
      });
    const [longest] = lists.sort((a, b) => b.rows.length - a.rows.length);
    if (longest) return longest;
  }
  const reasons = refused.join('. ') || `It has ${Object.keys(entries).join(', ') || 'no text files'}`;
  throw new Problem(`${path}: none of the files in it is a list of codes. ${reasons}`);
}

/** @throws {Problem} if the archive is damaged or too large. */
function unpack(bytes: Uint8Array, path: string): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({name, originalSize}) {
        const isText = /\.(?:txt|csv|tsv|json|ndjson)$|^xl\/workbook\.xml$/i.test(name);
        if (!isText || OTHER_RELEASES.test(name)) return false;
        // The size that the archive states is the limit: not more than this is unpacked.
        if ((size += originalSize) > MAX_BYTES) throw tooLarge(path);
        return true;
      },
    });
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
