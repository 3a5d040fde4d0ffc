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

/** A time of day that a record states, `18:00`, as the language writes it. */
export function timeOfDay({lang}: Localize, time: string): string {
  const format = new Intl.DateTimeFormat(lang, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
  return format.format(new Date(`1970-01-01T${time === '24:00' ? '00:00' : time}Z`));
}

/**
 * Returns when a step is due, always with its relation to that moment: "Until 7:30 AM". Where the record does not state
 * the relation, the time is next to its offset: "2 hours before: 7:30 AM". A clock time on its own would read as an
 * instruction to do the step then.
 * @returns the words, empty where the day's heading says it all, and the offset in words where they do not contain it.
 */
export function stepTimeWords(step: PlannedStep, context: StepContext): [lead: string, offset: string] {
  const {when, time, end, passed} = step;
  const {words, localize, zone} = context;
  if (!when) return ['', ''];
  const {means} = when;
  const offset = offsetWords(when, when.anchor, context);
  if (when.until) {
    const closing = offsetWords(when.until, when.anchor, context);
    if (time?.at === undefined || end?.at === undefined)
      return [`${words.relation.from}: ${offset}. ${words.relation.until}: ${closing}`, ''];
    return [words.range(clockTime(localize, time.at, time, zone), clockTime(localize, end.at, end, zone)), offset];
  }
  if (!time) return [untimedLead(step, offset, context), when.at ? offset : ''];
  if (time.at === undefined) return [means && means !== 'at' ? words.day[means] : '', offset === words.thatDay ? '' : offset];
  if (when.at?.time === '24:00') return [words.midnight[means ?? 'at'], offset];
  const clock = clockTime(localize, time.at, time, zone);
  // A time of day is the author's own: it needs no offset beside it to be read rightly.
  if (!means) return [when.at ? words.clock.at(clock) : words.deadline(offset, clock), when.at ? offset : ''];
  return [words.clock[means === 'from' && passed ? 'since' : means](clock), offset];
}

type When = NonNullable<PlannedStep['when']>;

/** How long before: "2 hours before", "2 hours before you arrive", or the day of a time of day. */
function offsetWords({before, at}: Pick<When, 'before' | 'at'>, anchor: When['anchor'], {words, localize}: StepContext): string {
  const time = at?.day ?? before;
  if (time === undefined) return '';
  // "0 days before" is a way of speaking that people do not have.
  if (!/[1-9]/.test(time)) return words.thatDay;
  const duration = localize.duration(time);
  return anchor === 'arrival' || anchor === 'leaving' ? words.anchors[anchor](duration) : words.before(duration);
}

/** The relation and the offset of a step whose moment is not known. */
function untimedLead({when}: PlannedStep, offset: string, {words, localize}: StepContext): string {
  const {means, at, before, anchor} = when!;
  if (at) return at.time === '24:00' ? words.midnight[means ?? 'at'] : words.clock[means ?? 'at'](timeOfDay(localize, at.time));
  if (before === undefined || !means || offset === words.thatDay) return offset;
  if (anchor && anchor !== 'procedure') return means === 'at' ? offset : `${words.relation[means]}: ${offset}`;
  return words.offset[means](localize.duration(before));
}
