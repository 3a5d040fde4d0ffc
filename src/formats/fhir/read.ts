import {codeSystem} from '../../model/code-system.js';
import {parseProcedure, type ParseResult} from '../../model/parse-procedure.js';
import type {ListField} from '../../model/procedure.js';
import {CLINICAL_LISTS, readClinicalUse, type ClinicalList} from './clinical-use.js';
import {compositionOf, extensionsOf, listOf, resourcesOf, sectionsOf} from './bundle.js';
import {readPlan} from './plan.js';
import type {Bundle, CodeableConcept, Coding, Resource} from './release.js';
import {LIST_FIELDS, SECTION} from './sections.js';
import {BASE, readExtension, schemaOf, type Extension} from './values.js';

/** Whether a bundle was written by `writeFhir`, so that `readFhir` reads it exactly. */
export const isOurs = (bundle: Bundle): boolean =>
  sectionsOf(bundle).some(({code}) => listOf<Coding>(code?.coding).some(({system}) => system === SECTION)) ||
  extensionsOf(compositionOf(bundle)).some(({url}) => url === `${BASE}record`);

/**
 * Reads a bundle of `writeFhir` back into the record that it was made of. Never throws.
 * @param own fields that take precedence over those of the bundle.
 */
export function readFhir(bundle: Bundle, own: object = {}): ParseResult {
  try {
    return parseProcedure({...recordOf(bundle), ...own});
  } catch (error) {
    // Somebody has changed the form of what we wrote.
    const found = `a bundle that cannot be read (${(error as Error).message})`;
    return {issues: [{path: '$', found, expected: 'a bundle as `export` writes it'}]};
  }
}

function recordOf(bundle: Bundle): object {
  const composition = compositionOf(bundle);
  const activity = resourcesOf(bundle, 'ActivityDefinition')[0];
  const plan = resourcesOf(bundle, 'PlanDefinition')[0];
  const left = readExtension(extensionsOf(composition), 'record', schemaOf(''));
  const author = (composition?.author as {display?: string}[] | undefined)?.[0]?.display;
  const review = {
    ...(composition?.date ? {last: composition.date} : {}),
    ...(author === undefined ? {} : {by: author}),
    ...(left.review as object | undefined),
  };
  return {
    ...left,
    ...stated({
      lang: composition?.language,
      name: composition?.title,
      summary: activity?.description,
      purpose: activity?.purpose,
      version: activity?.version,
      codes: (activity?.code as CodeableConcept | undefined)?.coding?.map(readCoding),
      sources: (activity?.relatedArtifact as Resource[] | undefined)?.map(readSource),
    }),
    ...(left.review !== undefined || Object.keys(review).length ? {review} : {}),
    ...readLists(bundle, plan),
  };
}

const stated = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function readLists(bundle: Bundle, plan: Resource | undefined): object {
  const steps = plan ? readPlan(plan) : {};
  const byUrl = new Map(bundle.entry?.map(({fullUrl, resource}) => [fullUrl, resource]));
  const lists: Partial<Record<ListField, unknown>> = {};
  for (const section of sectionsOf(bundle)) {
    const field = LIST_FIELDS.find((name) => section.code?.coding?.some(({system, code}) => system === SECTION && code === name));
    if (!field) continue;
    if (section.emptyReason) lists[field] = [];
    else if (field === 'preparation' || field === 'recovery') lists[field] = steps[field];
    else if (section.entry && isClinical(field))
      lists[field] = section.entry.flatMap(({reference}) => {
        const use = byUrl.get(reference);
        return use ? [readClinicalUse(field, use)] : [];
      });
    else lists[field] = (section.extension ?? []).map((one) => readExtension([one], 'item', schemaOf(field)));
  }
  return lists;
}

const isClinical = (field: ListField): field is ClinicalList => (CLINICAL_LISTS as readonly string[]).includes(field);

function readCoding({system = '', code, display, extension}: Coding): object {
  const unknown = `${BASE}system:`;
  const name = system.startsWith(unknown)
    ? decodeURIComponent(system.slice(unknown.length))
    : (codeSystem(system)?.name ?? system);
  return stated({system: name, code, display, ...readExtension(extension, 'item', schemaOf('codes'))});
}

function readSource({display, url, document: file, extension}: Resource): object {
  return stated({
    text: display,
    url: url ?? (file as {url?: string} | undefined)?.url,
    ...readExtension(extension as Extension[] | undefined, 'item', schemaOf('sources')),
  });
}
