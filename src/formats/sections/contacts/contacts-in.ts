import type {Contact} from '../../../model/contacts.js';
import {saysNot} from '../../negation.js';
import {isRevoked, requestIn, type Request} from './asks.js';
import {namesCare} from './care-words.js';
import {statesHours} from './hours.js';
import {EMERGENCY, isOutOfHours, NOT_CARE} from './kinds.js';
import {isName, isUs, nameOf, partHours, withoutLabel} from './names.js';
import {findFigures} from './phone.js';

/** Where a text stands. */
export interface Place {
  readonly lang: string;
  /** The heading of a section of contacts, where a line may be a name and a number. Elsewhere somebody must be asked to call. */
  readonly heading?: string;
  /** The line above, if it may be the name of the number. */
  readonly above?: string;
  /** Another number is in front: without a name, the next may be of the same people, who were not read. */
  readonly isBehind?: boolean;
}

/** Who answers, by the words in front of a number. */
interface Owner {
  readonly name: string | undefined;
  readonly isLate: boolean;
  readonly hours?: string;
}

/** A number, and the words that belong to it. */
interface Stretch {
  readonly phone: string | undefined;
  readonly front: string;
  readonly hours: string | undefined;
  readonly after: string;
}

const SEPARATOR = String.raw`\s*(?:[,;|/()（），；、،؛]|(?<!\p{L})(?:or|and|oder|und|o|y|ou|et|e|oppure)(?!\p{L})|或|(?<!\p{L})(?:و|أو)(?!\p{L}))\s*`;
const FIRST_SEPARATOR = new RegExp(SEPARATOR, 'iu');
const STARTS_NEXT = new RegExp(`^(?:${SEPARATOR})`, 'iu');
const LEADING_SEPARATORS = new RegExp(`^(?:${SEPARATOR})+`, 'iu');
const CONDITION = /(?<!\p{L})(?:if|when|you|your|wenn|bei|sie|si|vous|usted|se|lei|você|caso)(?!\p{L})|如|إذا/iu;
/** Words of a time in front of a request, of hours behind a number; letters behind it that may tell when. */
const MAX_WHEN = 6;
const MAX_HOURS = 16;
const MAX_AFTER = 30;

/**
 * Reads whom a sentence or a line asks to call, one contact for each number. Nothing is made up: a number whose own words
 * name nobody who cares for patients, forbid the call, or speak of something else is not read.
 */
export function contactsIn(text: string, place: Place): Contact[] {
  const contacts: Contact[] = [];
  let last: Contact | undefined;
  for (const [at, stretch] of stretchesOf(text, place.lang).entries()) {
    last = stretch.phone
      ? contactOf(stretch, stretch.phone, last, at ? {...place, above: '', isBehind: true} : place)
      : undefined;
    if (last) contacts.push(last);
  }
  return contacts;
}

/** Cuts a text into its numbers: what stands between two of them belongs to the first up to the first separator behind its hours. */
function stretchesOf(text: string, lang: string): Stretch[] {
  const figures = findFigures(text);
  let front = text.slice(0, figures[0]?.start);
  return figures.map(({phone, end}, at) => {
    const isLast = at === figures.length - 1;
    const between = text.slice(end, figures[at + 1]?.start);
    const hours = hoursIn(between, lang, isLast);
    const rest = hours ? between.slice(between.indexOf(hours) + hours.length) : between;
    const cut = isLast ? undefined : FIRST_SEPARATOR.exec(rest);
    const stretch = {phone, front, hours, after: rest.slice(0, cut?.index).replace(/^[\s,;:(（–—)）.。-]+$/u, '')};
    front = cut ? rest.slice(cut.index).replace(LEADING_SEPARATORS, '') : '';
    return stretch;
  });
}

function contactOf(stretch: Stretch, phone: string, last: Contact | undefined, place: Place): Contact | undefined {
  const {front, after} = stretch;
  if (NOT_CARE.test(front) || NOT_CARE.test(after) || isRevoked(after)) return undefined;
  const request = requestIn(front, place.lang);
  const owner = request ? ownerAsked(request, place) : last ? ownerOfNext(front, last, place) : ownerOfLine(front, place);
  if (!owner || (!request && place.heading !== undefined && after)) return undefined;
  const hours = stretch.hours ?? owner.hours;
  const isLate = owner.isLate || isOutOfHours(hours ?? '') || (!CONDITION.test(after) && isOutOfHours(after.slice(0, MAX_AFTER)));
  return {
    kind: isLate ? 'out-of-hours' : 'care-team',
    phone,
    ...(owner.name && {name: owner.name}),
    ...(hours && {hours}),
  };
}

/** "If you are worried, ring the day unit on". */
function ownerAsked({before, whom, isRefused}: Request, place: Place): Owner | undefined {
  const {lang, heading} = place;
  // "Call:"
  if (!whom && !before.trim()) return ownerOfLine('', place);
  if (isRefused || EMERGENCY.test(whom || before)) return undefined;
  const name = nameOf(whom || before.replace(/[\s,;:–—-]+$/, ''), lang);
  if (!name && !isUs(whom) && (whom || heading === undefined)) return undefined;
  const [clause = ''] = before
    .split(/[.,;:،，；：]/)
    .filter((words) => words.trim())
    .slice(-1);
  const isWhen = clause.trim().split(' ').length <= MAX_WHEN && !CONDITION.test(clause);
  return {name, isLate: isOutOfHours(whom) || (isWhen && isOutOfHours(clause))};
}

/** "… or out of hours the site team on", behind a number that was read. */
function ownerOfNext(front: string, last: Contact, {lang}: Place): Owner | undefined {
  const words = withoutLabel(front);
  if (saysNot(words, lang) || EMERGENCY.test(words)) return undefined;
  const name = words ? nameOf(words, lang) : last.name;
  return words && !name && !isOutOfHours(words) ? undefined : {name, isLate: isOutOfHours(words)};
}

/** "Ward 5, Tel:", in a section of contacts. */
function ownerOfLine(front: string, {lang, heading, above = '', isBehind}: Place): Owner | undefined {
  if (heading === undefined) return undefined;
  const words = withoutLabel(front);
  const isHours = statesHours(words, lang);
  const stated = isHours ? {name: above, hours: words} : partHours(words, lang);
  const name = stated.name || above;
  if (isBehind && !name) return undefined;
  if (name && (EMERGENCY.test(name) || NOT_CARE.test(name) || !isName(name, lang))) return undefined;
  if (name && !namesCare(name, lang) && !isOutOfHours(name)) return undefined;
  return {
    name,
    isLate: isOutOfHours(`${words} ${name} ${heading}`),
    ...(stated.hours && {hours: stated.hours}),
  };
}

/** The longest beginning of what follows a number that says when somebody answers. */
function hoursIn(after: string, lang: string, isLast: boolean): string | undefined {
  const words = after.replace(/^[\s,;:(（–—-]+/, '').split(/(?<=[,)）]|\s)/u);
  for (let count = Math.min(words.length, MAX_HOURS); count > 0; count--) {
    const text = words
      .slice(0, count)
      .join('')
      .replace(/[\s,;)）.。]+$/u, '')
      .replace(/[\s,;)）]*\s(?:at|and|or|from|y|und|et|e)$/i, '');
    const rest = after.slice(after.indexOf(text) + text.length);
    const isWhole = isLast ? /^\s*(?:[,;.)）。]|$)/u.test(rest) : STARTS_NEXT.test(rest);
    if (isWhole && statesHours(text, lang)) return text;
  }
  return undefined;
}
