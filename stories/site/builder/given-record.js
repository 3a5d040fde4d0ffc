// A record that the reader has: from a file of the record editor, or pasted.
import {parseProcedure} from '../../../dist/model/parse-procedure.js';

/** @returns {{procedure?: object, problem?: string}} the record in a text, or what is wrong with it. */
export function readRecord(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return {problem: 'This is not a record: it is not JSON. Make a record of your page with the record editor first.'};
  }
  const {procedure, issues} = parseProcedure(value);
  if (procedure) return {procedure};
  const [{path, found, expected}] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return {
    problem: `This record has a mistake: ${path}: found ${found}, expected ${expected}${more}. Open it in the record editor.`,
  };
}
