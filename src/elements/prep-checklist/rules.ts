import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../../core/render/record-text.js';
import {isSilent, type PlannedStep} from '../../model/preparation-plan.js';
import {listOf, planWords} from './step-facts.js';
import type {StepContext} from './step-time.js';

/** States that a step's rule has run out, or has not begun. */
export function endOfRule({rule, ruleState}: PlannedStep, {localize}: StepContext): string {
  const words = planWords(localize);
  if (ruleState === 'to-come') return words.ruleToCome(rule!.authority, localize.date(rule!.effective!));
  return words[ruleState === 'ended' ? 'ruleEnded' : 'ruleEnds'](rule!.authority, localize.date(rule!.expires));
}

/** How long before its end a rule's last day is shown. */
const NEAR_END_MS = 90 * 86_400_000;

/**
 * Renders, once for all steps, the rules that they follow.
 * @param day the date of the appointment, or today: `2026-05-04`.
 */
export function renderRules(steps: readonly PlannedStep[], day: string, {words, lang, localize}: StepContext): TemplateResult[] {
  const own = planWords(localize);
  const byRule = new Map<string, PlannedStep[]>();
  for (const step of steps) {
    const key = !isSilent(step) && step.rule && JSON.stringify(step.rule);
    if (key) byRule.set(key, [...(byRule.get(key) ?? []), step]);
  }
  return [...byRule.values()].map((followers) => {
    const {authority, title, url, expires} = followers[0]!.rule!;
    const name = spoken(lang, title);
    const kinds = new Set(followers.map(({kind}) => String(words.kinds[kind ?? 'other'])));
    const ends = Date.parse(expires) - Date.parse(day) < NEAR_END_MS;
    return html`<p class="muted rule">
      ${listOf([...kinds], localize.lang)}: ${own.ruleOf(authority)} ${url ? html`<a href=${url}>${name}</a>` : name}.
      ${ends ? own.ruleHolds(localize.date(expires)) : nothing}
    </p>`;
  });
}
