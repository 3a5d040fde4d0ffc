import {join} from 'node:path';
import {FolderProblem, Problem} from './problem.js';
import {report} from './output.js';
import {isDeviceName} from '../util/device-name.js';
import {Progress} from './progress.js';
import {inputName} from './read-input.js';
import {checkFree, prepareFolder, writeWhole} from './write-file.js';

/** The output of one input: the record's id, and its files by name, the main one last. */
export interface Made {
  readonly id: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** A line about the input, for standard error. */
  readonly line?: string;
}

/** Where everything goes, and how it is spoken of. */
export interface Target {
  readonly out: string;
  /** Replaces files that exist. */
  readonly force?: boolean;
  /** The name of the output: `record`. */
  readonly noun: string;
  /** The advice about two inputs with one id. */
  readonly remedy: string;
  /** Writes what all of them share, before the first of them. */
  readonly prepare?: () => void;
  /** Writes what lists all of them, after the last, unless nothing can be written to the folder. */
  readonly finish?: () => void;
}

const ANOTHER_ID = 'Give the record another id';

/**
 * Makes files of every input, one input in memory at a time. What goes wrong with one of several does not keep the others;
 * it stands on standard error at the end.
 * @returns whether all went well.
 * @throws {Problem} if the only input or the folder is invalid.
 */
export async function writeAll(
  inputs: readonly string[],
  {out, force, noun, remedy, prepare, finish}: Target,
  make: (input: string) => Promise<Made>,
) {
  letSignalsWait();
  const progress = new Progress(inputs.length);
  const inputOf = new Map<string, string>();
  const problems: Problem[] = [];
  let read = 0;
  let writable = false;
  for (const input of inputs) {
    progress.show(read++);
    try {
      const {id, files, line} = await make(input);
      const other = inputOf.get(id);
      if (other !== undefined)
        throw new Problem(`${inputName(input)}: this has the id "${id}", as ${inputName(other)} has. ${remedy}`);
      const device = Object.keys(files).find(isDeviceName);
      if (device !== undefined)
        throw new Problem(`${inputName(input)}: the id "${id}" gives ${device}, a name that Windows cannot store. ${ANOTHER_ID}`);
      if (!inputOf.size) begin(out, prepare);
      inputOf.set(id, input);
      writable = true;
      const paths = Object.entries(files).map(([name, content]) => [join(out, name), content] as const);
      if (!force) checkFree(paths.map(([path]) => path));
      for (const [path, content] of paths) writeWhole(path, content, force);
      if (line) {
        progress.clear();
        report(line);
      }
    } catch (error) {
      if (!(error instanceof Problem) || inputs.length === 1) throw error;
      problems.push(error);
      if (!(error instanceof FolderProblem)) continue;
      writable = false;
      break;
    }
  }
  progress.clear();
  const lines = [
    `Wrote ${read - problems.length} of ${inputs.length} ${noun}${inputs.length === 1 ? '' : 's'} to ${out}${problems.length ? '; these failed:' : ''}`,
    ...problems.flatMap((problem) => problem.lines),
  ];
  if (read < inputs.length) lines.push(`Stopped: ${inputs.length - read} more were not read`);
  report(...lines);
  if (writable) finish?.();
  return !problems.length;
}

/** There is no folder before there is something to write into it. @throws {FolderProblem} */
function begin(out: string, prepare?: () => void): void {
  prepareFolder(out);
  try {
    prepare?.();
  } catch (error) {
    throw error instanceof Problem ? new FolderProblem(error.message) : error;
  }
}

/** Ends by the signal as ever, but between two files. */
function letSignalsWait(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.kill(process.pid, signal));
}
