import {statedTimes} from './english/durations.js';
import {preparationHints, recoveryHints} from './english/index.js';
import {forbids, isCommand, isCondition, prefix, rates} from './labels.js';
import {rowsOf, shallow, type Entry, type Group, type Part} from './parts.js';
import type {ListField} from '../../model/procedure.js';
import type {TableBlock} from '../blocks/block.js';
import type {DictionaryLanguage} from './dictionary/dictionary.js';

/** An item of a list of the record, before its field reads it. */
export interface Item extends Entry {
  /** Its own words, where a label stands in front of them in `text`: its figures and times are read of these first. */
  readonly own?: string;
}

/** A list of the record: its items, and the words about it as a whole. */
export interface ListContent {
  readonly lead: readonly string[];
  readonly items: readonly (Item | TableBlock)[];
  readonly remarks: readonly string[];
}

/** The context of reading a list. */
export interface ListContext {
  readonly field: ListField;
  readonly english: boolean;
  readonly language: DictionaryLanguage;
  /** Writes "procedure" for the procedure's own names in a sentence. */
  readonly generalise: (text: string) => string;
}

const TIMED: readonly ListField[] = ['preparation', 'recovery'];
/** Fields that read the rows of a table themselves. */
const OWN_TABLES: readonly ListField[] = ['risks', 'alternatives'];
const FLAT: readonly ListField[] = ['risks', 'preparation', 'recovery'];

export const isTable = (item: Item | TableBlock): item is TableBlock => 'rows' in item;

/**
 * Parts a section into the items of its list and the words about it. Paragraphs above the first list lead into it, those
 * below the last remark on it; in a section without a list each paragraph is an item.
 */
export function readList(parts: readonly Part[], context: ListContext): ListContent {
  const listed = parts.map(({kind}) => kind !== 'paragraph');
  const [first, last] = [listed.indexOf(true), listed.lastIndexOf(true)];
  const groups = parts.filter((part): part is Group => part.kind === 'group');
  const forbidding =
    groups.some(({label}) => forbids(label)) || parts.some((part) => part.kind === 'card' && part.card.kind === 'dont');
  const content = {lead: [] as string[], items: [] as (Item | TableBlock)[], remarks: [] as string[]};
  parts.forEach((part, at) => {
    switch (part.kind) {
      case 'paragraph': {
        const step = first < 0 || (at > first && at < last) || isStep(part.text, context);
        if (step) content.items.push({...part, entries: []});
        else if (at < first) content.lead.push(part.text);
        else content.remarks.push(part.text);
        break;
      }
      case 'list':
        content.items.push(...part.entries.flatMap((entry) => spread(entry, context)));
        break;
      case 'table':
        content.items.push(part.table);
        break;
      case 'group': {
        const tabled = part.parts.length > 0 && part.parts.every(({kind}) => kind === 'table');
        const single = !part.heading && at === first && groups.filter(({heading}) => !heading).length === 1;
        const leads = single && !governs(part.label, context) && !(forbidding && isCommand(part.label));
        if (leads || (tabled && OWN_TABLES.includes(context.field))) {
          const inner = readList(part.parts, context);
          content.lead.push(part.label);
          content.items.push(...inner.items);
        } else content.items.push(...groupItems(part, context, forbidding));
        break;
      }
      case 'card': {
        const {kind, title} = part.card;
        const plain = kind === 'do' ? 'Do' : kind === 'dont' ? 'Do not' : undefined;
        const label =
          kind === 'dont' && context.english && !forbids(title ?? '')
            ? [plain, title].filter(Boolean).join(': ')
            : (title ?? plain);
        if (label)
          content.items.push(
            ...groupItems({kind: 'group', label, heading: true, parts: part.parts}, context, forbidding || kind === 'dont'),
          );
        else {
          const inner = readList(part.parts, context);
          const words = [...inner.lead, ...inner.remarks].map((text) => ({text, entries: []}));
          content.items.push(...words, ...inner.items);
        }
      }
    }
  });
  return content;
}

const ORDER =
  /^(?:please )?(?:do not|don['’]t|stop|never|bring|wear|arrive|arrange|remove|leave|wash|shower|have a (?:bath|shower))\b/i;

/** Does a paragraph beside a list say itself what to do and when? Then it is one of the steps. */
function isStep(text: string, {field, english, generalise}: ListContext): boolean {
  if (!english || !TIMED.includes(field) || /[:：]$/.test(text)) return false;
  if (field === 'preparation') return preparationHints(generalise(text)).when !== undefined || ORDER.test(text);
  return recoveryHints(generalise(text)).when !== undefined || /^(?:do not|don['’]t|never|no|avoid)\b/i.test(text);
}

/** Do the items say less, or something else, without the label? */
function governs(label: string, {field, english, language, generalise}: ListContext): boolean {
  if (field === 'risks' && rates(label, language)) return true;
  if (!english) return false;
  // "Please tell us if" is half a sentence.
  const isOpen = field === 'preparation' && /\bif\s?:?$/i.test(label);
  return forbids(label) || isCondition(label) || isOpen || (TIMED.includes(field) && saysWhen(generalise(label), field));
}

const saysWhen = (label: string, field: ListField): boolean =>
  statedTimes(label).length > 0 ||
  (field === 'preparation' && preparationHints(label).when !== undefined) ||
  /\b(?:day|night|evening|morning|midnight)\b/i.test(label);

/**
 * The items of a group. Its label is an item that the others are nested in; it goes into each of them where it forbids or
 * rates them, or where they have figures or times of their own that nesting would hide.
 */
export function groupItems({label, parts}: Group, context: ListContext, forbidding: boolean): (Item | TableBlock)[] {
  const {field, english, language} = context;
  const {lead, items, remarks} = readList(parts, context);
  const tables = items.filter(isTable);
  const kept = OWN_TABLES.includes(field) ? tables : [];
  const inner: Item[] = items.flatMap((item) =>
    isTable(item) ? (kept.includes(item) ? [] : rowsOf(item).map((text) => ({text, entries: []}))) : [item],
  );
  const all = [
    ...lead.map((text): Item => ({text, entries: []})),
    ...inner,
    ...remarks.map((text): Item => ({text, entries: []})),
  ];
  if (!all.length) return [{text: label, entries: []}, ...kept];
  const flat =
    (field === 'risks' && rates(label, language)) ||
    (english && (forbids(label) || (forbidding && isCommand(label)) || inner.some((item) => hasData(item, context))));
  if (!flat) return [{text: label, entries: shallow(all)}, ...kept];
  return [...all.map((item) => ({...item, text: prefix(label, item.text), own: item.own ?? item.text})), ...kept];
}

const FIGURE = /\d ?%|\b(?:\d[\d,]*|one|two|three|four|five) (?:in|out of) (?:every )?\d|\b(?:very )?(?:common|rare|uncommon)\b/i;

function hasData({text}: Entry, {field, english, generalise}: ListContext): boolean {
  if (!english || !FLAT.includes(field)) return false;
  if (field === 'risks') return FIGURE.test(text);
  return field === 'preparation'
    ? preparationHints(generalise(text)).when !== undefined
    : recoveryHints(generalise(text)).when !== undefined;
}

/** Takes an item apart whose nested items have figures or times of their own; else it stays whole. */
function spread(entry: Entry, context: ListContext): Item[] {
  if (!entry.entries.some((inner) => hasData(inner, context))) return [entry];
  return entry.entries.map((inner) => ({...inner, text: prefix(entry.text, inner.text), own: inner.text}));
}
