import type {Contact} from '../../../model/contacts.js';
import type {Entry, Part} from '../parts.js';
import {statesHours} from './hours.js';
import {EMERGENCY, kindOf, NOT_CARE} from './kinds.js';
import {findPhone} from './phone.js';

/** "ring the day unit on", in the languages of the dictionaries: a verb of calling, whom, and a word in front of the number. */
const ASKS =
  /(?<!\p{L})(?:call|ring|(?:tele)?phone|contact|speak to|reach|llame?|contacte|(?:rufen|erreichen|kontaktieren) sie|appelez|contactez|joindre|chiam[ia]|contatt[ia]|ligue|contate)(?!\p{L})\s*([^.;:,()]{0,60}?)\s*(?:,?\s(?:on|at|al|unter|au|allo|pelo|para o)|:)?$/iu;
const ARTICLE = /^(?:the|our|your|a la|al|a|le|la|les|il|lo|das|die|den|für|para)\s/iu;
/** Nobody in particular. */
const UNNAMED = /^(?:us|me|uns|nos|nous|noi|ci|them|him|her|it)?$/i;
const MAX_NAME_WORDS = 6;

/**
 * Finds whom to call in sentences of any section: "ring the day unit on 020 …, between 8am and 6pm". The sentence stays
 * where it is. As in a section of contacts, departments that are not about care and emergency numbers are not read.
 */
export function contactsInSentences(parts: readonly Part[], lang: string): Contact[] {
  return parts
    .flatMap(textsOf)
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).flatMap((sentence) => contactIn(sentence, lang) ?? []));
}

function contactIn(sentence: string, lang: string): Contact | undefined {
  const found = NOT_CARE.test(sentence) ? undefined : findPhone(sentence);
  const whom = found && ASKS.exec(found.before)?.[1];
  if (!found || whom === undefined || EMERGENCY.test(whom)) return undefined;
  const name = whom.replace(ARTICLE, '').trim();
  const isNamed = !UNNAMED.test(name) && name.split(' ').length <= MAX_NAME_WORDS && !/\d/.test(name);
  const hours = hoursIn(found.after, lang);
  const kind = kindOf(whom);
  return {
    kind,
    phone: found.phone,
    ...(isNamed && {name: name.charAt(0).toUpperCase() + name.slice(1)}),
    ...(hours && {hours}),
  };
}

/** The longest beginning of what follows a number that says when somebody answers. */
function hoursIn(after: string, lang: string): string | undefined {
  const words = after.replace(/^[\s,;:(（–—-]+/, '').split(/(?<=[,)）]|\s)/u);
  for (let count = Math.min(words.length, MAX_HOURS); count > 0; count--) {
    const text = words
      .slice(0, count)
      .join('')
      .replace(/[\s,;)）.。]+$/u, '')
      .replace(/\s(?:at|and|or|from|y|und|et|e)$/i, '');
    const rest = after.slice(after.indexOf(text) + text.length);
    if (/^(?:[\s]*[,;.)）。]|$)/u.test(rest) && statesHours(text, lang)) return text;
  }
  return undefined;
}

const MAX_HOURS = 16;

function textsOf(part: Part): string[] {
  if (part.kind === 'paragraph') return [part.text];
  if (part.kind === 'list') return part.entries.flatMap(entryTexts);
  return part.kind === 'table' ? [] : part.parts.flatMap(textsOf);
}

const entryTexts = ({text, entries}: Entry): string[] => [text, ...entries.flatMap(entryTexts)];
