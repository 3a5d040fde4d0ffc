/** A code system. `notice` has `{year}` where the publisher wants the year of the release. */
export interface CodeSystem {
  /** Short name as records write it. */
  readonly name: string;
  /** Name as people read it. */
  readonly label: string;
  /** Canonical URI, as FHIR names the system. */
  readonly uri: string;
  /** The notice to show next to its codes on screen and on paper. */
  readonly notice?: string;
}

// URIs: HL7 Terminology (terminology.hl7.org). Notice texts: the publishers' licence pages.
const SYSTEMS: readonly CodeSystem[] = [
  {
    name: 'CPT',
    label: 'CPT',
    uri: 'http://www.ama-assn.org/go/cpt',
    notice: 'CPT copyright {year} American Medical Association. All rights reserved.',
  },
  {name: 'HCPCS', label: 'HCPCS', uri: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'},
  {name: 'ICD-10-PCS', label: 'ICD-10-PCS', uri: 'http://www.cms.gov/Medicare/Coding/ICD10'},
  {name: 'ICD-10-CM', label: 'ICD-10-CM', uri: 'http://hl7.org/fhir/sid/icd-10-cm'},
  {
    name: 'SNOMED-CT',
    label: 'SNOMED CT',
    uri: 'http://snomed.info/sct',
    notice: 'SNOMED CT is used by permission of SNOMED International. All rights reserved.',
  },
  {
    name: 'LOINC',
    label: 'LOINC',
    uri: 'http://loinc.org',
    notice: 'LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee.',
  },
  {
    name: 'CDT',
    label: 'CDT',
    uri: 'http://ada.org/cdt',
    notice: 'CDT copyright {year} American Dental Association. All rights reserved.',
  },
];

/** Other names of a system: what pages write, and URIs that older data use. Compared without case, spaces, dashes. */
const ALIASES: Readonly<Record<string, string>> = {
  cpt4: 'CPT',
  hcpcslevelii: 'HCPCS',
  icd10pcs: 'ICD-10-PCS',
  icd10: 'ICD-10-CM',
  snomed: 'SNOMED-CT',
  'http://www.cms.gov/medicare/coding/hcpcsreleasecodesets': 'HCPCS',
  'http://www.icd10data.com/icd10pcs': 'ICD-10-PCS',
};

const fold = (name: string): string => name.toLowerCase().replace(/[\s\-_]+/g, '');

/**
 * Finds a code system by its short name, another name of it (`"CPT4"`) or its URI.
 * @returns `undefined` for a system that is not known: show the name as it was given.
 */
export function codeSystem(name: string): CodeSystem | undefined {
  const key = fold(name);
  const known = ALIASES[key] ?? ALIASES[name.toLowerCase()];
  return SYSTEMS.find((system) => system.name === known || fold(system.name) === key || system.uri === name);
}

/**
 * The notices to show next to a list of codes, each once.
 * @param year of the release, where it is known; otherwise the notice goes without.
 */
export function codeNotices(codes: readonly {readonly system: string}[] = [], year?: number): string[] {
  const notices = codes.map(({system}) =>
    codeSystem(system)?.notice?.replace(/ ?\{year\}/, year === undefined ? '' : ` ${year}`),
  );
  return [...new Set(notices)].filter((notice) => notice !== undefined);
}
