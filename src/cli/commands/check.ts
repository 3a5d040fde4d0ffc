import {checkRecord} from '../check/check-record.js';
import {command, type OptionValues} from '../command.js';
import {didYouMean} from '../nearest.js';
import {print, report} from '../output.js';
import {Problem, UsageProblem} from '../problem.js';
import {Progress} from '../progress.js';
import {inputName} from '../read-input.js';

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

const count = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`;

function summary(files: number, errors: number, warnings: number, faulty: number, unread: number): string {
  const parts = [
    errors ? `${count(errors, 'error')} in ${count(faulty, 'file')}` : unread ? '' : 'no errors',
    warnings ? count(warnings, 'warning') : '',
    unread ? `${unread} not read` : '',
  ];
  return `Checked ${count(files, 'file')}: ${parts.filter(Boolean).join(', ')}.`;
}
