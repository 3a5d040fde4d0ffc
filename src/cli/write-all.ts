import {dirname, join} from 'node:path';
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
  /** Its files are as they were in an earlier run. */
  readonly isUnchanged?: boolean;
  /** Called before its files are written, once it is sure that they will be, and after. */
  readonly accept?: () => void;
  readonly finish?: () => void;
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
  /** Writes what lists all of them, after the last, unless nothing can be written to the folder. @param isWhole none failed. */
  readonly finish?: (isWhole: boolean) => void;
  /** How many inputs are made at the same time; by default one. */
  readonly jobs?: number;
}

const ANOTHER_ID = 'Give the record another id';

/**
 * Makes files of every input, a few inputs in memory at a time. What goes wrong with one of several does not keep the others;
 * it stands on standard error at the end.
 * @returns whether all went well.
 * @throws {Problem} if the only input or the folder is invalid.
 */
export async function writeAll(
  inputs: readonly string[],
  {out, force, noun, remedy, prepare, finish, jobs = 1}: Target,
  make: (input: string) => Promise<Made>,
) {
  letSignalsWait();
  const progress = new Progress(inputs.length);
  const inputOf = new Map<string, string>();
  const problems: Problem[] = [];
  let read = 0;
  let unchanged = 0;
  let writable = false;
  const next = inAdvance(inputs, make, jobs);
  for (const input of inputs) {
    progress.show(read++);
    try {
      const {id, files, line, isUnchanged, accept, finish: finishOne} = (await next())();
      const other = inputOf.get(id);
      if (other !== undefined)
        throw new Problem(`${inputName(input)}: this has the id "${id}", as ${inputName(other)} has. ${remedy}`);
      const device = Object.keys(files).find(isDeviceName);
      if (device !== undefined)
        throw new Problem(`${inputName(input)}: the id "${id}" gives ${device}, a name that Windows cannot store. ${ANOTHER_ID}`);
      if (!inputOf.size) begin(out, prepare);
      inputOf.set(id, input);
      writable = true;
      if (isUnchanged) unchanged++;
      const paths = Object.entries(files).map(([name, content]) => [join(out, name), content] as const);
      if (!force) checkFree(paths.map(([path]) => path));
      accept?.();
      for (const [path, content] of paths) {
        prepareFolder(dirname(path));
        writeWhole(path, content, force);
      }
      finishOne?.();
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
  const others = unchanged ? `, ${unchanged} did not change` : '';
  const lines = [
    `Wrote ${read - problems.length - unchanged} of ${inputs.length} ${noun}${inputs.length === 1 ? '' : 's'} to ${out}${others}${problems.length ? '; these failed:' : ''}`,
    ...problems.flatMap((problem) => problem.lines),
  ];
  if (read < inputs.length) lines.push(`Stopped: ${inputs.length - read} more were not read`);
  report(...lines);
  if (writable) finish?.(!problems.length);
  return !problems.length;
}

/** Returns a function that returns the outcome of each input in turn, while so many of the next are made already. */
function inAdvance(inputs: readonly string[], make: (input: string) => Promise<Made>, jobs: number): () => Promise<() => Made> {
  const coming: Promise<() => Made>[] = [];
  let started = 0;
  return () => {
    // Two for each thread, so that none waits for the next.
    for (const ahead = jobs === 1 ? 1 : 2 * jobs; coming.length < ahead && started < inputs.length; started++)
      coming.push(
        make(inputs[started]!).then(
          (made) => () => made,
          (error) => () => {
            throw error;
          },
        ),
      );
    return coming.shift()!;
  };
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
