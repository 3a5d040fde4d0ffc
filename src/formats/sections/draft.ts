import type {Contact} from '../../model/contacts.js';
import type {ListField} from '../../model/procedure.js';
import {isSignsHeading} from '../../model/unrated-warning-signs.js';
import type {PictureBlock} from '../blocks/block.js';
import type {HeadingField} from './headings.js';
import {contactDoubt, newContacts, readContacts} from './contacts/index.js';
import {dateDoubt, readWrittenDate} from './dates.js';
import type {Draft} from './fields.js';
import {partRisks} from './frequencies.js';
import {readGlossary} from './glossary.js';
import {durationOf} from './items.js';
import {captionsOf, itemsOf, type PageLanguage} from './list-items.js';
import {isTable, readList, type Item} from './list-parts.js';
import {plainItem} from './nested-items.js';
import {statesNone} from './none.js';
import {entriesOf, paragraphsOf, type Part} from './parts.js';
import type {SignGroup} from './sign-groups.js';
import {codesIn, namesIn, sourcesIn} from './origin.js';
import {asksForHelp} from './urgency.js';

/** A field's sections, read into the record one after the other. */
export class SectionWriter {
  /** Without a prototype: an absent field must not read as a member that a page has put on all objects. */
  readonly draft = Object.create(null) as Draft;
  readonly signs: SignGroup[] = [];
  readonly toCheck: {path: string; why: string}[] = [];

  constructor(readonly language: PageLanguage) {}

  /** Writes a section into its field. What the field cannot hold goes to `more`, under the section's heading. @returns the number of items. */
  write(field: HeadingField, heading: string, parts: readonly Part[]): number {
    const {draft} = this;
    switch (field) {
      case 'summary':
      case 'setting':
        return this.addProse(field, parts);
      case 'purpose':
        return this.addPurpose(parts);
      case 'duration': {
        const texts = paragraphsOf(parts);
        const words = [...(draft.duration ? [draft.duration.text] : []), ...texts].join('\n\n');
        if (texts.length) draft.duration = durationOf(words, this.language.english);
        return texts.length;
      }
      case 'name':
        return this.addName(heading, parts);
      case 'alsoKnownAs':
        return this.addNames(parts);
      case 'codes':
      case 'similar':
        return this.addCodes(field, heading, parts);
      case 'sources':
        return this.addSources(parts);
      case 'lastReview':
      case 'nextReview':
        return this.addDate(field, heading, parts);
      case 'reviewer':
        return this.addLine(
          heading,
          parts,
          (text) => void (draft.review = {...draft.review, by: joined(draft.review?.by, text)}),
        );
      case 'version':
        return this.addLine(heading, parts, (text) => void (draft.version = joined(draft.version, text)));
      case 'contacts':
        return this.addContacts(heading, parts);
      case 'funding':
        return this.addLine(heading, parts, (text) => void (draft.funding = joined(draft.funding, text)));
      case 'notices': {
        const texts = paragraphsOf(parts);
        if (texts.length) draft.notices = [...(draft.notices ?? []), ...texts];
        return texts.length;
      }
      case 'glossary':
        return this.addGlossary(heading, parts);
      case 'warningSigns':
      case 'more':
        return this.addMore(heading, parts, field);
      default:
        return this.addList(field, parts);
    }
  }

  /** Keeps a section that no field knows, in its place. */
  addMore(heading: string, parts: readonly Part[], field: HeadingField = 'more'): number {
    const items = entriesOf(parts).map(plainItem);
    const isUnseen = field === 'warningSigns' && !isSignsHeading(heading);
    this.draft.more = [...(this.draft.more ?? []), {heading, items, ...(isUnseen && {field: 'warningSigns' as const})}];
    return items.length;
  }

  /** Keeps what a section of warning signs says at no stated urgency: beside its signs where it is running text. */
  addUnrated(heading: string, lead: readonly Part[], remarks: readonly Part[], besideSigns: boolean): void {
    const rest = [...lead, ...remarks];
    const isProse = rest.every(({kind}) => kind === 'paragraph');
    if (!rest.length) return;
    if (besideSigns && isProse) this.addNotes('warningSigns', paragraphsOf(lead), paragraphsOf(remarks));
    else this.addMore(heading, rest, 'warningSigns');
    if (besideSigns && isProse && !paragraphsOf(rest).some(asksForHelp)) return;
    const path = besideSigns && isProse ? '/notes/warningSigns' : `/more/${this.draft.more!.length - 1}`;
    this.toCheck.push({path, why: 'how urgent it is to get help is not stated'});
  }

  addPicture({src, alt, caption, credit}: PictureBlock, field: HeadingField): void {
    const section = field === 'summary' || field === 'more' ? undefined : field;
    const picture = {src, alt, ...(caption && {caption}), ...(credit && {credit}), ...(section && {section})};
    this.draft.pictures = [...(this.draft.pictures ?? []), picture];
  }

  addNotes(field: ListField, lead: readonly string[], remarks: readonly string[]): void {
    if (!lead.length && !remarks.length) return;
    const before = this.draft.notes?.[field];
    const join = (words: string | undefined, more: readonly string[]): string =>
      [...(words ? [words] : []), ...more].join('\n\n');
    const [above, below] = [join(before?.lead, lead), join(before?.remark, remarks)];
    this.draft.notes = {...this.draft.notes, [field]: {...(above && {lead: above}), ...(below && {remark: below})}};
  }

  private addProse(field: 'summary' | 'setting' | 'purpose', parts: readonly Part[]): number {
    const texts = paragraphsOf(parts);
    const before = this.draft[field];
    if (texts.length) this.draft[field] = [...(before ? [before] : []), ...texts].join('\n\n');
    return texts.length;
  }

