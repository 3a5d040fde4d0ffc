import type {Contact} from '../../model/contacts.js';
import type {WarningSign} from '../../model/procedure.js';
import {isAddress} from '../../model/validate.js';
import type {Block, LeftOut, PageBlocks, PictureBlock} from '../blocks/block.js';
import {listNumbered} from '../blocks/numbered.js';
import {OF_OTHERS, type HeadingField} from './headings.js';
import {contactsInSentences} from './contacts/sentences.js';
import {dictionaryLanguage, type DictionaryLanguage} from './dictionary/dictionary.js';
import {headingMatcher, headingReader, type MatchHeading} from './dictionary/matcher.js';
import {mayName} from '../page-name.js';
import {isDayHeading, partDay} from './day.js';
import type {Draft} from './fields.js';
import {SectionWriter} from './draft.js';
import {generalise} from './english/own-names.js';
import {readImprint} from './imprint.js';
import {phaseOf} from './phase.js';
import {rates} from './labels.js';
import {guessLanguage} from './language.js';
import {readOutline, type PageSection} from './outline.js';
import {readParts, type Part} from './parts.js';
import type {SectionReport, ToCheck} from './report.js';
import {writeSigns} from './sign-groups.js';
import {headingUrgency, readSigns} from './signs.js';
import {strayContraindications} from './stray-contraindications.js';
import {takeStraySigns} from './stray-signs.js';
import {withHead} from './tables.js';

