import type {Localize} from '../../core/controllers/localize-controller.js';
import {times} from '../../locales/times/en.js';
import type {PlannedStep} from '../../model/preparation-plan.js';
import type {StepTime} from '../../model/schedule.js';
import {offsetWords, relationWords, type StepContext} from './step-time.js';

/** Words of times in the interface's language. */
export const timesWords = (localize: Localize): typeof times => localize.words('times', times);

/** A day of the checklist: "Monday, May 4". As a heading it begins with a capital in every language. */
export function dayName({lang}: Localize, date: string): string {
  const format = new Intl.DateTimeFormat(lang, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'});
  const name = format.format(new Date(date));
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** The appointment, and its zone as the country calls it, whatever the season: "Eastern Time". */
export function appointmentName({lang}: Localize, moment: number, timeZone: string): [date: string, zone: string] {
  const parts = new Intl.DateTimeFormat(lang, {timeZone, timeZoneName: 'longGeneric'}).formatToParts(moment);
  return [
    new Intl.DateTimeFormat(lang, {dateStyle: 'full', timeStyle: 'short', timeZone}).format(moment),
    parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone,
  ];
}

/** A time of day; where the clock shows it twice, with the name that distinguishes the two. */
const clockTime = ({lang}: Localize, at: number, {repeated}: StepTime, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(lang, {
    ...{hour: 'numeric', minute: '2-digit', timeZone},
    ...(repeated && {timeZoneName: 'long'}),
  }).format(at);

/**
 * Returns when a step is due, always with its relation to that moment: "Until 7:30 AM". Where the record does not state
 * the relation, the time is next to its offset: "2 hours before: 7:30 AM". A clock time on its own would read as an
 * instruction to do the step then.
 * @returns the words, empty where the day's heading states all, and the offset in words where they do not contain it.
 */
export function timedWords(step: PlannedStep, context: StepContext): [lead: string, offset: string] {
  const {when, time, end, passed} = step;
  const {words, localize, zone} = context;
  if (!when || !time || (when.until && (time.at === undefined || end?.at === undefined))) return relationWords(step, context);
  const {means} = when;
  const offset = offsetWords(when, when.anchor, context);
  if (time.at === undefined) return [means && means !== 'at' ? words.day[means] : '', offset === words.thatDay ? '' : offset];
  const clock = clockTime(localize, time.at, time, zone);
  if (end?.at !== undefined) return [timesWords(localize).range(clock, clockTime(localize, end.at, end, zone)), offset];
  if (when.at?.time === '24:00') return [words.midnight[means ?? 'at'], offset];
  if (means) return [words.clock[means === 'from' && passed ? 'since' : means](clock), offset];
  // A time of day is the author's own: it needs no offset beside it to be read rightly.
  return when.at ? [words.clock.at(clock), offset] : [timesWords(localize).deadline(offset, clock), ''];
}
