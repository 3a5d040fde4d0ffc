import * as meanings from '../../../dist/codes/search/meanings.lazy.js';
import {searchCodes as search} from '../../../dist/codes/search/search.js';

/** Searches with typos and synonyms, as pages do once these are loaded. */
export const searchCodes = (lists, query) => search(lists, query, meanings);
