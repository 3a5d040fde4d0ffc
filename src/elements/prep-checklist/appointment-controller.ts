import type {ReactiveControllerHost} from 'lit';
import type {Temporal} from 'temporal-polyfill';
import {appointmentTime, type TimeKeeper} from '../../model/schedule.js';
import {isServer} from '../../core/is-server.js';
import {retryLater} from '../../core/retry-later.js';
import {environment} from '../../loading/environment.js';

/** The state of an appointment. */
export type AppointmentState =
  | {readonly status: 'none' | 'waiting'}
  /** Nobody has named a time zone, and the device does not know its own. */
  | {readonly status: 'zoneless'}
  /** The date or the time zone can't be read. */
  | {readonly status: 'wrong'}
  /** Nothing here can reckon with time zones. */
  | {readonly status: 'unavailable'}
  | ({readonly status: 'ready'} & KnownAppointment);

/** The start of the procedure, and the implementation of `Temporal` to count back from it. */
export interface KnownAppointment {
  readonly keeper: TimeKeeper;
  readonly time: Temporal.ZonedDateTime;
}

/** The time zone of the device, or an empty text where it does not know. A server is not the reader's device. */
export function deviceZone(): string {
  if (isServer) return '';
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && zone !== 'Etc/Unknown' ? zone : '';
}

/** Reads an appointment with the browser's own `Temporal` or one that is fetched then. */
export class Appointment {
  state: AppointmentState = {status: 'none'};
  /** Resolves when the state is no longer `waiting`. */
  complete?: Promise<void>;

  private asked = '';
  private again = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /**
   * @param value ISO 8601 date and time.
   * @param timeZone IANA name; the device's where there is none.
   */
  set(value: string | undefined, timeZone: string | undefined): void {
    const asked = JSON.stringify([value, timeZone]);
    if (asked === this.asked && !this.again) return;
    this.asked = asked;
    this.again = false;
    const native = (globalThis as {Temporal?: TimeKeeper}).Temporal;
    if (value === undefined) this.state = {status: 'none'};
    else if (!timeZone && !deviceZone()) this.state = {status: 'zoneless'};
    else if (native) this.state = this.read(native, value, timeZone);
    else {
      // What has been said already is not taken back while it is tried again.
      if (this.state.status !== 'unavailable') this.state = {status: 'waiting'};
      this.complete = this.fetch(value, timeZone).then((state) => {
        if (asked !== this.asked) return;
        this.state = state;
        this.host.requestUpdate();
      });
    }
  }

  private async fetch(value: string, timeZone: string | undefined): Promise<AppointmentState> {
    try {
      const {Temporal} = await environment.loadPart('temporal', () => import('./temporal.lazy.js'));
      return this.read(Temporal, value, timeZone);
    } catch (error) {
      console.warn(`<${this.host.localName}> shows no times of day: ${(error as Error).message}`);
      retryLater(() => (this.again = true));
      return {status: 'unavailable'};
    }
  }

  private read(keeper: TimeKeeper, value: string, timeZone: string | undefined): AppointmentState {
    try {
      const time = appointmentTime(keeper, value, timeZone || deviceZone(), timeZone ? 'named' : 'device');
      return {status: 'ready', keeper, time};
    } catch (error) {
      console.error(`<${this.host.localName}> shows no times of day: ${(error as Error).message}`);
      return {status: 'wrong'};
    }
  }
}
