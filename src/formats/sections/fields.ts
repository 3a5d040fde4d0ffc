import type {ListField, Procedure} from '../../model/procedure.js';
import type {PageField} from './headings.js';
import {carryLabels} from './item-labels.js';
import {blocksOf, flatText, type Block} from '../page-text/blocks.js';
import {readCodeEntry} from './codes.js';
import {alternativesOf, durationOf, preparationOf, recoveryOf, riskOf} from './items.js';
import type {PageLine} from '../page-text/lines.js';
import {listParts, saysNone, type ListBlocks} from './lists.js';
import type {PageParts} from '../page-text/sections.js';
import {warningSignsOf} from './warning-signs.js';
import {readDate, readSource} from './sources.js';

/** A record in progress. */
export type Draft = Partial<Procedure>;

/** The context of a section: facts about the whole page. */
export interface PageContext {
  /** Take hints from the words? They are read in English only. */
  readonly english: boolean;
  /** The page's code system, to which codes without one belong. */
  readonly system: string | undefined;
}

/** Reads what stands under a field's headings into the draft. A heading with nothing under it states nothing. */
type FieldReader = (draft: Draft, blocks: Block[], heading: string, context: PageContext) => void;

/** Reads all sections of a page into a draft. Two sections of one field are read as one. */
export const fieldsOfText = ({sections, notices}: Pick<PageParts, 'sections' | 'notices'>, context: PageContext): Draft =>
  fieldsOf(
    sections.map(({lines, ...section}) => ({...section, blocks: readBlocks(section.field, lines)})),
    context,
    notices,
  );

/** A heading and the blocks under it. */
interface BlockSection {
  readonly heading: string;
  readonly field?: PageField;
  readonly blocks: Block[];
}

/** Reads sections into a draft. Two sections of one field are read as one. */
export function fieldsOf(sections: readonly BlockSection[], context: PageContext, notices: readonly string[] = []): Draft {
  const draft = Object.create(null) as Draft;
  add(draft, 'notices', [...notices]);
  for (const {field, heading, blocks} of joinFields(sections, context.english)) {
    if (!field) addMore(draft, heading, saysNone(blocks) ? [] : blocks);
    else if (blocks.length) READERS[field](draft, blocks, heading, context);
  }
  return draft;
}

/** Fields of running text, in which a line break is a blank, and those in which every line is a thing of its own. */
const RUNNING: readonly (PageField | undefined)[] = ['name', 'summary', 'purpose', 'duration', 'setting'];
const LINES: readonly (PageField | undefined)[] = ['similar', 'lastReview', 'nextReview', 'reviewer', 'version'];

function joinFields(sections: readonly BlockSection[], english: boolean): BlockSection[] {
  const joined: BlockSection[] = [];
  for (const {field, heading, blocks: own} of sections) {
    // No label holds for the items of another section.
    const labelled = field !== 'warningSigns' && !LINES.includes(field) && !RUNNING.includes(field);
    const blocks = labelled ? carryLabels(own, english) : [...own];
    const before = field && field !== 'warningSigns' && joined.find((one) => one.field === field);
    if (before) before.blocks.push(...blocks);
    else joined.push({field, heading, blocks});
  }
  return joined;
}

function readBlocks(field: PageField | undefined, lines: readonly PageLine[]): Block[] {
  if (LINES.includes(field)) return blocksOf(lines, 'line');
  return RUNNING.includes(field) ? blocksOf(lines, 'blank') : blocksOf(lines);
}

const paragraphs = (blocks: readonly Block[]): string => blocks.map(flatText).join('\n\n');
const texts = (blocks: readonly Block[]): {text: string}[] => blocks.map((block) => ({text: flatText(block)}));

function add(draft: Draft, field: 'notices' | 'alsoKnownAs', words: readonly string[]): void {
  if (words.length) draft[field] = [...(draft[field] ?? []), ...words];
}

function addMore(draft: Draft, heading: string, blocks: readonly Block[]): void {
  draft.more = [...(draft.more ?? []), {heading, items: texts(blocks)}];
}

const running =
  (field: 'summary' | 'purpose' | 'setting'): FieldReader =>
  (draft, blocks) => {
    draft[field] = paragraphs(blocks);
  };

/** A reader for a list with notes: `read` turns its items into those of the record. */
function list<F extends ListField>(field: F, read: (items: readonly Block[], english: boolean) => Draft[F]): FieldReader {
  return (draft, blocks, _heading, {english}) => {
    const {items, ...around} = listParts(blocks, english);
    draft[field] = (saysNone(items) ? [] : read(items, english)) as Draft[F];
    addNotes(draft, field, around);
  };
}

