import {html, nothing, type TemplateResult} from 'lit';
import {companion as en} from '../../locales/companion/en.js';
import '../../locales/companion/translations.js';
import {heading} from '../../core/render/heading.js';
import {listItem, paragraphs, spoken} from '../../core/render/record-text.js';
import {isForReader, isSilent, type PlannedStep} from '../../model/preparation-plan.js';
import '../warning-signs/warning-signs.js';
import {printPlan, SHEETS} from './plan-sheets.js';
import type {Checklist, PlanView} from './plan-view.js';
import {scopeOf} from './step.js';
import {relationWords} from './step-time.js';

/** The plan for the person who helps, and the plan on paper. */

/** Renders what the person who helps needs to know, and the buttons that print: driving, staying, calling. */
export function renderCompanion(checklist: Checklist, view: PlanView): TemplateResult {
  const {procedure, plan, appointment, context} = view;
  const {lang, notes} = procedure;
  const words = context.localize.words('companion', en);
  const steps = plan.steps.filter((step) => step.kind === 'travel' && isForReader(step));
  const {headingLevel, emergencyNumber, careTeamPhone} = checklist;
  return html`<div class="companion" part="companion">
      ${heading(headingLevel + 1, words.title, 'subheading')}
      <p><strong>${spoken(lang, procedure.name)}</strong></p>
      <p class="muted">${words.note}</p>
      ${appointment}
      ${
        steps.length
          ? html`${paragraphs(lang, notes?.preparation?.lead)}
              <ul class="rows">
                ${steps.map((step) => renderTask(step, view))}
              </ul>`
          : html`<p>${words.unknown}</p>`
      }
      <warning-signs
        .procedure=${procedure}
        .headingLevel=${headingLevel + 1}
        .emergencyNumber=${emergencyNumber}
        .careTeamPhone=${careTeamPhone}
        @procedure-load=${(event: Event) => event.stopPropagation()}
      ></warning-signs>
    </div>
    <div class="actions">
      ${SHEETS.map(
        (kind) =>
          html`<button type="button" part="button" @click=${({currentTarget}: Event) => printPlan(checklist, view, kind, currentTarget as Element)}>
            <span>${words[kind]}</span>
          </button>`,
      )}
    </div>
    <p class="muted printed" role="status"></p>`;
}

/** A step of the plan that asks for somebody else: no box, since the patient's list has it. */
function renderTask(step: PlannedStep, {procedure, part, times, context}: PlanView): TemplateResult {
  const {words, lang} = context;
  const [lead, offset] = isSilent(step) ? [words.askFirst, ''] : (times?.timedWords ?? relationWords)(step, context);
  return html`<li>
    ${[lead, offset].map((time) => (time ? html`<strong class="fact">${time}</strong>` : nothing))}
    ${scopeOf(step, {procedure, part}, context).map((sentence) => html`<strong class="fact">${sentence}</strong>`)}
    ${isSilent(step) ? part?.endOfRule(step, context) : listItem(lang, step)}
  </li>`;
}
