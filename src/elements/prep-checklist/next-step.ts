import {html, nothing, type TemplateResult} from 'lit';
import {nestedItems, paragraphs} from '../../core/render/record-text.js';
import {asksFirst, type Plan} from '../../model/preparation-plan.js';
import type {Procedure} from '../../model/procedure.js';
import {scopeOf, type PlanChunk} from './step.js';
import type {StepContext} from './step-time.js';
import {dayName, timedWords, timesWords} from './timed-words.js';

/** Words before a list that are not a sentence without it ("Do not:"). A whole sentence is above the callout already. */
const UNFINISHED = /[^.!]$/;

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
  const [time] = timedWords(step, context);
  const lead = procedure.notes?.preparation?.lead;
  const when = [dayName(localize, step.time!.date), time].filter(Boolean).join('. ');
  return html`<div class="next">
    <p>
      <strong>${timesWords(localize).next}: ${when}.</strong>
      ${scopeOf(step, {procedure, part}, context).map((sentence) => html`<strong>${sentence}</strong> `)}
    </p>
    ${lead?.match(UNFINISHED) && paragraphs(lang, lead)} ${paragraphs(lang, step.text)} ${nestedItems(lang, step)}
    ${asksFirst(step) ? html`<p><strong>${words.askFirst}.</strong></p>` : nothing}
  </div>`;
}
