import {readPage} from '../../formats/page-text/index.js';
import {parseProcedure} from '../../model/parse-procedure.js';
import type {Procedure} from '../../model/procedure.js';
import {command, type OptionValues} from '../command.js';
import {Problem, UsageProblem} from '../problem.js';
import {inputName, readInput} from '../read-input.js';
import {writeAll} from '../write-all.js';

const options = {out: {type: 'string'}, lang: {type: 'string'}, id: {type: 'string'}, force: {type: 'boolean'}} as const;
type ImportOptions = OptionValues<typeof options>;

export const importCommand = command({
  summary: ['PAGE…', 'make records of pages'],
  help: `import PAGE… [--out DIR] [--lang LANGUAGE] [--id ID] [--force]

Makes a record (JSON) of each page in the medical-code layout. PAGE is a text file, or - for standard input.
One page without --out goes to standard output. Nothing is overwritten unless --force is set.

Options:
  --out DIR        write DIR/<id>.json; needed for several pages, made if it does not exist
  --lang LANGUAGE  language of the pages, such as en or es-MX (default: en)
  --id ID          id of the record instead of one made of its name; for one page only
  --force          replace files that exist
  -h, --help       show this`,
  options,
  run: importPages,
});

/** One page is in memory at a time. */
async function importPages(pages: readonly string[], options: ImportOptions): Promise<boolean> {
  const {out, force} = options;
  checkUsage(pages, options);
  if (out === undefined) {
    process.stdout.write(asJson(await importPage(pages[0]!, options)));
    return true;
  }

  const target = {out, force, noun: 'record', remedy: 'Import it alone with --id ID'};
  return writeAll(pages, target, async (page) => {
    const procedure = await importPage(page, options);
    return {id: procedure.id, files: {[`${procedure.id}.json`]: asJson(procedure)}};
  });
}

function checkUsage(pages: readonly string[], {out, lang = 'en', id}: ImportOptions): void {
  if (!pages.length) throw new UsageProblem('import: name a page, or - for standard input');
  if (out === '') throw new UsageProblem('import: --out needs the name of a folder');
  if (pages.length > 1 && out === undefined)
    throw new UsageProblem('import: several pages need --out DIR, a folder for their records');
  if (pages.length > 1 && id !== undefined) throw new UsageProblem('import: --id goes with one page only');
  if (pages.indexOf('-') !== pages.lastIndexOf('-')) throw new UsageProblem('import: - (standard input) can be named only once');
  // The record's own rules say what an id and a language are.
  const [issue] = parseProcedure({id: id ?? 'any', lang, name: 'Any'}).issues ?? [];
  if (issue) throw new UsageProblem(`import: --${issue.path.slice(2)} is ${issue.found}, expected ${issue.expected}`);
}

async function importPage(page: string, {id, lang}: ImportOptions): Promise<Procedure> {
  const name = inputName(page);
  const {procedure, issues} = readPage(await readInput(page), {id, lang});
  if (procedure) return procedure;
  throw new Problem(
    issues.map(({path, found, expected}) => `${name}${place(path)}: found ${found}, expected ${expected}`).join('\n'),
  );
}

/** `:12` is what editors jump to. */
const place = (path: string): string => (path === 'page' ? '' : path.startsWith('line ') ? `:${path.slice(5)}` : ` ${path}`);

const asJson = (procedure: Procedure): string => `${JSON.stringify(procedure, null, 2)}\n`;
