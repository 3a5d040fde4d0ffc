import type {Temporal} from 'temporal-polyfill';
import type {PreparationStep, Procedure} from './procedure.js';
import {dateHere} from './review.js';
import {ruleState} from './rule-state.js';
import {momentTime, repeatTimes, stepsByDay, type Day, type StepTime, type TimeKeeper} from './schedule.js';
import {stepScope, type Answers, type StepScope} from './step-scope.js';

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
  /** The end of a range that begins at `time`. */
  readonly end?: StepTime;
  /** The moments of a step that is done again and again, in milliseconds since 1970. */
  readonly repeats?: readonly number[];
  readonly scope: StepScope;
  /** Its moment, or its day, is past. */
  readonly passed?: boolean;
}

/** The steps before a procedure, at one moment. */
export interface Plan {
  /** In the order of the record. */
  readonly steps: readonly PlannedStep[];
  /** The steps that are for the reader, or may be. */
  readonly days: readonly Day[];
  /** The places of the steps that are for other people only. */
  readonly others: readonly number[];
  /** The appointment has begun. */
  readonly over: boolean;
  /** When the plan will next look different, in milliseconds since 1970. */
  readonly changes?: number;
}

/** The reader's situation. */
export interface Situation {
  /** The places of the steps that are done. */
  readonly done: ReadonlySet<number>;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly appointment?: {readonly keeper: TimeKeeper; readonly time: Temporal.ZonedDateTime};
  /** When the patient is asked to arrive. */
  readonly arrival?: Temporal.ZonedDateTime;
  /** The date of the appointment, `2026-05-04`, where more of it is not known: rules must not end before it. */
  readonly day?: string;
  /** The conditions that the reader has answered. */
  readonly answers?: Answers;
}

/** Plans the steps of a record for a reader: which are for them, when each is due, and which is late or next. */
export function planSteps(
  {preparation = [], conditions = []}: Pick<Procedure, 'preparation' | 'conditions'>,
  situation: Situation,
): Plan {
  const {done, now, appointment, answers = new Map()} = situation;
  const {keeper, time: start} = appointment ?? {};
  const day = start?.toPlainDate().toString() ?? situation.day;
  const today = start && keeper ? dateAt(keeper, now, start.timeZoneId) : dateHere(now);
  const localStart = start?.toPlainTime().toString().slice(0, 5);
  const planned = preparation.map((step, index): PlannedStep => {
    const state = step.rule && ruleState(step.rule, today, day);
    const holds = !state || state === 'holds';
    const times = holds && step.when && keeper && start ? timesOf(step, keeper, {...situation, start}) : {};
    const scope = stepScope(step, conditions, answers, localStart);
    // As the record's own objects: without what a page adds to all others.
    return {__proto__: null, ...step, ...times, index, ruleState: state, scope} as PlannedStep;
  });
  const isForReader = ({scope}: PlannedStep): boolean => scope !== 'others';
  const days = stepsByDay(planned.map(({time}) => time))
    .map(({date, steps}) => ({date, steps: steps.filter((index) => isForReader(planned[index]!))}))
    .filter(({steps}) => steps.length);
  const over = start !== undefined && start.epochMilliseconds <= now;
  const isPast = ({date, at}: StepTime): boolean => (at === undefined ? date < today : at <= now);
  const isYetTo = (moment: number | undefined): boolean => moment !== undefined && moment > now;
  const markOf = ({kind, when, time, end, repeats}: PlannedStep & {time: StepTime}): Mark => {
    if (time.at === undefined && time.date === today) return 'today';
    if (!isPast(time)) return 'next';
    if (when?.means === 'from' || isYetTo(end?.at) || isYetTo(repeats?.at(-1))) return 'now';
    return when?.means === 'until' || kind === 'fasting' ? 'passed' : 'overdue';
  };
  const marks = new Map<number, Mark>();
  for (const index of days.flatMap((one) => one.steps)) {
    const {time} = planned[index]!;
    const mark = time && !over && !done.has(index) ? markOf({...planned[index]!, time}) : undefined;
    // Only one step is the next.
    if (mark && !(mark === 'next' && [...marks.values()].includes('next'))) marks.set(index, mark);
  }
  const moments = [
    start?.epochMilliseconds,
    ...planned.filter(isForReader).flatMap(({time, end, repeats}) => [time?.at, end?.at, repeats?.at(-1)]),
  ].filter((moment): moment is number => moment !== undefined && moment > now);
  // A rule ends with a day, wherever that is: looking again will tell.
  if (preparation.some(({rule}) => rule)) moments.push(Infinity);
  return {
    steps: planned.map((step) => Object.assign(step, {mark: marks.get(step.index), passed: step.time && isPast(step.time)})),
    days,
    others: planned.filter((step) => !isForReader(step)).map(({index}) => index),
    over,
    changes: moments.length ? Math.min(...moments) : undefined,
  };
}

function timesOf(
  {when, repeat}: PreparationStep,
  keeper: TimeKeeper,
  {start, arrival}: {readonly start: Temporal.ZonedDateTime; readonly arrival?: Temporal.ZonedDateTime},
): Pick<PlannedStep, 'time' | 'end' | 'repeats'> {
  const anchors = {procedure: start, arrival};
  const time = momentTime(keeper, anchors, when!, when!.anchor);
  const end = time && when!.until && momentTime(keeper, anchors, when!.until, when!.anchor);
  return {time, end, repeats: time && repeat ? repeatTimes(keeper, time, repeat) : undefined};
}

const dateAt = ({Instant}: TimeKeeper, now: number, timeZone: string): string =>
  Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
