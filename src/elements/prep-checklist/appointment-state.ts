import type {Temporal} from 'temporal-polyfill';
import type {TimeKeeper} from '../../model/schedule.js';

/** An appointment as an author or a patient writes it. */
export interface AppointmentEntry {
  /** ISO 8601 date and time. */
  readonly appointment?: string;
  /** IANA name; the device's zone where it is absent. */
  readonly timeZone?: string;
  /** When the patient is asked to arrive, like `appointment`. */
  readonly arrival?: string;
}

/** The state of an appointment. */
export type AppointmentState =
  | {readonly status: 'none' | 'waiting'}
  /** No time zone is given, and the device does not know its own. */
  | {readonly status: 'zoneless'}
  /** The date or the time zone cannot be read. */
  | {readonly status: 'wrong'}
  /** Times cannot be worked out here. */
  | {readonly status: 'unavailable'}
  | ({readonly status: 'ready'} & KnownAppointment);

/** The start of the procedure, and the implementation of `Temporal` to count back from it. */
export interface KnownAppointment {
  readonly keeper: TimeKeeper;
  readonly start: Temporal.ZonedDateTime;
  readonly arrival?: Temporal.ZonedDateTime;
}
