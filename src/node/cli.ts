#!/usr/bin/env node
import {parseArgs} from 'node:util';
import {checkRecords} from './check-records.js';
import {importPages} from './import-pages.js';
import {didYouMean} from './nearest.js';
import {Problem, systemCode, UsageProblem} from './problem.js';

const NAME = 'procedure-elements';
/** The build writes it in. */
const VERSION = '__VERSION__';

const EXIT_CODES = 'Exit codes: 0 all is well, 1 something is wrong with a file, 2 the command line is wrong.';

const HELP = `Usage: ${NAME} COMMAND …

Makes records of medical procedures from pages, and checks records.

Commands:
  import PAGE…  make records of pages
  check FILE…   check records

Options:
  -h, --help    show this, or with a command its own help
  --version     show the version

${EXIT_CODES}`;

const IMPORT_HELP = `Usage: ${NAME} import PAGE… [--out DIR] [--lang LANGUAGE] [--id ID] [--force]

Makes a record (JSON) of each page in the medical-code layout. PAGE is a text file, or - for standard input.
One page without --out goes to standard output. Nothing is overwritten unless --force is set.

Options:
  --out DIR        write DIR/<id>.json; needed for several pages, made if it does not exist
  --lang LANGUAGE  language of the pages, such as en or es-MX (default: en)
  --id ID          id of the record instead of one made of its name; for one page only
  --force          replace files that exist
  -h, --help       show this

${EXIT_CODES}`;

const CHECK_HELP = `Usage: ${NAME} check FILE…

Says where records do not fit the schema. FILE is a JSON file, or - for standard input.
Each finding is one line: file:line:column path: found …, expected …
Unknown keys and repeated keys are warnings.

Options:
  -h, --help  show this

${EXIT_CODES}`;

const HELP_OPTION = {help: {type: 'boolean', short: 'h'}} as const;
const VERSION_OPTION = {version: {type: 'boolean'}} as const;
const IMPORT_OPTIONS = {out: {type: 'string'}, lang: {type: 'string'}, id: {type: 'string'}, force: {type: 'boolean'}} as const;

type OptionTypes = Readonly<Record<string, {readonly type: 'string' | 'boolean'; readonly short?: string}>>;

/** @returns whether all went well. */
async function run([command, ...args]: readonly string[]): Promise<boolean> {
  switch (command) {
    case 'import': {
      const {values, positionals} = parse('import', args, {...HELP_OPTION, ...IMPORT_OPTIONS});
      return values.help ? print(IMPORT_HELP) : importPages(positionals, values);
    }
    case 'check': {
      const {values, positionals} = parse('check', args, HELP_OPTION);
      return values.help ? print(CHECK_HELP) : checkRecords(positionals);
    }
    default:
      return runBare(command === undefined ? [] : [command, ...args]);
  }
}

function runBare(args: readonly string[]): boolean {
  const {values, positionals} = parse('', args, {...HELP_OPTION, ...VERSION_OPTION});
  const [unknown] = positionals;
  if (unknown !== undefined) throw new UsageProblem(missing(`command "${unknown}"`, unknown, ['import', 'check']));
  if (values.help) return print(HELP);
  if (values.version) return print(VERSION);
  process.stderr.write(`${HELP}\n`);
  process.exitCode = 2;
  return true;
}

/** @throws {UsageProblem} in one line, with the options that there are. */
function parse<T extends OptionTypes>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    const code = systemCode(error);
    if (!(error instanceof Error) || !code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && /'(-[^']*)'/.exec(error.message)?.[1];
    const what = unknown
      ? missing(
          `option ${unknown}`,
          unknown,
          Object.keys(options).map((name) => `--${name}`),
        )
      : error.message.split('\n')[0]!;
    throw new UsageProblem(`${command && `${command}: `}${what}`);
  }
}

const missing = (what: string, word: string, known: readonly string[]): string =>
  `there is no ${what}${didYouMean(word, known) || `, there are: ${known.join(', ')}`}`;

function print(text: string): true {
  process.stdout.write(`${text}\n`);
  return true;
}

function fail(message: string, exitCode: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

// Who reads our output may leave early (`| head`): then there is nobody to tell. A closed standard error must not stop the work.
process.stdout.on('error', (error) =>
  systemCode(error) === 'EPIPE' ? process.exit() : fail(`standard output: ${error.message}`, 1),
);
process.stderr.on('error', () => undefined);

try {
  if (!(await run(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  if (error instanceof UsageProblem) fail(`${NAME}: ${error.message} (see ${NAME} --help)`, 2);
  else fail(error.message, 1);
}
