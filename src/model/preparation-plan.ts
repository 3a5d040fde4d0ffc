import type {Temporal} from 'temporal-polyfill';
import type {PreparationStep} from './procedure.js';
import {dateHere} from './review.js';
import {ruleState} from './rule-state.js';
import {stepsByDay, stepTime, type Day, type StepTime, type TimeKeeper} from './schedule.js';

/**
 * How a step stands that is not done: `today` where it belongs to this day as a whole, `now` where it holds from its moment
 * on, `passed` where a permission or a fast has ended or begun, `overdue` where something should have been done.
 */
type Mark = 'overdue' | 'passed' | 'now' | 'today' | 'next';

/** A step and how it stands now. */
export interface PlannedStep extends PreparationStep {
  /** Its place in the record. */
  readonly index: number;
  /** When it is due; absent where there is no appointment, and where its rule does not hold. */
  readonly time?: StepTime;
  readonly ruleState?: ReturnType<typeof ruleState>;
  readonly mark?: Mark;
  /** Its moment, or its day, is past. */
  readonly passed?: boolean;
}

/** The steps before a procedure, at one moment. */
export interface Plan {
  /** In the order of the record. */
  readonly steps: readonly PlannedStep[];
  readonly days: readonly Day[];
  /** The appointment has begun. */
  readonly over: boolean;
  /** When the plan will next look different, in milliseconds since 1970. */
  readonly changes?: number;
}

/**
 * The preparation in order of time, with the late and next steps.
 * @param done the places of the steps that are done.
 * @param now in milliseconds since 1970.
 * @param day the date of the appointment, `2026-05-04`, where more of it is not known: rules must not end before it.
 */
export function planSteps(
  steps: readonly PreparationStep[],
  done: ReadonlySet<number>,
  now: number,
  appointment?: {readonly keeper: TimeKeeper; readonly time: Temporal.ZonedDateTime},
  day = appointment?.time.toPlainDate().toString(),
): Plan {
  const {keeper, time: start} = appointment ?? {};
  const today = start && keeper ? dateAt(keeper, now, start.timeZoneId) : dateHere(now);
  const planned = steps.map((step, index) => {
    const state = step.rule && ruleState(step.rule, today, day);
    const holds = !state || state === 'holds';
    const time = holds && step.when?.before && start && keeper ? stepTime(keeper, start, step.when.before) : undefined;
    // As the record's own objects: without what a page adds to all others.
    return Object.assign(Object.create(null) as PlannedStep, step, {index, time, ruleState: state});
  });
  const days = stepsByDay(planned.map(({time}) => time));
  const over = start !== undefined && start.epochMilliseconds <= now;
  const isPast = ({date, at}: StepTime): boolean => (at === undefined ? date < today : at <= now);
  const markOf = ({kind, when, time}: PlannedStep & {time: StepTime}): Mark => {
    if (time.at === undefined && time.date === today) return 'today';
    if (!isPast(time)) return 'next';
    if (when?.means === 'from') return 'now';
    return when?.means === 'until' || kind === 'fasting' ? 'passed' : 'overdue';
  };
  const marks = new Map<number, Mark>();
  for (const index of days.flatMap((one) => one.steps)) {
    const {time} = planned[index]!;
    const mark = time && !over && !done.has(index) ? markOf({...planned[index]!, time}) : undefined;
    // Only one step is the next.
    if (mark && !(mark === 'next' && [...marks.values()].includes('next'))) marks.set(index, mark);
  }
  const moments = [start?.epochMilliseconds, ...planned.map(({time}) => time?.at)].filter(
    (moment): moment is number => moment !== undefined && moment > now,
  );
  // A rule ends with a day, wherever that is: looking again will tell.
  if (steps.some(({rule}) => rule)) moments.push(Infinity);
  return {
    steps: planned.map((step) => Object.assign(step, {mark: marks.get(step.index), passed: step.time && isPast(step.time)})),
    days,
    over,
    changes: moments.length ? Math.min(...moments) : undefined,
  };
}

const dateAt = ({Instant}: TimeKeeper, now: number, timeZone: string): string =>
  Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
