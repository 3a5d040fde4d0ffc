import {writeCalendar, type CalendarEvent} from '../../formats/icalendar.js';
import type {preparation} from '../../locales/en.js';
import type {Plan} from '../../model/preparation-plan.js';
import type {Procedure} from '../../model/procedure.js';

/**
 * Gives the browser a calendar file: the appointment, reminded of a day before, and every step that has a time, reminded of
 * when it is due (of a day as a whole: at nine). A frame that forbids downloads gets none: the browser says nothing of it.
 * @param procedure its list's lead may turn the sense of a step ("Do not:"), so it stands before each.
 * @param start of the appointment, in milliseconds since 1970.
 * @param title of every entry; what it is for is said in the description alone.
 */
export function saveCalendar(
  {id, notes}: Procedure,
  start: number,
  {steps}: Plan,
  words: typeof preparation,
  title: string | undefined,
): void {
  const events: CalendarEvent[] = [
    {key: id, title: title || words.appointmentTitle, start, alarm: '-P1D'},
    ...steps.flatMap(({index, text, time}) => {
      if (!time) return [];
      const event = {
        key: `${id}/${index}`,
        title: title || words.calendarTitle,
        description: [notes?.preparation?.lead, text, words.teamFirst].filter(Boolean).join('\n'),
      };
      return time.at === undefined ? {...event, start: time.date, alarm: 'PT9H'} : {...event, start: time.at, alarm: 'PT0S'};
    }),
  ];
  const href = URL.createObjectURL(new Blob([writeCalendar(events, Date.now())], {type: 'text/calendar'}));
  Object.assign(document.createElement('a'), {href, download: 'appointment.ics'}).click();
  // Some browsers begin to read it a little later.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
