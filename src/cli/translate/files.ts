import {dirname, isAbsolute, relative, resolve} from 'node:path';
import {Problem} from '../problem.js';
import {readInput} from '../read-input.js';
import {readPo, writePo} from './po.js';
import type {TranslationFile} from './unit.js';
import {readXliff, writeXliff} from './xliff.js';

/** The formats for translators, and the ending of their files. */
export const FORMATS = {
  po: {ending: '.po', write: writePo},
  xliff: {ending: '.xlf', write: writeXliff},
} as const;

/** @throws {Problem} if the file cannot be read, or is neither PO nor XLIFF of `translate`. */
export async function readTranslation(file: string): Promise<TranslationFile> {
  const text = await readInput(file);
  if (/^\s*<(?:\?xml|xliff|!--|!DOCTYPE xliff)/i.test(text)) return readXliff(text, file);
  if (/^\s*(?:#|msg)/.test(text)) return readPo(text, file);
  throw new Problem(`${file}: this is neither a PO nor an XLIFF file. Make one with translate --to LANGUAGE`);
}

/** The way from a folder to a file, with the slashes of addresses. */
export const pathFrom = (folder: string, file: string): string => relative(resolve(folder), resolve(file)).replaceAll('\\', '/');

/** The file of the record that a translation was made of. */
export const recordFile = ({record}: TranslationFile, file: string): string =>
  isAbsolute(record) ? record : resolve(dirname(file), record);
