import {v5 as uuid} from 'uuid';
import {codeNotices, codeSystem} from '../../model/code-system.js';
import type {Code, ListField, Procedure} from '../../model/procedure.js';
import {CLINICAL_LISTS, writeClinicalUse} from './clinical-use.js';
import {address, writePlan} from './plan.js';
import {DATA_ABSENT, resource, type Bundle, type Coding, type FhirRelease, type Resource} from './release.js';
import {LIST_FIELDS, writeSections, type NarrativeWords} from './sections.js';
import {BASE, writeExtension} from './values.js';
import {uriComponent} from '../../util/uri-component.js';

/** How a bundle is written. */
export interface FhirOptions extends NarrativeWords {
  readonly release: FhirRelease;
  /** Canonical address of the record, absolute; by default a URN made of its id and language. */
  readonly url?: string;
  /** When the bundle is put together, ISO 8601 with an offset. */
  readonly now: string;
  /** `document` (default), or `transaction` to put every resource into a FHIR server. */
  readonly type?: 'document' | 'transaction';
}

/** A namespace of our own for UUIDs of version 5: the same record has the same ones in each export. */
const NAMESPACE = '3d1f3a52-8c0e-5d0c-9a57-0f6f2f6c1b1e';

/**
 * Writes a record as a FHIR document: a Composition with its sections, an ActivityDefinition for the procedure, a
 * PlanDefinition for preparation and recovery and, in R5, a ClinicalUseDefinition for each indication, contraindication,
 * risk and warning sign. `readFhir` gives the same record back.
 */
export function writeFhir(procedure: Procedure, options: FhirOptions): Bundle {
  const {release, now, url = `urn:procedure-elements:record:${procedure.id}:${procedure.lang}`, type} = options;
  const {lang} = procedure;
  const fullUrl = (part: string): string => `urn:uuid:${uuid(`${url}#${part}`, NAMESPACE)}`;
  const activity = fullUrl('procedure');
  const plan = writePlan(procedure, release);
  const uses = release === 'r5' ? writeUses(procedure, activity, fullUrl) : [];
  const entries = Object.fromEntries(
    LIST_FIELDS.flatMap((field) => {
      const references = uses.filter(({list}) => list === field).map((use) => use.fullUrl);
      if (references.length) return [[field, references] as const];
      return (field === 'preparation' || field === 'recovery') && plan ? [[field, [fullUrl('plan')]] as const] : [];
    }),
  ) as Partial<Record<ListField, string[]>>;
  const resources = [
    {fullUrl: fullUrl('composition'), resource: writeComposition(procedure, options, url, activity, entries)},
    {fullUrl: activity, resource: writeActivity(procedure, release, url)},
    ...(plan ? [{fullUrl: fullUrl('plan'), resource: plan}] : []),
    ...uses.map((use) => ({fullUrl: use.fullUrl, resource: use.resource})),
  ];
  const head = {resourceType: 'Bundle' as const, language: lang};
  if (type === 'transaction') return {...head, type, entry: resources.map(asRequest)};
  return {
    ...head,
    identifier: {system: 'urn:ietf:rfc:3986', value: fullUrl('document')},
    type: 'document',
    timestamp: now,
    entry: resources,
  };
}

/** Put by id: sent again, it replaces what is there. */
function asRequest({fullUrl, resource: content}: {fullUrl: string; resource: Resource}) {
  const id = fullUrl.slice('urn:uuid:'.length);
  return {
    fullUrl,
    resource: {...content, id},
    request: {method: 'PUT' as const, url: `${content.resourceType}/${id}`},
  };
}

const writeUses = (procedure: Procedure, activity: string, fullUrl: (part: string) => string) =>
  CLINICAL_LISTS.flatMap((list) =>
    (procedure[list] ?? []).map((item, at) => ({
      list,
      fullUrl: fullUrl(`${list}-${at}`),
      resource: writeClinicalUse(list, item as never, activity, procedure.lang),
    })),
  );

function writeComposition(
  procedure: Procedure,
  {release, ...words}: FhirOptions,
  url: string,
  activity: string,
  entries: Readonly<Partial<Record<ListField, string[]>>>,
): Resource {
  const {id, name, lang, review, version, withdrawn} = procedure;
  const identifier = {
    system: 'urn:ietf:rfc:3986',
    value: url.startsWith('urn:') ? url : `urn:procedure-elements:record:${id}:${lang}`,
  };
  const absent = [{url: DATA_ABSENT, valueCode: 'unknown'}];
  const leftover = writeExtension('record', recordLeftover(procedure));
  return resource({
    resourceType: 'Composition',
    language: lang,
    extension: leftover && [leftover],
    ...(release === 'r4' ? {identifier} : {identifier: [identifier], url, version}),
    // R4 knows no status of a document that holds no longer.
    status: withdrawn && release === 'r5' ? 'deprecated' : 'final',
    type: {text: 'Information for patients about a procedure'},
    subject: release === 'r4' ? {reference: activity} : [{reference: activity}],
    date: review?.last,
    _date: review?.last === undefined ? {extension: absent} : undefined,
    author: [review?.by === undefined ? {extension: absent} : {display: review.by}],
    title: name,
    section: writeSections(procedure, words, entries),
  });
}

/** Fields that other elements and sections state; an empty list among them is distinguished from silence below. */
const SAID_ELSEWHERE: readonly string[] = [
  ...LIST_FIELDS,
  ...['name', 'lang', 'summary', 'purpose', 'version', 'codes', 'sources', 'review'],
];

function recordLeftover(procedure: Procedure): object {
  const {codes, sources, review} = procedure;
  const {last, by, ...dates} = review ?? {};
  const isSilent = last === undefined && by === undefined;
  return {
    ...Object.fromEntries(Object.entries(procedure).filter(([field]) => !SAID_ELSEWHERE.includes(field))),
    codes: codes?.length === 0 ? codes : undefined,
    sources: sources?.length === 0 ? sources : undefined,
    review: review && (isSilent || Object.keys(dates).length) ? dates : undefined,
  };
}

function writeActivity(procedure: Procedure, release: FhirRelease, url: string): Resource {
  const {name, lang, summary, purpose, codes, review, version, sources, withdrawn} = procedure;
  return resource({
    resourceType: 'ActivityDefinition',
    language: lang,
    url,
    version,
    title: name,
    status: withdrawn ? 'retired' : 'active',
    description: summary,
    purpose,
    copyright: codeNotices(codes).join('\n') || undefined,
    lastReviewDate: review?.last,
    relatedArtifact: sources?.map(({text, url: where, ...rest}) => {
      const extension = writeExtension('item', rest);
      return resource({
        extension: extension && [extension],
        type: 'citation',
        display: text,
        ...address(where, release),
      });
    }),
    kind: 'ServiceRequest',
    code: codes?.length ? {coding: codes.map(writeCoding)} : undefined,
  });
}

/** A system that is not known keeps its name in a URN; an extension keeps a name that a URN cannot. */
function writeCoding({system, code, display}: Code): Coding {
  const known = codeSystem(system);
  const encoded = uriComponent(system);
  const isKept = known ? known.name === system : decodeURIComponent(encoded) === system;
  const extension = isKept ? undefined : writeExtension('item', {system});
  return resource({
    extension: extension && [extension],
    system: known?.uri ?? `${BASE}system:${encoded}`,
    code,
    display,
  });
}
