import type {Contact} from '../../../model/contacts.js';
import type {Entry, Part} from '../parts.js';
import {saysNot} from '../../negation.js';
import {sentencesOf} from '../sentences.js';
import {requestIn} from './asks.js';
import {namesCare} from './care-words.js';
import {contactsIn} from './contacts-in.js';
import {statesHours} from './hours.js';
import {AMBULANCE, EMERGENCY, NOT_CARE} from './kinds.js';
import {isName} from './names.js';
import {isEmergencyNumber, plainDigits} from './phone.js';

/** The page speaks for its team: a number below may be theirs. */
const SPEAKS_OF_US = /(?<!\p{L})(?:us|we|our|uns|wir|nous|nos|nosotros|noi|nós|nossa)(?!\p{L})|我们|(?:بنا|نحن)/iu;

/**
 * Reads whom to call: a name, a number, the hours when somebody answers. Nothing is made up: a line with other words, of a
 * department that is not about care, or for emergencies with a number of the house is not read.
 * @param lang language of the page, for the names of days.
 */
export function readContacts(parts: readonly Part[], heading: string, lang: string): Contact[] {
  const contacts: Contact[] = [];
  /** The line above may be the name of the number below it. */
  let above: string | undefined;
  /** The line above gave the last contact. */
  let follows = false;
  for (const text of parts.flatMap(linesOf).flatMap(sentencesOf)) {
    const last = contacts.at(-1);
    const hours = text
      .replace(/[()（）]/g, '')
      .replace(/\.$/, '')
      .trim();
    const isHours = statesHours(hours, lang);
    if (follows && last && !last.hours && isHours) {
      contacts[contacts.length - 1] = {...last, hours};
      follows = false;
      continue;
    }
    const emergency = emergencyIn(text, lang);
    const found = emergency ? [emergency] : contactsIn(text, {lang, heading, ...(above && {above})});
    contacts.push(...found);
    follows = found.length > 0;
    if (follows) above = undefined;
    else if (!isHours && !isAddress(text, lang)) above = leadsToUs(text, lang) ? undefined : text.replace(/\s?[:：]$/, '');
  }
  return contacts;
}

function emergencyIn(text: string, lang: string): Contact | undefined {
  const [, owner = '', short = ''] = /^(.{2,60}?)\s?[:：,]\s*(\p{Nd}{2,3})$/u.exec(text) ?? [];
  const isEmergency = (EMERGENCY.test(owner) || AMBULANCE.test(owner)) && isEmergencyNumber(short) && !saysNot(owner, lang);
  return isEmergency ? {kind: 'emergency', phone: plainDigits(short), name: owner} : undefined;
}

/** Whether a sentence speaks of the team and is not its name: "If you are worried, please call us:". */
const leadsToUs = (text: string, lang: string): boolean => {
  const request = requestIn(text, lang);
  if (NOT_CARE.test(text) || request?.isRefused) return false;
  return request !== undefined || (!isName(text, lang) && (SPEAKS_OF_US.test(text) || namesCare(text, lang)));
};

/** "12 Long Street", an address for letters: between a name and its number. */
const isAddress = (text: string, lang: string): boolean =>
  /\d|@/.test(text) && !/\d{6}/.test(text) && isName(text, lang) && !NOT_CARE.test(text) && !namesCare(text, lang);

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
