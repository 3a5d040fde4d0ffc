import {parseForReading} from '../model/parse-procedure.js';
import type {Procedure} from '../model/procedure.js';
import {MAX_SIZE, RecordError, tooLarge} from './record-error.js';

export {toPlain} from '../util/plain-data.js';

/** Checks what an author gave as a record. `where` names it in the message. */
export function checkRecord(input: unknown, where: string): Procedure {
  const {procedure, issues} = parseForReading(input);
  if (procedure) return procedure;
  const list = issues.slice(0, 20).map(({path, found, expected}) => `\n  ${path}: found ${found}, expected ${expected}`);
  throw new RecordError('invalid', `${where} is not a procedure record (${issues.length}):${list.join('')}`, issues);
}

/** Reads a record from JSON text. `where` names it in the message. */
export function readRecord(json: string, where: string): Procedure {
  if (json.length > MAX_SIZE) throw tooLarge(where);
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    throw Object.assign(new RecordError('not-json', `${where} is not JSON: ${(error as Error).message}`), {text: json});
  }
  return checkRecord(input, where);
}
