import type {Temporal} from 'temporal-polyfill';
import {isForReader, planSteps, type Mark, type Plan, type PlannedStep, type Situation} from './preparation-plan.js';
import type {PreparationStep, Procedure} from './procedure.js';
import {momentTime, repeatTimes, stepsByDay, type Anchors, type StepTime, type TimeKeeper} from './schedule.js';

/** The reader's situation once the appointment is known. */
export interface TimedSituation extends Pick<Situation, 'answers'> {
  /** The places of the steps that are done. */
  readonly done: ReadonlySet<number>;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly keeper: TimeKeeper;
  /** The start of the procedure. */
  readonly start: Temporal.ZonedDateTime;
  /** When the patient is asked to arrive. */
  readonly arrival?: Temporal.ZonedDateTime;
}

/** Plans the steps of a record in time: when each is due, and which is late or next. */
export function planTimes(procedure: Pick<Procedure, 'preparation' | 'conditions'>, situation: TimedSituation): Plan {
  const {done, now, keeper, start, arrival, answers} = situation;
  const today = dateAt(keeper, now, start.timeZoneId);
  const {steps, others} = planSteps(procedure, {
    today,
    day: start.toPlainDate().toString(),
    start: start.toPlainTime().toString().slice(0, 5),
    answers,
  });
  const isPast = ({date, at}: StepTime): boolean => (at === undefined ? date < today : at <= now);
  const planned = steps.map((step): PlannedStep => {
    const holds = !step.ruleState || step.ruleState === 'holds';
    const times = holds && step.when ? timesOf(step, keeper, {procedure: start, arrival}) : {};
    return Object.assign(step, times, {passed: times.time && isPast(times.time)});
  });
  const days = stepsByDay(planned.map(({time}) => time))
    .map(({date, steps}) => ({date, steps: steps.filter((index) => isForReader(planned[index]!))}))
    .filter(({steps}) => steps.length);
  const over = start.epochMilliseconds <= now;
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
    start.epochMilliseconds,
    ...planned.filter(isForReader).flatMap(({time, end, repeats}) => [time?.at, end?.at, repeats?.at(-1)]),
  ].filter((moment): moment is number => moment !== undefined && moment > now);
  // A rule ends with a day, wherever that is: the next look shows whether it has.
  if (planned.some(({rule}) => rule)) moments.push(Infinity);
  return {
    steps: planned.map((step) => Object.assign(step, {mark: marks.get(step.index)})),
    days,
    others,
    over,
    changes: moments.length ? Math.min(...moments) : undefined,
  };
}

function timesOf(
  {when, repeat}: PreparationStep,
  keeper: TimeKeeper,
  anchors: Anchors,
): Pick<PlannedStep, 'time' | 'end' | 'repeats'> {
  const time = momentTime(keeper, anchors, when!, when!.anchor);
  const end = time && when!.until && momentTime(keeper, anchors, when!.until, when!.anchor);
  return {time, end, repeats: time && repeat ? repeatTimes(keeper, time, repeat) : undefined};
}

const dateAt = ({Instant}: TimeKeeper, now: number, timeZone: string): string =>
  Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
