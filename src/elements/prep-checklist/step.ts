import {html, nothing, type TemplateResult} from 'lit';
import {nestedItems, prose} from '../../core/render/record-text.js';
import {phoneLink} from '../../core/render/phone.js';
import {asksFirst, isSilent, type PlannedStep} from '../../model/preparation-plan.js';
import type {PreparationStep, Procedure} from '../../model/procedure.js';
import {conditionOf} from '../../model/step-scope.js';
import type * as planChunk from './plan.lazy.js';
import {relationWords, timeOfDay, type StepContext} from './step-time.js';
import type {timedWords, timesWords} from './timed-words.js';

/** The chunk that renders what only some plans have: steps for some people, doses, medicines. */
export type PlanChunk = typeof planChunk;

/** Whether steps have what a plain list has not: it comes with a chunk. */
export const isPlan = (steps: readonly PreparationStep[]): boolean =>
  steps.some((step) => step.for ?? step.appointment ?? step.medicine ?? step.dose ?? step.repeat ?? step.rule);

/** The plan that a step belongs to. */
export interface StepPlan {
  readonly procedure: Procedure;
  readonly steps: readonly PlannedStep[];
  /** Renders what only some plans have. */
  readonly part: PlanChunk | undefined;
  /** Renders times, where the appointment is known. */
  readonly times: {readonly timedWords: typeof timedWords; readonly timesWords: typeof timesWords} | undefined;
}

/**
 * Returns for whom a step is, in sentences. Until the part of plans is there, or where it cannot be loaded, a condition is
 * in the record's own words.
 */
export function scopeOf(
  step: PlannedStep,
  {procedure, part}: Pick<StepPlan, 'procedure' | 'part'>,
  context: StepContext,
): string[] {
  if (part) return part.scopeWords(step, procedure, context);
  if (step.scope !== 'open') return [];
  const {words, localize} = context;
  const {text, answers = []} = conditionOf(step, procedure.conditions) ?? {};
  const {from, to} = step.appointment ?? {};
  const times = [from && words.clock.from(timeOfDay(localize, from)), to && words.clock.until(timeOfDay(localize, to))].filter(
    Boolean,
  );
  return [
    ...(text === undefined ? [] : [`${text} ${answers.join(' / ')}:`]),
    ...(times.length ? [`${words.appointmentTitle}: ${times.join(' ')}:`] : []),
  ];
}

/**
 * Renders what a step's text may leave out in the record's own words: until the part of plans is there, or where it cannot
 * be loaded.
 */
function recordFacts({medicine, dose, repeat}: PlannedStep, {lang, localize}: StepContext): unknown {
  const every = repeat && `${localize.duration(repeat.every)} × ${localize.number(repeat.times)}`;
  const facts = [medicine?.name, medicine?.class, dose?.amount, every].filter(Boolean);
  return facts.length ? html`<span class="fact">${prose(lang, facts.join(' · '))}</span>` : nothing;
}

/** Renders a step as a checkbox with its time. Of a step whose rule does not hold, only that and its kind are shown. */
export function renderStep(
  step: PlannedStep,
  done: boolean,
  tick: (event: Event) => void,
  {procedure, steps, part, times}: StepPlan,
  context: StepContext,
): TemplateResult {
  const {words, lang, localize} = context;
  const {index, text, kind, mark} = step;
  const silent = isSilent(step);
  const [lead, offset] = silent
    ? [words.askFirst, kind && kind !== 'other' ? words.kinds[kind] : '']
    : (times?.timedWords ?? relationWords)(step, context);
  const badge = mark && times ? html`<span class="mark">${times.timesWords(localize)[mark]}</span>` : nothing;
  return html`<li part="item">
    <label class="step">
      <input type="checkbox" name=${index} .checked=${done} @change=${tick} />
      ${lead || mark ? html`<span class="when">${lead} ${badge}</span>` : nothing}
      <span class="text">${scopeOf(step, {procedure, part}, context).map((sentence) => html`<strong class="fact">${sentence}</strong>`)}${
        silent
          ? part?.endOfRule(step, context)
          : html`${prose(lang, text)}${part ? part.renderFacts(step, steps, context) : recordFacts(step, context)}${asksFirst(step) ? html`<strong class="fact">${words.askFirst}.</strong>` : nothing}`
      }${offset ? html` <span class="muted">${offset}</span>` : nothing}</span>
    </label>
    ${silent ? nothing : nestedItems(lang, step)}
  </li>`;
}

/** Renders, once for all steps, what to do after eating too late. */
export function renderAteTooLate(steps: readonly PlannedStep[], phone: string | undefined, {words}: StepContext): unknown {
  const hasFast = steps.some(
    (step) => !isSilent(step) && step.kind === 'fasting' && step.when?.before?.includes('T') && step.when.means !== 'at',
  );
  return hasFast ? html`<p class="late">${words.ateTooLate} ${phone ? phoneLink(phone) : nothing}</p>` : nothing;
}
