import type {Temporal} from 'temporal-polyfill';
import type {PreparationStep, PreparationTime, Relation} from './procedure.js';

/** The browser's own `Temporal`, or one that does the same. */
export type TimeKeeper = Pick<typeof Temporal, 'Duration' | 'Instant' | 'PlainDateTime'>;

/** When a step is due, in the time zone of the appointment. */
export interface StepTime {
  /** The day: `2026-05-04`. */
  readonly date: string;
  /** The moment, in milliseconds since 1970. Absent where the step belongs to the day as a whole. */
  readonly at?: number;
  /** The clock shows this time twice on that day: it is set back. */
  readonly repeated?: boolean;
  /** The clock is changed between this step and the appointment. */
  readonly clockChanges?: boolean;
}

/** The steps of one day, by their index in the record; without a date, those that have no time. */
export interface Day {
  readonly date?: string;
  readonly steps: readonly number[];
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const UTC = /^(?:Z|[+-]00(?::?00)?)$/i;

/**
 * The start of the procedure. A local time that the clock skips is moved on by what is skipped; of one that it shows twice
 * the first is meant (`compatible`, RFC 5545).
 * @param value ISO 8601: `2026-05-05T09:30`, or with an offset, which must be the zone's own or UTC.
 * @param timeZone IANA name of the place's time zone.
 * @param zone `device` if no zone is named: then an offset determines the moment, and need not be the zone's.
 * @throws {RangeError} where the value or the zone can't be read, or one contradicts the other.
 */
export function appointmentTime(
  {Instant, PlainDateTime}: TimeKeeper,
  value: string,
  timeZone: string,
  zone: 'named' | 'device',
): Temporal.ZonedDateTime {
  const [, date, time, offset] = DATE_TIME.exec(value.trim()) ?? [];
  if (!date) throw new RangeError(`appointment="${value}" is not a date and time such as "2026-05-04T09:30".`);
  if (!isZone(timeZone)) throw new RangeError(`time-zone="${timeZone}" is not a time zone such as "America/New_York".`);
  const local = PlainDateTime.from(`${date}T${time}`);
  if (!offset) return local.toZonedDateTime(timeZone);
  const zoned = Instant.from(`${date}T${time}${offset}`).toZonedDateTimeISO(timeZone);
  if (zone === 'named' && !UTC.test(offset) && !zoned.toPlainDateTime().equals(local))
    throw new RangeError(`appointment="${value}" contradicts ${timeZone}, ${zoned.offset} from UTC then.`);
  return zoned;
}

/** Whether a time zone is known by this name: places are, offsets such as `+01:00` are not names. */
function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', {timeZone: name});
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}

/**
 * When a step is due that comes `before` the appointment.
 * - Hours and less are elapsed time: `PT6H` is six hours on a stop-watch, also in a night when the clock is changed.
 * - Days and more are calendar time, and a day as a whole: `P1D` is the day before, from its start to its end.
 * - Where both stand, the calendar comes first: `P1DT12H` is the same time of day one day before, and from there 12 hours back.
 * @param before ISO 8601 duration.
 * @returns `undefined` where the calendar does not reach that far.
 */
export function stepTime({Duration}: TimeKeeper, appointment: Temporal.ZonedDateTime, before: string): StepTime | undefined {
  try {
    const offset = Duration.from(before);
    if (!before.includes('T')) return {date: appointment.toPlainDate().subtract(offset).toString()};
    return timeOf(appointment.subtract(offset), appointment);
  } catch {
    return undefined;
  }
}

function timeOf(time: Temporal.ZonedDateTime, appointment: Temporal.ZonedDateTime): StepTime {
  const local = time.toPlainDateTime();
  const [first, last] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(time.timeZoneId, {disambiguation}),
  );
  return {
    date: time.toPlainDate().toString(),
    at: time.epochMilliseconds,
    repeated: !first!.equals(last!),
    clockChanges: time.offset !== appointment.offset,
  };
}

/** The moments that a plan counts from, in the zone of the appointment. */
export interface Anchors {
  readonly procedure: Temporal.ZonedDateTime;
  /** When the patient is asked to arrive, where it is known. */
  readonly arrival?: Temporal.ZonedDateTime;
}