  /** Reasons that are listed are those for whom it is done; the prose around them is the purpose. */
  private addPurpose(parts: readonly Part[]): number {
    const isReasons = (part: Part): boolean => part.kind === 'list' || (part.kind === 'group' && !part.heading);
    const reasons = parts.filter(isReasons);
    const prose = parts.filter((part) => !isReasons(part));
    return (prose.length ? this.addProse('purpose', prose) : 0) + (reasons.length ? this.addList('indications', reasons) : 0);
  }

  private addName(heading: string, parts: readonly Part[]): number {
    const [first, ...others] = paragraphsOf(parts);
    // "Name" alone may be a surgeon's.
    if (!first || others.length || this.draft.name) return this.addMore(heading, parts);
    this.draft.name = first;
    return 1;
  }

  private addNames(parts: readonly Part[]): number {
    const names = namesIn(parts);
    this.draft.alsoKnownAs = [...(this.draft.alsoKnownAs ?? []), ...names];
    return names.length;
  }

  private addCodes(field: 'codes' | 'similar', heading: string, parts: readonly Part[]): number {
    const {codes, others} = codesIn(parts, this.draft.codes?.[0]?.system);
    this.draft[field] = [...(this.draft[field] ?? []), ...codes];
    if (!this.draft[field].length && others.length) delete this.draft[field];
    if (others.length) this.addMore(heading || 'Codes', [{kind: 'list', entries: others, guessed: false}]);
    return codes.length;
  }

  private addSources(parts: readonly Part[]): number {
    const sources = sourcesIn(parts);
    this.draft.sources = [...(this.draft.sources ?? []), ...sources];
    return sources.length;
  }

  private addDate(field: 'lastReview' | 'nextReview', heading: string, parts: readonly Part[]): number {
    const [first = '', ...others] = paragraphsOf(parts);
    const date = readWrittenDate(first, this.language.lang);
    if (!date) {
      if (first)
        this.toCheck.push({
          path: `/more/${this.draft.more?.length ?? 0}`,
          why: dateDoubt(first, field === 'lastReview' ? 'review.last' : 'review.next', this.language.lang),
        });
      return this.addMore(heading, parts);
    }
    const key = field === 'lastReview' ? 'last' : 'next';
    if (this.draft.review?.[key] && this.draft.review[key] !== date) return this.addMore(heading, parts);
    this.draft.review = {...this.draft.review, [key]: date};
    if (others.length)
      this.addMore(
        heading,
        others.map((text) => ({kind: 'paragraph', text})),
      );
    return 1;
  }

  private addLine(heading: string, parts: readonly Part[], take: (text: string) => void): number {
    const [first, ...others] = paragraphsOf(parts);
    if (!first) return 0;
    take(first);
    if (others.length)
      this.addMore(
        heading,
        others.map((text) => ({kind: 'paragraph', text})),
      );
    return 1;
  }

  /** Whom to call is data beside the section, which stays as the page has it. */
  private addContacts(heading: string, parts: readonly Part[]): number {
    const contacts = readContacts(parts, heading, this.language.lang);
    this.keepContacts(contacts);
    this.addMore(heading, parts);
    return contacts.length;
  }

  /** Keeps contacts whose number is not known yet. */
  keepContacts(found: readonly Contact[]): void {
    const before = this.draft.contacts ?? [];
    const contacts = newContacts(found, before);
    contacts.forEach((contact, index) =>
      this.toCheck.push({path: `/contacts/${before.length + index}`, why: contactDoubt(contact)}),
    );
    if (contacts.length) this.draft.contacts = [...before, ...contacts];
  }

  /** Copies sentences of other sections that say for whom it is not, each once. */
  copyContraindications(texts: readonly string[]): void {
    const before = this.draft.contraindications ?? [];
    const others = [...new Set(texts)].filter((text) => !before.some((one) => one.text === text));
    others.forEach((text, index) =>
      this.toCheck.push({
        path: `/contraindications/${before.length + index}`,
        why: `"${text}" stands in another section, and was copied`,
      }),
    );
    if (others.length) this.draft.contraindications = [...before, ...others.map((text) => ({text}))];
  }

  private addGlossary(heading: string, parts: readonly Part[]): number {
    const {entries, others} = readGlossary(parts);
    if (entries.length) this.draft.glossary = [...(this.draft.glossary ?? []), ...entries];
    if (others.length) this.addMore(heading, others);
    return entries.length;
  }

  private addList(field: Exclude<ListField, 'warningSigns'>, parts: readonly Part[]): number {
    if (!parts.length) return 0;
    const {draft, language} = this;
    const rated = field === 'risks' ? partRisks(parts, language.language) : parts;
    const content = readList(rated, {field, ...language});
    const [only, ...more] = content.items;
    const none = only && !more.length && !isTable(only) && !only.entries.length ? statesNone(only.text) : undefined;
    if (none) {
      draft[field] ??= [] as never;
      this.addNotes(field, content.lead, [...(none === 'sentence' ? [(only as Item).text] : []), ...content.remarks]);
      return 0;
    }
    const items = itemsOf(field, content.items, language);
    if (items.length) draft[field] = [...(draft[field] ?? []), ...items] as never;
    this.addNotes(field, captionsOf(field, content.items, language), []);
    this.addNotes(field, content.lead, content.remarks);
    return items.length;
  }
}

const joined = (before: string | undefined, text: string): string => (before && before !== text ? `${before}; ${text}` : text);
