import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {IndexSet, Manifest} from '../../codes/format/manifest.js';
import {codeSystem} from '../../model/code-system.js';
import {dropDuplicates} from '../index-codes/check-rows.js';
import {readText} from '../index-codes/file-bytes.js';
import {fileReport, indexSummary} from '../index-codes/index-report.js';
import {readAliases} from '../index-codes/read-aliases.js';
import {readCodes} from '../index-codes/read-publisher-files.js';
import {writeIndex, type IndexTask} from '../index-codes/write-index.js';
import {command, type OptionValues} from '../command.js';
import {print, report} from '../output.js';
import {Problem, UsageProblem} from '../problem.js';

const OPTIONS = {
  out: {type: 'string'},
  system: {type: 'string'},
  licence: {type: 'string'},
  aliases: {type: 'string', multiple: true},
  code: {type: 'string'},
  title: {type: 'string'},
  delimiter: {type: 'string'},
  header: {type: 'string'},
  encoding: {type: 'string'},
  lang: {type: 'string'},
  family: {type: 'string'},
  ended: {type: 'boolean'},
} as const;

export const indexCommand = command({
  summary: ['FILE…', 'make lists of codes searchable'],
  help: `index FILE… --out DIR --system NAME --licence TEXT [options]

Packs the codes of one system for <code-search> and notes them in DIR/codes.json, beside those of other systems.
FILE is what the publisher ships: a CMS archive (.zip) or the order or codes file in it, the HCPCS file, a table (.csv, .tsv,
.txt) with codes and titles, a SNOMED CT release (RF2), FHIR JSON (CodeSystem, ValueSet, Bundle, NDJSON), or a folder of our
own records. The first rows are shown as they were read. What cannot be read is named with its line and left out. The result
is read back and compared before it is written.

Options:
  --out DIR          where to write; made if it does not exist
  --system NAME      short name of the system, such as ICD-10-PCS, HCPCS or CPT
  --licence TEXT     the notice that the licence requires next to the codes; "Public domain" if none
  --aliases FILE     terms that people use: a table of term and meaning; may be given several times. The synonyms that
                     come with this program are always there
  --code COLUMN      column of the codes in a table: its name, or its number from 1
  --title COLUMN     column of the titles
  --delimiter CHAR   what separates columns: one character, or tab
  --header LINE      line with the names of the columns, from 1; 0 if there is none
  --encoding NAME    how the text is encoded, such as gb18030, where it is not recognised
  --lang LANGUAGE    language of the titles, such as de; chooses among those that a file has
  --family LENGTH    how many characters the codes of a family have in common; 0 for no families
  --ended            keep codes that are no longer valid, and mark them
  -h, --help         show this`,
  options: OPTIONS,
  run: indexCodes,
});

type Values = OptionValues<typeof OPTIONS>;

async function indexCodes(files: readonly string[], values: Values): Promise<boolean> {
  const task = checkTask(files, values);
  const others = otherSets(join(task.out, 'codes.json'), task.system);
  const lists = dropDuplicates(files.map((file) => readCodes(file, task.system, task.layout)));
  for (const list of lists) {
    const {out, err} = fileReport(list);
    print(...out);
    report(...err);
  }
  print(...indexSummary(writeIndex(lists, others, task)));
  return lists.every(({faults}) => !faults.length);
}

/** @throws {UsageProblem} for options that are missing or cannot be used. */
function checkTask(files: readonly string[], {out, system: given, licence, aliases = [], family, ...layout}: Values): IndexTask {
  if (!files.length) throw new UsageProblem('index: name a file with codes');
  if (!out) throw new UsageProblem('index: name the folder to write to with --out DIR');
  if (!given?.trim()) throw new UsageProblem('index: name the system of the codes with --system NAME, such as ICD-10-PCS');
  if (!licence?.trim())
    throw new UsageProblem(
      'index: state with --licence TEXT the notice that the publisher’s licence requires next to the codes; "Public domain" if none',
    );
  const system = codeSystem(given)?.name ?? given.trim();
  if (/[\s|]/.test(system))
    throw new UsageProblem(
      `index: --system is "${system}", expected a name without blanks and "|", since pages separate several by blanks`,
    );
  if (family !== undefined && !/^\d{1,2}$/.test(family))
    throw new UsageProblem(`index: --family is "${family}", expected a number of characters, such as 4`);
  return {
    out,
    system,
    licence: licence.trim(),
    family: family === undefined ? undefined : Number(family),
    aliases: aliases.map((file) => ({file, terms: readAliases(readText(file), file)})),
    layout,
  };
}

/** @throws {Problem} if another file is in the manifest's place. */
function otherSets(manifest: string, system: string): readonly IndexSet[] {
  if (!existsSync(manifest)) return [];
  try {
    const {format, sets} = JSON.parse(readFileSync(manifest, 'utf8')) as Partial<Manifest>;
    if (format === 1 && sets!.every(({system, url}) => typeof system === 'string' && typeof url === 'string'))
      return sets!.filter((set) => set.system !== system);
  } catch {
    // Reported below.
  }
  throw new Problem(`${manifest}: this is not a code manifest. Move it away, or choose another folder`);
}
