import {CodeSourceError, type CodeSource} from '../code-source.js';
import {foldCode, foldWords} from '../../util/fold-text.js';
import {codeSystem} from '../../model/code-system.js';
import {rankRows, type CodeRow} from './rank-rows.js';
import {PAGE, RemoteCodes, folder, type CodePage} from './remote-source.js';

/** Which FHIR terminology server to ask, and for which systems. */
export interface FhirOptions {
  /** The server's base, such as `https://tx.example.org/r4`. Its origin must be allowed. */
  readonly base: string | URL;
  /** The canonical address of the value set that has the codes of each system, by the system's short name. */
  readonly valueSets: Readonly<Record<string, string>>;
  /** How long to wait for an answer, in milliseconds; 10,000 by default. */
  readonly timeout?: number;
}

/**
 * Codes on a FHIR terminology server (R4, R5): `ValueSet/$expand` for words, `CodeSystem/$lookup` for a code.
 * What its filter means is the server's affair: often a part of the title as it stands, in the server's own order.
 * So many are asked for and ranked here; where several words give nothing, the longest of them is asked for alone.
 * @example
 * const codes = debounce(fhirCodes({base: 'https://tx.example.org/r4', valueSets: {'SNOMED-CT': 'http://snomed.info/sct?fhir_vs'}}));
 */
export const fhirCodes = (options: FhirOptions): CodeSource => new FhirCodes(options);

const HOW = {accept: 'application/fhir+json', explain: outcomeOf};
/** The number of words that are tried on their own. */
const MOST_WORDS = 3;

class FhirCodes extends RemoteCodes {
  private readonly valueSets: Readonly<Record<string, string>>;

  constructor({base, valueSets, timeout}: FhirOptions) {
    super(folder(base), Object.keys(valueSets), timeout);
    this.valueSets = valueSets;
  }

  protected override async page(system: string, query: string, at: number, signal?: AbortSignal): Promise<CodePage> {
    const asked = query.trim().replace(/\s+/g, ' ');
    if (/^(?=\D*\d)[A-Z\d]+$/.test(foldCode(asked))) {
      const code = written(system, asked);
      const [own, page] = await Promise.all([
        at ? undefined : this.lookup(system, code, signal),
        this.expand(system, code, at, signal),
      ]);
      const known = page.rows.some((row) => row.code === own?.code);
      if (own && !known) return {...page, rows: [own, ...page.rows], ...(page.total !== undefined && {total: page.total + 1})};
      // "Type 2 diabetes" looks like a code, and is none.
      if (page.size) return page;
    }
    const page = await this.expand(system, asked, at, signal);
    const words = [...new Set(foldWords(asked))].sort((a, b) => b.length - a.length);
    if (at || page.size || words.length < 2) return page;
    for (const word of words.slice(0, MOST_WORDS)) {
      const {rows, ...more} = await this.expand(system, word, 0, signal);
      if (rankRows(rows, asked, true).length) return {...more, rows, strict: true, total: undefined};
    }
    return page;
  }

  private expand(system: string, filter: string, offset: number, signal?: AbortSignal): Promise<CodePage> {
    const url = this.valueSets[system]!;
    const query = {url, filter, count: PAGE, ...(offset && {offset})};
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
  private lookup(system: string, code: string, signal?: AbortSignal): Promise<CodeRow | undefined> {
    const query = {system: codeSystem(system)?.uri ?? system, code};
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

/** Reads an expansion; `undefined` if the answer is none. */
function pageOf(answer: unknown, asked: string, offset: number): CodePage | undefined {
  if (!isRecord(answer) || answer.resourceType !== 'ValueSet' || !isRecord(answer.expansion)) return undefined;
  const {expansion, copyright} = answer;
  const entries = [...flatten(expansion.contains)];
  const rows = entries.flatMap(({system: uri, code, display, abstract, inactive}): CodeRow[] =>
    typeof code === 'string' && foldCode(code) && abstract !== true && inactive !== true
      ? [{system: nameOf(uri, asked), code, display: typeof display === 'string' ? display : ''}]
      : [],
  );
  const {total} = expansion;
  const version = versionOf(expansion.parameter);
  return {
    rows,
    size: entries.length,
    // A total below the number of received rows is not trustworthy.
    ...(typeof total === 'number' && total >= offset + entries.length && {total}),
    ...(version && {version}),
    ...(typeof copyright === 'string' && copyright.trim() && {licence: copyright.trim()}),
  };
}

/** A code as FHIR writes it: ICD-10-CM has its dot. */
const written = (system: string, code: string): string =>
  system === 'ICD-10-CM' ? foldCode(code).replace(/^(...)(.+)$/, '$1.$2') : code.toUpperCase();

/** Yields the concepts of an expansion in order, nested ones included. */
function* flatten(contains: unknown): Generator<Record<string, unknown>> {
  for (const entry of Array.isArray(contains) ? contains : []) {
    if (!isRecord(entry)) continue;
    yield entry;
    yield* flatten(entry.contains);
  }
}

const nameOf = (uri: unknown, asked: string): string => (typeof uri === 'string' ? (codeSystem(uri)?.name ?? uri) : asked);

/** The release that was searched: what stands after `|`, the last part where it is an address. */
function versionOf(parameters: unknown): string | undefined {
  const used = (Array.isArray(parameters) ? parameters : []).find(
    (one) => isRecord(one) && (one.name === 'used-codesystem' || one.name === 'version'),
  ) as Record<string, unknown> | undefined;
  const canonical = used?.valueUri ?? used?.valueCanonical;
  return typeof canonical === 'string' ? /\|(?:.*\/)?([^/|]+)$/.exec(canonical)?.[1] : undefined;
}

/** Returns the text of an OperationOutcome. */
function outcomeOf(answer: unknown): string | undefined {
  const issues = isRecord(answer) && Array.isArray(answer.issue) ? answer.issue : [];
  const texts = issues.map((issue) =>
    isRecord(issue) ? ((isRecord(issue.details) ? issue.details.text : undefined) ?? issue.diagnostics ?? issue.code) : undefined,
  );
  return texts.find((text) => typeof text === 'string');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
