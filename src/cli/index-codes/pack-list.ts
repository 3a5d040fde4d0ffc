import {createHash} from 'node:crypto';
import type {CodeRow} from '../../codes/format/code-row.js';
import {encodeCodes} from '../../codes/format/encode.js';
import type {IndexFile} from '../../codes/format/manifest.js';
import {isDeviceName} from '../../util/device-name.js';
import {Problem} from '../problem.js';
import {Progress} from '../progress.js';

/**
 * Encodes a list as a file that is named by its content, and shows how far it is.
 * @throws {Problem} if a row has characters that the file format cannot hold.
 */
export function packList(system: string, kind: 'codes' | 'words', rows: readonly CodeRow[]): [IndexFile, content: Buffer] {
  let progress: Progress | undefined;
  const report = (done: number, total: number): void => (progress ??= new Progress(total)).show(done);
  let content: Buffer;
  try {
    content = encodeCodes(rows, report);
  } catch (error) {
    throw error instanceof RangeError ? new Problem(error.message) : error;
  }
  progress?.clear();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const name = system.toLowerCase().replace(/[^a-z\d]+/g, '-');
  const url = `${isDeviceName(name) ? `list-${name}` : name}.${sha256.slice(0, 8)}.${kind}`;
  return [{url, bytes: content.length, sha256, count: rows.length}, content];
}
