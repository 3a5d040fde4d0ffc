import type {CodeSource} from '../codes/code-source.js';
import type {StaticCodes} from '../codes/sources/static-files.js';
import {fetchFile} from '../codes/sources/fetch-file.js';
import {environment} from '../loading/environment.js';

/** An element that searches codes. */
export interface CodeHost extends HTMLElement {
  /** Folder with the files of the index command. */
  index?: string;
  /** Address of a search on a terminology server; `index` answers while it fails. */
  server?: string;
  /** A source object. Takes precedence over both. */
  source?: CodeSource;
}

/** Where an element's codes are searched. */
export async function codeSource(host: CodeHost): Promise<CodeSource> {
  const files = (): Promise<CodeSource> => findCodes(host, host.index);
  if (host.source) return host.source;
  if (host.server === undefined) return files();
  const {serverCodes} = await environment.loadPart('servers', () => import('../codes/sources/servers.lazy.js'));
  return serverCodes(host, files);
}

const folders = new Map<string, Promise<StaticCodes>>();

/**
 * The codes in a folder that the index command has written. Elements that ask for the same one share it.
 * @throws if no folder is given, or its parser cannot be loaded.
 */
export async function findCodes({baseURI, localName}: Element, index: string | undefined): Promise<StaticCodes> {
  if (index === undefined) throw new Error(`Give <${localName}> the folder of its codes: index="/codes/".`);
  const folder = new URL(index.replace(/\/?$/, '/'), baseURI);
  let codes = folders.get(folder.href);
  if (!codes) {
    folders.set(folder.href, (codes = open(folder)));
    codes.catch(() => folders.delete(folder.href));
  }
  return codes;
}

/** Loads the list of code files while their parser is loading. */
async function open(folder: URL): Promise<StaticCodes> {
  const manifest = fetchFile(new URL('codes.json', folder));
  // Who reads it says what went wrong.
  manifest.catch(() => {});
  const {StaticCodes} = await environment.loadPart('codes', () => import('../codes/sources/codes.lazy.js'));
  return new StaticCodes(folder, fetchFile, manifest);
}
