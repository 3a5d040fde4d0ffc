import {fetchText} from '../../loading/fetch-text.js';
import {loadRecord} from '../../loading/load-record.js';
import {RecordError} from '../../loading/record-error.js';
import type {Procedure} from '../../model/procedure.js';

/** A version of a record in its history. */
export interface Version {
  /** Content hash: the name of its file, without `.json`. */
  readonly hash: string;
  /** The beginning of the hash as people read it. */
  readonly code: string;
}

/** The versions of a record, the current one last. */
export interface History {
  readonly versions: readonly Version[];
  /** Address of the folder. */
  readonly folder: string;
}

const isVersion = (value: unknown): value is Version => {
  const {hash, code} = (value ?? {}) as Partial<Version>;
  return typeof hash === 'string' && /^[\w-]{43}$/.test(hash) && typeof code === 'string';
};

/**
 * Fetches the list of versions that `page --history` has written.
 * @param folder address of the record's history.
 * @throws RecordError
 */
export async function loadHistory(folder: string): Promise<History> {
  const url = new URL('index.json', folder);
  const text = await fetchText(url);
  let versions: unknown;
  try {
    versions = JSON.parse(text);
  } catch (error) {
    throw new RecordError('not-json', `${url} is not JSON: ${(error as Error).message}`);
  }
  if (Array.isArray(versions) && versions.length && versions.every(isVersion)) return {versions, folder};
  throw new RecordError('invalid', `${url} is not a list of versions. Write it again with page --history.`);
}

/** Fetches one version. @throws RecordError */
export const loadVersion = ({folder}: History, {hash}: Version): Promise<Procedure> => loadRecord(`${hash}.json`, folder);
