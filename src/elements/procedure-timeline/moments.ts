import type {PreparationTime, Procedure} from '../../model/procedure.js';

const SECONDS = [31_557_600, 2_629_800, 604_800, 86_400, 3600, 60, 1];
const [DAY, NOON] = [86_400, 43_200];

/** Returns the length of an ISO 8601 duration in seconds, with mean years and months: to sort by. */
export function secondsOf(iso: string): number {
  const [date = '', time = ''] = iso.split('T');
  const part = (text: string, unit: string): number => parseInt(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? '0');
  const parts = [...['Y', 'M', 'W', 'D'].map((unit) => part(date, unit)), ...['H', 'M', 'S'].map((unit) => part(time, unit))];
  return parts.reduce((sum, count, at) => sum + count * SECONDS[at]!, 0);
}

/** Returns how long before the procedure a moment is, in seconds; a time of day as if the procedure were at noon. */
export function secondsBefore({before, at}: Pick<PreparationTime, 'before' | 'at'>): number {
  if (!at) return before === undefined ? 0 : secondsOf(before);
  const [hours = 0, minutes = 0] = at.time.split(':').map(Number);
  return secondsOf(at.day) + NOON - hours * 3600 - minutes * 60;
}

/** Whether a moment belongs to the day of the procedure as a whole. */
export const isOfTheDay = ({before, at}: Pick<PreparationTime, 'before' | 'at'>): boolean =>
  at ? secondsOf(at.day) === 0 : before !== undefined && !before.includes('T') && secondsOf(before) < DAY;

/** A moment, and all that happens then. */
export interface Moment {
  readonly label: string;
  readonly texts: readonly unknown[];
}

/** Joins neighbours with the same label: three things that begin after 6 weeks are one moment. */
export function joinMoments(moments: readonly {readonly label: string; readonly text: unknown}[]): Moment[] {
  const joined: {label: string; texts: unknown[]}[] = [];
  for (const {label, text} of moments) {
    const same = joined.find((one) => one.label === label);
    if (same) same.texts.push(text);
    else joined.push({label, texts: [text]});
  }
  return joined;
}

/** Returns how long the procedure takes: both ends, one of them, or nothing where the record does not state it as a length. */
export const lengthOf = ({duration}: Procedure): readonly string[] =>
  [...new Set([duration?.min, duration?.max])].filter((end) => end !== undefined);
