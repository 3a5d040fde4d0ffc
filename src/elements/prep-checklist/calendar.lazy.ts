import {safeDocument} from '../../core/document.js';
import {writeCalendar, type CalendarEvent} from '../../formats/icalendar.js';
import type {Plan, PlannedStep} from '../../model/preparation-plan.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import type {Procedure} from '../../model/procedure.js';
import {minutesAhead, reminderTime} from '../../model/schedule.js';
import type {KnownAppointment} from './appointment-state.js';
import type {StepContext} from './step-time.js';
import {dayName, timedWords, timesWords} from './timed-words.js';

const DAY_MINUTES = 24 * 60;
/** Of a day as a whole: at 20:00 the evening before. */
const EVENING_BEFORE = '-PT4H';

/** How a calendar file is written. */
export interface CalendarOptions {
  readonly title: string | undefined;
  readonly isPrivate: boolean;
  /** For whom a step is, in sentences. */
  readonly scopeOf: (step: PlannedStep) => string[];
}

/** The latest appointment that each list has saved. */
const saved = new WeakMap<Localize, {readonly id: string; readonly key: string; readonly start: number}>();

/**
 * Returns the identity of an appointment in calendars: the record and the time, so that a second appointment for the same
 * procedure leaves the first alone. In a list that has saved one which is still to come, another time means that it was moved:
 * it keeps its identity.
 */
function keyOf(list: Localize, id: string, start: number): string {
  const before = saved.get(list);
  const isMoved = before && before.id === id && before.start > Date.now();
  const key = isMoved ? before.key : `${id} ${start}`;
  saved.set(list, {id, key, start});
  return key;
}

/**
 * Downloads a calendar file: the appointment with a reminder a day ahead, and each step that has a time. Reminders ring ahead
 * of the deadline and never at night (`reminderTime`), and name the day, the time and what to do, unless that is private.
 * A frame that forbids downloads gets no file, and the browser reports nothing.
 * @param procedure its list's lead may turn the sense of a step ("Do not:"), so it precedes each.
 * @param title of each entry, which other people may see; by default it does not say what it is for.
 */
export function saveCalendar(
  procedure: Procedure,
  {steps}: Plan,
  {keeper, start}: KnownAppointment,
  context: StepContext,
  {title, isPrivate, scopeOf}: CalendarOptions,
): void {
  const {id, notes} = procedure;
  const {words, localize} = context;
  const key = keyOf(localize, id, start.epochMilliseconds);
  const own = timesWords(localize);
  const reminder = (moment: number, ahead: number): string =>
    `-PT${Math.round((moment - reminderTime(keeper, moment, start.timeZoneId, ahead)) / 60_000)}M`;
  const events: CalendarEvent[] = [
    {
      key,
      title: title || words.appointmentTitle,
      start: start.epochMilliseconds,
      alarm: reminder(start.epochMilliseconds, DAY_MINUTES),
    },
    ...steps.flatMap((step) => {
      const {index, text, time, when, scope} = step;
      if (!time || scope === 'others') return [];
      const [lead] = timedWords({...step, passed: false}, context);
      const what = [dayName(localize, time.date), lead, notes?.preparation?.lead, ...scopeOf(step), text, words.teamFirst];
      return {
        key: `${key}/${index}`,
        title: title || own.calendarTitle,
        description: isPrivate ? own.calendarPrivate : what.filter(Boolean).join('\n'),
        ...(time.at === undefined
          ? {start: time.date, alarm: EVENING_BEFORE}
          : {start: time.at, alarm: reminder(time.at, minutesAhead(when?.means))}),
      };
    }),
  ];
  const href = URL.createObjectURL(new Blob([writeCalendar(events, Date.now())], {type: 'text/calendar'}));
  Object.assign(safeDocument.createElement('a'), {href, download: 'appointment.ics'}).click();
  // Some browsers begin to read it a little later.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
