import type {FoundCode} from './code-file.js';
import {markEnded} from './ended.js';
import type {LayoutOptions} from './layout-options.js';
import {tidyTitle, type Fault} from './text-lines.js';

/** A concept of a CodeSystem, a ValueSet or a plain list. */
interface Concept {
  readonly code?: unknown;
  readonly display?: unknown;
  readonly concept?: unknown;
  readonly contains?: unknown;
  readonly inactive?: unknown;
  readonly abstract?: unknown;
  readonly property?: unknown;
  readonly designation?: unknown;
}

type Json = Readonly<Record<string, unknown>>;

/** Collects the codes of FHIR resources and lists of concepts, in the language of the options. */
export class ConceptReader {
  readonly rows: FoundCode[] = [];
  readonly faults: Fault[] = [];
  ended = 0;

  constructor(private readonly options: LayoutOptions) {}

  /** @returns how messages call the layout; `undefined` if the value is none that has codes. */
  read(value: unknown, path: string): string | undefined {
    if (Array.isArray(value)) {
      if (!value.some(isConcept)) return undefined;
      this.concepts(value, path);
      return 'list of codes';
    }
    if (!isJson(value)) return undefined;
    if (value.resourceType === 'CodeSystem' && Array.isArray(value.concept)) {
      this.concepts(value.concept, `${path}.concept`);
      return 'FHIR CodeSystem';
    }
    if (value.resourceType === 'ValueSet') return this.valueSet(value, path);
    if (value.resourceType === 'Bundle' && Array.isArray(value.entry)) {
      const layouts = value.entry.map((entry, at) =>
        this.read(isJson(entry) ? entry.resource : undefined, `${path}.entry[${at}].resource`),
      );
      return layouts.some(Boolean)
        ? `FHIR Bundle of ${[...new Set(layouts.filter(Boolean))].join(', ').replaceAll('FHIR ', '')}`
        : undefined;
    }
    if (value.resourceType === 'Parameters' && Array.isArray(value.parameter))
      return value.parameter
        .map((one, at) => this.read(isJson(one) ? one.resource : undefined, `${path}.parameter[${at}].resource`))
        .find(Boolean);
    if (isConcept(value)) {
      this.concept(value, path);
      return 'list of codes';
    }
    return undefined;
  }

  private valueSet({expansion, compose}: Json, path: string): string | undefined {
    if (isJson(expansion) && Array.isArray(expansion.contains)) this.concepts(expansion.contains, `${path}.expansion.contains`);
    else {
      const include = isJson(compose) && Array.isArray(compose.include) ? compose.include : [];
      const listed = include.filter((one) => isJson(one) && Array.isArray(one.concept)) as {concept: unknown[]}[];
      if (!listed.length) return undefined;
      for (const [at, {concept}] of listed.entries()) this.concepts(concept, `${path}.compose.include[${at}].concept`);
    }
    return 'FHIR ValueSet';
  }

  private concepts(concepts: readonly unknown[], path: string): void {
    concepts.forEach((one, at) => this.concept((isJson(one) ? one : {}) as Concept, `${path}[${at}]`));
  }

  private concept(concept: Concept, here: string): void {
    const {code, concept: inner, contains} = concept;
    const title = tidyTitle(this.titleOf(concept));
    const isOver = isInactive(concept);
    if (isAbstract(concept) || (isOver && !this.options.ended)) this.ended++;
    else if (typeof code === 'string' && title) this.rows.push({code: code.trim(), title: isOver ? markEnded(title, {}) : title});
    else this.faults.push({text: `${here}: found no code with a display`});
    for (const [name, list] of [
      ['concept', inner],
      ['contains', contains],
    ] as const) {
      if (Array.isArray(list)) this.concepts(list, `${here}.${name}`);
      else if (list !== undefined) this.faults.push({text: `${here}.${name}: found no list of concepts`});
    }
  }

  private titleOf({display, designation}: Concept): string {
    const {lang} = this.options;
    const other = (Array.isArray(designation) ? designation : []).find(
      (one) => lang && isJson(one) && typeof one.value === 'string' && sameLanguage(one.language, lang),
    ) as {value: string} | undefined;
    return other?.value ?? (typeof display === 'string' ? display : '');
  }
}

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isResource = (value: unknown): value is {readonly resourceType: string} =>
  isJson(value) && typeof value.resourceType === 'string';
export const isConcept = (value: unknown): value is Concept =>
  isJson(value) && !value.resourceType && 'code' in value && 'display' in value;
const sameLanguage = (one: unknown, wanted: string): boolean =>
  typeof one === 'string' && one.split('-')[0]!.toLowerCase() === wanted.split('-')[0]!.toLowerCase();

/** Returns the value of a concept's property, whatever its type. */
function propertyOf({property}: Concept, name: string): unknown {
  const found = (Array.isArray(property) ? property : []).find((one) => isJson(one) && one.code === name) as Json | undefined;
  return found && Object.entries(found).find(([key]) => key.startsWith('value'))?.[1];
}

const isInactive = (concept: Concept): boolean =>
  concept.inactive === true ||
  propertyOf(concept, 'inactive') === true ||
  /^(?:retired|inactive|deprecated|withdrawn)$/i.test(String(propertyOf(concept, 'status')));

/** A group that is not a code to use. */
const isAbstract = (concept: Concept): boolean =>
  concept.abstract === true || propertyOf(concept, 'notSelectable') === true || propertyOf(concept, 'abstract') === true;
