import {parseProcedure} from '../../model/parse-procedure.js';
import {dateHere} from '../../model/review.js';
import {step} from '../../model/validate.js';
import {checkQuality, type Finding, type QualityReport} from '../../quality/check-quality.js';
import {applyWaivers, type Waived, type Waiver} from '../../quality/waivers.js';
import {readJson, type Position} from '../json-text.js';
import {Problem} from '../problem.js';
import {inputName, readUtf8} from '../read-input.js';
import {notJson, sizeFault} from '../read-record.js';
import type {QualityConfig} from './config.js';

/** The id of findings about a file that is not a record; no rule of content can look at it. */
export const RECORD_RULE = 'record';

/** A finding and its place in the file, counted from 1. */
export type PlacedFinding = Finding & Position;

/** The findings of one file. */
export interface FileReport {
  readonly file: string;
  readonly findings: readonly PlacedFinding[];
  readonly waived: readonly (Waived['waived'][number] & Position)[];
  /** Absent where the file is not a record. */
  readonly scores?: QualityReport['scores'];
  readonly readability?: QualityReport['readability'];
}

/** Checks one file. What is not a record has one error: what it is, and what was expected. */
export async function checkFile(path: string, config: QualityConfig, used: Set<Waiver>): Promise<FileReport> {
  const file = inputName(path);
  const notRecord = (message: string, position: Position = {line: 1, column: 1}): PlacedFinding => ({
    rule: RECORD_RULE,
    level: 'error',
    path: '',
    ...position,
    message,
    source: 'procedure.schema.json',
  });
  const only = (...findings: PlacedFinding[]): FileReport => ({file, findings, waived: []});
  let text: string;
  let json: ReturnType<typeof readJson>;
  try {
    text = await readUtf8(path);
    json = readJson(text, file);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return only(notRecord(error.message.replace(`${file}: `, '')));
  }
  if (!json) return only(notRecord(notJson(text)));
  if ('fault' in json) return only(notRecord(`found ${json.fault.found}, expected ${json.fault.expected}`, json.fault.position));
  const large = sizeFault(text);
  if (large) return only(notRecord(large));
  const {procedure, issues} = parseProcedure(json.value);
  if (!procedure)
    return only(
      ...issues.map(({path: at, found, expected}) =>
        notRecord(`${at}: found ${found}, expected ${expected}`, json.positionOf(at)),
      ),
    );

  const place = <F extends Finding>(finding: F): F & Position => {
    const {pointer, jsonPath} = nearestValue(json.value, finding.path);
    return {...finding, path: pointer, ...json.positionOf(jsonPath)};
  };
  const byPlace = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;
  const {findings, scores, readability} = checkQuality(procedure, config);
  const {findings: open, waived} = applyWaivers(findings.map(place), config.waivers, {
    record: procedure.id,
    today: config.today ?? dateHere(Date.now()),
    used,
  });
  return {
    file,
    findings: open.map(place).sort(byPlace),
    waived: waived.map(place).sort(byPlace),
    scores,
    readability,
  };
}

/** Finds the value of a pointer in the file, or the value around it: an item may be a plain text there, which has no `text`. */
function nearestValue(root: unknown, pointer: string): {readonly pointer: string; readonly jsonPath: string} {
  let value = root;
  let found = {pointer: '', jsonPath: '$'};
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    found = {
      pointer: `${found.pointer}/${token}`,
      jsonPath: found.jsonPath + (Array.isArray(value) ? `[${key}]` : step(key)),
    };
    value = (value as Record<string, unknown>)[key];
  }
  return found;
}
