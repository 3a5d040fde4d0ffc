import {safeParse, type BaseIssue} from 'valibot';
import {ProcedureSchema, type Procedure} from './procedure.js';

/** What is wrong with a record, and where. */
export interface RecordIssue {
  /** JSON path, `$.risks[2].likelihood.count`; `$` is the record itself. */
  readonly path: string;
  /** What stands there, shortened: `"soon"`, `3`, `Object`, `undefined`. */
  readonly found: string;
  /** What may stand there. */
  readonly expected: string;
}

export type ParseResult = {readonly procedure: Procedure; readonly issues?: undefined} | {readonly procedure?: undefined; readonly issues: readonly RecordIssue[]};

/**
 * Checks a value that claims to be a record and brings it into the one shape that elements read.
 * Never throws. Keys that the schema does not know are dropped: `unknownKeys()` names them.
 * @param input what `JSON.parse` gave, or an object of your own.
 */
export function parseProcedure(input: unknown): ParseResult {
  const result = safeParse(ProcedureSchema, input);
  return result.success ? {procedure: result.output} : {issues: result.issues.flatMap((issue) => recordIssues(issue, '$'))};
}

/** JSON paths of the keys of `input` that did not reach the parsed record, misspelt ones mostly. */
export function unknownKeys(input: unknown, procedure: unknown, path = '$'): string[] {
  if (!isObject(input) || !isObject(procedure)) return [];
  return Object.keys(input).flatMap((key) => {
    const here = `${path}${pathStep(key, Array.isArray(input))}`;
    return Object.hasOwn(procedure, key) ? unknownKeys(input[key], procedure[key], here) : [here];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const pathStep = (key: unknown, inArray: boolean): string => {
  if (inArray || typeof key === 'number') return `[${String(key)}]`;
  return /^[A-Za-z_]\w*$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`;
};

function recordIssues(issue: BaseIssue<unknown>, parent: string): RecordIssue[] {
  const path = parent + (issue.path ?? []).map(({key}) => pathStep(key, false)).join('');
  // A union's own message says little: the branch that got furthest into the value says what is wrong in it.
  const deeper = issue.issues?.filter(({path: inner}) => inner);
  if (deeper?.length) return deeper.flatMap((inner) => recordIssues(inner, path));
  const expected = issue.kind === 'validation' ? issue.message : (issue.expected ?? issue.message);
  // Valibot names the key that is missing; its path says that already.
  return [{path, found: shorten(issue.input, issue.received), expected: issue.received === 'undefined' ? 'a value' : expected}];
}

function shorten(value: unknown, received: string): string {
  if (typeof value !== 'string') return received;
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
