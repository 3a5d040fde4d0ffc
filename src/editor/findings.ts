import {parseProcedure, unknownKeys} from '../model/parse-procedure.js';
import type {Procedure} from '../model/procedure.js';
import {checkQuality} from '../quality/check-quality.js';
import {idOf} from '../formats/page-id.js';
import {keysOf, pointerOfPath, valueAt, type Json} from './json.js';
import type {State} from './store.js';

/** Something about the record that its editor should see. */
export interface Finding {
  /** JSON pointer of the field. */
  readonly path: string;
  readonly level: 'error' | 'warning' | 'note' | 'check';
  /** In English; `words.say` says it in the language of the editor. */
  readonly message: string;
  /** Id of the quality rule. */
  readonly rule?: string;
  /** A change that certainly mends it. */
  readonly mend?: {readonly path: string; readonly value: Json | undefined};
  /** Marks a decision of the reader of pages that somebody has looked at. */
  readonly done?: string;
}

export interface Findings {
  /** The record, where nothing in it breaks the schema. */
  readonly procedure?: Procedure;
  readonly findings: readonly Finding[];
}

/** Everything that is wrong with the record, unclear or worth a better word; errors first. */
export function findingsOf({record, source, done}: State): Findings {
  if (!record) return {findings: []};
  const {procedure, issues = []} = parseProcedure(record);
  const errors = issues.map(({path, expected}) => errorAt(pointerOfPath(path), expected, record));
  const toCheck = (source?.report.toCheck ?? []).flatMap(({path, why}, at): Finding[] =>
    done.includes(`check-${at}`) ? [] : [{path, level: 'check', message: why, done: `check-${at}`}],
  );
  const quality = procedure ? checkQuality(procedure).findings : [];
  const advice = quality.map(({path, level, message, mend, rule}): Finding => ({
    path,
    level,
    message,
    rule,
    ...(mend !== undefined && {mend: {path, value: mend}}),
  }));
  return {procedure, findings: [...errors, ...toCheck, ...unknownFields(record, procedure, done), ...advice]};
}

function errorAt(path: string, expected: string, record: Json): Finding {
  const value = valueAt(record, path);
  const message = /^"[^"]*" or "/.test(expected) ? 'Choose one.' : `This should be ${expected}.`;
  if (path === '/id' || path.endsWith('/id')) {
    const id = idOf(String(value || valueAt(record, path.replace(/\/id$/, path === '/id' ? '/name' : '/text')) || ''));
    return {path, level: 'error', message, mend: {path, value: id}};
  }
  const trimmed = typeof value === 'string' ? value.trim() : value;
  if (trimmed === '' || value === null) return {path, level: 'error', message, mend: {path, value: undefined}};
  return {path, level: 'error', message, ...(trimmed !== value && {mend: {path, value: trimmed}})};
}

/** Members that the schema does not know, misspelled ones among them: the form has no control for them. */
function unknownFields(record: Json, procedure: Procedure | undefined, done: readonly string[]): Finding[] {
  const paths = procedure ? unknownKeys(record, procedure).map(pointerOfPath) : [];
  return paths.flatMap((path): Finding[] => {
    const message = `“${keysOf(path).at(-1)}” is not a field of a record: it is kept, and no rendering shows it.`;
    return done.includes(`field-${path}`) ? [] : [{path, level: 'check', message, done: `field-${path}`}];
  });
}
