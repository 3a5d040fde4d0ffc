import type {Contact} from '../../../model/contacts.js';
import {OF_OTHERS, type HeadingField} from '../headings.js';
import type {Entry, Part} from '../parts.js';
import {sentencesOf} from '../sentences.js';
import {contactsIn} from './contacts-in.js';

/**
 * Finds whom to call in the sentences of a section: "ring the day unit on 020 …, between 8am and 6pm". The sentence stays
 * where it is. A section of contacts reads its own.
 */
export const contactsInSentences = (parts: readonly Part[], field: HeadingField, lang: string): Contact[] =>
  field === 'contacts' || OF_OTHERS.includes(field)
    ? []
    : parts.flatMap(textsOf).flatMap((text) => sentencesOf(text).flatMap((sentence) => contactsIn(sentence, {lang})));

function textsOf(part: Part): string[] {
  if (part.kind === 'paragraph') return [part.text];
  if (part.kind === 'list') return part.entries.flatMap(entryTexts);
  return part.kind === 'table' ? [] : part.parts.flatMap(textsOf);
}

const entryTexts = ({text, entries}: Entry): string[] => [text, ...entries.flatMap(entryTexts)];
