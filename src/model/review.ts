import type {Procedure} from './procedure.js';

/** Whether the date of the record's next review has passed. A record without one is not stale: its age is not stated. */
export function isStale({review}: Procedure, today = new Date()): boolean {
  if (!review?.next) return false;
  const day = new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return review.next < day;
}
