import {codeSystem} from '../../model/code-system.js';
import {parseProcedure, type ParseResult} from '../../model/parse-procedure.js';
import type {ListField} from '../../model/procedure.js';
import {CLINICAL_LISTS, readClinicalUse, type ClinicalList} from './clinical-use.js';
import {escapeXml} from '../../util/escape-xml.js';
import {readPlan} from './plan.js';
import type {Bundle, CodeableConcept, Coding, Reference, Resource} from './release.js';
import {LIST_FIELDS, SECTION, type Section} from './sections.js';
import {BASE, readExtension, schemaOf, type Extension} from './values.js';

/** Whether a value is a FHIR Bundle, ours or another. */
export const isBundle = (value: unknown): value is Bundle =>
  typeof value === 'object' && value !== null && (value as {resourceType?: unknown}).resourceType === 'Bundle';

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

/**
 * Writes the narrative of a bundle that another system made as an HTML page, so that the reader of pages makes a record
 * of it: the title, then each section under its heading with the resources that it refers to, the other resources under their
 * own names, then the texts of extensions. Narrative stands in it as it is, for a parser to read.
 */
export function bundleToHtml(bundle: Bundle): string {
  const composition = compositionOf(bundle);
  const entries = listOf<{resource?: Resource}>(bundle.entry);
  const first = composition ?? entries.find(({resource}) => resource?.text)?.resource;
  const title = [first?.title, first?.name].find((text) => typeof text === 'string') ?? '';
  const lang = [first?.language, bundle.language].find((tag) => typeof tag === 'string') ?? '';
  const told = tellBundle(bundle, composition, first);
  return `<!doctype html><html${lang ? ` lang="${escapeXml(lang as string)}"` : ''}><body><main><h1>${escapeXml(title as string)}</h1>${
    told
  }${extensionsHtml(bundle, told)}</main></body></html>`;
}

/** Texts of extensions that the narrative does not have, under a heading of their own: nobody here knows which field they are. */
function extensionsHtml(bundle: Bundle, told: string): string {
  const texts = extensionTexts(bundle)
    .map((text) => escapeXml(text))
    .filter((text) => !told.includes(text));
  return texts.length ? `<h2>Extensions</h2><ul>${[...new Set(texts)].map((text) => `<li>${text}</li>`).join('')}</ul>` : '';
}

/** The texts of all extensions in a value, in its order. Its own stack: files of others are as deep as they like. */
function extensionTexts(value: unknown): string[] {
  const texts: string[] = [];
  const stack = [value];
  while (stack.length) {
    const node = stack.pop();
    if (typeof node !== 'object' || node === null) continue;
    const {url, valueString, valueMarkdown, valueAnnotation, valueCodeableConcept} = node as Record<string, unknown>;
    if (typeof url === 'string') {
      const inner = [valueAnnotation, valueCodeableConcept].map((one) => (one as {text?: unknown} | null | undefined)?.text);
      for (const text of [valueString, valueMarkdown, ...inner]) if (typeof text === 'string' && text.trim()) texts.push(text);
    }
    stack.push(...Object.values(node).reverse());
  }
  return texts;
}

/** The narrative of a bundle in its order, each resource once: where a section refers to it, or under its own name. */
function tellBundle(bundle: Bundle, composition: Resource | undefined, first: Resource | undefined): string {
  const byName = new Map<string, Resource>();
  const left = new Set<Resource>();
  const add = (resource: Resource, ...names: readonly unknown[]): void => {
    left.add(resource);
    for (const name of names) byName.set(String(name), resource);
  };
  for (const {fullUrl, resource} of listOf<{fullUrl?: unknown; resource?: Resource}>(bundle.entry))
    if (resource && resource !== composition) add(resource, `${resource.resourceType}/${String(resource.id)}`, fullUrl);
  for (const inner of listOf<Resource>(composition?.contained)) add(inner, `#${String(inner.id)}`);
  const take: Take = (reference) => {
    // `List/a`, `https://host/List/a` and `List/a/_history/2` are one resource.
    const name = String(reference).replace(/\/_history\/.*$/, '');
    const found = byName.get(name) ?? byName.get(name.split('/').slice(-2).join('/'));
    return found && left.delete(found) ? resourceHtml(found) : '';
  };
  const own = composition ? divOf(composition.text as Section['text']) + sectionsHtml(sectionsOf(bundle), 2, take) : '';
  const others = [...left].map((resource) => {
    const words = resourceHtml(resource);
    return words && resource !== first ? `<h2>${escapeXml(nameOf(resource))}</h2>${words}` : words;
  });
  return own + others.join('');
}

/** Returns the narrative of the resource that a reference leads to, the first time. */
type Take = (reference: unknown) => string;

/** How a resource calls itself, or its type. */
const nameOf = ({title, name, code, resourceType}: Resource): string =>
  [title, name, (code as CodeableConcept | null | undefined)?.text, resourceType].find(
    (text) => typeof text === 'string' && text,
  ) as string;

const resourceHtml = (resource: Resource): string => divOf(resource.text as Section['text']) + containedHtml(resource);

const sectionsHtml = (sections: readonly Section[], level: number, take: Take): string =>
  sections
    .map(({title, text, entry, section}) => {
      const heading = typeof title === 'string' ? `<h${level}>${escapeXml(title)}</h${level}>` : '';
      const resources = listOf<Reference>(entry).map(({reference}) => take(reference));
      return `${heading}${divOf(text)}${resources.join('')}${sectionsHtml(listOf(section), Math.min(level + 1, 6), take)}`;
    })
    .join('');

/** Narrative of what a resource carries inside: contained resources, and the entries of a bundle in it. */
function containedHtml({contained, entry}: Resource, depth = 0): string {
  if (depth > MAX_DEPTH) return '';
  const inner = [...listOf<Resource>(contained), ...listOf<{resource?: Resource}>(entry).map(({resource}) => resource)];
  return inner
    .flatMap((resource) => (resource ? [divOf(resource.text as Section['text']) + containedHtml(resource, depth + 1)] : []))
    .join('');
}

/** Deeper ones are not of a document. */
const MAX_DEPTH = 5;

const divOf = (text: Section['text'] | undefined): string => (typeof text?.div === 'string' ? text.div : '');

const resourcesOf = ({entry}: Bundle, type: string): Resource[] =>
  listOf<{resource?: Resource}>(entry).flatMap(({resource}) => (resource?.resourceType === type ? [resource] : []));

const compositionOf = (bundle: Bundle): Resource | undefined => resourcesOf(bundle, 'Composition')[0];

const sectionsOf = (bundle: Bundle): readonly Section[] => listOf(compositionOf(bundle)?.section);

/** Files of others have anything anywhere. */
const listOf = <T>(value: unknown): readonly T[] =>
  (Array.isArray(value) ? value : []).filter((item) => typeof item === 'object' && item !== null) as T[];

const extensionsOf = (resource: Resource | undefined): readonly Extension[] => listOf(resource?.extension);
