import {join} from 'node:path';
import {isLanguageTag} from '../../util/language-tag.js';
import {command, type OptionValues} from '../command.js';
import {didYouMean} from '../nearest.js';
import {print, printContent, report} from '../output.js';
import {Problem, UsageProblem} from '../problem.js';
import {prepareFolder, writeWhole} from '../write-file.js';

const OPTIONS = {
  to: {type: 'string'},
  format: {type: 'string'},
  from: {type: 'string'},
  merge: {type: 'string'},
  accept: {type: 'string', multiple: true},
  out: {type: 'string'},
  force: {type: 'boolean'},
} as const;
const FORMATS = ['po', 'xliff'] as const;

const STATES = {
  machine: 'translated by a machine, not reviewed',
  translated: 'translated, not reviewed',
  reviewed: 'translated and reviewed',
} as const;

type Values = OptionValues<typeof OPTIONS>;

export const translateCommand = command({
  summary: ['FILE…', 'exchange texts with translators'],
  help: `translate FILE… --to LANGUAGE --format po|xliff [--out DIR] [--from FILE]
       procedure-elements translate --merge FILE [RECORD] [--out DIR] [--force]

Writes the texts of records for translators, and makes records of what they send back. FILE is a JSON file.
Each text is bound to its source: if a sentence changes, its translation is stale, and the others keep theirs. A file of an
earlier run in DIR is updated.
--merge refuses texts that are not translated, that are stale, or that differ from their source in a number, a unit, a time
or a negation. The record states whether a machine made its translation, and whether a person has reviewed all of it.

Options:
  --to LANGUAGE    language of the translation, such as es
  --format FORMAT  po (gettext) or xliff (1.2)
  --from FILE      an earlier translation to start from: a record, a PO or an XLIFF file
  --merge FILE     make a record of this PO or XLIFF file (XLIFF 2 as well); RECORD is its source, if it has moved
  --accept PLACE   merge the text of this JSON pointer, whose difference a person has checked; may be given several times
  --out DIR        folder for the files, made if it does not exist; standard output if not given
  --force          replace a record that exists
  -h, --help       show this`,
  options: OPTIONS,
  run: (files, values) => (values.merge === undefined ? exportAll(files, values) : merge(files, values.merge, values)),
});

async function exportAll(files: readonly string[], {to, format: given, from, out, accept, force}: Values): Promise<boolean> {
  if (!files.length) throw new UsageProblem('translate: missing FILE');
  if (to === undefined || !isLanguageTag(to))
    throw new UsageProblem(`translate: --to is ${to === undefined ? 'missing' : `"${to}"`}, expected a language such as es`);
  const format = FORMATS.find((name) => name === given);
  if (!format)
    throw new UsageProblem(
      `translate: --format is ${given === undefined ? 'missing' : `"${given}"`}${didYouMean(given ?? '', FORMATS) || `, expected one of: ${FORMATS.join(', ')}`}`,
    );
  if (accept || force) throw new UsageProblem(`translate: --${accept ? 'accept' : 'force'} needs --merge`);
  if (out === undefined && files.length > 1) throw new UsageProblem('translate: several files need --out DIR');
  if (from !== undefined && files.length > 1) throw new UsageProblem('translate: --from goes with one file');
  const {exportTexts} = await import('../translate/export-texts.js');
  if (out !== undefined) prepareFolder(out);
  let isWell = true;
  for (const file of files)
    try {
      const {name, content, units} = await exportTexts(file, {to, format, out, from});
      if (out === undefined) printContent(content);
      else {
        writeWhole(join(out, name), content, true);
        const count = (state: string): number => units.filter((unit) => unit.state === state).length;
        print(`${join(out, name)}: ${units.length} texts, ${count('untranslated')} not translated, ${count('stale')} stale`);
      }
    } catch (error) {
      if (!(error instanceof Problem) || files.length === 1) throw error;
      report(...error.lines);
      isWell = false;
    }
  return isWell;
}

async function merge(
  files: readonly string[],
  file: string,
  {to, format, from, accept = [], out, force}: Values,
): Promise<boolean> {
  const other = Object.entries({to, format, from}).find(([, value]) => value !== undefined);
  if (other) throw new UsageProblem(`translate: --${other[0]} does not go with --merge`);
  if (files.length > 1) throw new UsageProblem('translate: --merge goes with one RECORD');
  const {mergeTexts} = await import('../translate/merge-texts.js');
  const {id, lang, content, state, notice} = await mergeTexts(file, files[0], new Set(accept));
  if (notice !== undefined) report(notice);
  if (out === undefined) printContent(content);
  else {
    prepareFolder(out);
    const target = join(out, `${id}.${lang}.json`);
    writeWhole(target, content, force);
    print(`${target}: ${STATES[state]}`);
  }
  return true;
}
