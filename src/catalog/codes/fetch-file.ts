import {CodeSourceError} from '../code-search.js';
import {fetchAllowed} from '../fetch-allowed.js';

/** Fetches a file of an index from an allowed address. @throws {CodeSourceError} (rejects) */
export const fetchFile = (url: URL): Promise<Response> =>
  fetchAllowed(url, '*/*', (reason, message) => new CodeSourceError(reason, message));