/** The fields of a record that a page states, and where each of its sections went. */
export interface ReadSections {
  /** All but `id`, `lang` and, where the page names no procedure, `name`. */
  readonly fields: Draft;
  readonly sections: readonly SectionReport[];
  readonly toCheck: readonly ToCheck[];
  /** Content without a place in a section, in addition to the page's own `leftOut`. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the sections of a page into the fields of a record.
 * @param lang language of the page, BCP 47: headings and sentences are read in it.
 */
export function readSections(page: PageBlocks, lang: string): ReadSections {
  const language = dictionaryLanguage(lang) ?? guessLanguage(page.blocks) ?? 'en';
  const [first] = page.blocks;
  const stated = page.title ?? page.data?.title;
  // A page without a title may begin with its name in bold.
  const bold =
    !stated &&
    first?.type === 'heading' &&
    first.weak &&
    !headingMatcher(language, [])(first.text) &&
    mayName(first.text, textsOf(page.blocks.slice(1)))
      ? first
      : undefined;
  const title = page.title ?? bold?.text;
  const names = [title ?? '', page.data?.title ?? ''].filter(Boolean);
  const reader = headingReader(language, names);
  const {match} = reader;
  const writer = new SectionWriter({lang, language, english: language === 'en', generalise: generalise(names)});
  const leftOut: LeftOut[] = [];
  const sections: SectionReport[] = [];
  const mentioned: Contact[] = [];
  const unfit: string[] = [];
  const blocks = listNumbered(bold ? page.blocks.slice(1) : page.blocks);
  const outline = readOutline(blocks, reader);
  if (title) writer.draft.name = title;
  if (bold) writer.toCheck.push({path: '/name', why: 'the name is the first line of the page, in bold'});

  const about = phaseOf(title ?? '', language);
  for (const found of outline) {
    const section = about && isUnknown(found, match) ? {...found, field: about, keepsWords: true} : found;
    const {heading = '', field} = section;
    const parts = readParts(section.blocks, language === 'en', (picture) => {
      if (canKeep(picture)) writer.addPicture(picture, field);
      else
        leftOut.push({
          text: [picture.alt, picture.caption].filter(Boolean).join(' '),
          why: 'picture whose address cannot be kept',
        });
    });
    if (heading === '' && field === 'summary' && !parts.length) continue;
    mentioned.push(...contactsInSentences(parts, field, lang));
    unfit.push(...strayContraindications(parts, field, language));
    // A heading whose parts are all sections of their own, and a table of contents that was left out.
    const isDay = field === 'steps' && writer.language.english && isDayHeading(heading);
    const {before, then} = isDay ? partDay(parts, writer.language.generalise) : {before: [], then: parts};
    if (before.length) {
      const day = {kind: 'group' as const, label: heading, heading: true, parts: before};
      sections.push({heading, field: 'preparation', items: writer.write('preparation', heading, [day])});
    }
    if (before.length && !then.length) continue;
    const items = then.length || field !== 'more' ? writeSection(section, then, writer, leftOut) : 0;
    const reported = field === 'contacts' && !writer.draft.contacts ? 'more' : (REPORTED[field] ?? field);
    sections.push({heading: heading || (writer.draft.name ?? ''), field: reported, items});
    if (section.weak && reported !== 'more')
      writer.toCheck.push({path: `/${reported}`, why: `the heading "${heading}" was matched by a pattern`});
  }
  // A section of contacts names them; what sentences say of the same numbers is less.
  writer.keepContacts(mentioned);
  writer.copyContraindications(unfit);
  leftOut.push(...columnHeadings(page.blocks));
  readImprint(page, match, writer);

  const {signs, lead} = writeSigns(writer.signs);
  const repeated = new Set(signs.filter((sign, at) => signs.slice(0, at).some((one) => sameSign(one, sign))));
  leftOut.push(...[...repeated].map(({text}) => ({text, why: 'warning sign that stands on the page more than once'})));
  if (signs.length) writer.draft.warningSigns = signs.filter((sign) => !repeated.has(sign));
  if (lead) writer.addNotes('warningSigns', [lead], []);
  return {fields: writer.draft, sections, toCheck: writer.toCheck, leftOut};
}

/** Is it the same sign, word for word? Pages for each day of a recovery repeat theirs. Items nested in it keep it apart. */
const sameSign = (one: WarningSign, other: WarningSign): boolean =>
  one.text === other.text && one.urgency === other.urgency && !one.items && !other.items;

const isUnknown = ({heading, field}: PageSection, match: MatchHeading): boolean =>
  field === 'more' && heading !== undefined && heading !== '' && match(heading) === undefined;

/** The record's own field, where a heading stands for a part of one. */
const REPORTED: Readonly<Partial<Record<HeadingField, string>>> = {
  lastReview: 'review',
  nextReview: 'review',
  reviewer: 'review',
};

function writeSection(section: PageSection, parts: readonly Part[], writer: SectionWriter, leftOut: LeftOut[]): number {
  const {heading = '', field} = section;
  if (field === 'warningSigns') {
    const {groups, lead, remarks} = readSigns(parts, headingUrgency(heading), writer.language.language);
    writer.signs.push(...groups);
    const count = groups.reduce((sum, {signs}) => sum + signs.length, 0);
    // A heading of any words, none of which labels the signs.
    const labels = groups.map(({label = ''}) => label);
    const unsaid =
      count && section.weak && labels.includes('') && !labels.some((label) => label.includes(heading)) ? [heading] : [];
    if (unsaid.length) writer.addNotes('warningSigns', unsaid, []);
    writer.addUnrated(heading, lead, remarks, count > 0);
    return count;
  }
  const {groups, rest, emptied, unclear} =
    field === 'questions' || OF_OTHERS.includes(field)
      ? {groups: [], rest: parts, emptied: [], unclear: []}
      : takeStraySigns(parts, field, writer.language.language, heading);
  leftOut.push(...emptied.map((text) => ({text, why: 'label of items that are warning signs'})));
  writer.toCheck.push(...unclear.map((text) => ({path: '/warningSigns', why: `"${text}" does not say in which case`})));
  writer.signs.push(...groups);
  if (groups.length && !rest.length) {
    const saysMore = field === 'more' || keepsHeading(section, writer.language.language);
    if (heading && saysMore) leftOut.push({text: heading, why: 'heading of items that are warning signs'});
    return 0;
  }
  const kept = field !== 'more' && heading !== '' && rest.length > 0 && keepsHeading(section, writer.language.language);
  return writer.write(field, heading, kept ? [{kind: 'group', label: heading, heading: true, parts: rest}] : rest);
}

/** Do the heading's own words stay with its items? When they say more than the name of the field, or may. */
const keepsHeading = ({heading = '', field, keepsWords, weak}: PageSection, language: DictionaryLanguage): boolean =>
  weak || keepsWords || (field === 'risks' && rates(heading, language));

/** The words of headings, paragraphs and lists. */
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? block.items.flatMap((item) => textsOf(item.blocks)) : 'text' in block ? [block.text] : [],
  );

/** Words above the columns of tables: rows of two columns are read without them. */
function columnHeadings(blocks: readonly Block[]): LeftOut[] {
  return blocks.flatMap((block): LeftOut[] => {
    if (block.type === 'table') {
      const text = withHead(block).head.filter(Boolean).join(' | ');
      return text ? [{text, why: 'column headings of a table'}] : [];
    }
    if (block.type === 'list') return block.items.flatMap((item) => columnHeadings(item.blocks));
    return 'blocks' in block ? columnHeadings(block.blocks) : [];
  });
}

const canKeep = ({src}: PictureBlock): boolean =>
  /^(https?:\/\/[^\s/]|(?![a-zA-Z][a-zA-Z\d+.-]*:)\S)/.test(src) && isAddress(src);
