import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Procedure} from '../../model/procedure.js';
import {Problem} from '../problem.js';
import {readRecord} from '../read-record.js';
import {carryOver, type KnownUnit} from './carry-over.js';
import {FORMATS, pathFrom, readTranslation} from './files.js';
import {hashOf, unitsOf, type TranslationFile, type Unit} from './unit.js';

/** The file for translators that is asked for. */
export interface ExportTask {
  readonly to: string;
  readonly format: keyof typeof FORMATS;
  /** The folder for the file; its file of an earlier run is updated. */
  readonly out?: string;
  /** An earlier translation: a record, a PO or an XLIFF file. */
  readonly from?: string;
}

/** The content of one file for translators. */
export interface Exported {
  readonly name: string;
  readonly content: string;
  readonly units: readonly Unit[];
}

/** Writes the texts of a record with the translations that exist. @throws {Problem} if a file cannot be read. */
export async function exportTexts(file: string, {to, format, out, from}: ExportTask): Promise<Exported> {
  const {record} = await readRecord(file);
  if (record.lang.toLowerCase() === to.toLowerCase())
    throw new Problem(`${file}: the record is in "${record.lang}" already. Name another language with --to`);
  const {ending, write} = FORMATS[format];
  const name = `${record.id}.${to}${ending}`;
  const former = from ?? (out !== undefined && existsSync(join(out, name)) ? join(out, name) : undefined);
  const known = former === undefined ? [] : await readKnown(former, record, to);
  const units = carryOver(unitsOf(record), known);
  const translation: TranslationFile = {
    id: record.id,
    from: record.lang,
    to,
    record: pathFrom(out ?? '.', file),
    units,
  };
  return {name, content: write(translation), units};
}

async function readKnown(file: string, source: Procedure, to: string): Promise<readonly KnownUnit[]> {
  const known = file.endsWith('.json') ? await readTranslatedRecord(file, source) : await readTranslation(file);
  if (known.to.toLowerCase() !== to.toLowerCase()) throw new Problem(`${file}: this is in "${known.to}", expected "${to}"`);
  if (known.id && known.id !== source.id)
    throw new Problem(`${file}: this is of the record "${known.id}", expected "${source.id}"`);
  return 'known' in known
    ? known.known
    : known.units.flatMap(({target, source: text, ...unit}) =>
        target === undefined ? [] : [{...unit, target, hash: hashOf(text), source: text}],
      );
}

/** A record that was not merged by `translate` knows no hashes: its texts are taken for those of the same place, to be reviewed. */
async function readTranslatedRecord(file: string, source: Procedure) {
  const {record} = await readRecord(file);
  const units = new Map(record.translation?.units?.map((unit) => [unit.path, unit]));
  const sources = new Map(unitsOf(source).map((unit) => [unit.path, unit.source]));
  const known = unitsOf(record).flatMap(({path, source: target}): readonly KnownUnit[] => {
    const unit = units.get(path);
    if (unit) return [{path, hash: unit.source, target, state: unit.state}];
    const text = sources.get(path);
    return record.translation?.units || text === undefined ? [] : [{path, hash: hashOf(text), target, state: 'machine'}];
  });
  return {id: record.id, to: record.lang, known};
}
