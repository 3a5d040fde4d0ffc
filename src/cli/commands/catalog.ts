import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {MAX_CATALOG, type Catalog, type CatalogEntry} from '../../catalog/catalog.js';
import {catalogEntry} from '../../catalog/catalog-entry.js';
import {command, type OptionValues} from '../command.js';
import {PAGE_INDEX, readPageIndex} from '../page-index.js';
import {print, report} from '../output.js';
import {MANIFEST} from '../site/manifest.js';
import {Problem, UsageProblem} from '../problem.js';
import {Progress} from '../progress.js';
import {inputName} from '../read-input.js';
import {readRecord} from '../read-record.js';
import {checkNoPassword, isWebAddress} from '../web-address.js';
import {prepareFolder, writeWhole} from '../write-file.js';

const OPTIONS = {out: {type: 'string'}, pages: {type: 'string'}} as const;

export const catalogCommand = command({
  summary: ['FILE…', 'list records for <procedure-list>'],
  help: `catalog FILE… --out DIR [--pages ADDRESS]

Writes DIR/catalog.json, the list of records that <procedure-list> shows and <code-search> links to: names, a short summary,
where it is done, who takes part, codes, and the address of each page. FILE is a JSON file, a folder of them, or - for standard input.
Records that cannot be read are named and left out.

Options:
  --out DIR        where to write; made if it does not exist
  --pages ADDRESS  where the pages are, with {id} and, if you like, {lang}; relative to the catalog (default: {id}.html)
  -h, --help       show this`,
  options: OPTIONS,
  run: writeCatalog,
});

async function writeCatalog(
  files: readonly string[],
  {out, pages = '{id}.html'}: OptionValues<typeof OPTIONS>,
): Promise<boolean> {
  checkUsage(files, out, pages);
  const target = join(out!, 'catalog.json');
  checkTarget(target);
  const records = files.flatMap((file) => recordsIn(file, target));

  const entries = new Map<string, {readonly file: string; readonly entry: CatalogEntry}>();
  const problems: string[] = [];
  const progress = new Progress(records.length);
  let done = 0;
  for (const file of records) {
    progress.show(done++);
    try {
      const entry = catalogEntry((await readRecord(file)).record, pages);
      const other = entries.get(entry.url)?.file;
      if (other !== undefined)
        throw new Problem(
          `${inputName(file)}: its page would be ${entry.url}, as that of ${inputName(other)}. Give one of them another id`,
        );
      entries.set(entry.url, {file, entry});
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error.message);
    }
  }
  progress.clear();

  // The same records give the same bytes, in whatever order they are named.
  const procedures = [...entries.values()].map(({entry}) => entry).sort((a, b) => (a.url < b.url ? -1 : 1));
  const catalog: Catalog = {format: 1, procedures};
  for (const problem of problems) report(`${problem}. Left out`);
  if (!procedures.length) throw new Problem(`${target}: there is no record to list, so nothing was written`);
  const json = `${JSON.stringify(catalog)}\n`;
  if (json.length > MAX_CATALOG)
    throw new Problem(`${target}: it would be larger than ${MAX_CATALOG / 1e6} MB, which no page reads. Make several of them`);
  prepareFolder(out!);
  writeWhole(target, json, true);
  print(`Wrote ${procedures.length} of ${records.length} record${records.length === 1 ? '' : 's'} to ${target}`);
  return !problems.length;
}

function checkUsage(files: readonly string[], out: string | undefined, pages: string): void {
  if (!files.length) throw new UsageProblem('catalog: name a record, a folder of records, or - for standard input');
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new UsageProblem('catalog: - (standard input) can be named only once');
  if (!out) throw new UsageProblem('catalog: say where to write with --out DIR');
  const example = pages.replaceAll('{id}', 'a').replaceAll('{lang}', 'en');
  if (!pages.includes('{id}') || !isWebAddress(example))
    throw new UsageProblem(
      `catalog: --pages is "${pages}", expected a web address with {id} in it, such as /procedures/{id}.html`,
    );
  checkNoPassword('catalog: --pages', example);
}

/** The records of a folder, in the order of their names, without the catalog and what else `page` writes beside them. */
function recordsIn(path: string, target: string): string[] {
  const all = path === '-' ? undefined : namesIn(path);
  if (!all) return [path];
  const names = all.filter(
    (name) =>
      name.endsWith('.json') &&
      resolve(path, name) !== resolve(target) &&
      !(name.endsWith('.oembed.json') && all.includes(name.replace('.oembed.json', '.html'))) &&
      name !== MANIFEST &&
      !(name === PAGE_INDEX && readPageIndex(join(path, name))),
  );
  if (!names.length) throw new Problem(`${path}: there is no .json file in this folder. Check the name`);
  return names.sort().map((name) => join(path, name));
}

/** A path that is not a folder, or cannot be opened, has none: reading it as a record reports what is wrong. */
function namesIn(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}

/** Another file of that name is not ours to replace. @throws {Problem} */
function checkTarget(target: string): void {
  if (!existsSync(target)) return;
  try {
    const {format, procedures} = JSON.parse(readFileSync(target, 'utf8')) as Partial<Catalog>;
    if (format === 1 && Array.isArray(procedures)) return;
  } catch {
    // Said below.
  }
  throw new Problem(`${target}: this is not a catalog, and was not changed. Move it away, or choose another folder`);
}
