import schema from '../../../data/procedure.schema.json';
import {conform, type JsonSchema} from '../../model/validate.js';
import {parseProcedure, unknownKeys} from '../../model/parse-procedure.js';
import type {Procedure} from '../../model/procedure.js';
import {isDeviceName} from '../../util/device-name.js';
import {command, type OptionValues} from '../command.js';
import {readJson, type JsonFault, type JsonText, type Position} from '../json-text.js';
import {didYouMean} from '../nearest.js';
import {print, report} from '../output.js';
import {Problem, UsageProblem} from '../problem.js';
import {Progress} from '../progress.js';
import {inputName, readUtf8} from '../read-input.js';
import {notJson, sizeFault} from '../read-record.js';
import {timeFaults} from '../time-faults.js';
import {untypedText} from '../untyped-text.js';
import {planFaults} from '../../model/plan-faults.js';
import {FORMULA_LANGUAGES, readability, type Readability} from '../../quality/readability/formulas.js';
import {recordCounts} from '../../quality/readability/record-counts.js';
import {recordTexts} from '../../quality/record-texts.js';

interface Finding {
  readonly position: Position;
  readonly text: string;
  readonly warning?: boolean;
}

interface Checked {
  readonly findings: readonly Finding[];
  /** How hard the text is to read, by the first formula of its language; absent where there is none. */
  readonly figure?: Readability;
}

const OPTIONS = {
  quality: {type: 'boolean'},
  format: {type: 'string'},
  config: {type: 'string'},
  'max-warnings': {type: 'string'},
} as const;
const FORMATS = ['text', 'json', 'sarif'] as const;

export const checkCommand = command({
  summary: ['FILE…', 'check records'],
  help: `check FILE…
       procedure-elements check --quality FILE… [--format text|json|sarif] [--config FILE] [--max-warnings N]

Reports where records do not fit the schema. FILE is a JSON file, or - for standard input.
Each finding is one line: file:line:column path: found …, expected …
A line for each record without errors states how hard it is to read: SMOG for English, and the first formula of other languages.
Unknown keys, repeated keys, rules that have ended, dates in the wrong order, times of many years and times for eating,
drinking or medicine without "means" and records whose text is mostly in "more" and "notices" are warnings.

With --quality it checks the content instead: whether patients can decide, act and understand by it, and how hard it is to
read (SMOG, Flesch-Kincaid …). Each finding names its rule and the source of the rule; docs/quality.md lists them.

Options:
  --quality         check the content
  --format FORMAT   text, json or sarif; text if not given
  --config FILE     levels, readingGrade and waivers; .procedure-quality.json of this folder if not given
  --max-warnings N  fail if there are more warnings than this
  -h, --help        show this`,
  options: OPTIONS,
  run: checkRecords,
});

/** Findings go to standard output; what cannot be read goes to standard error. */
async function checkRecords(files: readonly string[], values: OptionValues<typeof OPTIONS>): Promise<boolean> {
  if (!files.length) throw new UsageProblem('check: name a file, or - for standard input');
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new UsageProblem('check: - (standard input) can be named only once');

  if (values.quality) return checkContent(files, values);
  const alone = (['format', 'config', 'max-warnings'] as const).find((name) => values[name] !== undefined);
  if (alone) throw new UsageProblem(`check: --${alone} needs --quality`);

  const progress = new Progress(files.length);
  let [errors, warnings, faulty, unread, done] = [0, 0, 0, 0, 0];
  for (const file of files) {
    progress.show(done++);
    try {
      const {findings, figure} = await checkRecord(file);
      const wrong = findings.filter(({warning}) => !warning).length;
      errors += wrong;
      warnings += findings.length - wrong;
      if (wrong) faulty++;
      if (findings.length || figure) progress.clear();
      print(...findings.map(({position, text}) => `${inputName(file)}:${position.line}:${position.column} ${text}`));
      if (figure)
        print(`${inputName(file)}: ${figure.formula} ${figure.value.toFixed(1)}${figure.isGrade ? ' (school grade)' : ''}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unread++;
      progress.clear();
      report(...error.lines);
    }
  }
  progress.clear();
  print(summary(files.length, errors, warnings, faulty, unread));
  return !errors && !unread;
}

/** The rules are loaded only for those who ask for them. */
async function checkContent(files: readonly string[], values: OptionValues<typeof OPTIONS>): Promise<boolean> {
  const {format: given = 'text', config, 'max-warnings': most = 'Infinity'} = values;
  const format = FORMATS.find((name) => name === given);
  if (!format)
    throw new UsageProblem(
      `check: --format is "${given}"${didYouMean(given, FORMATS) || `, expected one of: ${FORMATS.join(', ')}`}`,
    );
  if (!/^(?:\d{1,9}|Infinity)$/.test(most))
    throw new UsageProblem(`check: --max-warnings is "${most}", expected a whole number such as 0`);
  const {checkFiles} = await import('../quality/run.js');
  return checkFiles(files, {format, config, maxWarnings: Number(most)});
}

async function checkRecord(file: string): Promise<Checked> {
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
    ...unknownKeys(value, known)
      .filter((path) => path !== '$["$schema"]') // What editors read to find the schema.
      .map((path) => ({
        position: keyPositionOf(path),
        text: `${path}: warning: found an unknown key, its value is not read${hint(path)}`,
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
    ...repeated.map(({path, position, first}) => ({
      position,
      text: `${path}: warning: found the key again, the one in line ${first.line} is not read`,
      warning: true,
    })),
  ].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
  return {findings, figure: procedure && figureOf(procedure)};
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

const STEP = /\.(\w+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** Which key of the schema was meant, looked for where the unknown one stands. */
function hint(path: string): string {
  const steps = Array.from(path.matchAll(STEP), ([, name, index, quoted]) => name ?? index ?? (JSON.parse(quoted!) as string));
  const key = steps.pop() ?? '';
  let forms = formsOf(schema as JsonSchema);
  for (const name of steps) forms = forms.flatMap(({items, properties}) => [items, properties?.[name]]).flatMap(formsOf);
  return didYouMean(
    key,
    forms.flatMap(({properties = {}}) => Object.keys(properties)),
  );
}

const formsOf = (part: JsonSchema | undefined): readonly JsonSchema[] => (part ? (part.anyOf ?? [part]) : []);

const count = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`;

function summary(files: number, errors: number, warnings: number, faulty: number, unread: number): string {
  const parts = [
    errors ? `${count(errors, 'error')} in ${count(faulty, 'file')}` : unread ? '' : 'no errors',
    warnings ? count(warnings, 'warning') : '',
    unread ? `${unread} not read` : '',
  ];
  return `Checked ${count(files, 'file')}: ${parts.filter(Boolean).join(', ')}.`;
}
