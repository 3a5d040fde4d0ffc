import {NotADocument, readDocx} from '../formats/docx/index.js';
import {readBlocks, readPage, recordOf} from '../formats/read-page.js';
import {sniffFormat} from '../formats/sniff.js';
import {idOf} from '../formats/page-id.js';
import {isZip, otherKind} from '../formats/file-kind.js';
import {decodeText} from '../formats/decode-text.js';
import {isObject, type Json, type JsonObject} from './json.js';
import {normalise} from './schema.js';
import type {State} from './store.js';

/** Says in one line why a file cannot be opened, and what to do. */
export class CannotOpen extends Error {}

/** @throws {CannotOpen} if the file is not a page and not a record. */
export async function openFile(file: File): Promise<State> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = otherKind(bytes);
  if (kind) throw new CannotOpen(`${file.name} is ${kind}.`);
  if (isZip(bytes)) return openDocument(file.name, bytes);
  const text = decodeText(bytes);
  if (text === undefined) throw new CannotOpen(`${file.name} is not a text in UTF-8 or UTF-16, and not a Word document.`);
  return openText(file.name, text);
}

/** @throws {CannotOpen} if the text is not a page and not a record. */
export function openText(name: string, text: string): State {
  const record = recordIn(text);
  if (record) return {record, saved: record, done: []};
  const result = readPage(text);
  if (!result.procedure) throw new CannotOpen(why(name, result.issues));
  const {procedure, report} = result;
  const {blocks} = readBlocks(text, sniffFormat(text), report.lang);
  return {record: toJson(procedure), source: {name, blocks, report}, done: []};
}

async function openDocument(name: string, bytes: Uint8Array): Promise<State> {
  try {
    const page = await readDocx(bytes);
    const result = recordOf(page);
    if (!result.procedure) throw new CannotOpen(why(name, result.issues));
    return {record: toJson(result.procedure), source: {name, blocks: page.blocks, report: result.report}, done: []};
  } catch (error) {
    throw error instanceof NotADocument ? new CannotOpen(`${name} is ${error.message}.`) : error;
  }
}

/** A record with nothing but its name. */
export function newRecord(name: string, lang: string): State {
  return {record: {id: idOf(name), lang, name}, done: []};
}

/** A translation to be written beside its original: the same texts, in need of another language. */
export function newTranslation(original: JsonObject, lang: string): State {
  const {integrity, review, ...texts} = original;
  void [integrity, review];
  return {record: {...texts, lang, translation: {from: original['lang']!, state: 'machine'}}, beside: original, done: []};
}

const toJson = (value: unknown): JsonObject => normalise(JSON.parse(JSON.stringify(value)) as Json) as JsonObject;

/** The record that a text is, also one with mistakes: the form shows them. */
function recordIn(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, '')) as Json;
    const isRecord = isObject(value) && 'id' in value && 'name' in value && !('@context' in value) && !('resourceType' in value);
    return isRecord ? (normalise(value) as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

const why = (name: string, issues: readonly {path: string; found: string; expected: string}[]): string =>
  `${name}: ${issues.map(({path, found, expected}) => `${path}: ${found} was found; expected ${expected}.`).join(' ')}`;
