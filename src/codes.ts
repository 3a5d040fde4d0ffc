import type {CodeSource} from './catalog/code-search.js';
import {fetchFile} from './catalog/codes/fetch-file.js';
import {staticCodes as fromFiles} from './catalog/codes/static-codes.js';

/** Where codes are found: static files, servers. Importing this registers no element and touches no page. */
export {
  CodeSourceError,
  type CodeHit,
  type CodeQuery,
  type CodeResult,
  type CodeSet,
  type CodeSource,
} from './catalog/code-search.js';
export {clinicalTables, type ClinicalTable, type ClinicalTablesOptions} from './catalog/servers/clinical-tables.js';
export {fallBack} from './catalog/servers/fall-back.js';
export {fhirCodes, type FhirOptions} from './catalog/servers/fhir.js';
export {latest} from './catalog/servers/latest.js';
export {allowOrigins} from './catalog/origins.js';

/** The codes that lie in a folder, as the index command has written them. Each call loads them anew: keep what it gives. */
export const staticCodes = (folder: URL): CodeSource => fromFiles(folder, fetchFile);
