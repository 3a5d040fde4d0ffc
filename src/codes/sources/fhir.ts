import {CodeSourceError, type CodeSource} from '../code-source.js';
import {foldCode, foldWords} from '../../util/fold-text.js';
import {codeSystem} from '../../model/code-system.js';
import type {CodeRow} from './rank-rows.js';
import {isRecord, outcomeOf, pageOf} from './read-fhir.js';
import {PAGE, type CodePage} from './code-page.js';
import {RemoteCodes, folder} from './remote-source.js';

/** Which FHIR terminology server to ask, and for which systems. */
export interface FhirOptions {
  /** The server's base, such as `https://tx.example.org/r4`. Its origin must be allowed. */
  readonly base: string | URL;
  /** The canonical address of the value set that has the codes of each system, by the system's short name. */
  readonly valueSets: Readonly<Record<string, string>>;
  /** Language of the titles, where the server has them in it: `displayLanguage`. */
  readonly lang?: string;
  /** How long to wait for an answer, in milliseconds; 10,000 by default. */
  readonly timeout?: number;
}

/**
 * Codes on a FHIR terminology server (R4, R5): `ValueSet/$expand` for words, `CodeSystem/$lookup` for a code.
 * What its filter means is the server's affair: often a part of the title as it stands, in the server's own order.
 * So many are asked for and ranked here; where that gives nothing, the beginning of the longest word is asked for.
 * @example
 * const codes = debounce(fhirCodes({base: 'https://tx.example.org/r4', valueSets: {'SNOMED-CT': 'http://snomed.info/sct?fhir_vs'}}));
 */
export const fhirCodes = (options: FhirOptions): CodeSource => new FhirCodes(options);

const HOW = {accept: 'application/fhir+json', explain: outcomeOf};
/** How many codes are asked for where a single word of several is searched. */
const MANY = 500;
/** So much of that word is asked for, and of a word alone that may be mistyped: a typo behind it does not matter. */
const MAX_STEM = 6;
const TYPO_STEM = 4;

class FhirCodes extends RemoteCodes {
  private readonly valueSets: Readonly<Record<string, string>>;
  private readonly lang: string | undefined;

  constructor({base, valueSets, lang, timeout}: FhirOptions) {
    super(folder(base), Object.keys(valueSets), timeout);
    this.valueSets = valueSets;
    this.lang = lang;
  }

  /** At most two requests: a code and titles, or all words and the longest of them. */
  protected override async page(system: string, query: string, at: number, signal?: AbortSignal): Promise<CodePage> {
    const asked = query.trim().replace(/\s+/g, ' ');
    if (/^(?=\D*\d)[A-Z\d.-]+$/i.test(asked)) {
      const code = written(system, asked);
      const [own, page] = await Promise.all([
        at ? undefined : this.lookup(system, code, signal),
        this.expand(system, code, at, signal),
      ]);
      if (!own || page.rows.some((row) => row.code === own.code)) return page;
      return {...page, rows: [own, ...page.rows], ...(page.total !== undefined && {total: page.total + 1})};
    }
    const page = await this.expand(system, asked, at, signal);
    const [longest = '', ...others] = [...new Set(foldWords(asked))].sort((a, b) => b.length - a.length);
    const stem = longest.slice(0, others.length ? MAX_STEM : TYPO_STEM);
    if (at || page.size || stem === asked || stem.length < TYPO_STEM) return page;
    const {rows, ...more} = await this.expand(system, stem, 0, signal, MANY);
    return {...more, rows, strict: true, partial: more.size >= MANY, total: undefined};
  }

  private expand(system: string, filter: string, offset: number, signal?: AbortSignal, count = PAGE): Promise<CodePage> {
    const url = this.valueSets[system]!;
    // With titles in the page's language, the words of the others are still searched.
    const titles = this.lang && {displayLanguage: this.lang, includeDesignations: 'true'};
    const query = {url, filter, count, ...(offset && {offset}), ...titles};
    return this.ask('ValueSet/$expand', query, {...HOW, signal}, (answer) => {
      const page = pageOf(answer, system, offset);
      if (page) return page;
      throw new CodeSourceError(
        'foreign',
        `${this.base} did not answer with the codes of ${url}. Is it a FHIR terminology server?`,
      );
    });
  }

  /** One code, if the system has it. */
  private async lookup(system: string, code: string, signal?: AbortSignal): Promise<CodeRow | undefined> {
    const uri = codeSystem(system)?.uri;
    if (!uri) return undefined;
    const query = {system: uri, code, ...(this.lang && {displayLanguage: this.lang})};
    const read = (answer: unknown): CodeRow | undefined => {
      const parameters = isRecord(answer) && Array.isArray(answer.parameter) ? answer.parameter : [];
      const display: unknown = parameters.find((one) => isRecord(one) && one.name === 'display')?.valueString;
      return typeof display === 'string' ? {system, code, display} : undefined;
    };
    return this.ask('CodeSystem/$lookup', query, {...HOW, signal}, read).catch((error: unknown) => {
      // Servers differ in how they say that there is no such code.
      if (error instanceof CodeSourceError && /^(not-found|refused)$/.test(error.reason)) return undefined;
      throw error;
    });
  }
}

/** A code as FHIR writes it: ICD-10-CM has its dot. */
const written = (system: string, code: string): string =>
  system === 'ICD-10-CM' ? foldCode(code).replace(/^(...)(.+)$/, '$1.$2') : code.toUpperCase();
