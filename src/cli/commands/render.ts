import {command, type OptionValues} from '../command.js';
import {languages} from '../../server/languages.js';
import {printContent} from '../output.js';
import {UsageProblem} from '../problem.js';
import {readRecord} from '../read-record.js';
import {writeAll} from '../write-all.js';
import {checkRenderUsage, pageCommand, pageOptions} from './page.js';

const options = {...pageOptions, page: {type: 'boolean'}} as const;
type RenderCommandOptions = OptionValues<typeof options>;

export const renderCommand = command({
  summary: ['FILE…', 'make HTML of records'],
  help: `render FILE… [--element TAG] [--lang LANGUAGE] [--out DIR] [--page] [--force]

Makes HTML of each record, to be set into a page of yours: it reads without a script (declarative shadow DOM), and the
element takes over where the script runs. FILE is a JSON file, or - for standard input.
One record without --out goes to standard output. Nothing is overwritten unless --force is set.

Options:
  --element TAG    what to render (default: procedure-card)
  --lang LANGUAGE  language of headings and labels: ${languages().join(', ')} (default: the record's, or en)
  --out DIR        write DIR/<id>.html; needed for several records, made if it does not exist
  --page           make whole pages, as the command page does, and take its options
  --force          replace files that exist
  -h, --help       show this`,
  options,
  run: renderRecords,
});

async function renderRecords(files: readonly string[], {page, ...values}: RenderCommandOptions): Promise<boolean> {
  if (page) return pageCommand.run(files, values);
  const {out, force, lang, element = 'procedure-card', script, base} = values;
  if (script !== undefined || base !== undefined) throw new UsageProblem('render: --script and --base go with --page');
  await checkRenderUsage('render', files, {lang, element});
  if (out === '') throw new UsageProblem('render: --out needs the name of a folder');
  if (files.length > 1 && out === undefined)
    throw new UsageProblem('render: several records need --out DIR, a folder for their HTML');
  const {renderElement} = await import('../../server/render-element.js');
  const make = async (file: string) => {
    const {record} = await readRecord(file);
    return {id: record.id, html: `${renderElement(element, record, {lang})}\n`};
  };
  if (out === undefined) {
    printContent((await make(files[0]!)).html);
    return true;
  }
  const target = {out, force, noun: 'record', remedy: 'Give one of them another id'};
  return writeAll(files, target, async (file) => {
    const {id, html} = await make(file);
    return {id, files: {[`${id}.html`]: html}};
  });
}
