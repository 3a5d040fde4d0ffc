import {command, type OptionValues} from '../command.js';
import {didYouMean} from '../nearest.js';
import {UsageProblem} from '../problem.js';
import {readRecord} from '../read-record.js';
import {folderAddress} from '../web-address.js';
import {writeAll} from '../write-all.js';

const options = {
  to: {type: 'string'},
  out: {type: 'string'},
  base: {type: 'string'},
  transaction: {type: 'boolean'},
  force: {type: 'boolean'},
} as const;

/** The values of `--to`; the writers are loaded on demand. */
const FORMATS: Readonly<Record<string, string>> = {
  'schema.org': 'JSON-LD for the head of a page',
  'fhir-r4': 'a FHIR R4 document, which import reads back',
  'fhir-r5': 'a FHIR R5 document, which import reads back',
  infobutton: 'answers by code, in the shape of MedlinePlus Connect (needs --base)',
  'cds-hooks': 'cards of a CDS Hooks service (needs --base)',
  'document-reference': 'a FHIR DocumentReference for the handout (needs --base)',
  text: 'plain text for e-mail, messages and braille translation',
  epub: 'an EPUB 3 book',
};

export const exportCommand = command({
  summary: ['FILE…', 'write records in formats of other systems'],
  help: `export FILE… --to FORMAT --out DIR [--base ADDRESS] [--force]

Writes each record in a format that another system reads. FILE is a JSON file, or - for standard input.

Formats:
${Object.entries(FORMATS)
  .map(([name, does]) => `  ${name.padEnd(18)}  ${does}`)
  .join('\n')}

Options:
  --to FORMAT     one of the formats above
  --out DIR       folder for the files, made if it does not exist
  --base ADDRESS  address of the folder where the pages are, https://…: DIR/<id>.html is the page of a record there
  --transaction   FHIR: write bundles that put every resource into a server (PUT by id)
  --force         replace files that exist
  -h, --help      show this`,
  options,
  run: exportRecords,
});

async function exportRecords(files: readonly string[], values: OptionValues<typeof options>): Promise<boolean> {
  const {to, out, force, transaction = false} = values;
  const formats = Object.keys(FORMATS);
  if (!files.length) throw new UsageProblem('export: missing FILE (use - for standard input)');
  if (to === undefined) throw new UsageProblem(`export: --to FORMAT is needed, one of: ${formats.join(', ')}`);
  if (!Object.hasOwn(FORMATS, to))
    throw new UsageProblem(`export: --to is "${to}"${didYouMean(to, formats) || `, expected one of: ${formats.join(', ')}`}`);
  if (!out) throw new UsageProblem('export: --out DIR is needed, a folder for the files');
  if (transaction && !to.startsWith('fhir-')) throw new UsageProblem('export: --transaction goes with --to fhir-r4 or fhir-r5');
  const base = values.base === undefined ? undefined : folderAddress('export', values.base);
  if (!base && FORMATS[to]!.includes('--base'))
    throw new UsageProblem(`export: --to ${to} needs --base, the address of the folder where the pages are`);
  const now = Date.now();
  const target = {out, force, noun: 'record', remedy: 'Give one of them another id'};
  if (to === 'infobutton') {
    const {infobuttonFiles} = await import('../export/infobutton.js');
    return infobuttonFiles(files, target, {base: base!, now});
  }
  const {TARGETS} = await import('../export/targets.js');
  const {ending, write} = TARGETS[to]!;
  return writeAll(files, target, async (file) => {
    const {record} = await readRecord(file);
    const url = base && new URL(`${record.id}.html`, base).href;
    return {id: record.id, files: {[`${record.id}${ending}`]: write(record, {...(url && {url}), now, transaction})}};
  });
}
