import {cpus} from 'node:os';
import {join} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {command, type OptionValues} from '../command.js';
import {isSpoken, languages} from '../../server/languages.js';
import {editedEntries, PAGE_INDEX, writePageIndex} from '../page-index.js';
import {report} from '../output.js';
import {UsageProblem} from '../problem.js';
import {inputName, readInput} from '../read-input.js';
import {buildId, sharedFiles} from '../site/build.js';
import {sha256} from '../site/folder.js';
import {pageMaker} from '../site/page-maker.js';
import {Site} from '../site/site.js';
import {writeAll} from '../write-all.js';
import {checkNoPassword, folderAddress, isWebAddress} from '../web-address.js';

export const pageOptions = {
  out: {type: 'string'},
  lang: {type: 'string'},
  element: {type: 'string'},
  script: {type: 'string'},
  base: {type: 'string'},
  jobs: {type: 'string'},
  prune: {type: 'boolean'},
  history: {type: 'boolean'},
  force: {type: 'boolean'},
} as const;
export type PageCommandOptions = OptionValues<typeof pageOptions>;

export const pageCommand = command({
  summary: ['FILE…', 'make web pages of records'],
  help: `page FILE… --out DIR [--lang LANGUAGE] [--element TAG] [--script ADDRESS] [--base ADDRESS] [--jobs NUMBER] [--prune]
          [--history] [--force]

Makes a whole page of each record: it reads without a script, prints, and may be shown in a frame. FILE is a JSON file, or -
for standard input. Beside DIR/<id>.html lie the record, DIR/<id>.json, and what all pages share, DIR/procedure-elements.
DIR/index.json lists the pages of DIR ([{"id", "name", "lang"}]), for editors to pick from; what you edit there stays.
Nothing else is overwritten unless --force is set. Run it again with --force, and only what differs is written: the pages of
records that have changed, whose rule has ended or whose review is due. DIR/manifest.json lists all files with their hashes.

Options:
  --out DIR          folder for the pages, made if it does not exist
  --lang LANGUAGE    language of headings and labels: ${languages().join(', ')} (default: the record's, or en)
  --element TAG      what the page shows (default: procedure-card)
  --script ADDRESS   address of procedure-elements.min.js, if it lies elsewhere: it is not copied to DIR then, nor are its
                     languages and parts, which lie beside it
  --base ADDRESS     address that DIR will have, https://…: adds the canonical address, oEmbed (DIR/<id>.oembed.json),
                     DIR/sitemap.xml, and DIR/feed.atom, a feed of new, changed and withdrawn pages
  --jobs NUMBER      make so many pages at the same time (default: 1)
  --history          keep each version (DIR/history/<id>/<hash>.json): readers who ask are shown what has changed since
  --prune            delete pages of earlier runs whose record is not among FILE…, but not those of withdrawn records
  --force            replace files that exist
  -h, --help         show this`,
  options: pageOptions,
  run: writePages,
});

/** How much of the heap may be garbage, in per cent of what is in use: pages leave little else behind. */
const GARBAGE_PERCENT = 50;

async function writePages(files: readonly string[], options: PageCommandOptions): Promise<boolean> {
  // Of thousands of pages V8 otherwise keeps as much as the machine has room for.
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
  const {out, lang, element, script, base: address, force = false, prune = false, history = false} = options;
  await checkRenderUsage('page', files, options);
  if (!out) throw new UsageProblem('page: --out DIR is needed, a folder for the pages and their files');
  if (script !== undefined && !isWebAddress(script))
    throw new UsageProblem(
      `page: --script is "${script}", expected a web address such as https://example.org/procedure-elements.min.js`,
    );
  if (script !== undefined) checkNoPassword('page: --script', script);
  const jobs = jobsOf(options.jobs);
  const base = address === undefined ? undefined : folderAddress('page', address);
  const edited = editedEntries(out);
  const pages = {lang, element, script, base: base?.href, history};
  const made = sha256(JSON.stringify([buildId(), pages]));
  const site = new Site(out, {force, prune, history, made, lang, base});
  const maker = pageMaker(jobs, {...pages, made});
  const target = {
    ...{out, force, jobs, noun: 'page', remedy: 'Give one of them another id'},
    prepare: () => site.writeShared(sharedFiles(script === undefined)),
    finish: (isWhole: boolean) => {
      const kept = site.finish(isWhole);
      report(...kept);
      writePageIndex(out, edited);
      if (edited.length)
        report(
          `${join(out, PAGE_INDEX)}: kept as edited: ${edited.map(({id}) => id).join(', ')}. Delete an entry to have it written again, or if its page is gone`,
        );
    },
  };
  try {
    return await writeAll(files, target, async (file) => {
      const text = await readInput(file);
      return site.unchanged(text) ?? site.differing(await maker.make(text, inputName(file)));
    });
  } finally {
    maker.close();
    site.end();
  }
}

/** @throws {UsageProblem} if it is not a whole number, or more than the machine has processors for. */
function jobsOf(jobs = '1'): number {
  const most = cpus().length || 1;
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageProblem(`page: --jobs is "${jobs}", expected a whole number such as ${most}`);
  return Number(jobs);
}

/** @throws {UsageProblem} if there are no files, or no such element or language. */
export async function checkRenderUsage(
  name: string,
  files: readonly string[],
  {lang, element}: PageCommandOptions,
): Promise<void> {
  if (!files.length) throw new UsageProblem(`${name}: name a record, or - for standard input`);
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new UsageProblem(`${name}: - (standard input) can be named only once`);
  if (element !== undefined) {
    const {elementTags} = await import('../../server/render-element.js');
    if (!elementTags().includes(element))
      throw new UsageProblem(`${name}: there is no element "${element}", there are: ${elementTags().join(', ')}`);
  }
  if (lang !== undefined && !isSpoken(lang))
    throw new UsageProblem(`${name}: there is no language "${lang}", there are: ${languages().join(', ')}`);
}
