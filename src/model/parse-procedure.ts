import schema from '../../data/procedure.schema.json';
import {conform, step, type JsonSchema, type RecordIssue} from './validate.js';
import {isLanguageTag} from '../util/language-tag.js';
import {dropPrototypes, toPlain} from '../util/plain-data.js';
import type {Procedure} from './procedure.js';

export type {RecordIssue};

/** A record, or what is wrong with the input: exactly one of the two. */
export type ParseResult =
  | {readonly procedure: Procedure; readonly issues?: undefined}
  | {readonly procedure?: undefined; readonly issues: readonly RecordIssue[]};

/**
 * Checks a value that claims to be a record and brings it into the one shape that elements read: plain objects, which
 * frameworks can clone and pass from a server to a browser.
 * Never throws. Keys that the schema does not know are dropped: `unknownKeys()` names them.
 * @param input the result of `JSON.parse`, or an object of your own.
 */
export function parseProcedure(input: unknown): ParseResult {
  const {procedure, issues} = parseForReading(input);
  return procedure ? {procedure: toPlain(procedure)} : {issues};
}

let bareSchema: JsonSchema | undefined;

/** The same, with objects that have no prototype: elements and writers read them on any page. */
export function parseForReading(input: unknown): ParseResult {
  const issues: RecordIssue[] = [];
  const procedure = conform((bareSchema ??= dropPrototypes(schema as JsonSchema)), input, '$', issues) as Procedure;
  if (issues.length) return {issues};
  // Such as "zh-yue": no pattern says what Intl takes, and what sorts and cuts text would throw at it.
  const {lang} = procedure;
  if (!isLanguageTag(lang)) issues.push({path: '$.lang', found: `"${lang}"`, expected: schema.properties.lang.title});
  procedure.risks?.forEach(({likelihood}, at) => {
    if (likelihood && 'count' in likelihood && likelihood.count > likelihood.of)
      issues.push({
        path: `$.risks[${at}].likelihood.count`,
        found: `${likelihood.count}`,
        expected: `not more than ${likelihood.of}`,
      });
  });
  return issues.length ? {issues} : {procedure};
}

/** JSON paths of the keys of `input` that did not reach the parsed record, misspelt ones mostly. */
export function unknownKeys(input: unknown, procedure: unknown, path = '$'): string[] {
  if (!isObject(input) || !isObject(procedure)) return [];
  return Object.keys(input).flatMap((key) => {
    const here = path + (Array.isArray(input) ? `[${key}]` : step(key));
    return Object.hasOwn(procedure, key) ? unknownKeys(input[key], procedure[key], here) : [here];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
