import type {PreparationStep, Procedure} from './procedure.js';
import {ruleState} from './rule-state.js';
import type {Day, StepTime} from './schedule.js';
import {stepScope, type Answers, type StepScope} from './step-scope.js';

/**
 * How a step stands that is not done: `today` where it belongs to this day as a whole, `now` where it holds from its moment
 * on, `passed` where a permission or a fast has ended or begun, `overdue` where something should have been done.
 */
export type Mark = 'overdue' | 'passed' | 'now' | 'today' | 'next';

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

/** A step whose rule has ended or not begun: neither its words nor its hours are shown. */
export const isSilent = ({ruleState}: PlannedStep): boolean => ruleState !== undefined && ruleState !== 'holds';

/** No advice to stop or change a medicine stands on its own. */
export const asksFirst = ({medicine, rule}: PreparationStep): boolean =>
  medicine !== undefined && (medicine.askFirst === true || (!rule && ['stop', 'change'].includes(medicine.action)));

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

/** The reader's situation, as far as it decides which steps hold and for whom. */
export interface Situation {
  /** The date where the reader is, or at the place of the appointment: `2026-05-04`. */
  readonly today: string;
  /** The date of the appointment, where it is known: rules must not end before it. */
  readonly day?: string;
  /** The local start of the appointment, `09:30`, where it is known. */
  readonly start?: string;
  /** The conditions that the reader has answered. */
  readonly answers?: Answers;
}

/** Whether a step is for the reader, or may be. */
export const isForReader = ({scope}: PlannedStep): boolean => scope !== 'others';

/** Plans the steps of a record for a reader, without times: which are for them, and which rules hold. */
export function planSteps(
  {preparation = [], conditions = []}: Pick<Procedure, 'preparation' | 'conditions'>,
  {today, day, start, answers = new Map()}: Situation,
): Plan {
  const steps = preparation.map((step, index): PlannedStep => {
    const state = step.rule && ruleState(step.rule, today, day);
    const scope = stepScope(step, conditions, answers, start);
    // As the record's own objects: without what a page adds to all others.
    return {__proto__: null, ...step, index, ruleState: state, scope} as PlannedStep;
  });
  const indexes = (some: readonly PlannedStep[]): number[] => some.map(({index}) => index);
  return {
    steps,
    days: [{steps: indexes(steps.filter(isForReader))}],
    others: indexes(steps.filter((step) => !isForReader(step))),
    over: false,
  };
}
