import {parse, type ParseError} from 'jsonc-parser';
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

/** A page or a Word document with its pictures is smaller. */
const MAX_MEGABYTES = 100;

/** @throws {CannotOpen} if the file cannot be read, is not a page and not a record. */
export async function openFile(file: File): Promise<State> {
  if (file.size > MAX_MEGABYTES << 20)
    throw new CannotOpen(`${file.name} has more than ${MAX_MEGABYTES} MB, which no page has. Save its text on its own.`);
  const bytes = new Uint8Array(await bytesOf(file));
  const kind = otherKind(bytes);
  if (kind) throw new CannotOpen(`${file.name} is ${kind}.`);
  if (isZip(bytes)) return openDocument(file.name, bytes);
  const text = decodeText(bytes);
  if (text === undefined) throw new CannotOpen(`${file.name} is not a text in UTF-8 or UTF-16, and not a Word document.`);
  return openText(file.name, text);
}

/** A folder, or a file that was moved or locked, has a name and no bytes. */
function bytesOf(file: File): Promise<ArrayBuffer> {
  return file.arrayBuffer().catch(() => {
    throw new CannotOpen(`${file.name} cannot be read. If it is a folder, open one file in it.`);
  });
}

/** @throws {CannotOpen} if the text is not a page and not a record. */
export function openText(name: string, text: string): State {
  if (!text.trim()) throw new CannotOpen(`${name} is empty. Choose a page or a record.`);
  const record = recordIn(text);
  if (record) return {record, saved: record, done: []};
  const line = brokenLine(text);
  if (line) throw new CannotOpen(`${name} is not valid JSON: correct line ${line}, or open the page that it was made of.`);
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

/**
 * The text of something that is pasted or dropped: its markup, which keeps headings and lists, unless the text itself is source, as
 * program editors give it, colored, beside the plain text.
 */
export function pastedText(data: DataTransfer): string {
  const [markup, plain] = [data.getData('text/html'), data.getData('text/plain')];
  return markup && !['html', 'json', 'markdown'].includes(sniffFormat(plain)) ? markup : plain;
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

/** The line of the first error in a text that is meant as JSON; `undefined` for JSON without one, and for other texts. */
function brokenLine(text: string): number | undefined {
  if (!/^\ufeff?\s*[{[]\s*["{[]/.test(text)) return undefined;
  const errors: ParseError[] = [];
  parse(text, errors);
  return errors[0] && text.slice(0, errors[0].offset).split('\n').length;
}

const why = (name: string, issues: readonly {path: string; found: string; expected: string}[]): string =>
  issues.some(({found}) => /^\d+ characters$/.test(found))
    ? `${name} is too long for one page. Choose the part about one procedure.`
    : `${name}: ${issues.map(({path, found, expected}) => `${path}: ${found} was found; expected ${expected}.`).join(' ')}`;
