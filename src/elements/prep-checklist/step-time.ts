import type {Localize} from '../../core/controllers/localize-controller.js';
import type {preparation} from '../../locales/en.js';
import type {PlannedStep} from '../../model/preparation-plan.js';
import type {StepTime} from '../../model/schedule.js';

/** Language and time zone that a step's times are written in. */
export interface StepContext {
  readonly words: typeof preparation;
  readonly localize: Localize;
  /** The record's language. */
  readonly lang: string;
  /** The zone of the appointment, where it is known. */
  readonly zone: string | undefined;
}

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
 * @returns the words, empty where the day's heading says it all, and the offset in words where they do not contain it.
 */
export function stepTimeWords(
  {when, time, passed}: PlannedStep,
  {words, localize, zone}: StepContext,
): [lead: string, offset: string] {
  if (!when?.before) return ['', ''];
  const {means} = when;
  const duration = localize.duration(when.before);
  // "0 days before" is a way of speaking that people do not have.
  const isThatDay = !/[1-9]/.test(when.before);
  const offset = isThatDay ? words.thatDay : words.before(duration);
  if (!time) return [means && !isThatDay ? words.offset[means](duration) : offset, ''];
  if (time.at === undefined) return [means && means !== 'at' ? words.day[means] : '', offset];
  const clock = clockTime(localize, time.at, time, zone);
  if (!means) return [words.deadline(offset, clock), ''];
  return [words.clock[means === 'from' && passed ? 'since' : means](clock), offset];
}
