import type {Block, CalloutBlock, Link, ListItem, PictureBlock, TableBlock} from '../blocks/block.js';
import {saysNot} from '../negation.js';
import {isCommand, leadsList} from './labels.js';

/** An item of a list of the page, with the items nested in it. */
export interface Entry {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly links?: readonly Link[];
}

/** The content of a section: paragraphs, lists, tables, and groups of them under a label. */
export type Part =
  | {readonly kind: 'paragraph'; readonly text: string; readonly links?: readonly Link[]}
  | {readonly kind: 'list'; readonly entries: readonly Entry[]; readonly guessed: boolean}
  | {readonly kind: 'table'; readonly table: TableBlock}
  | {readonly kind: 'group'; readonly label: string; readonly heading: boolean; readonly parts: readonly Part[]}
  | {readonly kind: 'card'; readonly card: CalloutBlock; readonly parts: readonly Part[]};

/** A group and its label. */
export type Group = Extract<Part, {kind: 'group'}>;

/** Lists are nested so deep in a record; what is deeper joins the text of the deepest item. */
const MAX_DEPTH = 3;

/**
 * Reads the blocks of one section into its parts. A paragraph that leads into the list below it labels that list alone.
 * @param onPicture called for each picture, wherever it stands in the section.
 * @param english paragraphs without a colon lead into a list in English sentences only.
 */
export function readParts(blocks: readonly Block[], english: boolean, onPicture: (picture: PictureBlock) => void): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    switch (block.type) {
      case 'picture':
        onPicture(block);
        break;
      case 'paragraph': {
        const next = nextWords(blocks, at, onPicture);
        const below = next && blocks[next];
        if (next && below && isListed(below) && leadsList(block.text, firstWords(below), english)) {
          parts.push({kind: 'group', label: block.text, heading: false, parts: readParts([below], english, onPicture)});
          at = next;
        } else parts.push({kind: 'paragraph', text: block.text, ...(block.links && {links: block.links})});
        break;
      }
      case 'heading': {
        const end = blocks.findIndex((other, index) => index > at && other.type === 'heading' && other.level <= block.level);
        const below = blocks[at + 1];
        // "Tell us if:" in bold heads its list alone, as it would in plain letters.
        const headsList = block.weak && /[:：]$/.test(block.text) && below && isListed(below);
        const section = blocks.slice(at + 1, end < 0 ? undefined : end);
        const inner = headsList ? [below] : isCommand(block.text) ? governed(section, block.weak === true) : section;
        parts.push({kind: 'group', label: block.text, heading: true, parts: readParts(inner, english, onPicture)});
        at += inner.length;
        break;
      }
      case 'list': {
        const entries = block.items.flatMap((item) => readEntry(item, english, onPicture, 1));
        if (entries.length) parts.push({kind: 'list', entries, guessed: block.guessed === true});
        break;
      }
      case 'table':
        parts.push({kind: 'table', table: block});
        break;
      case 'definition':
        parts.push({kind: 'group', label: block.term, heading: true, parts: readParts(block.blocks, english, onPicture)});
        break;
      case 'callout':
        parts.push({kind: 'card', card: block, parts: readParts(block.blocks, english, onPicture)});
    }
  }
  return parts;
}

/**
 * The blocks below "Do not" that it governs: the lists directly below it, else the paragraphs, of which a label in bold
 * takes one. What follows them, "Drink plenty of water", may be the opposite.
 */
function governed(blocks: readonly Block[], weak: boolean): readonly Block[] {
  const first = blocks.findIndex(({type}) => type !== 'picture');
  let end = first + 1;
  if (!weak || blocks[first]?.type === 'list') while (end > 0 && blocks[end] && blocks[end]!.type === blocks[first]!.type) end++;
  return blocks.slice(0, end);
}

const isListed = ({type}: Block): boolean => type === 'list' || type === 'table';

/** Place of the next block that has words; pictures on the way are kept. */
function nextWords(blocks: readonly Block[], at: number, onPicture: (picture: PictureBlock) => void): number | undefined {
  let next = at + 1;
  while (blocks[next]?.type === 'picture') next++;
  if (next >= blocks.length) return undefined;
  const below = blocks[next]!;
  if (next > at + 1 && !isListed(below)) return undefined;
  for (const block of blocks.slice(at + 1, next)) if (block.type === 'picture') onPicture(block);
  return next;
}

function firstWords(block: Block): string {
  if (block.type === 'table') return block.rows[0]?.[0] ?? '';
  const [first] = block.type === 'list' ? (block.items[0]?.blocks ?? []) : [];
  return first?.type === 'paragraph' ? first.text : '';
}

