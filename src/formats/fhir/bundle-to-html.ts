import {escapeXml} from '../../util/escape-xml.js';
import {compositionOf, listOf, sectionsOf} from './bundle.js';
import type {Bundle, CodeableConcept, Reference, Resource} from './release.js';
import type {Section} from './sections.js';

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
