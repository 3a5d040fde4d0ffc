#!/usr/bin/env node
import {parseArgs} from 'node:util';
import type {Command, OptionTypes} from './command.js';
import {catalogCommand} from './commands/catalog.js';
import {checkCommand} from './commands/check.js';
import {exportCommand} from './commands/export.js';
import {importCommand} from './commands/import.js';
import {indexCommand} from './commands/index.js';
import {pageCommand} from './commands/page.js';
import {renderCommand} from './commands/render.js';
import {stampCommand} from './commands/stamp.js';
import {translateCommand} from './commands/translate.js';
import {verifyCommand} from './commands/verify.js';
import {didYouMean} from './nearest.js';
import {print, report, watchOutput} from './output.js';
import {Problem, systemCode, UsageProblem} from './problem.js';

const NAME = 'procedure-elements';
/** The build writes it in. */
const VERSION = '__VERSION__';

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  check: checkCommand,
  translate: translateCommand,
  page: pageCommand,
  render: renderCommand,
  export: exportCommand,
  catalog: catalogCommand,
  stamp: stampCommand,
  verify: verifyCommand,
  index: indexCommand,
};

const EXIT_CODES = 'Exit codes: 0 all is well, 1 something is wrong with a file, 2 the command line is wrong.';

const list = Object.entries(COMMANDS).map(([name, {summary}]) => [`${name} ${summary[0]}`, summary[1]] as const);
const width = Math.max(...list.map(([call]) => call.length));

const HELP = `Usage: ${NAME} COMMAND …

Makes records of medical procedures from pages, checks records, makes pages of them, and makes codes searchable.

Commands:
${list.map(([call, does]) => `  ${call.padEnd(width)}  ${does}`).join('\n')}

Options:
  -h, --help    show this, or with a command its own help
  --version     show the version

${EXIT_CODES}`;

const HELP_OPTION = {help: {type: 'boolean', short: 'h'}} as const;
const VERSION_OPTION = {version: {type: 'boolean'}} as const;

/** @returns whether all went well. */
async function run([name = '', ...args]: readonly string[]): Promise<boolean> {
  const chosen = Object.hasOwn(COMMANDS, name) && COMMANDS[name];
  if (!chosen) return runBare(name ? [name, ...args] : args);
  const {values, positionals} = parse(name, args, {...HELP_OPTION, ...chosen.options});
  return values.help ? printText(`Usage: ${NAME} ${chosen.help}\n\n${EXIT_CODES}`) : chosen.run(positionals, values);
}

/** No command comes first: `--help check` and `-- check` name one later. */
function runBare(args: readonly string[]): boolean | Promise<boolean> {
  const {values, positionals} = parse('', args, {...HELP_OPTION, ...VERSION_OPTION});
  const [named] = positionals;
  if (values.version) return printText(VERSION);
  if (named !== undefined && !Object.hasOwn(COMMANDS, named))
    throw new UsageProblem(missing(`command "${named}"`, named, Object.keys(COMMANDS)));
  if (named !== undefined) return run(values.help ? [named, '--help'] : positionals);
  if (values.help) return printText(HELP);
  report(...HELP.split('\n'));
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

function printText(text: string): true {
  print(...text.split('\n'));
  return true;
}

function fail(exitCode: 1 | 2, ...lines: readonly string[]): void {
  report(...lines);
  process.exitCode = exitCode;
}

watchOutput((message) => fail(1, message));

try {
  if (!(await run(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  if (error instanceof UsageProblem) fail(2, `${NAME}: ${error.message} (see ${NAME} --help)`);
  else if (error instanceof Problem) fail(1, ...error.lines);
  // An error of this program. Its message may have text of a file in it.
  else fail(1, ...String(error instanceof Error ? error.stack : error).split('\n'), 'Please report this.');
}
