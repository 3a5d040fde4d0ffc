import {fileOpen, fileSave, type FileWithHandle} from 'browser-fs-access';
import type {JsonObject} from './json.js';

const ACCEPTED = ['.html', '.htm', '.md', '.txt', '.docx', '.json'];

/** Asks for a file. @returns the file, or `undefined` where nobody chose one. */
export const chooseFile = (): Promise<FileWithHandle | undefined> => fileOpen({extensions: ACCEPTED}).catch(() => undefined);

/** The file that a record is saved in: asked for once, then written again; downloaded where the browser has no such files. */
export class RecordFile {
  #handle: FileSystemFileHandle | null;

  /** @param opened the file that the record was in, where the browser can write it again */
  constructor(opened?: FileWithHandle) {
    this.#handle = opened?.handle ?? null;
  }

  /** @returns the name of the file, or `undefined` where somebody left the question. @throws if it cannot be written. */
  async save(record: JsonObject): Promise<string | undefined> {
    const fileName = `${String(record['id'] || 'record')}.json`;
    const blob = new Blob([`${JSON.stringify(record, null, 2)}\n`], {type: 'application/json'});
    try {
      this.#handle = await fileSave(blob, {fileName, extensions: ['.json']}, this.#handle);
    } catch (error) {
      if ((error as Error).name === 'AbortError') return undefined;
      throw error;
    }
    return this.#handle?.name ?? fileName;
  }
}
