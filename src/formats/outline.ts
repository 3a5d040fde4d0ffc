import type {ListField, Procedure, WarningSign} from '../model/procedure.js';
import {itemText} from './item-text.js';

/** A part of a record for readers without our elements: a heading, then paragraphs and a list. */
export interface OutlineSection {
  /** The field, or `more`. */
  readonly field: string;
  readonly heading: string;
  readonly before: readonly string[];
  /** Items that are nested in an item are lines of it. */
  readonly items: readonly string[];
  readonly after: readonly string[];
}

/** The interface words of an outline. */
export interface OutlineWords {
  readonly headings: Readonly<Record<string, string>>;
  /** Writes an item with all that the element of its list shows: times, chances, urgency. */
  readonly item: (field: ListField, item: NonNullable<Procedure[ListField]>[number]) => string;
  readonly statedNone: string;
  /** Lines about whom to call, what other names the procedure has, and where the record comes from. */
  readonly contacts: readonly string[];
  readonly names: readonly string[];
  readonly origin: readonly string[];
}

/** In the order in which a patient reads. */
const ORDER = [
  ...(['preparation', 'warningSigns', 'steps', 'risks', 'alternatives', 'experience', 'personnel', 'benefits'] as const),
  ...(['recovery', 'indications', 'contraindications', 'questions'] as const),
] as const satisfies readonly ListField[];

/** Writes a record as sections of plain text. What elements show beside an item's text is in its words. */
export function outlineOf(procedure: Procedure, words: OutlineWords): OutlineSection[] {
  const {summary, purpose, setting, duration, glossary, more, sources, notices} = procedure;
  return [
    ...text('summary', [...words.names, ...paragraphs(summary)], words),
    ...text('purpose', paragraphs(purpose), words),
    ...text('duration', paragraphs(duration?.text), words),
    ...text('setting', paragraphs(setting), words),
    ...ORDER.flatMap((field) => list(procedure, field, words)),
    ...(more ?? []).map(({heading, items}) => ({
      ...{field: 'more', heading, before: [], after: []},
      items: items.map((item) => itemText(item)),
    })),
    ...lines(
      'glossary',
      glossary?.map(({term, definition}) => `${term}: ${definition}`),
      words,
    ),
    ...lines('sources', sources?.map(sourceText), words),
    ...text('review', [...words.origin, ...(notices ?? [])], words),
  ];
}

const sourceText = ({text: title, publisher, url}: NonNullable<Procedure['sources']>[number]): string =>
  [title, publisher, url].filter((part) => part !== undefined).join(' ');

const paragraphs = (value: string | undefined): string[] => value?.split(/\n\s*\n/) ?? [];

const text = (field: string, before: readonly string[], {headings}: OutlineWords): OutlineSection[] =>
  before.length ? [{field, heading: headings[field] ?? field, before, items: [], after: []}] : [];

const lines = (field: string, items: readonly string[] | undefined, {headings, statedNone}: OutlineWords): OutlineSection[] =>
  items ? [{field, heading: headings[field] ?? field, before: items.length ? [] : [statedNone], items, after: []}] : [];

function list({notes, ...procedure}: Procedure, field: (typeof ORDER)[number], words: OutlineWords): OutlineSection[] {
  const items: readonly NonNullable<Procedure[ListField]>[number][] | undefined =
    field === 'warningSigns' ? byUrgency(procedure.warningSigns) : procedure[field];
  const {lead, remark} = notes?.[field] ?? {};
  const contacts = field === 'warningSigns' ? words.contacts : [];
  if (!items) return text(field, contacts, words);
  return lines(
    field,
    items.map((item) => words.item(field, item)),
    words,
  ).map((section) => ({
    ...section,
    before: [...contacts, ...paragraphs(lead), ...section.before],
    after: paragraphs(remark),
  }));
}

const LEVELS = ['emergency', 'urgent', 'non-urgent'];
const byUrgency = (signs: readonly WarningSign[] | undefined): WarningSign[] | undefined =>
  signs && [...signs].sort((a, b) => LEVELS.indexOf(a.urgency) - LEVELS.indexOf(b.urgency));
