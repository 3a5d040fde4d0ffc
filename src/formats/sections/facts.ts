import type {Block, DefinitionBlock, ListBlock, ParagraphBlock, TableBlock} from '../blocks/block.js';
import type {HeadingField} from './headings.js';
import type {MatchHeading} from './dictionary/matcher.js';
import {codeSystem} from '../../model/code-system.js';
import {readCodeLine} from './codes.js';

/** Fields that a page states on one line, "Version: 2.1", wherever that line stands. */
const ON_ONE_LINE: readonly HeadingField[] = [
  'duration',
  'setting',
  'alsoKnownAs',
  'name',
  'sources',
  'version',
  'lastReview',
  'nextReview',
  'reviewer',
  'funding',
  'codes',
];
const IMPRINT: readonly HeadingField[] = [
  'lastReview',
  'nextReview',
  'reviewer',
  'version',
  'sources',
  'alsoKnownAs',
  'funding',
  'codes',
];
const MAX_FACT = 100;
/** Stands between facts on one line. */
const SEVERAL = /\s[|•·‖]\s/;
/** "Duration: 2 hours": a short label that begins with a capital, or a letter that has no case. */
const LABEL = /^([\p{Lu}\p{Lo}][^:：.!?]{1,45})[:：]\s*(\S.*)$/u;
const LABELS = /(?<=^|\s)(?:\p{Lu}[\p{L}\p{N}()’'-]*)(?:\s[\p{Ll}(][\p{L}()]*){0,3}:\s/gu;

/** A term and its definition that stand on one line of the page. */
export interface Fact extends DefinitionBlock {
  readonly line?: ParagraphBlock;
}

/** Does a line that names a code stand for itself, not for a sentence about codes? */
export const prefersOwnLine = (line: string): boolean => line.length <= 120;

/**
 * Turns lines such as "Duration: 2 hours" into terms with their definitions: a line whose label is a known field, and a run
 * of such lines, a list or a table of two columns of which one is. Other blocks stay as they are.
 */
export function readFacts(blocks: readonly Block[], match: MatchHeading): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const run = runOfFacts(blocks, at);
    const pair = factOfTwo(block, blocks[at + 1], match);
    if (pair) {
      found.push(pair);
      at++;
    } else if (run.some(({term}) => isField(term, ON_ONE_LINE, match)) && run.length > 1) {
      found.push(...run);
      at += run.length - 1;
    } else if (run.length > 1) {
      found.push(...run.flatMap(({line}) => (line ? splitLine(line, match) : [])));
      at += run.length - 1;
    } else if (block.type === 'paragraph') found.push(...splitLine(block, match));
    else if (block.type === 'list') found.push(...listFacts(block, match));
    else if (block.type === 'table') found.push(...tableFacts(block, match));
    else found.push(block);
  }
  return found;
}

/** A date of the page, such as its last update, that no field of the record has: it belongs to none of its sections. */
export const isPageDate = ({blocks: [only, ...more]}: DefinitionBlock): boolean =>
  !more.length && only?.type === 'paragraph' && only.text.length <= MAX_DATE && DATE.test(only.text);

const MAX_DATE = 40;
const DATE = /\b(?:19|20)\d\d(?!\d)|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;

/** "Page last reviewed:" above the line of its date. */
function factOfTwo(block: Block, next: Block | undefined, match: MatchHeading): DefinitionBlock | undefined {
  if (block.type !== 'paragraph' || next?.type !== 'paragraph' || !/^.{3,40}[:：]$/.test(block.text)) return undefined;
  const fact = definition(block.text.replace(/\s*[:：]$/, ''), next.text, block.place);
  return isPageDate(fact) && isField(fact.term, ['lastReview', 'nextReview', 'more'], match) ? fact : undefined;
}

/** The lines from a place on that are a label and a few words each. */
function runOfFacts(blocks: readonly Block[], from: number): Fact[] {
  const facts: Fact[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    const fact = block.type === 'paragraph' && isShort(block.text) ? lineFact(block) : undefined;
    if (!fact) break;
    facts.push(fact);
  }
  return facts;
}

const isShort = (text: string): boolean =>
  text.length <= MAX_FACT && !SEVERAL.test(text) && LABEL.test(text) && LABEL.exec(text)![1]!.split(' ').length <= 4;

function lineFact(block: ParagraphBlock): Fact | undefined {
  const [, term, value] = LABEL.exec(block.text) ?? [];
  return term && value ? {...definition(term, value, block.place), blocks: [{...block, text: value}], line: block} : undefined;
}

function listFacts(block: ListBlock, match: MatchHeading): Block[] {
  const facts = block.items.map(({blocks: [only, ...more]}) =>
    only?.type === 'paragraph' && !more.length && isShort(only.text) ? lineFact(only) : undefined,
  );
  const all = facts.filter((fact) => fact !== undefined);
  const known = all.some(({term}) => isField(term, [...ON_ONE_LINE, 'personnel'], match));
  return all.length > 1 && all.length === facts.length && known ? all : [block];
}

function tableFacts(block: TableBlock, match: MatchHeading): Block[] {
  const rows = block.head.length === 2 ? [block.head, ...block.rows] : block.rows;
  const known = rows.filter((row) => row.length === 2 && isField(row[0]!, ON_ONE_LINE, match));
  // Without headers, and with a few words in each cell, it is a box of facts.
  const isBox =
    !block.head.some(Boolean) && rows.every((row) => row.length === 2 && row.every((cell) => cell.length <= MAX_FACT / 2));
  if (known.length < (isBox ? 1 : 2)) return [block];
  const facts = rows.map((row) => definition(row[0] ?? '', row.slice(1).join('; '), block.place));
  return block.caption ? [{type: 'paragraph', text: block.caption, ...(block.place && {place: block.place})}, ...facts] : facts;
}

