import {CodeSourceError, type CodeSource} from '../code-source.js';
import {foldCode} from '../../util/fold-text.js';
import {PAGE, type CodePage} from './code-page.js';
import {RemoteCodes, folder} from './remote-source.js';

/** A table of the service, and which of its fields are the code and its title. */
export interface ClinicalTable {
  readonly name: string;
  readonly code?: string;
  readonly display?: string;
}

/** Which Clinical Table Search Service to ask, and for which systems. */
export interface ClinicalTablesOptions {
  /** The base URL: `https://clinicaltables.nlm.nih.gov/api/`, or a portal's own copy of it. */
  readonly base: string | URL;
  /** The table of each system, by the system's short name. HCPCS and ICD-10-CM by default. */
  readonly tables?: Readonly<Record<string, ClinicalTable>>;
  /** How long to wait for an answer, in milliseconds; 10,000 by default. */
  readonly timeout?: number;
}

// Tables, fields and limits: the service's documentation of each table (clinicaltables.nlm.nih.gov/apidoc).
export const CLINICAL_TABLES: Readonly<Record<string, ClinicalTable>> = {
  HCPCS: {name: 'hcpcs', code: 'code', display: 'display'},
  'ICD-10-CM': {name: 'icd10cm', code: 'code', display: 'name'},
};
/** Entries beyond are not given. */
const LAST = 7500;

/**
 * Codes on a Clinical Table Search Service of the US National Library of Medicine. Its origin must be allowed.
 * @example const codes = debounce(clinicalTables({base: 'https://clinicaltables.nlm.nih.gov/api/'}));
 */
export const clinicalTables = (options: ClinicalTablesOptions): CodeSource => new ClinicalTables(options);

class ClinicalTables extends RemoteCodes {
  private readonly tables: Readonly<Record<string, ClinicalTable>>;

  constructor({base, tables = CLINICAL_TABLES, timeout}: ClinicalTablesOptions) {
    super(folder(base), Object.keys(tables), timeout);
    this.tables = tables;
  }

  protected override async page(system: string, asked: string, at: number, signal?: AbortSignal): Promise<CodePage> {
    const {name, code = 'code', display = 'display'} = this.tables[system]!;
    const count = Math.min(PAGE, LAST - at);
    if (count <= 0) return {rows: [], size: 0, total: at};
    // Without a number of rows it gives seven. Only `count` can go on from a place.
    const rows: Record<string, number> = at ? {count, offset: at} : {maxList: count};
    const query = {terms: asked.trim(), df: `${code},${display}`, cf: code, ...rows};
    return this.ask(`${name}/v3/search`, query, {accept: 'application/json', signal}, (answer) => {
      if (!isAnswer(answer))
        throw new CodeSourceError(
          'foreign',
          `${this.base}${name} did not answer as a Clinical Table does. Is its address right?`,
        );
      const [total, codes, , texts] = answer;
      return {
        rows: codes.map((own, row) => ({system, code: own, display: texts[row]!.slice(1).join(' ')})),
        size: codes.length,
        total: Math.min(total, LAST),
      };
    });
  }
}

type Answer = readonly [total: number, codes: readonly string[], more: unknown, texts: readonly (readonly string[])[]];

const isAnswer = (answer: unknown): answer is Answer =>
  Array.isArray(answer) &&
  typeof answer[0] === 'number' &&
  [answer[1], answer[3]].every(Array.isArray) &&
  answer[3].length === answer[1].length &&
  answer[1].every((code: unknown) => typeof code === 'string' && foldCode(code)) &&
  answer[3].every((row: unknown) => Array.isArray(row) && row.every((text) => typeof text === 'string'));
