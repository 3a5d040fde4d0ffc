import {readPage, type PageResult, type ReadPageOptions} from '../formats/read-page.js';
import {readInput} from './read-input.js';

/** A result, and whether it is of a page whose reading is not reported: one in the medical-code layout. */
export type FileResult = PageResult & {readonly silent?: boolean};

/**
 * Reads one file as a page.
 * @param path a file, or `-` for standard input.
 * @throws {Problem} if it cannot be read, or is of a kind that is not read as a page.
 */
export async function readPageFile(path: string, options: ReadPageOptions): Promise<FileResult> {
  const result = readPage(await readInput(path), options);
  return {...result, silent: result.report?.format === 'text'};
}
