#!/usr/bin/env node
import {parseArgs} from 'node:util';
import type {Command, OptionTypes} from './command.js';
import {didYouMean} from './nearest.js';
import {print, report, watchOutput} from './output.js';
import {Problem, systemCode, UsageProblem} from './problem.js';

const NAME = 'procedure-elements';
/** The build writes it in. */
const VERSION = '__VERSION__';

/** Loads the command that is called: a run starts three times as fast without the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./commands/import.js')).importCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  translate: async () => (await import('./commands/translate.js')).translateCommand,
  page: async () => (await import('./commands/page.js')).pageCommand,
  render: async () => (await import('./commands/render.js')).renderCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  catalog: async () => (await import('./commands/catalog.js')).catalogCommand,
  stamp: async () => (await import('./commands/stamp.js')).stampCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  index: async () => (await import('./commands/index.js')).indexCommand,
};

const EXIT_CODES = 'Exit codes: 0 all is well, 1 something is wrong with a file, 2 the command line is wrong.';

/** Lists all commands with their summaries. */
async function helpText(): Promise<string> {
  const list = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => {
      const [args, does] = (await load()).summary;
      return [`${name} ${args}`, does] as const;
    }),
  );
  const width = Math.max(...list.map(([call]) => call.length));
  return `Usage: ${NAME} COMMAND …

Makes records of medical procedures from pages, checks them, makes pages from them, and makes codes searchable.

Commands:
${list.map(([call, does]) => `  ${call.padEnd(width)}  ${does}`).join('\n')}

Options:
  -h, --help    show this, or with a command its own help
  --version     show the version

${EXIT_CODES}`;
}

const HELP_OPTION = {help: {type: 'boolean', short: 'h'}} as const;
const VERSION_OPTION = {version: {type: 'boolean'}} as const;

/** @returns whether all went well. */
async function run([name = '', ...args]: readonly string[]): Promise<boolean> {
  const load = Object.hasOwn(COMMANDS, name) && COMMANDS[name];
  if (!load) return runBare(name ? [name, ...args] : args);
  const chosen = await load();
  const {values, positionals} = parse(name, args, {...HELP_OPTION, ...chosen.options});
  return values.help ? printText(`Usage: ${NAME} ${chosen.help}\n\n${EXIT_CODES}`) : chosen.run(positionals, values);
}

/** No command comes first: `--help check` and `-- check` name one later. */
async function runBare(args: readonly string[]): Promise<boolean> {
  const {values, positionals} = parse('', args, {...HELP_OPTION, ...VERSION_OPTION});
  const [named] = positionals;
  if (values.version) return printText(VERSION);
  if (named !== undefined && !Object.hasOwn(COMMANDS, named))
    throw new UsageProblem(missing(`command "${named}"`, named, Object.keys(COMMANDS)));
  if (named !== undefined) return run(values.help ? [named, '--help'] : positionals);
  const help = await helpText();
  if (values.help) return printText(help);
  report(...help.split('\n'));
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
