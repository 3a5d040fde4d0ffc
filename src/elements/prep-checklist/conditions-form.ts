import {html, type TemplateResult} from 'lit';
import {spoken} from '../../core/render/record-text.js';
import type {Condition} from '../../model/procedure.js';
import type {Answers} from '../../model/step-scope.js';
import {planWords} from './step-facts.js';
import type {StepContext} from './step-time.js';

/**
 * Renders the questions that decide which steps are for the reader. Each can be left, or set back to, unanswered.
 * @param choose gets the id of the answer, or `undefined`.
 */
export function renderConditions(
  conditions: readonly Condition[],
  answers: Answers,
  choose: (condition: string, answer: string | undefined) => void,
  {localize, lang}: StepContext,
): TemplateResult {
  const words = planWords(localize);
  return html`<div class="conditions" part="conditions">
    <p>${words.questions}</p>
    ${conditions.map(({id, text, answers: options}) => {
      const choice = (answer: string | undefined, label: unknown): TemplateResult => html`<label class="choice">
        <input
          type="radio"
          name=${`condition-${id}`}
          value=${answer ?? ''}
          .checked=${answers.get(id) === answer}
          @change=${() => choose(id, answer)}
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
