import type {ListField, Procedure} from '../../model/procedure.js';
import {glossaryXml, listXml, narrative, paragraphsXml} from './narrative.js';
import {itemText} from '../item-text.js';
import {resource, type CodeableConcept, type Reference} from './release.js';
import {BASE, writeExtension, type Extension} from './values.js';

/** Lists of items that have a section of their own, in the order in which a patient reads. */
export const LIST_FIELDS = [
  'indications',
  'contraindications',
  'preparation',
  'steps',
  'personnel',
  'experience',
  'benefits',
  'risks',
  'warningSigns',
  'recovery',
  'alternatives',
  'questions',
] as const satisfies readonly ListField[];

/** Texts that have a section of their own. */
const TEXT_FIELDS = ['summary', 'purpose', 'setting'] as const;

/** The words of the text for people, in the language of the record. */
export interface NarrativeWords {
  /** Headings of sections by field. */
  readonly headings: Readonly<Record<string, string>>;
  /** Writes an item with its time, its chance, its urgency. */
  readonly item: (field: ListField, item: NonNullable<Procedure[ListField]>[number]) => string;
}

type Headings = NarrativeWords['headings'];

/** A section of a Composition. */
export interface Section {
  readonly title?: string;
  readonly code?: CodeableConcept;
  readonly text?: {readonly status: string; readonly div: string};
  readonly entry?: readonly Reference[];
  readonly emptyReason?: CodeableConcept;
  readonly section?: readonly Section[];
  readonly extension?: Extension[];
}

export const SECTION = `${BASE}section`;
const NONE_KNOWN: CodeableConcept = {
  coding: [{system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'nilknown'}],
};

/** Writes the sections of a record: text for people, and references or extensions for programs. */
export function writeSections(
  procedure: Procedure,
  words: NarrativeWords,
  entries: Readonly<Partial<Record<ListField, readonly string[]>>>,
): Section[] {
  const {headings} = words;
  return [
    ...TEXT_FIELDS.flatMap((field) => writeText(field, procedure[field], headings)),
    ...writeText('duration', procedure.duration?.text, headings),
    ...LIST_FIELDS.flatMap((field) => writeList(procedure, field, words, entries[field])),
    ...(procedure.glossary?.length ? [section('glossary', headings, glossaryXml(procedure.glossary))] : []),
    ...(procedure.more ?? []).map(({heading, items}) =>
      section('more', {more: heading}, listXml(items.map((item) => itemText(item)))),
    ),
    ...(procedure.sources?.length ? [section('sources', headings, listXml(procedure.sources.map(({text}) => text)))] : []),
    ...(procedure.notices?.length ? [section('notices', headings, procedure.notices.map(paragraphsXml).join(''))] : []),
  ];
}

const section = (field: string, headings: Headings, xhtml: string, more: Partial<Section> = {}): Section =>
  resource({
    title: headings[field] ?? field,
    code: {coding: [{system: SECTION, code: field}]},
    text: narrative(xhtml || '<p/>'),
    ...more,
  });

const writeText = (field: string, text: string | undefined, headings: Headings): Section[] =>
  text === undefined ? [] : [section(field, headings, paragraphsXml(text))];

function writeList(
  {notes, ...procedure}: Procedure,
  field: ListField,
  {headings, item: wordsOf}: NarrativeWords,
  references: readonly string[] | undefined,
): Section[] {
  const items = procedure[field];
  if (!items) return [];
  if (!items.length) return [section(field, headings, '<p>None known</p>', {emptyReason: NONE_KNOWN})];
  const written = references
    ? {entry: references.map((reference) => ({reference}))}
    : {extension: items.map((item) => writeExtension('item', item)!)};
  return [
    section(
      field,
      headings,
      listXml(
        items.map((item) => wordsOf(field, item)),
        notes?.[field],
      ),
      written,
    ),
  ];
}
