import {randomUUID} from 'node:crypto';
import {closeSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {PageReport} from '../formats/sections/report.js';
import {Problem, systemMessage} from './problem.js';
import {checkFree} from './write-file.js';

/** A JSON array with one entry per source, written entry by entry: thousands of pages need no memory. */
export class ReportFile {
  private readonly temporary: string;
  private readonly descriptor: number;
  private entries = 0;

  /** @throws {Problem} if the file exists and `force` is not set, or cannot be written. */
  constructor(
    private readonly file: string,
    force = false,
  ) {
    if (!force) checkFree([file]);
    this.temporary = join(dirname(file), `.${randomUUID()}.tmp`);
    try {
      this.descriptor = openSync(this.temporary, 'wx');
    } catch (error) {
      throw new Problem(systemMessage(file, error));
    }
  }

  add(source: string, report: PageReport): void {
    this.write({source, ...report});
  }

  /** Adds a page of which no record was made. One that has its entry keeps it. */
  addProblem(source: string, why: string): void {
    if (this.last === source) return;
    this.write({source, sections: [], leftOut: [], toCheck: [{path: '', why}]});
  }

  /** Puts the file in its place. */
  close(): void {
    writeSync(this.descriptor, this.entries ? '\n]\n' : '[]\n');
    closeSync(this.descriptor);
    try {
      renameSync(this.temporary, this.file);
    } catch (error) {
      rmSync(this.temporary, {force: true});
      throw new Problem(systemMessage(this.file, error));
    }
  }

  private last: string | undefined;

  private write(entry: Readonly<Record<string, unknown>> & {readonly source: string}): void {
    this.last = entry.source;
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', '\n  ');
    writeSync(this.descriptor, `${this.entries++ ? ',' : '['}\n  ${text}`);
  }
}