function readEntry({blocks}: ListItem, english: boolean, onPicture: (picture: PictureBlock) => void, depth: number): Entry[] {
  const texts: string[] = [];
  const links: Link[] = [];
  const nested: Entry[] = [];
  for (const block of blocks) {
    if (block.type === 'picture') onPicture(block);
    else if (block.type === 'list') nested.push(...block.items.flatMap((item) => readEntry(item, english, onPicture, depth + 1)));
    else if ((block.type === 'paragraph' || block.type === 'heading') && !nested.length) {
      texts.push(block.text);
      if (block.type === 'paragraph') links.push(...(block.links ?? []));
    } else nested.push(...entriesOf(readParts([block], english, onPicture)));
  }
  const text = joinSentences(texts);
  if (!text) return nested;
  if (depth >= MAX_DEPTH && nested.length) return [{text: flatten({text, entries: nested}), entries: []}];
  return [{text, entries: nested, ...(links.length && {links})}];
}

/** All parts as items, each group as an item with those of its own nested in it. */
export function entriesOf(parts: readonly Part[]): Entry[] {
  return parts.flatMap((part): Entry[] => {
    if (part.kind === 'paragraph') return [{text: part.text, entries: [], ...(part.links && {links: part.links})}];
    if (part.kind === 'list') return [...part.entries];
    if (part.kind === 'table') return rowsOf(part.table).map((text) => ({text, entries: []}));
    const label = part.kind === 'group' ? part.label : part.card.title;
    const inner = entriesOf(part.parts);
    return label ? [{text: label, entries: shallow(inner)}] : inner;
  });
}

/** Makes items fit one level further in. */
export const shallow = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => ({
    ...entry,
    entries: entry.entries.map((inner) => ({text: flatten(inner), entries: []})),
  }));

/** Columns that speak for and against, each about itself and not about the cell beside it. */
const SIDES = /^(?:pros?|advantages?|benefits?|dos?|for|take|continue|eat|drink|allowed|safe|yes)$/i;

/** "Take" and "Do not take": the second head says no to the words of the first. */
const isOpposite = (one: string, other: string): boolean =>
  saysNot(one) !== saysNot(other) && wordsOf(one).some((word) => wordsOf(other).includes(word));
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}|\p{L}{3,}/gu) ?? [];

/**
 * Writes each row of a table as a line that has the headers in it: "Hip: Cost: 20; Time: 1 hour". Two columns need none,
 * unless it forbids: "Warfarin: Do not take: 5 days before".
 */
export function rowsOf({caption, head, rows}: TableBlock): string[] {
  const [left = '', right = ''] = head;
  const sides = head.length === 2 && (SIDES.test(left) || isOpposite(left, right));
  const lines = rows.map((row) => {
    const [named = '', ...others] = row;
    if (sides && row.length === 2) return row.flatMap((cell, index) => (cell ? [`${head[index]}: ${cell}`] : [])).join('; ');
    const first = named && head[0] && saysNot(head[0]) ? `${head[0]}: ${named}` : named;
    const cells = others.flatMap((cell, index) => {
      const header = row.length > 2 || head.length ? head[index + 1] : undefined;
      return cell ? [header && (row.length > 2 || saysNot(header)) ? `${header}: ${cell}` : cell] : [];
    });
    if (!first) return cells.join('; ');
    return cells.length ? `${endsOpen(first) ? first : `${first}:`} ${cells.join('; ')}` : first;
  });
  return [...(caption ? [caption] : []), ...lines.filter(Boolean)];
}

/** Does a text end in a mark, so that what follows needs none in front of it? */
const endsOpen = (text: string): boolean => /[:;,.!?–：；，、。！？؛،؟-]$/.test(text);

/** The words of an item and all that is nested in it, on one line. */
export function flatten({text, entries}: Entry): string {
  if (!entries.length) return text;
  const lead = !text || endsOpen(text) ? text : `${text}:`;
  return `${lead} ${entries.map(flatten).join('; ')}`.trim();
}

/** Paragraphs of running text. */
export function paragraphsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part): string[] => {
    if (part.kind === 'paragraph') return [part.text];
    if (part.kind === 'list') return part.entries.map(flatten);
    if (part.kind === 'table') return rowsOf(part.table);
    const label = part.kind === 'group' ? part.label : part.card.title;
    const inner = paragraphsOf(part.parts);
    if (!label) return inner;
    const lead = endsOpen(label) ? label : `${label}:`;
    return [`${lead} ${inner.join(part.parts.every(({kind}) => kind === 'list') ? '; ' : ' ')}`.trim()];
  });
}

const joinSentences = (texts: readonly string[]): string =>
  texts
    .map((text, index) => (index < texts.length - 1 && !endsOpen(text) ? `${text}.` : text))
    .join(' ')
    .trim();
