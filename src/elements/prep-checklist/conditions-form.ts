import {html, nothing, type TemplateResult} from 'lit';
import type {Remember} from '../../core/controllers/saved-state.js';
import {spoken} from '../../core/render/record-text.js';
import type {Procedure} from '../../model/procedure.js';
import type {Answers} from '../../model/step-scope.js';
import type {Memory} from './checklist-state.js';
import {planWords} from './step-facts.js';
import type {StepContext} from './step-time.js';

/**
 * Renders the questions that decide which steps are for the reader. Each can be left, or set back to, unanswered. Questions
 * that no step depends on are not asked.
 * @param memory keeps the answers.
 */
export function renderConditions(
  {conditions = [], preparation = []}: Procedure,
  answers: Answers,
  memory: Remember<Memory>,
  {localize, lang}: StepContext,
): TemplateResult | typeof nothing {
  const asked = conditions.filter(({id}) => preparation.some((step) => step.for?.condition === id));
  if (!asked.length) return nothing;
  const words = planWords(localize);
  return html`<div class="conditions" part="conditions">
    <p>${words.questions}</p>
    ${asked.map(({id, text, answers: options}) => {
      const choice = (answer: string | undefined, label: unknown): TemplateResult => html`<label class="choice">
        <input
          type="radio"
          name=${`condition-${id}`}
          value=${answer ?? ''}
          .checked=${answers.get(id) === answer}
          @change=${() => memory.set((kept) => withAnswer(kept, id, answer))}
        />
        <span>${label}</span>
      </label>`;
      return html`<fieldset>
        <legend>${spoken(lang, text)}</legend>
        ${options.map((option) => choice(option.id, spoken(lang, option.text)))} ${choice(undefined, words.noAnswer)}
      </fieldset>`;
    })}
  </div>`;
}

/** Sets the answer to a condition, or takes it back. */
function withAnswer(kept: Memory, condition: string, answer: string | undefined): Memory {
  const answers = new Map(Object.entries(kept.answers ?? {}));
  if (answer === undefined) answers.delete(condition);
  else answers.set(condition, answer);
  return {...kept, answers: Object.fromEntries(answers)};
}
