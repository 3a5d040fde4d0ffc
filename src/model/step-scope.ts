import type {Condition, PreparationStep} from './procedure.js';

/** The reader's answers: the answer's id by the condition's id. */
export type Answers = ReadonlyMap<string, string>;

/**
 * Whether a step is for this reader.
 * - `all`: for everybody.
 * - `yours`: the reader's answer, or the time of the appointment, says that it is.
 * - `open`: nobody has said yet; the step is shown with the words of its condition.
 * - `others`: the reader's answer, or the time of the appointment, says that it is for other people.
 */
export type StepScope = 'all' | 'yours' | 'open' | 'others';

/**
 * Returns whether a step is for a reader who has given these answers.
 *
 * Silence never hides a step: without an answer, with an answer that the record does not offer, or without an
 * appointment, the step stays `open`. Only an answer that excludes the step, or the start of the appointment, makes it
 * `others`.
 * @param conditions the record's conditions.
 * @param start local start of the appointment, `09:30`, where it is known.
 */
export function stepScope(
  {for: audience, appointment}: Pick<PreparationStep, 'for' | 'appointment'>,
  conditions: readonly Condition[],
  answers: Answers,
  start?: string,
): StepScope {
  const scopes = [
    audience && scopeByAnswer(audience, conditions, answers),
    appointment && scopeByStart(appointment, start),
  ].filter((scope) => scope !== undefined);
  return (['others', 'open', 'yours'] as const).find((scope) => scopes.includes(scope)) ?? 'all';
}

function scopeByAnswer(
  {condition: id, answers: meant}: NonNullable<PreparationStep['for']>,
  conditions: readonly Condition[],
  answers: Answers,
): StepScope {
  const condition = conditions.find((one) => one.id === id);
  const answer = condition?.answers.find((one) => one.id === answers.get(id));
  if (!condition || !answer) return 'open';
  return meant.includes(answer.id) ? 'yours' : 'others';
}

/** Times of day are compared as text: "09:30" < "10:00" < "24:00". */
function scopeByStart(
  {from = '00:00', to = '24:00'}: NonNullable<PreparationStep['appointment']>,
  start: string | undefined,
): StepScope {
  if (start === undefined) return 'open';
  return from <= start && start < to ? 'yours' : 'others';
}

/** The condition that a step names, with the answers that it is for; `undefined` where the record has no such condition. */
export function conditionOf(
  {for: audience}: Pick<PreparationStep, 'for'>,
  conditions: readonly Condition[] = [],
): {readonly text: string; readonly answers: readonly string[]} | undefined {
  const condition = audience && conditions.find(({id}) => id === audience.condition);
  if (!audience || !condition) return undefined;
  return {
    text: condition.text,
    answers: condition.answers.filter(({id}) => audience.answers.includes(id)).map(({text}) => text),
  };
}