function addNotes(draft: Draft, field: ListField, {lead, remarks}: Omit<ListBlocks, 'items'>): void {
  const before = draft.notes?.[field];
  const join = (words: string | undefined, blocks: readonly Block[]): string =>
    [...(words ? [words] : []), ...blocks.map(flatText)].join('\n\n');
  const [above, below] = [join(before?.lead, lead), join(before?.remark, remarks)];
  const notes = {...(above && {lead: above}), ...(below && {remark: below})};
  if (above || below) draft.notes = {...draft.notes, [field]: notes};
}

/** A field that holds one line; what follows it belongs to no section. */
const line =
  (take: (draft: Draft, text: string) => boolean): FieldReader =>
  (draft, blocks, heading) => {
    const [first, ...rest] = blocks;
    if (first && !take(draft, flatText(first))) addMore(draft, heading, [first]);
    add(draft, 'notices', rest.map(flatText));
  };

const reviewDate = (key: 'last' | 'next'): FieldReader =>
  line((draft, text) => {
    const date = readDate(text);
    if (date) draft.review = {...draft.review, [key]: date};
    return date !== undefined;
  });

/** `biopsy: a small piece that is looked at closely`, or with a dash. */
const GLOSSARY_ENTRY = /^(.{1,80}?)(?:: | [–—-] )(.+)$/;

const READERS: Readonly<Record<PageField, FieldReader>> = {
  name: line((draft, text) => Boolean((draft.name = text))),
  alsoKnownAs: (draft, blocks) => {
    const names = blocks.flatMap((block) => (block.marked ? [flatText(block)] : flatText(block).split(';')));
    draft.alsoKnownAs = saysNone(blocks) ? [] : names.map((name) => name.trim()).filter(Boolean);
  },
  summary: running('summary'),
  purpose: running('purpose'),
  setting: running('setting'),
  duration: (draft, blocks, _heading, {english}) => {
    draft.duration = durationOf(paragraphs(blocks), english);
  },
  indications: list('indications', texts),
  contraindications: list('contraindications', texts),
  preparation: list('preparation', (items, english) => items.map((item) => preparationOf(item, english))),
  steps: list('steps', texts),
  personnel: list('personnel', texts),
  risks: list('risks', (items, english) => items.map((item) => riskOf(item, english))),
  benefits: list('benefits', texts),
  recovery: list('recovery', (items, english) => items.map((item) => recoveryOf(item, english))),
  alternatives: list('alternatives', alternativesOf),
  experience: list('experience', texts),
  questions: list('questions', texts),
  warningSigns: (draft, blocks, heading, {english}) => {
    const parts = listParts(blocks, english);
    const none = saysNone(parts.items);
    const {signs, unlabelled, ...around} = warningSignsOf(parts);
    if (!signs.length && !none) return addMore(draft, heading, carryLabels(blocks, english));
    if (unlabelled.length && !none) addMore(draft, heading, carryLabels(unlabelled, english));
    draft.warningSigns = [...(draft.warningSigns ?? []), ...signs];
    addNotes(draft, 'warningSigns', around);
  },
  glossary: (draft, blocks, heading) => {
    if (saysNone(blocks)) return void (draft.glossary = []);
    const entries = blocks.map((block) => GLOSSARY_ENTRY.exec(flatText(block)));
    const others = blocks.filter((_block, index) => !entries[index]);
    const glossary = entries.flatMap((entry) => (entry ? [{term: entry[1]!, definition: entry[2]!}] : []));
    if (glossary.length) draft.glossary = glossary;
    if (others.length) addMore(draft, heading, others);
  },
  similar: (draft, blocks, heading, {system}) => {
    if (saysNone(blocks)) return void (draft.similar = []);
    const codes = blocks.map((block) => readCodeEntry(flatText(block), system));
    const others = blocks.filter((_block, index) => !codes[index]);
    const similar = codes.filter((code) => code !== undefined);
    if (similar.length) draft.similar = similar;
    if (others.length) addMore(draft, heading, others);
  },
  sources: (draft, blocks) => {
    draft.sources = saysNone(blocks) ? [] : blocks.map((block) => readSource(flatText(block)));
  },
  lastReview: reviewDate('last'),
  nextReview: reviewDate('next'),
  reviewer: line((draft, text) => Boolean((draft.review = {...draft.review, by: text}))),
  version: line((draft, text) => Boolean((draft.version = text))),
  notices: (draft, blocks) => add(draft, 'notices', blocks.map(flatText)),
};
