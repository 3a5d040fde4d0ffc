import type {Extension} from './values.js';

/** Releases of FHIR that records are written for. */
export type FhirRelease = 'r4' | 'r5';

/** The parts of FHIR's data types that a record needs; R4 and R5 differ where a comment says so. */
export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly extension?: Extension[];
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Reference {
  readonly reference?: string;
  readonly display?: string;
  readonly extension?: Extension[];
}

/** Any resource, as JSON. */
export interface Resource {
  readonly resourceType: string;
  readonly [field: string]: unknown;
}

export interface BundleEntry {
  readonly fullUrl?: string;
  readonly resource?: Resource;
  readonly request?: {readonly method: 'PUT'; readonly url: string};
}

export interface Bundle extends Resource {
  readonly resourceType: 'Bundle';
  readonly type: string;
  readonly entry?: readonly BundleEntry[];
}

export const DATA_ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** Leaves out fields that are not stated, since FHIR knows no `null`, and lists without items, which it forbids. */
export const resource = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  ) as T;
