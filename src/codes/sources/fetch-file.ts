import {CodeSourceError} from '../code-source.js';
import {fetchAllowed} from '../../loading/fetch-allowed.js';

/** Fetches a file of an index from an allowed address. @throws {CodeSourceError} (rejects) */
export const fetchFile = (url: URL): Promise<Response> =>
  fetchAllowed(url, '*/*', (reason, message) => new CodeSourceError(reason, message));
