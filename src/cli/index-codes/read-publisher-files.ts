import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import {codeSystem} from '../../model/code-system.js';
import {parseProcedure} from '../../model/parse-procedure.js';
import {decodeText} from '../decode-text.js';
import {Problem, systemCode, systemMessage} from '../problem.js';
import {checkRows} from './check-rows.js';
import type {CodeFile, NamedCodeFile} from './code-file.js';
import {readCodeText} from './publisher-layouts.js';

/** Unpacked; some twenty times the longest lists there are, and no more than a text can be. */
const MOST_MEGABYTES = 500;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** What stands in archives beside the list: changes, descriptions of columns, modifiers' notes. */
const BESIDE = /addenda|layout|readme|read_me|trans|corr|note|changes|disclaimer|conversion/i;

/**
 * Reads a file of codes as its publisher ships it: an archive, a packed file, an order file, a table, FHIR JSON; or a folder
 * of our own records, for the codes of one system in them.
 * @throws {Problem} if there is no such file, or nothing in it is a list of codes.
 */
export function readCodes(path: string, system: string): NamedCodeFile {
  try {
    if (statSync(path).isDirectory()) return readFolder(path, system);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(systemMessage(path, error));
  }
  const bytes = readBytes(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(bytes, path);
  const file = {...checkRows(readCodeText(textOf(bytes, path))), name: path};
  if (!file.rows.length) throw new Problem(`${path}: ${noCodes(file)}`);
  return file;
}

/**
 * A text file, packed by gzip or not.
 * @throws {Problem} if it cannot be read.
 */
export function readText(path: string): string {
  return textOf(readBytes(path), path);
}

function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_BYTES) throw tooLarge(path);
    const bytes = readFileSync(path);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, {maxOutputLength: MOST_BYTES}) : bytes;
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw error instanceof Problem ? error : new Problem(systemMessage(path, error));
  }
}

const tooLarge = (path: string): Problem =>
  new Problem(
    `${path}: this has, unpacked, more than ${MOST_MEGABYTES} MB, as no list of codes has. Check that it is the right file`,
  );

const noCodes = ({faults: [fault]}: CodeFile): string =>
  `no list of codes${fault ? ` (${fault.line === undefined ? '' : `line ${fault.line}: `}${fault.text})` : ''}. Expected an order file, a HCPCS file, a table with codes and titles, or a FHIR CodeSystem`;

/** The longest list in an archive. */
function readArchive(bytes: Uint8Array, path: string): NamedCodeFile {
  let entries: Record<string, Uint8Array>;
  let size = 0;
  try {
    entries = unzipSync(bytes, {
      filter({name, originalSize}) {
        if (!/\.(?:txt|csv|tsv|json)$/i.test(name) || BESIDE.test(basename(name))) return false;
        // What it says is what it gets: not more than this is unpacked.
        if ((size += originalSize) > MOST_BYTES) throw tooLarge(path);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${path}: this archive cannot be opened (${(error as Error).message}). Get it again from its publisher`);
  }
  const lists = Object.entries(entries).flatMap(([name, content]) => {
    const text = decode(content);
    return text === undefined ? [] : [{...checkRows(readCodeText(text)), name: `${name} in ${path}`}];
  });
  const [longest] = lists.sort((a, b) => b.rows.length - a.rows.length);
  if (!longest?.rows.length)
    throw new Problem(
      `${path}: none of the files in it is a list of codes (looked at ${Object.keys(entries).join(', ') || 'none'})`,
    );
  return longest;
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
    if (!procedure) faults.push({text: `${name}: no procedure record. See: procedure-elements check ${join(folder, name)}`});
    for (const {system: other, code, display} of procedure?.codes ?? [])
      if (code && (codeSystem(other)?.name ?? other) === system) rows.push({code, title: display ?? procedure!.name});
  }
  if (!rows.length) throw new Problem(`${folder}: no record in this folder has a code of ${system}`);
  return {rows, headings: new Map(), faults, layout: 'records', name: folder};
}

function textOf(bytes: Uint8Array, path: string): string {
  const text = decode(bytes);
  if (text === undefined)
    throw new Problem(
      `${path}: this is no text. Check that it is the right file, or save it as plain text with the encoding UTF-8`,
    );
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  // The older encoding that some publishers still use, in which no text begins like UTF-16 or has zeros.
  const older = new TextDecoder('windows-1252').decode(bytes);
  return /^(?:ÿþ|þÿ)|\0/.test(older) ? undefined : older;
}
