import type {StaticCodes} from '../catalog/codes/static-codes.js';
import {fetchAllowed} from '../catalog/fetch-allowed.js';
import {lazy} from './lazy.js';

/**
 * The codes in a folder that the index command has written.
 * @throws where no folder is given, or the part that reads it cannot be had.
 */
export async function findCodes({baseURI, localName}: Element, index: string | undefined): Promise<StaticCodes> {
  if (index === undefined) throw new Error(`Give <${localName}> the folder of its codes: index="/codes/".`);
  const {staticCodes} = await lazy('codes', () => import('../catalog/codes/codes.lazy.js'));
  return staticCodes(new URL(index.replace(/\/?$/, '/'), baseURI), fetchAllowed);
}
