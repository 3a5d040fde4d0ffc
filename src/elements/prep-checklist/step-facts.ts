import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../../core/render/record-text.js';
import type {PlannedStep} from '../../model/preparation-plan.js';
import type {Procedure} from '../../model/procedure.js';
import {conditionOf} from '../../model/step-scope.js';
import {plan} from '../../locales/plan/en.js';
import {timeOfDay, type StepContext} from './step-time.js';

/** By language and type: making a formatter takes longer than all that it formats. */
const formats = new Map<string, Intl.ListFormat>();

/** Joins texts as a language does. Words of a language that is registered in part are objects, which `Intl` does not take. */
export function listOf(texts: readonly string[], lang: string, type: Intl.ListFormatType = 'conjunction'): string {
  const key = `${lang} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(lang, {type});
  formats.set(key, format);
  return format.format(texts.map(String));
}

/** Words of plans in the interface's language. */
export const planWords = (localize: StepContext['localize']): typeof plan => localize.words('plan', plan);

/**
 * Returns for whom a step is, in words: "Only if your answer to “Do you take blood thinners?” is Yes:". Empty for a step
 * that is for everybody, or that the reader's answers have settled.
 */
export function scopeWords(
  {for: audience, appointment, scope}: PlannedStep,
  {conditions}: Procedure,
  context: StepContext,
): string[] {
  const {localize} = context;
  const words = planWords(localize);
  if (scope === 'all' || scope === 'yours') return [];
  const sentences: string[] = [];
  const condition = conditionOf({for: audience}, conditions);
  if (condition) {
    sentences.push(words.onlyIf(condition.text, listOf(condition.answers.map(words.quoted), localize.lang, 'disjunction')));
  }
  if (appointment) {
    const [from, to] = [appointment.from, appointment.to].map((time) => time && timeOfDay(localize, time));
    if (from && to && appointment.to !== '24:00') sentences.push(words.onlyBetween(from, to));
    else if (from) sentences.push(words.onlyFrom(from));
    else if (to) sentences.push(words.onlyBefore(to));
  }
  return sentences;
}

/** The facts of a step that its text may leave out: medicine, dose, repetition. */
export function renderFacts(step: PlannedStep, steps: readonly PlannedStep[], context: StepContext): TemplateResult {
  const {localize, lang} = context;
  const words = planWords(localize);
  const {medicine, dose, repeat} = step;
  return html`${
    medicine
      ? html`<span class="fact">${words.medicine[medicine.action]}: <bdi>${spoken(lang, medicine.name)}${medicine.class ? html` (${spoken(lang, medicine.class)})` : nothing}</bdi></span>`
      : nothing
  }${
    dose
      ? html`<span class="fact">${doseWords(dose, steps, context)}${dose.amount ? html`: ${spoken(lang, dose.amount)}` : nothing}</span>`
      : nothing
  }${
    repeat
      ? html`<span class="fact">${words.repeat(localize.duration(repeat.every), localize.number(repeat.times))}${repeatTimesText(step, context)}</span>`
      : nothing
  }`;
}

/** Returns "Dose 1 of 2". Doses of the same group that may be for the same reader count together. */
export function doseWords(
  {of, part}: NonNullable<PlannedStep['dose']>,
  steps: readonly PlannedStep[],
  {localize}: StepContext,
): string {
  const parts = steps.filter(({dose, scope}) => dose?.of === of && scope !== 'others').map(({dose}) => dose!.part);
  return planWords(localize).dose(localize.number(part), localize.number(Math.max(part, ...parts)));
}

function repeatTimesText({repeats = []}: PlannedStep, {localize: {lang}, zone}: StepContext): string {
  if (repeats.length < 2) return '';
  const format = new Intl.DateTimeFormat(lang, {hour: 'numeric', minute: '2-digit', timeZone: zone});
  return `: ${listOf(
    repeats.map((moment) => format.format(moment)),
    lang,
    'unit',
  )}`;
}
