import type {StaticCodes} from '../catalog/codes/static-codes.js';
import {fetchFile} from '../catalog/codes/fetch-file.js';
import {lazy} from './lazy.js';

/** What says which lists a folder has, on its way while the part that reads them is. */
const manifests = new Map<string, Promise<Response>>();

/**
 * The codes in a folder that the index command has written.
 * @throws where no folder is given, or the part that reads it cannot be had.
 */
export async function findCodes({baseURI, localName}: Element, index: string | undefined): Promise<StaticCodes> {
  if (index === undefined) throw new Error(`Give <${localName}> the folder of its codes: index="/codes/".`);
  const folder = new URL(index.replace(/\/?$/, '/'), baseURI);
  let manifest = manifests.get(folder.href);
  if (!manifest) {
    manifest = fetchFile(new URL('codes.json', folder));
    manifests.set(folder.href, manifest);
    // Who reads it says what went wrong.
    manifest.catch(() => {});
  }
  const {staticCodes} = await lazy('codes', () => import('../catalog/codes/codes.lazy.js'));
  return staticCodes(folder, fetchFile, manifest);
}
