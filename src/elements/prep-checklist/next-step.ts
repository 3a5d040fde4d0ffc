import {html, nothing, type TemplateResult} from 'lit';
import {nestedItems, prose} from '../../core/render/record-text.js';
import {asksFirst, type Plan} from '../../model/preparation-plan.js';
import type {Procedure} from '../../model/procedure.js';
import {scopeOf, type PlanChunk} from './step.js';
import type {StepContext} from './step-time.js';
import {dayName, timedWords, timesWords} from './timed-words.js';

/** Renders the next step of a plan at its top, with its day, its time and all that its own line says before the text. */
export function renderNext(
  {steps}: Plan,
  procedure: Procedure,
  part: PlanChunk | undefined,
  context: StepContext,
): TemplateResult | typeof nothing {
  const {words, localize, lang} = context;
  const step = steps.find(({mark}) => mark === 'next');
  if (!step) return nothing;
  const [lead] = timedWords(step, context);
  const when = [dayName(localize, step.time!.date), lead].filter(Boolean).join('. ');
  return html`<p class="next">
    <strong>${timesWords(localize).next}: ${when}.</strong>
    ${scopeOf(step, {procedure, part}, context).map((sentence) => html`<strong>${sentence}</strong> `)}
    ${[procedure.notes?.preparation?.lead, step.text].map((text) => (text ? html`${prose(lang, text)} ` : nothing))}
    ${asksFirst(step) ? html`<strong>${words.askFirst}.</strong>` : nothing}
  </p>${nestedItems(lang, step)}`;
}
