import {MAX_SIZE} from '../loading/record-error.js';
import {textMistake} from '../loading/text-mistake.js';
import {parseProcedure} from '../model/parse-procedure.js';
import type {Procedure} from '../model/procedure.js';
import {Problem} from './problem.js';
import {inputName, readInput} from './read-input.js';

/**
 * Reads one record.
 * @param file a JSON file, or `-` for standard input.
 * @returns the record, and its text as it stands in the file.
 * @throws {Problem} if it cannot be read, is not JSON or does not fit the schema.
 */
export async function readRecord(file: string): Promise<{readonly record: Procedure; readonly text: string}> {
  const text = await readInput(file);
  return {record: readRecordText(text, inputName(file)).record, text};
}

/**
 * Reads a record from the text of its file.
 * @param name of the file, for messages.
 * @returns the record, and the same as its author wrote it, without defaults.
 * @throws {Problem} if it is not JSON or does not fit the schema.
 */
export function readRecordText(text: string, name: string): {readonly record: Procedure; readonly authored: object} {
  const large = sizeFault(text);
  if (large) throw new Problem(`${name} ${large}`);
  const authored = parse(text, name);
  const {procedure, issues} = parseProcedure(authored);
  if (procedure) return {record: procedure, authored: authored as object};
  const [{path, found, expected}, ...more] = issues as [(typeof issues)[number]];
  const others = more.length ? `. This and ${more.length} more: see check` : '. For its line see check';
  throw new Problem(`${name} ${path}: found ${found}, expected ${expected}${others}`);
}

/** A record that fits the schema and still is read by no page. */
export const sizeFault = ({length}: string): string | undefined =>
  length > MAX_SIZE
    ? `$: found ${length.toLocaleString('en')} characters, expected at most ${MAX_SIZE.toLocaleString('en')}: no page reads more`
    : undefined;

/** Explains why a text is not JSON, in the words that pages use. */
export const notJson = (text: string): string =>
  `this ${textMistake(text) ?? 'is not JSON. If it is a page, make a record of it first with import'}`;

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(`${name}: ${notJson(text)}`);
  }
}
