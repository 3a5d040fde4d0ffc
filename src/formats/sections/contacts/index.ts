import type {Contact} from '../../../model/contacts.js';
import type {Entry, Part} from '../parts.js';
import {statesHours} from './hours.js';
import {findPhone, isEmergencyNumber} from './phone.js';

/** The contacts of a section, and what does not fit them. */
export interface ReadContacts {
  readonly contacts: readonly Contact[];
  /** Lines of the section that are no contacts, in order. */
  readonly others: readonly string[];
  /** Words such as "Tel:", which the record does not need. */
  readonly labels: readonly string[];
}

/** A line of the section; cells where it is the row of a table. */
type Line = string | readonly string[];

const MAX_NAME = 80;
const MAX_NAME_WORDS = 10;
const LABEL =
  /(?:^|(?<=[\s,;:–—-]))(?:(?:by )?(?:tele)?phone(?: numbers?)?|tel(?:\.|efon|éfono|efono|éphone|efone)?(?: ?(?:no|nr|n[º°])\.?)?|ph|call|ring|mobile|direct line|número|numero|fon|الهاتف|هاتف|电话)\s?[.:：]*\s*$/iu;
/** Departments that patients do not call about their health. */
const NOT_CARE =
  /\b(?:appointments?|bookings?|complaints?|pals|patient advice|parking|transport|taxis?|interpret\w*|insur\w*|billing|payments?|finance|switchboard|feedback|press|media|library|volunt\w*|chaplain\w*|visitors?|privacy|records|website|terminvergabe|beschwerde\w*|parken|abrechnung|citas?|reclamaciones|aparcamiento|facturación|rendez-vous|réclamations|facturation|standard|marcações|reclamações|prenotazioni|cup|reclami|central(?:ino|ita))\b|预约|投诉|总机|حجز|الشكاوى/i;
const OUT_OF_HOURS =
  /\b(?:out[- ]of[- ]hours|after[- ]hours|evenings?|nights?|weekends?|on[- ]call|nachts?|notdienst|bereitschaftsdienst|noches?|fines? de semana|guardia|nuit|week-ends?|garde|noites?|fim de semana|notte|guardia medica)\b|夜间|非工作时间|خارج أوقات|ليلا/i;
const EMERGENCY = /emergenc|notruf|notfall|urgences?\b|urgenci|emergên|emergenz|a&e|\ba ?& ?e\b|急救|急诊|طوارئ/i;
/** "Please call the ward on 020 …": whom to call is part of the sentence. */
const ASKS = /\b(?:call|ring|phone|telephone|contact)\b[^.]{0,60}\b(?:on|at)$/i;

/**
 * Reads whom to call: a name, a number, the hours when somebody answers. Nothing is made up: a line with other words, with
 * several numbers, of a department that is not about care, or for emergencies with a number of the house stays as it is.
 * @param lang language of the page, for the names of days.
 */
export function readContacts(parts: readonly Part[], heading: string, lang: string): ReadContacts {
  const contacts: Contact[] = [];
  const others: string[] = [];
  const labels: string[] = [];
  /** The line above may be the name of the number below it. */
  let name: string | undefined;
  /** The line above gave the last contact. */
  let follows = false;
  for (const line of parts.flatMap(linesOf)) {
    const text = typeof line === 'string' ? line : line.join(', ');
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
    const found = contactOf(line, name, heading, lang);
    if (found) {
      if (found.usesName) others.pop();
      if (found.keepsLine) others.push(text);
      if (found.label) labels.push(found.label);
      contacts.push(found.contact);
    } else others.push(text);
    follows = found !== undefined;
    name = found || !isName(text) ? undefined : text.replace(/\s?[:：]$/, '');
  }
  return {contacts, others, labels};
}

interface FoundContact {
  readonly contact: Contact;
  readonly label?: string;
  readonly usesName: boolean;
  /** The number stands in a sentence, which stays. */
  readonly keepsLine: boolean;
}

function contactOf(line: Line, above: string | undefined, heading: string, lang: string): FoundContact | undefined {
  const text = typeof line === 'string' ? line : line.join(', ');
  if (NOT_CARE.test(text)) return undefined;
  const [, owner = '', short = ''] = /^(.{3,60}?)\s?[:：,]\s*(\d{2,3})$/.exec(text) ?? [];
  if (EMERGENCY.test(owner) && isEmergencyNumber(short))
    return {contact: {kind: 'emergency', phone: short, name: owner}, usesName: false, keepsLine: false};
  const found = findPhone(text);
  if (!found || EMERGENCY.test(text)) return undefined;
  const label = LABEL.exec(found.before)?.[0].trim();
  const before = found.before.slice(0, found.before.length - (LABEL.exec(found.before)?.[0].length ?? 0)).trim();
  const named = before.replace(/\s?[:：,;–—(-]+$/, '').trim();
  const hours = found.after.replace(/^[\s,;:(（–—-]+/, '').replace(/[)）.。\s]+$/, '');
  if (hours && !statesHours(hours, lang)) return undefined;
  const asks = ASKS.test(before);
  if (named && !asks && !isName(named)) return undefined;
  const usesName = !named && above !== undefined && !NOT_CARE.test(above);
  if (!named && above !== undefined && !usesName) return undefined;
  const name = asks ? undefined : named || (usesName ? above : undefined);
  const kind = OUT_OF_HOURS.test(`${name ?? before} ${heading}`) ? 'out-of-hours' : 'care-team';
  const contact = {kind, phone: found.phone, ...(name && {name}), ...(hours && {hours})} as const;
  return {contact, usesName, keepsLine: asks, ...(label && !asks && {label})};
}

const isName = (text: string): boolean =>
  text.length <= MAX_NAME &&
  text.split(' ').length <= MAX_NAME_WORDS &&
  !/[.!?。]$|[.!?]\s\p{Lu}/u.test(text) &&
  !/\d{5}/.test(text);

function linesOf(part: Part): Line[] {
  if (part.kind === 'paragraph') return [part.text];
  if (part.kind === 'list') return part.entries.flatMap(entryLines);
  if (part.kind === 'table') {
    const {caption, rows} = part.table;
    return [...(caption ? [caption] : []), ...rows.map((row) => row.filter(Boolean))];
  }
  const label = part.kind === 'group' ? part.label : part.card.title;
  const inner = part.parts.flatMap(linesOf);
  return label ? [label, ...inner] : inner;
}

const entryLines = ({text, entries}: Entry): string[] => [text, ...entries.flatMap(entryLines)];
