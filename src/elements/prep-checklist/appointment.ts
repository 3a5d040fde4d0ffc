import {html, nothing, type TemplateResult} from 'lit';
import type {Temporal} from 'temporal-polyfill';
import type {Localize} from '../../core/controllers/localize-controller.js';
import type {Plan} from '../../model/preparation-plan.js';
import {appointmentTime, type TimeKeeper} from '../../model/schedule.js';
import type {AppointmentEntry, AppointmentState} from './appointment-state.js';
import {appointmentName, timesWords} from './timed-words.js';

/**
 * Reads an appointment; what cannot be read is reported on the console.
 * @param tag the element, for messages.
 * @param deviceZone the time zone of the device, or an empty text where it is not known.
 */
export function readAppointment(
  tag: string,
  keeper: TimeKeeper,
  {appointment, timeZone, arrival}: AppointmentEntry,
  deviceZone: string,
): AppointmentState {
  const zone = timeZone || deviceZone;
  if (!zone) return {status: 'zoneless'};
  const report = (error: unknown, effect: string): void => console.error(`<${tag}> ${effect}: ${(error as Error).message}`);
  try {
    const start = appointmentTime(keeper, appointment!, zone, timeZone ? 'named' : 'device');
    return {status: 'ready', keeper, start, arrival: arrival ? readArrival(arrival, start.timeZoneId) : undefined};
  } catch (error) {
    report(error, 'shows no times of day');
    return {status: 'wrong'};
  }

  function readArrival(value: string, timeZone: string): Temporal.ZonedDateTime | undefined {
    try {
      return appointmentTime(keeper, value, timeZone, 'named');
    } catch (error) {
      report(error, `arrival="${value}"`);
      return undefined;
    }
  }
}

/** Renders the appointment, or the reason why there are no times. */
export function renderAppointment(state: AppointmentState, {over, steps}: Plan, localize: Localize): unknown {
  const words = timesWords(localize);
  const paragraph = (text: string): TemplateResult => html`<p>${text}</p>`;
  if (state.status === 'wrong' || state.status === 'zoneless') return paragraph(words[state.status]);
  if (state.status !== 'ready') return nothing;
  const {epochMilliseconds, timeZoneId} = state.start;
  const note = over ? words.over : steps.some(({time}) => time?.clockChanges) && words.clockChanges;
  return html`<p class="appointment">${words.appointment(...appointmentName(localize, epochMilliseconds, timeZoneId))}</p>
    ${note ? paragraph(note) : nothing}`;
}
