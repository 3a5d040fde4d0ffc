import type {CodeSource} from './codes/code-source.js';
import {fetchFile} from './codes/sources/fetch-file.js';
import {StaticCodes} from './codes/sources/static-files.js';

/** Where codes are found: static files, servers. Importing this registers no element and touches no page. */
export {
  CodeSourceError,
  type CodeHit,
  type CodeQuery,
  type CodeResult,
  type CodeSet,
  type CodeSource,
} from './codes/code-source.js';
export {clinicalTables, type ClinicalTable, type ClinicalTablesOptions} from './codes/sources/clinical-tables.js';
export {withFallback, withFallback as fallBack} from './codes/sources/fallback.js';
export {fhirCodes, type FhirOptions} from './codes/sources/fhir.js';
export {debounce, debounce as latest} from './codes/sources/debounce.js';
export {allowOrigins} from './loading/allowed-origins.js';

/** The codes that lie in a folder, as the index command has written them. Each call loads them again: keep the source. */
export const staticCodes = (folder: URL): CodeSource => new StaticCodes(folder, fetchFile);
