import {randomUUID} from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {FolderProblem, Problem, systemCode, systemMessage} from './problem.js';

/** Names of files that are being written. */
export const TEMPORARY = /^\.[0-9a-f]{8}-[0-9a-f-]{27}\.tmp$/;

/**
 * Makes an output folder ready, with the folders above it.
 * @throws {FolderProblem} if it cannot be made or written to.
 */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true});
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const isFile = systemCode(error) === 'EEXIST';
    throw new FolderProblem(isFile ? `${folder}: this is a file. Name a folder` : systemMessage(folder, error));
  }
}

/**
 * Writes a file whole or not at all. It is written under another name in the same folder, then moved to its place.
 * All of it happens in one turn of the event loop: a signal with a handler waits, so no temporary file is left behind.
 * @param content the whole content, or its pieces.
 * @param force takes the place of a file that exists.
 * @throws {Problem} if the file exists and `force` is not set, or if its name is not possible.
 * @throws {FolderProblem} if nothing can be written to the folder.
 */
export function writeWhole(file: string, content: string | Uint8Array | Iterable<string>, force = false): void {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    try {
      writeNew(temporary, content);
    } catch (error) {
      throw new FolderProblem(systemMessage(dirname(file), error));
    }
    if (force) renameSync(temporary, file);
    else moveToFree(temporary, file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      systemCode(error) === 'EEXIST'
        ? taken(file)
        : systemCode(error) === 'EISDIR'
          ? `${file}: this is a folder. Move it away, or choose another place to write to`
          : systemMessage(file, error),
    );
  } finally {
    rmSync(temporary, {force: true});
  }
}

function writeNew(file: string, content: string | Uint8Array | Iterable<string>): void {
  if (typeof content === 'string' || content instanceof Uint8Array) return writeFileSync(file, content, {flag: 'wx'});
  const open = openSync(file, 'wx');
  try {
    for (const piece of content) writeFileSync(open, piece);
  } finally {
    closeSync(open);
  }
}

/** So that of several files that belong together none is written where one is somebody else's. @throws {Problem} */
export function checkFree(files: readonly string[]): void {
  const other = files.find((file) => existsSync(file));
  if (other !== undefined) throw new Problem(taken(other));
}

const taken = (file: string): string => `${file}: this exists already and was not touched. Add --force to replace it`;

/** Unlike a rename, a link fails if the name is taken, even if it was taken a moment ago. */
function moveToFree(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    // Some disks (FAT, network drives) have no links: take the name with an empty file, which fails likewise, and replace that.
    closeSync(openSync(file, 'wx'));
    try {
      renameSync(temporary, file);
    } catch (failure) {
      rmSync(file, {force: true});
      throw failure;
    }
  }
}