function splitLine(block: ParagraphBlock, match: MatchHeading): Block[] {
  const {text} = block;
  const segments = text.split(SEVERAL);
  if (segments.length > 1 && segments.some((line) => factOf({...block, text: line}, match)))
    return segments.flatMap((line) => splitLine({...block, text: line}, match));
  const starts = [...text.matchAll(LABELS)].flatMap(({0: label, index}) => (isField(label, IMPRINT, match) ? [index] : []));
  if (starts.length > 1 && starts[0] === 0) {
    return starts.flatMap((at, index) => {
      const part = withoutCode(text.slice(at, starts[index + 1]).trim());
      return part.map((line) => factOf({...block, text: line}, match) ?? {...block, text: line});
    });
  }
  return reviewOf(block, match) ?? sentencesOf(block, match) ?? [factOf(block, match) ?? block];
}

/** "CPT code 70553. Reviewed by: A. Name. Last reviewed 3 April 2024": sentences that are facts, each of its own. */
function sentencesOf(block: ParagraphBlock, match: MatchHeading): Block[] | undefined {
  const part = (text: string): ParagraphBlock => ({...block, text});
  const states = (text: string): boolean => !!factOf(part(text), match) || !!codeSystem(readCodeLine(text)?.system ?? '');
  const {text} = block;
  for (const {index} of [...text.matchAll(SENTENCE_END)].slice(-MAX_FACTS).reverse()) {
    const [head, tail] = [text.slice(0, index), text.slice(index).trimStart()];
    if (states(tail) && (states(head) || sentencesOf(part(head), match)))
      return [...splitLine(part(head), match), ...splitLine(part(tail), match)];
  }
  return undefined;
}

const SENTENCE_END = /(?<=\.)\s+(?=\p{Lu})/gu;
/** So many sentences of a line may be facts: more is a text. */
const MAX_FACTS = 4;

/** "Medically reviewed by A. Name on March 5, 2024" states two things. */
function reviewOf(block: ParagraphBlock, match: MatchHeading): Block[] | undefined {
  const [, label, name, date] =
    /^(\p{Lu}[\p{L} ]{5,30}? by)[:\s]\s*(.{3,80}?)[,;]?\s(?:on|in)\s(\S.{4,20}?)\.?$/u.exec(block.text) ?? [];
  if (!label || !name || !date || !DATE.test(date) || !isField(label, ['reviewer'], match)) return undefined;
  return [
    {...definition(label, name, block.place), line: block},
    {...definition('Last reviewed', date, block.place), line: block},
  ] as Fact[];
}

/** Parts a line from a code that runs on behind it: "Reviewed by: A. Name CPT Code 29823". */
function withoutCode(line: string): string[] {
  const at = [...line.matchAll(/\s(?=\S+ [Cc]ode:? \S+$)/g)].at(-1)?.index;
  const code = at === undefined ? undefined : readCodeLine(line.slice(at + 1));
  return code && at !== undefined && codeSystem(code.system) ? [line.slice(0, at), line.slice(at + 1)] : [line];
}

/** "Version 3", "Last reviewed on 30 June 2023": no colon, and a figure behind the label. */
const WITHOUT_COLON = ['?', ''].map(
  (lazy) =>
    new RegExp(
      String.raw`^(\p{Lu}[\p{L} ]{2,30}${lazy})(?:\s(?:on|am|en|le|em|il))?\s(\d[\w.]{0,9}|` +
        String.raw`(?:\d{1,2}\S{0,2}\s)?(?:\p{L}+\.?\s){1,3}?(?:\d{1,2}\S{0,2},?\s)?\d{4}|\d[\d./-]{5,9})\.?$`,
      'u',
    ),
);

function factOf(block: ParagraphBlock, match: MatchHeading): Fact | undefined {
  for (const expression of block.text.length <= MAX_FACT ? WITHOUT_COLON : []) {
    const [, words = '', figure = ''] = expression.exec(block.text) ?? [];
    const label = words.replace(/\s(?:on|am|en|le|em|il)$/i, '');
    const fields = [...(['lastReview', 'nextReview', 'version'] as const), ...(DATE.test(figure) ? (['more'] as const) : [])];
    if (label && isField(label, fields, match)) return {...definition(label, figure, block.place), line: block};
  }
  const [, term, value] = LABEL.exec(block.text) ?? [];
  if (!term || !value || term.split(' ').length > 6) return undefined;
  if (isField(term, ON_ONE_LINE, match) || (isField(term, ['more'], match) && isPageDate(definition(term, value, block.place))))
    return lineFact(block);
  const system = codeSystem(term.replace(/[®™]|\bcodes?\b/gi, '').trim());
  return system ? definition(term, `${system.name} code ${value}`, block.place) : undefined;
}

function isField(label: string, fields: readonly HeadingField[], match: MatchHeading): boolean {
  const found = match(label.trim().replace(/[:：]$/, ''));
  return !!found && !found.weak && fields.includes(found.field);
}

const definition = (term: string, value: string, place: Block['place']): DefinitionBlock => ({
  type: 'definition',
  term: term.trim(),
  blocks: value ? [{type: 'paragraph', text: value, ...(place && {place})}] : [],
  ...(place && {place}),
});
