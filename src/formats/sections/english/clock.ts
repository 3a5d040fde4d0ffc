import type {PreparationStep} from '../../../model/procedure.js';
import {COUNTS, OF_PROCEDURE, THE_PROCEDURE} from './patterns.js';

type Moment = NonNullable<NonNullable<PreparationStep['when']>['at']>;

/** A time of day, or a range of them, on a day counted from the procedure. */
export interface ClockHint {
  readonly at: Moment;
  readonly until?: {readonly at: Moment};
}

/** Something that a sentence states, and its place there. */
interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

interface DayOf {
  /** ISO 8601, days before the procedure. */
  readonly day: string;
  /** Part of the day that the words name. */
  readonly part: keyof typeof HOURS | 'day';
}

/** The hours of each part of the day: others contradict it. */
const HOURS = {morning: [0, 12], afternoon: [12, 18], evening: [16, 24], night: [18, 24]} as const;

const MINUTES = String.raw`(?:[:.]([0-5]\d))?`;
const HALF = String.raw`\s?([ap])\.?m\b\.?|\s?o'clock in the (morning|afternoon|evening)\b`;
/** "19.00 hrs", "1900 hours": the 24-hour clock, and no length of time. */
const HOURS_24 = String.raw`\s?(?:hrs?|hours)\b(?!\s(?:before|prior|after))`;
/** "6 pm", "6 o'clock in the evening", "18:00", "1800 hrs", "noon"; the hour of a range may leave its half to the other: "6 to 8 pm". */
const CLOCK_TIME = new RegExp(
  String.raw`(?<![\d.:,])(?:(?:(\d{1,2})${MINUTES}(\s?(?:[-–]|to|and|until)\s?))?(\d{1,2})${MINUTES}(?:${HALF})|` +
    String.raw`(?=\d\d?:|\d\d\.?\d\d(?:\s?(?:[-–]|to|and|until)\s?\d\d\.?\d\d)?(?:${HOURS_24}))([01]?\d|2[0-3])[:.]?([0-5]\d)(?![\d:])(${HOURS_24})?|(?:12\s)?(noon|midday|midnight)\b)`,
  'gi',
);
const PART = 'day|night|evening|afternoon|morning';
/** "The day before", and "Day before:" as a label. */
const THE = String.raw`(?:\bthe |(?<=^|:\s))`;
const DAYS: readonly (readonly [RegExp, (match: RegExpExecArray) => DayOf])[] = [
  [
    new RegExp(
      String.raw`${THE}(${PART}) (?:before|prior to)(?:${OF_PROCEDURE}|(?= and (?!(?:the day )?(?:after|following)\b)))`,
      'gi',
    ),
    ([, part]) => ({day: 'P1D', part: part!.toLowerCase() as DayOf['part']}),
  ],
  [
    new RegExp(String.raw`\b(\d|${COUNTS.join('|')}) (?:day|night)s? (?:before|prior to)${OF_PROCEDURE}`, 'gi'),
    ([, count = '']) => ({day: `P${COUNTS.indexOf(count.toLowerCase()) + 1 || count}D`, part: 'day'}),
  ],
  [
    new RegExp(
      String.raw`${THE}(${PART}) of (?:the |your |this )?${THE_PROCEDURE}\b|\bon the day(?: itself)?(?=\s*(?:$|[.,;:)]))`,
      'gi',
    ),
    ([, part = 'day']) => ({day: 'P0D', part: part.toLowerCase() as DayOf['part']}),
  ],
];
const NOT_EXACT = /\b(?:if|unless|about|around|approximately|either)\b|\d(?:\s?[ap]\.?m\.?)? or \d/i;
/** Words between a day and a time by which they belong to two things. */
const JOINS = /\b(?:and|but|then|or)\b|[;:]/i;
/** A number in front of a time, joined with it. */
const OPEN_RANGE = /\d\s?(?:[-–]|to|and|until|or)\s?$/;
/** Words in front of the first of the two, where that begins the sentence. */
const FRONT = /^(?:[^:]{1,80}:\s)?(?:(?:at|by|from|until|before|after|on|in|no later than|starting|between)\s)*(?:the\s)?$/i;
const ADJACENT = /^[\s,(]*(?:(?:at|by|from|until|before|after|on|in|of|between|starting)\s)*$/i;

/**
 * Reads a time of day on a day counted from the procedure: "at 6 pm the evening before" → `{at: {day: P1D, time: 18:00}}`,
 * "after midnight the night before" → 24:00 of that night, "between 6 and 8 pm the day before" → a range. A time without a
 * day, "about 6 pm", "6:00" that could be morning or evening, and a day and a time that belong to two things ("Pack the day
 * before and arrive at 7 am") name no moment: nothing is taken.
 */
export function clockHint(sentence: string): ClockHint | undefined {
  if (NOT_EXACT.test(sentence)) return undefined;
  const day = daysOf(sentence);
  const times = [...sentence.matchAll(CLOCK_TIME)];
  const [found, other] = day.length === 1 ? times : [];
  if (!found || times.length > 2) return undefined;
  const [{value, start, end}] = day as [Found<DayOf>];
  const range = rangeOf(found, other, value.part, sentence);
  // "Between 5.30 and 19.00 hrs": the first of the two was not read.
  if (!range || OPEN_RANGE.test(sentence.slice(0, found.index))) return undefined;
  const first = found.index < start ? found.index : start;
  const between = found.index < start ? sentence.slice(range.end, start) : sentence.slice(end, found.index);
  // "The day before: …" is the day of all that follows.
  const isLabel = start < found.index && between.startsWith(':');
  const together = isLabel || ADJACENT.test(between) || (FRONT.test(sentence.slice(0, first)) && !JOINS.test(between));
  if (!together) return undefined;
  const at = (time: string): Moment => ({day: value.day, time});
  return {at: at(range.from), ...(range.to && {until: {at: at(range.to)}})};
}

/** The days counted from the procedure that a text names: "the day before", "2 days before surgery", "the morning of the test". */
export const daysOf = (text: string): Found<DayOf>[] =>
  DAYS.flatMap(([expression, read]) =>
    [...text.matchAll(expression)].map((match) => ({
      value: read(match),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

interface ClockRange {
  readonly from: string;
  readonly to?: string;
  readonly end: number;
}

/** One time, or two that are a range: "6 to 8 pm", "from 6 pm until 8 pm". Two other times are none. */
function rangeOf(
  one: RegExpExecArray,
  other: RegExpExecArray | undefined,
  part: DayOf['part'],
  sentence: string,
): ClockRange | undefined {
  const end = one.index + one[0].length;
  const [, hour, minute, separator] = one;
  const last = clockOf(one, part);
  const joins = (words: string): boolean =>
    /^\s?(?:[-–]|to|until)\s?$/i.test(words) ||
    (/^\s?and\s?$/i.test(words) && /\bbetween\s(?:the hours of )?$/i.test(sentence.slice(0, one.index)));
  if (!last) return undefined;
  if (hour && separator) {
    const first = clockOf(Object.assign([...one], {4: hour, 5: minute}) as unknown as RegExpExecArray, part);
    return !other && joins(separator) && first && first < last ? {from: first, to: last, end} : undefined;
  }
  if (!other) return {from: last, end};
  const second = clockOf(other, part);
  const isRange = joins(sentence.slice(end, other.index)) && second !== undefined && last < second && !other[1];
  return isRange ? {from: last, to: second, end: other.index + other[0].length} : undefined;
}

function clockOf(
  [, , , , hour, minute, half, partOfDay, hour24, minute24, hrs, word]: RegExpExecArray,
  part: DayOf['part'],
): string | undefined {
  const write = (hours: number, minutes = '00'): string | undefined => {
    const [from, to] = part === 'day' ? [0, 24] : HOURS[part];
    return hours >= from && hours <= to ? `${String(hours).padStart(2, '0')}:${minutes}` : undefined;
  };
  // "Midnight on the day before" may be its begin or its end.
  if (word?.toLowerCase() === 'midnight') return part === 'day' ? undefined : write(24);
  if (word) return write(12);
  // "6:00" may be either; "06:00", "18:00" and "10:00 hrs" are of the 24-hour clock.
  if (hour24) return hrs || /^0|^1[3-9]|^2/.test(hour24) || part === 'morning' ? write(Number(hour24), minute24) : undefined;
  const hours = Number(hour);
  if (hours < 1 || hours > 12) return undefined;
  const isAfterNoon = half ? half.toLowerCase() === 'p' : partOfDay?.toLowerCase() !== 'morning';
  return write((hours % 12) + (isAfterNoon ? 12 : 0), minute);
}

/** Whether a text names a time of day. */
export const namesClock = (text: string): boolean => [...text.matchAll(CLOCK_TIME)].length > 0;
