import type {PageReport} from '../../formats/sections/report.js';
import {parseProcedure} from '../../model/parse-procedure.js';
import type {Procedure} from '../../model/procedure.js';
import {command, type OptionValues} from '../command.js';
import {findPages} from '../find-pages.js';
import {describeReport} from '../import-line.js';
import {printContent, report as reportLines} from '../output.js';
import {Problem, UsageProblem} from '../problem.js';
import {inputName} from '../read-input.js';
import {readPageFile} from '../read-page-file.js';
import {ReportFile} from '../report-file.js';
import {writeAll} from '../write-all.js';

const options = {
  out: {type: 'string'},
  lang: {type: 'string'},
  id: {type: 'string'},
  force: {type: 'boolean'},
  name: {type: 'string'},
  report: {type: 'string'},
} as const;
type ImportOptions = OptionValues<typeof options>;

export const importCommand = command({
  summary: ['PAGE…', 'make records of pages'],
  help: `import PAGE… [--out DIR] [--report FILE] [--lang LANGUAGE] [--id ID] [--name NAME] [--force]

Makes a record (JSON) of each page. PAGE is a file, a folder of files, or - for standard input: HTML, Markdown,
Word (.docx), JSON of a content API, or text in any layout. The format is recognised by the content.
One page without --out goes to standard output. Nothing is overwritten unless --force is set.
One line per page reports which sections were read, kept under their own heading, or left out.

Options:
  --out DIR        write DIR/<id>.json; needed for several pages, made if it does not exist
  --report FILE    write what became of each page (JSON): sections, words left out, what to check
  --lang LANGUAGE  language of the pages, such as en or es-MX (default: the one that a page states, else en)
  --id ID          id of the record instead of one made of its name; for one page only
  --name NAME      name of the procedure instead of the page's title; for one page only
  --force          replace files that exist
  -h, --help       show this`,
  options,
  run: importPages,
});

/** One page is in memory at a time. */
async function importPages(inputs: readonly string[], options: ImportOptions): Promise<boolean> {
  const {out, force} = options;
  checkUsage(inputs, options);
  const pages = findPages(inputs, out);
  if (pages.length > 1) checkSeveral(options);
  const report = options.report === undefined ? undefined : new ReportFile(options.report, force);
  try {
    if (out === undefined) {
      const {procedure, line} = await importPage(pages[0]!, options, report);
      printContent(asJson(procedure));
      if (line) reportLines(line);
      return true;
    }
    const target = {out, force, noun: 'record', remedy: 'Import it alone with --id ID'};
    return await writeAll(pages, target, async (page) => {
      const {procedure, line} = await importPage(page, options, report);
      return {id: procedure.id, files: {[`${procedure.id}.json`]: asJson(procedure)}, line};
    });
  } finally {
    report?.close();
  }
}

function checkUsage(pages: readonly string[], options: ImportOptions): void {
  const {out, lang = 'en', id, name, report} = options;
  if (!pages.length) throw new UsageProblem('import: name a page, or - for standard input');
  if (out === '') throw new UsageProblem('import: --out needs the name of a folder');
  if (report === '') throw new UsageProblem('import: --report needs the name of a file');
  if (pages.length > 1) checkSeveral(options);
  if (pages.indexOf('-') !== pages.lastIndexOf('-')) throw new UsageProblem('import: - (standard input) can be named only once');
  // The record's own rules say what an id, a language and a name are.
  const [issue] = parseProcedure({id: id ?? 'any', lang, name: name ?? 'Any'}).issues ?? [];
  if (issue) throw new UsageProblem(`import: --${issue.path.slice(2)} is ${issue.found}, expected ${issue.expected}`);
}

function checkSeveral({out, id, name}: ImportOptions): void {
  if (out === undefined) throw new UsageProblem('import: several pages need --out DIR, a folder for their records');
  if (id !== undefined) throw new UsageProblem('import: --id goes with one page only');
  if (name !== undefined) throw new UsageProblem('import: --name goes with one page only');
}

interface Imported {
  readonly procedure: Procedure;
  /** One line for the editor. */
  readonly line?: string;
}

async function importPage(page: string, options: ImportOptions, report: ReportFile | undefined): Promise<Imported> {
  const name = inputName(page);
  const {id, lang, name: title} = options;
  try {
    const result = await readPageFile(page, {id, lang, name: title});
    if (!result.procedure) throw new Problem(...result.issues.map((issue) => `${name}${describe(issue)}`));
    report?.add(page, result.report);
    if (onlyMore(result.report)) throw new Problem(`${name}: ${nothingKnown(result.report)}`);
    return {procedure: result.procedure, line: isSilent(result.report) ? undefined : `${name}: ${describeReport(result.report)}`};
  } catch (error) {
    if (error instanceof Problem) report?.addProblem(page, error.message);
    throw error;
  }
}

/** The layout of the medical-code sites is read whole: there is nothing to report. */
const isSilent = ({sections, leftOut, toCheck}: PageReport): boolean => !sections.length && !leftOut.length && !toCheck.length;

const onlyMore = ({sections}: PageReport): boolean => sections.length > 0 && sections.every(({field}) => field === 'more');

const MAX_HEADINGS = 5;

function nothingKnown({sections}: PageReport): string {
  const headings = sections.slice(0, MAX_HEADINGS).map(({heading}) => `"${heading}"`);
  const rest = sections.length > MAX_HEADINGS ? ` and ${sections.length - MAX_HEADINGS} more` : '';
  return `no heading is known (${headings.join(', ')}${rest}), so nothing but "more" could be made of it. Use headings such as "Risks" or "Preparation", or give the page's language with --lang`;
}

/** `:12` is what editors jump to. */
function describe({path, found, expected}: {path: string; found: string; expected: string}): string {
  const place = path === 'page' ? '' : path.startsWith('line ') ? `:${path.slice(5)}` : ` ${path}`;
  return `${place}: found ${found}, expected ${expected}`;
}

const asJson = (procedure: Procedure): string => `${JSON.stringify(procedure, null, 2)}\n`;
