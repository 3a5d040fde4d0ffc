import {readdirSync, statSync, type Dirent} from 'node:fs';
import {extname, join, resolve} from 'node:path';
import {Problem, systemCode, systemMessage} from './problem.js';

/** Files of a saved site that are not pages. Every other file is recognised by its content. */
const NOT_PAGES = new Set(
  (
    '.avif .bmp .css .eot .gif .ico .jpeg .jpg .js .less .map .mjs .mov .mp3 .mp4 .ogg .otf .png .scss .svg .tif .tiff ' +
    '.ts .ttf .wasm .wav .webm .webmanifest .webp .woff .woff2'
  ).split(' '),
);

/**
 * Replaces each folder by the files in it, in the order of their names, folders inside it included.
 * @param out the folder that records are written to: it is not read.
 * @throws {Problem} for a folder without pages.
 */
export function findPages(inputs: readonly string[], out: string | undefined): string[] {
  const skipped = out === undefined ? undefined : resolve(out);
  return inputs.flatMap((input) => {
    if (input === '-' || !isFolder(input)) return [input];
    const files = filesIn(input, skipped);
    if (!files.length) throw new Problem(`${input}: this is a folder. Name the files in it, or a folder that has pages`);
    return files;
  });
}

/** Returns false for a path that cannot be read; reading it reports the error. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (systemCode(error)) return false;
    throw error;
  }
}

function filesIn(folder: string, skipped: string | undefined): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || resolve(path) === skipped) return [];
    if (entry.isDirectory()) return filesIn(path, skipped);
    return entry.isFile() && !NOT_PAGES.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    throw new Problem(systemMessage(folder, error));
  }
}