/**
 * Returns when a step is due.
 *
 * `before` counts back from the procedure or the arrival; a time of day (`at`) is calendar time: 18:00 on the day before is
 * 18:00 on the clock of the place, whatever happens to the clock in between. `24:00` is the end of its day, and listed there.
 * @returns `undefined` where the moment is not known here: before leaving home, or before an arrival that nobody has stated.
 */
export function momentTime(
  keeper: TimeKeeper,
  {procedure, arrival}: Anchors,
  {before, at}: Pick<PreparationTime, 'before' | 'at'>,
  anchor: PreparationTime['anchor'] = 'procedure',
): StepTime | undefined {
  if (at) return clockTimeOnDay(keeper, procedure, at);
  const start = anchor === 'procedure' ? procedure : anchor === 'arrival' ? arrival : undefined;
  return start && before ? stepTime(keeper, start, before) : undefined;
}

function clockTimeOnDay(
  {Duration}: TimeKeeper,
  procedure: Temporal.ZonedDateTime,
  {day, time}: NonNullable<PreparationTime['at']>,
): StepTime | undefined {
  try {
    const [hours, minutes] = time.split(':').map(Number) as [number, number];
    const date = procedure.toPlainDate().subtract(Duration.from(day));
    const local = date.toPlainDateTime().add({hours, minutes});
    return {...timeOf(local.toZonedDateTime(procedure.timeZoneId), procedure), ...(hours === 24 && {date: date.toString()})};
  } catch {
    return undefined;
  }
}

/**
 * Returns the moments of a step that is done again and again, the first one included.
 * @param repeat `every` is elapsed time: a glass every 15 minutes is due four times in an hour, also when the clock changes.
 */
export function repeatTimes(
  {Duration, Instant}: TimeKeeper,
  first: StepTime,
  {every, times}: NonNullable<PreparationStep['repeat']>,
): number[] {
  if (first.at === undefined) return [];
  const {epochMilliseconds: start} = Instant.fromEpochMilliseconds(first.at);
  const step = Duration.from(every).total({
    unit: 'milliseconds',
    relativeTo: Instant.fromEpochMilliseconds(0).toZonedDateTimeISO('UTC'),
  });
  return Array.from({length: times}, (_, index) => start + index * step);
}

/** Steps by day, in order of time. Those without a time come once, before all others, in the order of the record. */
export function stepsByDay(times: readonly (StepTime | undefined)[]): Day[] {
  const placed = times.map((time, index) => ({index, time}));
  placed.sort((a, b) => comparePlaces(a.time, b.time) || a.index - b.index);
  const days: {date?: string; steps: number[]}[] = [];
  for (const {index, time} of placed) {
    const day = days.at(-1);
    if (day && day.date === time?.date) day.steps.push(index);
    else days.push({date: time?.date, steps: [index]});
  }
  return days;
}

/** By day; steps without a time come first, and what belongs to a day as a whole comes before its hours. */
function comparePlaces(a: StepTime | undefined, b: StepTime | undefined): number {
  const [one, other] = [a?.date ?? '', b?.date ?? ''];
  return one < other ? -1 : one > other ? 1 : (a?.at ?? 0) - (b?.at ?? 0);
}

const AHEAD_MINUTES = {until: 60, from: 60, by: 60, at: 15} as const;
const [MORNING, NIGHT, EVENING] = [7, 22, 20];

/**
 * Returns when to remind of a moment: ahead of it, and never from 22:00 to 7:00 local time. A reminder that would ring
 * then rings at 20:00 the evening before.
 * @param moment in milliseconds since 1970.
 * @param ahead how long before, in minutes.
 */
export function reminderTime({Instant}: TimeKeeper, moment: number, timeZone: string, ahead: number): number {
  const rings = Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).subtract({minutes: ahead});
  if (rings.hour >= MORNING && rings.hour < NIGHT) return rings.epochMilliseconds;
  const evening = rings.hour < MORNING ? rings.subtract({days: 1}) : rings;
  return evening.with({hour: EVENING, minute: 0, second: 0, millisecond: 0}).epochMilliseconds;
}

/** Returns how many minutes ahead of a step's moment to remind of it. */
export const minutesAhead = (means: Relation = 'by'): number => AHEAD_MINUTES[means];
