import type {Block, DefinitionBlock} from '../blocks/block.js';
import type {HeadingField} from './headings.js';
import type {HeadingMatch} from './dictionary/dictionary.js';
import type {HeadingReader, MatchHeading} from './dictionary/matcher.js';
import {readCodeLine} from './codes.js';
import {ANYWHERE, escapes, RUNNING} from './nesting.js';
import {isPageDate, prefersOwnLine, readFacts, type Fact} from './facts.js';

/** A section of the page: its heading, the field that the heading stands for, and what stands under it. */
export interface PageSection {
  /** Absent above the first heading. */
  readonly heading?: string;
  readonly field: HeadingField;
  /** The field was found by a pattern that takes any words. */
  readonly weak: boolean;
  /** The heading says more than its field: its words stay with the items. */
  readonly keepsWords: boolean;
  readonly blocks: Block[];
}

interface OpenSection extends PageSection {
  readonly level: number;
  /** Headed by a line that only looks like a heading. */
  readonly thin: boolean;
}

/** Level of a heading that is a line of text by its form: below all others. */
const LINE_LEVEL = 7;
const MAX_LINE = 120;
const MAX_FIGURE = 40;
const MAX_NOTICE = 300;
const NOTICE = /^(?:©|\(c\) ?\d|copyright\b|(?:\S+ ){1,3}copyright (?:© ?)?\d{4}\b)|\ball rights reserved\.?$/i;

/** "Tell us if", in the languages of the dictionary. */
const TELLS =
  /^(?:please |por favor,? |bitte )?(?:tell|let|inform|d[ií]ga|av[ií]s|sagen sie|teilen sie|dites|pr[ée]venez|diga|dica|avvis|请?告[诉知]|أخبر)/iu;

/**
 * Cuts the blocks of a page into its sections, in order. A heading below another starts a section of its own only if its
 * field is known and is not part of the one above: "Complications" below "Risks" is a group of risks, "When to call" below
 * "Recovery" a section.
 */
export function readOutline(blocks: readonly Block[], {match, read, isPlain}: HeadingReader): PageSection[] {
  const sections: OpenSection[] = [{field: 'summary', weak: false, keepsWords: false, level: 0, thin: false, blocks: []}];
  let open = sections[0]!;
  let parents: OpenSection[] = [open];
  const start = (
    heading: string,
    found: HeadingMatch | undefined,
    level: number,
    inner: readonly Block[] = [],
    thin = false,
  ): OpenSection => {
    const section: OpenSection = {
      heading,
      field: found?.field ?? 'more',
      weak: found?.weak ?? false,
      keepsWords: found?.keepsWords ?? false,
      level,
      thin,
      blocks: [...inner],
    };
    sections.push(section);
    return section;
  };

  readFacts(blocks, match).forEach((block, index, all) => {
    if (block.type === 'heading') {
      const found = block.field ? {field: block.field, weak: false, keepsWords: false} : read(block.text);
      // A heading of the page's outline is never below a line in bold.
      parents = parents.filter((parent) => parent.level < block.level && !(parent.thin && !block.weak));
      const parent = parents.at(-1);
      const repeats = found !== undefined && found.field === parent?.field;
      const begins =
        parent &&
        !(found?.weak && tellsBefore(parent, block.text)) &&
        (escapes(parent, found) || (repeats && found.field === 'warningSigns' && !found.keepsWords));
      if (parent?.heading !== undefined && !begins) {
        // "Complications" right below "Risks" says nothing more.
        if (!(repeats && !parent.blocks.length && isPlain(block.text))) parent.blocks.push(block);
        open = parent;
      } else {
        open = start(block.text, found, block.level, [], block.weak === true && !block.opens);
        // Bold lines below a heading that start sections make sections of all lines beside them.
        if (block.weak && !block.opens) parents = [];
        parents.push(open);
      }
      return;
    }
    if (block.type === 'definition') {
      const found = match(block.term);
      if (isFact(block, found, open)) start(block.term, isFigure(block, found) ? undefined : found, LINE_LEVEL, block.blocks);
      else open.blocks.push((block as Fact).line ?? block);
    } else if (block.type === 'paragraph' && headsList(block.text, all[index + 1], open, match)) {
      open = start(block.text.replace(/\s*[:：]$/, ''), match(block.text), LINE_LEVEL);
      parents = [...parents.filter(({level}) => level < LINE_LEVEL), open];
    } else if (block.type === 'paragraph' && block.text.length <= MAX_NOTICE && NOTICE.test(block.text)) {
      start('', {field: 'notices', weak: false, keepsWords: false}, LINE_LEVEL, [block]);
    } else if (block.type === 'paragraph' && readCodeLine(block.text) && prefersOwnLine(block.text)) {
      start('', {field: 'codes', weak: false, keepsWords: false}, LINE_LEVEL, [block]);
    } else {
      open.blocks.push(block);
    }
  });
  return sections.filter(({heading, blocks: own}) => heading !== undefined || own.length);
}

/** Is "Tell us if:" said of what a team has to know before the procedure? Then it asks for no help. */
const tellsBefore = ({field}: PageSection, text: string): boolean => field === 'preparation' && TELLS.test(text);

/** Is a term and its definition a section of its own: a fact of the page, such as its duration? */
function isFact(block: DefinitionBlock, found: HeadingMatch | undefined, open: PageSection): boolean {
  if (open.field === 'glossary' || open.field === 'questions') return false;
  if (found?.field === 'more' && !found.weak && isPageDate(block)) return true;
  const known = found && !found.weak && found.field !== 'more';
  if (known)
    return (
      found.field !== open.field && (open.heading === undefined || RUNNING.includes(open.field) || ANYWHERE.includes(found.field))
    );
  return block.term.length <= MAX_LINE && RUNNING.includes(open.field);
}

/** "Hospital stay: 1 night" is a fact about the recovery, no step of it. */
function isFigure({blocks}: DefinitionBlock, found: HeadingMatch | undefined): boolean {
  const [only, ...more] = blocks;
  return found?.field === 'recovery' && !more.length && only?.type === 'paragraph' && only.text.length <= MAX_FIGURE;
}

/** Is a paragraph above a list the heading of another field: "Do not have this scan if:" among the indications? */
function headsList(text: string, next: Block | undefined, open: PageSection, match: MatchHeading): boolean {
  if (text.length > MAX_LINE || next?.type !== 'list' || /[.!]$/.test(text)) return false;
  const found = match(text);
  if (!found || found.field === 'more' || found.field === open.field) return false;
  // "Call your doctor if:" says whom to call about what stands below it, in whatever words.
  if (found.weak) return found.field === 'warningSigns' && open.field !== 'questions' && !tellsBefore(open, text);
  return open.heading === undefined ? true : escapes(open, found) && (/[:：?？]$/.test(text) || ANYWHERE.includes(found.field));
}
