// Lists saved to files of their own, as `index --codes` reads them.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {readCodes} from '../../../dist/cli/index-codes/read-publisher-files.js';

/** Where the lists are saved; removed after the tests. */
export const folder = mkdtempSync(join(tmpdir(), 'lists-'));
after(() => rmSync(folder, {recursive: true}));
let files = 0;

/** Saves a list and returns its path. */
export const save = (content, name = 'list.csv') => {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, content);
  return path;
};

/** Reads a list from a file of its own. */
export const read = (content, options, name) => readCodes(save(content, name), 'X', options);

/** The rows that were read, as `code title`. */
export const linesOf = ({rows}) => rows.map(({code, title}) => `${code} ${title}`);
