/** The record of a procedure and its formats. Importing this module registers no element and changes no page. */
export {parseProcedure, unknownKeys, type ParseResult, type RecordIssue} from './model/parse-procedure.js';
export {SCHEMA_VERSION} from './model/schema-version.js';
export type {
  Alternative,
  Code,
  Likelihood,
  ListField,
  PreparationStep,
  Procedure,
  ProcedureInput,
  Risk,
  Source,
  WarningSign,
} from './model/procedure.js';
export {codeNotices, codeSystem, type CodeSystem} from './model/code-system.js';
export {isStale} from './model/review.js';
export {allowOrigins, sendCredentials} from './loading/allowed-origins.js';
export {writeCalendar, type CalendarEvent} from './formats/icalendar.js';
export {readPage, type PageResult, type ReadPageOptions} from './formats/read-page.js';
export type {PageFormat} from './formats/sniff.js';
export type {PageReport, SectionReport, ToCheck} from './formats/sections/report.js';
export {writePage} from './formats/page-text/write.js';
export {registerLocale, type PartialStrings} from './locales/register-partial.js';
export type {Strings} from './locales/register.js';
export * from './core/events.js';
