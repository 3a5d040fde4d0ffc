import type {Procedure} from './procedure.js';

/** Whether the date of the record's next review has passed. A record without one is not stale: its age is not stated. */
export function isStale({review}: Procedure, today = new Date()): boolean {
  if (!review?.next) return false;
  return review.next < dateHere(today.getTime());
}

/** The date on this device, `2026-05-31`, at a moment in milliseconds since 1970. */
export const dateHere = (moment: number): string =>
  new Date(moment - new Date(moment).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
