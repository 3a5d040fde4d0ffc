import type {ListField, Procedure} from './procedure.js';

/** One difference between two versions of a record, in words. */
export interface RecordChange {
  /** The field of the record, or the heading of a section that no field knows. */
  readonly field: string;
  /** Absent where it is new. */
  readonly before?: string;
  /** Absent where it is no longer there. */
  readonly after?: string;
}

/** Writes an item of a list in words, with its hours, its chance and its urgency: an item without words is not compared. */
export type DescribeItem = <F extends (typeof LISTS)[number]>(
  field: F,
  item: NonNullable<Procedure[F]>[number],
  procedure: Procedure,
) => string;

/** Lists, in the order in which changes matter to a patient. */
const LISTS = [
  ...(['contacts', 'preparation', 'warningSigns', 'contraindications', 'recovery', 'risks', 'steps', 'alternatives'] as const),
  ...(['indications', 'benefits', 'experience', 'personnel', 'questions', 'glossary', 'pictures'] as const),
] as const;
const TEXTS = ['summary', 'purpose', 'setting'] as const;

/** Half of the words and a little more: below, two sentences are about different things. */
const MIN_SIMILARITY = 0.6;

/**
 * Compares two versions of a record, item by item. Items that say almost the same are one item that has changed; their order
 * alone is not a change. Numbers to call come first, then changed hours, medicines and warning signs.
 */
export function recordChanges(before: Procedure, after: Procedure, describe: DescribeItem): RecordChange[] {
  const timed = new Set<string | undefined>();
  const emergency = new Set<string | undefined>();
  const listed = (procedure: Procedure, field: (typeof LISTS)[number]): string[] => {
    const {lead, remark} = procedure.notes?.[field as ListField] ?? {};
    const items = (procedure[field] ?? []).flatMap((item) => {
      const text = describe(field, item as never, procedure);
      if (isTimed(item)) timed.add(text);
      if ('kind' in item && item.kind === 'emergency') emergency.add(text);
      return text || [];
    });
    return [lead, ...items, remark].filter((text) => text !== undefined);
  };
  const more = (procedure: Procedure): Map<string, string[]> =>
    new Map(procedure.more?.map(({heading, items}) => [heading, items.map(({text}) => text)]));
  const [moreBefore, moreAfter] = [more(before), more(after)];
  const changes = [
    ...LISTS.flatMap((field) => compareTexts(field, listed(before, field), listed(after, field))),
    ...compareTexts('duration', before.duration ? [before.duration.text] : [], after.duration ? [after.duration.text] : []),
    ...TEXTS.flatMap((field) => compareTexts(field, paragraphs(before[field]), paragraphs(after[field]))),
    ...[...new Set([...moreBefore.keys(), ...moreAfter.keys()])].flatMap((heading) =>
      compareTexts(heading, moreBefore.get(heading) ?? [], moreAfter.get(heading) ?? []),
    ),
  ];
  // The words of a step may state hours too, where the record has only words.
  const rank = ({field, before: old, after: now}: RecordChange): number => {
    if (field === 'contacts') return emergency.has(old) || emergency.has(now) ? -2 : -1;
    const isFirst = timed.has(old) || timed.has(now);
    if (field === 'preparation') return isFirst ? 0 : 1;
    return field === 'warningSigns' ? 2 : isFirst ? 3 : 4;
  };
  return changes.sort((a, b) => rank(a) - rank(b));
}

/** Whether an item has hours, or a medicine. */
const isTimed = (item: object): boolean => ['when', 'medicine', 'dose', 'repeat'].some((key) => Object.hasOwn(item, key));

const paragraphs = (text = ''): string[] => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());

function compareTexts(field: string, before: readonly string[], after: readonly string[]): RecordChange[] {
  const gone = without(before, after);
  const added = without(after, before);
  const pairs = gone
    .flatMap((old, from) => added.map((now, to) => ({from, to, likeness: likenessOf(field, old, now)})))
    .filter(({likeness}) => likeness >= MIN_SIMILARITY)
    .sort((a, b) => b.likeness - a.likeness);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const {from, to} of pairs) {
    if (taken.has(from) || partner.has(to)) continue;
    taken.add(from);
    partner.set(to, from);
  }
  return [
    ...added.map((now, to) => {
      const from = partner.get(to);
      return from === undefined ? {field, after: now} : {field, before: gone[from]!, after: now};
    }),
    ...gone.filter((_, from) => !taken.has(from)).map((old) => ({field, before: old})),
  ];
}

/** How much two items say the same, 0 to 1. A term and whom to call stay the same, whatever is behind the colon. */
function likenessOf(field: string, old: string, now: string): number {
  const likeness = similarity(old, now);
  const label = (text: string): string => text.slice(0, text.indexOf(':') + 1);
  const isSame = (field === 'contacts' || field === 'glossary') && label(old) === label(now);
  return isSame ? Math.max(likeness, MIN_SIMILARITY) : likeness;
}

/** Those of the texts that the others do not have; each of the others accounts for one. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Share of the words that two texts have in common (Dice), 0 to 1. */
function similarity(a: string, b: string): number {
  const [first, second] = [wordsIn(a), wordsIn(b)];
  const common = first.length - without(first, second).length;
  return first.length + second.length ? (2 * common) / (first.length + second.length) : 0;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
