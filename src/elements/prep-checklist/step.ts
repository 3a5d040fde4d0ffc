import {html, nothing, type TemplateResult} from 'lit';
import {prose, spoken} from '../../core/render/record-text.js';
import {phoneLink} from '../../core/render/phone.js';
import type {PlannedStep} from '../../model/preparation-plan.js';
import type {Procedure} from '../../model/procedure.js';
import {conditionOf} from '../../model/step-scope.js';
import type {PlanPart} from './plan-controller.js';
import {stepTimeWords, timeOfDay, type StepContext} from './step-time.js';

/** A step whose rule has ended or not begun: neither its words nor its hours are shown. */
const isSilent = ({ruleState}: PlannedStep): boolean => ruleState !== undefined && ruleState !== 'holds';

/** The plan that a step belongs to. */
export interface StepPlan {
  readonly procedure: Procedure;
  readonly steps: readonly PlannedStep[];
  /** Renders what only some plans have. */
  readonly part: PlanPart | undefined;
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

/** No advice to stop or change a medicine stands on its own. */
export const asksFirst = ({medicine, rule}: PlannedStep): boolean =>
  medicine !== undefined && (medicine.askFirst === true || (!rule && ['stop', 'change'].includes(medicine.action)));

/** Renders a step as a checkbox with its time. Of a step whose rule does not hold, only that and its kind are shown. */
export function renderStep(
  step: PlannedStep,
  done: boolean,
  tick: (event: Event) => void,
  {procedure, steps, part}: StepPlan,
  context: StepContext,
): TemplateResult {
  const {words, lang} = context;
  const {index, text, kind, mark} = step;
  const silent = isSilent(step);
  const [lead, offset] = silent
    ? [words.askFirst, kind && kind !== 'other' ? words.kinds[kind] : '']
    : stepTimeWords(step, context);
  const badge = mark ? html`<span class="mark">${words[mark]}</span>` : nothing;
  return html`<li part="item">
    <label class="step">
      <input type="checkbox" name=${index} .checked=${done} @change=${tick} />
      ${lead || mark ? html`<span class="when">${lead} ${badge}</span>` : nothing}
      <span class="text">${scopeOf(step, {procedure, part}, context).map((sentence) => html`<strong class="fact">${sentence}</strong>`)}${
        silent
          ? endOfRule(step, context)
          : html`${prose(lang, text)}${part?.renderFacts(step, steps, context)}${asksFirst(step) ? html`<strong class="fact">${words.askFirst}</strong>` : nothing}`
      }${offset ? html` <span class="muted">${offset}</span>` : nothing}</span>
    </label>
  </li>`;
}

const endOfRule = ({rule, ruleState}: PlannedStep, {words, localize}: StepContext): string =>
  ruleState === 'to-come'
    ? words.ruleToCome(rule!.authority, localize.date(rule!.effective!))
    : words[ruleState === 'ended' ? 'ruleEnded' : 'ruleEnds'](rule!.authority, localize.date(rule!.expires));

/** How long before its end a rule's last day is shown. */
const NEAR_END_MS = 90 * 86_400_000;

/**
 * Renders, once for all steps, the rules that they follow, and what to do after eating too late.
 * @param phone the care team's number.
 * @param day the date of the appointment, or today: `2026-05-04`.
 */
export function renderRules(
  steps: readonly PlannedStep[],
  day: string,
  context: StepContext,
  phone: string | undefined,
): TemplateResult {
  const {words, lang, localize} = context;
  const shown = steps.filter((step) => !isSilent(step));
  const hasFast = shown.some(({kind, when}) => kind === 'fasting' && when?.before?.includes('T') && when.means !== 'at');
  const byRule = new Map<string, PlannedStep[]>();
  for (const step of shown) {
    const key = step.rule && JSON.stringify(step.rule);
    if (key) byRule.set(key, [...(byRule.get(key) ?? []), step]);
  }
  const rules = [...byRule.values()].map((followers) => {
    const {authority, title, url, expires} = followers[0]!.rule!;
    const name = spoken(lang, title);
    const kinds = [...new Set(followers.map(({kind}) => words.kinds[kind ?? 'other']))];
    const ends = Date.parse(expires) - Date.parse(day) < NEAR_END_MS;
    return html`<p class="muted rule">
      ${new Intl.ListFormat(localize.lang).format(kinds)}: ${words.ruleOf(authority)} ${url ? html`<a href=${url}>${name}</a>` : name}.
      ${ends ? words.ruleHolds(localize.date(expires)) : nothing}
    </p>`;
  });
  return html`${hasFast ? html`<p class="late">${words.ateTooLate} ${phone ? phoneLink(phone) : nothing}</p>` : nothing}${rules}`;
}
