import {join} from 'node:path';
import {codeSystem} from '../../model/code-system.js';
import type {Procedure} from '../../model/procedure.js';
import {writeInfobutton, type PageAddress} from '../../formats/delivery.js';
import {report} from '../output.js';
import {Problem} from '../problem.js';
import {readRecord} from '../read-record.js';
import {isDeviceName} from '../../util/device-name.js';
import {checkFree, prepareFolder, writeWhole} from '../write-file.js';
import {uriComponent} from '../../util/uri-component.js';

/** Records that have one code. */
interface Answer {
  readonly system: string;
  readonly code: string;
  readonly entries: {readonly procedure: Procedure; readonly page: PageAddress}[];
}

/**
 * Writes `DIR/<system>/<code>.json` for every code of the records: what a portal asks for by code, as static files.
 * @throws {Problem} if a record cannot be read or no record has a code.
 */
export async function infobuttonFiles(
  files: readonly string[],
  {out, force}: {readonly out: string; readonly force?: boolean},
  {base, now}: {readonly base: URL; readonly now: number},
): Promise<boolean> {
  const answers = new Map<string, Answer>();
  for (const file of files) {
    const {record} = await readRecord(file);
    const updated = record.review?.last === undefined ? new Date(now).toISOString() : `${record.review.last}T00:00:00Z`;
    const page = {url: new URL(`${record.id}.html`, base).href, updated};
    // Nobody is to be given a record that was withdrawn.
    for (const {system, code} of record.withdrawn ? [] : (record.codes ?? [])) {
      if (code === undefined) continue;
      const name = `${fileName(codeSystem(system)?.name ?? system)}/${fileName(code)}.json`;
      const answer = answers.get(name) ?? {system, code, entries: []};
      answer.entries.push({procedure: record, page});
      answers.set(name, answer);
    }
  }
  if (!answers.size) throw new Problem(`${files.join(', ')}: found no code. Give the records codes first`);
  const paths = [...answers].map(([name, answer]) => [join(out, name), answer] as const);
  if (!force) checkFree(paths.map(([path]) => path));
  for (const [path, {entries, ...code}] of paths) {
    prepareFolder(join(path, '..'));
    writeWhole(path, `${JSON.stringify(writeInfobutton(entries, code), null, 2)}\n`, force);
  }
  report(`Wrote ${answers.size} answers by code to ${out}`);
  return true;
}

/** Codes of any publisher as names of files: letters, digits, dots and hyphens as they are, unless Windows cannot store them. */
function fileName(text: string): string {
  const name = uriComponent(text).replace(/^\.+/, (dots) => '%2E'.repeat(dots.length));
  return isDeviceName(name) ? `%${name.charCodeAt(0).toString(16).toUpperCase()}${name.slice(1)}` : name;
}
