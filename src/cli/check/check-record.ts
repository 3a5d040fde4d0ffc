import schema from '../../../data/procedure.schema.json';
import {parseProcedure} from '../../model/parse-procedure.js';
import {planFaults} from '../../model/plan-faults.js';
import type {Procedure} from '../../model/procedure.js';
import {conform, type JsonSchema} from '../../model/validate.js';
import {FORMULA_LANGUAGES, readability, type Readability} from '../../quality/readability/formulas.js';
import {recordCounts} from '../../quality/readability/record-counts.js';
import {recordTexts} from '../../quality/record-texts.js';
import {isDeviceName} from '../../util/device-name.js';
import {readJson, type JsonFault, type JsonText, type Position} from '../json-text.js';
import {Problem} from '../problem.js';
import {inputName, readUtf8} from '../read-input.js';
import {notJson, sizeFault} from '../read-record.js';
import {timeFaults} from '../time-faults.js';
import {untypedText} from '../untyped-text.js';
import {describeUnknownKey, findUnknownKeys} from './unknown-keys.js';

const MOST_OF_A_KIND = 20;

/** A line of the report. */
export interface Finding {
  readonly position: Position;
  readonly text: string;
  readonly warning?: boolean;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** How hard the text is to read, by the first formula of its language; absent where there is none. */
  readonly figure?: Readability;
}

/** Checks one record. @throws {Problem} if the file cannot be read or is not JSON. */
export async function checkRecord(file: string): Promise<Checked> {
  const read = await readUtf8(file);
  const json = parse(read, inputName(file));
  if ('fault' in json) {
    const {position, found, expected} = json.fault;
    return {findings: [{position, text: `found ${found}, expected ${expected}`}]};
  }
  const {value, positionOf, keyPositionOf, repeated} = json;
  const {procedure, issues = []} = parseProcedure(value);
  // A misspelt key is often why a required one is missing, so it is named in a record with errors too.
  const known = procedure ?? conform(schema as JsonSchema, value, '$', []);
  const large = sizeFault(read);
  const findings = [
    ...(large ? [{position: positionOf('$'), text: large}] : []),
    ...issues.map(({path, found, expected}) => ({
      position: positionOf(path),
      text: `${path}: found ${found}, expected ${expected}`,
    })),
    ...firstOnes(findUnknownKeys(value, known), (path) => ({
      position: keyPositionOf(path),
      text: describeUnknownKey(path),
      warning: true,
    })),
    ...(procedure ? [...timeFaults(procedure), ...untypedText(procedure), ...nameFaults(procedure)] : []).map(({path, text}) => ({
      position: positionOf(path),
      text: `${path}: warning: ${text}`,
      warning: true,
    })),
    ...(procedure ? planFaults(procedure) : []).map(({path, text, level}) => ({
      position: positionOf(path),
      text: `${path}: ${level === 'warning' ? 'warning: ' : ''}${text}`,
      warning: level === 'warning',
    })),
    ...firstOnes(repeated, ({path, position, first}) => ({
      position,
      text: `${path}: warning: found the key again, the one in line ${first.line} is not read`,
      warning: true,
    })),
  ].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
  return {findings, figure: procedure && figureOf(procedure)};
}

/** A file of another program can have thousands of one kind: the first ones tell which, and the last of them how many more. */
function firstOnes<Item>(items: readonly Item[], toFinding: (item: Item) => Finding): readonly Finding[] {
  const more = items.length - MOST_OF_A_KIND;
  const findings = items.slice(0, MOST_OF_A_KIND).map(toFinding);
  return more > 0
    ? findings.map((finding, at) =>
        at === MOST_OF_A_KIND - 1 ? {...finding, text: `${finding.text}; and ${more} more`} : finding,
      )
    : findings;
}

/** The first figure that `check --quality` gives too. */
function figureOf(procedure: Procedure): Readability | undefined {
  const language = procedure.lang.toLowerCase().split('-')[0]!;
  if (!FORMULA_LANGUAGES.includes(language)) return undefined;
  return readability(recordCounts(recordTexts(procedure), language), language)[0];
}

/** The id is the name of files. */
const nameFaults = ({id}: Procedure): {path: string; text: string}[] =>
  isDeviceName(id) ? [{path: '$.id', text: `found "${id}", a name that Windows cannot store, expected another id`}] : [];

function parse(text: string, name: string): JsonText | JsonFault {
  const json = readJson(text, name);
  if (!json) throw new Problem(`${name}: ${notJson(text)}`);
  return json;
}
