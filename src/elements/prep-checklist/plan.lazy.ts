import {html, type TemplateResult} from 'lit';
import {planWords} from './step-facts.js';
import type {StepContext} from './step-time.js';

/** The parts of a plan beyond a plain list: steps for some people, doses, repeats, medicines, rules, and their words. */
export {renderConditions} from './conditions-form.js';
export {endOfRule, renderRules} from './rules.js';
export {renderFacts, scopeWords} from './step-facts.js';
import '../../locales/plan/translations.js';

/** Folds away the steps that are for other people only, and says how to bring them back. */
export function renderOthers(count: number, steps: TemplateResult, {localize}: StepContext): TemplateResult {
  const words = planWords(localize);
  return html`<details class="others" part="others">
    <summary>${words.others(localize.number(count))}</summary>
    <p class="muted">${words.othersNote}</p>
    ${steps}
  </details>`;
}
