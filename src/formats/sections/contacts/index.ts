import type {Contact} from '../../../model/contacts.js';
import type {Entry, Part} from '../parts.js';
import {statesHours} from './hours.js';
import {EMERGENCY, kindOf, NOT_CARE} from './kinds.js';
import {findPhone, isEmergencyNumber} from './phone.js';

const MAX_NAME = 80;
const MAX_NAME_WORDS = 10;
const LABEL =
  /(?:^|(?<=[\s,;:–—-]))(?:(?:by )?(?:tele)?phone(?: numbers?)?|t[eé]l(?:[eé]phone|[eé]fono|efon|efone)?\.?(?: ?(?:no|nr|n[º°])\.?)?|ph|call|ring|mobile|direct line|número|numero|fon|الهاتف|هاتف|电话)\s?[.:：]*\s*$/iu;
/** "Please call the ward on 020 …": whom to call is part of the sentence. */
const ASKS = /\b(?:call|ring|phone|telephone|contact)\b[^.]{0,60}\b(?:on|at)$/i;

/**
 * Reads whom to call: a name, a number, the hours when somebody answers. Nothing is made up: a line with other words, with
 * several numbers, of a department that is not about care, or for emergencies with a number of the house is not read.
 * @param lang language of the page, for the names of days.
 */
export function readContacts(parts: readonly Part[], heading: string, lang: string): Contact[] {
  const contacts: Contact[] = [];
  /** The line above may be the name of the number below it. */
  let name: string | undefined;
  /** The line above gave the last contact. */
  let follows = false;
  for (const text of parts.flatMap(linesOf)) {
    const last = contacts.at(-1);
    const hours = text
      .replace(/[()（）]/g, '')
      .replace(/\.$/, '')
      .trim();
    if (follows && last && !last.hours && statesHours(hours, lang)) {
      contacts[contacts.length - 1] = {...last, hours};
      follows = false;
      continue;
    }
    const found = contactOf(text, name, heading, lang);
    if (found) contacts.push(found);
    follows = found !== undefined;
    name = found || !isName(text) ? undefined : text.replace(/\s?[:：]$/, '');
  }
  return contacts;
}

function contactOf(text: string, above: string | undefined, heading: string, lang: string): Contact | undefined {
  if (NOT_CARE.test(text)) return undefined;
  const [, owner = '', short = ''] = /^(.{3,60}?)\s?[:：,]\s*(\d{2,3})$/.exec(text) ?? [];
  if (EMERGENCY.test(owner) && isEmergencyNumber(short)) return {kind: 'emergency', phone: short, name: owner};
  const found = findPhone(text);
  if (!found || EMERGENCY.test(text)) return undefined;
  const before = found.before.replace(LABEL, '').trim();
  const hours = found.after.replace(/^[\s,;:(（–—-]+/, '').replace(/[)）.。\s]+$/, '');
  if (hours && !statesHours(hours, lang)) return undefined;
  const asks = ASKS.test(found.before);
  const named = asks ? '' : before.replace(/\s?[:：,;–—(-]+$/, '').trim();
  if (named && !isName(named)) return undefined;
  const owned = named || (asks ? '' : (above ?? ''));
  if (NOT_CARE.test(owned)) return undefined;
  return {kind: kindOf(`${owned || before} ${heading}`), phone: found.phone, ...(owned && {name: owned}), ...(hours && {hours})};
}

const isName = (text: string): boolean =>
  text.length <= MAX_NAME &&
  text.split(' ').length <= MAX_NAME_WORDS &&
  !/[.!?。]$|[.!?]\s\p{Lu}/u.test(text) &&
  !/\d{5}/.test(text);

function linesOf(part: Part): string[] {
  if (part.kind === 'paragraph') return [part.text];
  if (part.kind === 'list') return part.entries.flatMap(entryLines);
  if (part.kind === 'table') {
    const {caption, rows} = part.table;
    return [...(caption ? [caption] : []), ...rows.map((row) => row.filter(Boolean).join(', '))];
  }
  const label = part.kind === 'group' ? part.label : part.card.title;
  const inner = part.parts.flatMap(linesOf);
  return label ? [label, ...inner] : inner;
}

const entryLines = ({text, entries}: Entry): string[] => [text, ...entries.flatMap(entryLines)];

const KINDS = {
  emergency: 'emergency services',
  'care-team': 'care team',
  'out-of-hours': 'team outside office hours',
} as const satisfies Record<Contact['kind'], string>;

/** Says how a contact was understood, for a person to check. */
export const contactDoubt = ({kind, name, phone}: Contact): string =>
  `${name ? `"${name}", ` : ''}${phone}, was read as the number of the ${KINDS[kind]}`;

/** Returns the contacts whose number is not known yet, each once. */
export function newContacts(found: readonly Contact[], known: readonly Contact[]): Contact[] {
  const digits = ({phone}: Contact): string => phone.replace(/\D/g, '');
  const numbers = new Set(known.map(digits));
  return found.filter((one) => !numbers.has(digits(one)) && numbers.add(digits(one)));
}
