import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {command, type OptionValues} from '../command.js';
import {isSpoken, languages} from '../../server/languages.js';
import {editedEntries, PAGE_INDEX, writePageIndex} from '../page-index.js';
import {report} from '../output.js';
import {Problem, UsageProblem} from '../problem.js';
import {inputName} from '../read-input.js';
import {readRecord} from '../read-record.js';
import {writeAll} from '../write-all.js';
import {checkNoPassword, folderAddress, isWebAddress} from '../web-address.js';
import {prepareFolder, writeWhole} from '../write-file.js';

export const pageOptions = {
  out: {type: 'string'},
  lang: {type: 'string'},
  element: {type: 'string'},
  script: {type: 'string'},
  base: {type: 'string'},
  force: {type: 'boolean'},
} as const;
export type PageCommandOptions = OptionValues<typeof pageOptions>;

export const pageCommand = command({
  summary: ['FILE…', 'make web pages of records'],
  help: `page FILE… --out DIR [--lang LANGUAGE] [--element TAG] [--script ADDRESS] [--base ADDRESS] [--force]

Makes a whole page of each record: it reads without a script, prints, and may be shown in a frame. FILE is a JSON file, or -
for standard input. Beside DIR/<id>.html lie the record, DIR/<id>.json, and what all pages share, DIR/procedure-elements.
DIR/index.json lists the pages of DIR ([{"id", "name", "lang"}]), for editors to pick from; what you edit there stays.
Nothing else is overwritten unless --force is set.

Options:
  --out DIR          folder for the pages, made if it does not exist
  --lang LANGUAGE    language of headings and labels: ${languages().join(', ')} (default: the record's, or en)
  --element TAG      what the page shows (default: procedure-card)
  --script ADDRESS   address of procedure-elements.min.js, if it lies elsewhere: it is not copied to DIR then, nor are its
                     languages and parts, which lie beside it
  --base ADDRESS     address that DIR will have, https://…: adds the canonical address and oEmbed (DIR/<id>.oembed.json)
  --force            replace files that exist
  -h, --help         show this`,
  options: pageOptions,
  run: writePages,
});

/** Ids whose JSON file commands write, and what it lists. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['index', 'all pages'],
  ['catalog', 'records for <procedure-list>'],
  ['codes', 'codes for <code-search>'],
]);

async function writePages(files: readonly string[], {out, lang, element, script, base: address, force}: PageCommandOptions) {
  // What renders is large; the other commands start without it.
  const {ASSETS, oEmbed, renderPage} = await import('../../server/render-page.js');
  await checkRenderUsage('page', files, {lang, element});
  if (!out) throw new UsageProblem('page: --out DIR is needed, a folder for the pages and their files');
  if (script !== undefined && !isWebAddress(script))
    throw new UsageProblem(
      `page: --script is "${script}", expected a web address such as https://example.org/procedure-elements.min.js`,
    );
  if (script !== undefined) checkNoPassword('page: --script', script);
  const base = address === undefined ? undefined : folderAddress('page', address);
  const edited = editedEntries(out);
  const target = {
    out,
    force,
    noun: 'page',
    remedy: 'Give one of them another id',
    prepare: () => copyAssets(join(out, ASSETS), {script, force}),
    finish: () => {
      writePageIndex(out, edited);
      if (edited.length)
        report(
          `${join(out, PAGE_INDEX)}: kept as edited: ${edited.map(({id}) => id).join(', ')}. Delete an entry to have it written again, or if its page is gone`,
        );
    },
  };
  return writeAll(files, target, async (file) => {
    const {record, text} = await readRecord(file);
    const {id} = record;
    const reserved = RESERVED.get(id);
    if (reserved)
      throw new Problem(
        `${inputName(file)}: a page cannot have the id "${id}": ${id}.json is the list of ${reserved}. Give it another id`,
      );
    return {
      id,
      files: {
        ...(isSame(join(out, `${id}.json`), text) ? {} : {[`${id}.json`]: text}),
        ...(base && {[`${id}.oembed.json`]: `${JSON.stringify(oEmbed(record, base), null, 2)}\n`}),
        [`${id}.html`]: renderPage(record, {lang, element, script, base}),
      },
    };
  });
}

/** @throws {UsageProblem} if there are no files, or no such element or language. */
export async function checkRenderUsage(
  name: string,
  files: readonly string[],
  {lang, element}: PageCommandOptions,
): Promise<void> {
  if (!files.length) throw new UsageProblem(`${name}: name a record, or - for standard input`);
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new UsageProblem(`${name}: - (standard input) can be named only once`);
  const {elementTags} = await import('../../server/render-element.js');
  if (element !== undefined && !elementTags().includes(element))
    throw new UsageProblem(`${name}: there is no element "${element}", there are: ${elementTags().join(', ')}`);
  if (lang !== undefined && !isSpoken(lang))
    throw new UsageProblem(`${name}: there is no language "${lang}", there are: ${languages().join(', ')}`);
}

/** Scripts, sheets and the page's own style, from the build that runs. Where `script` lies elsewhere, so do all but the page's own. */
function copyAssets(folder: string, {script, force}: PageCommandOptions): void {
  const build = fileURLToPath(new URL('../..', import.meta.url));
  const scripts = script === undefined ? /^procedure-elements\..*min\.js$/ : /^procedure-elements\.page\.min\.js$/;
  const files = readdirSync(build).filter((file) => file === 'hosted-page.css' || scripts.test(file));
  const sheets = readdirSync(join(build, 'styles')).filter((file) => file.endsWith('.css'));
  prepareFolder(join(folder, 'styles'));
  for (const file of [...files, ...sheets.map((sheet) => join('styles', sheet))]) {
    const content = readFileSync(join(build, file), 'utf8');
    if (!isSame(join(folder, file), content)) writeWhole(join(folder, file), content, force);
  }
}

/** A folder or what cannot be read is not the same; writing says what is wrong with it. */
function isSame(file: string, content: string): boolean {
  try {
    // Without a byte order mark, as what was read.
    return new TextDecoder().decode(readFileSync(file)) === content;
  } catch {
    return false;
  }
}
