import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {around, idOf, valueOf, type Field, type Form} from '../form.js';
import {isObject, type Json, type JsonObject} from '../json.js';

const listed = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** For whom a step is: the answers to one of the record's questions. */
export function scopeControl(form: Form, field: Field): TemplateResult {
  const {path, label} = field;
  const id = idOf(path);
  const {ui} = form.words;
  const conditions = listed(valueOf(form, '/conditions'));
  const value = valueOf(form, path);
  const {condition = '', answers = []} = (isObject(value) ? value : {}) as {condition?: string; answers?: string[]};
  const chosen = conditions.find((one) => one['id'] === condition);
  const saveCondition = ({target}: Event): void => {
    const next = conditions.find((one) => one['id'] === (target as HTMLSelectElement).value);
    const [first] = listed(next?.['answers']);
    form.store.set(path, next ? {condition: next['id']!, answers: first ? [first['id']!] : []} : undefined);
  };
  const saveAnswer = (answer: Json, on: boolean): void => {
    const rest = answers.filter((other) => other !== answer);
    form.store.set(path, {condition, answers: on ? [...rest, answer] : rest});
  };
  return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${live(condition)} @change=${saveCondition}>
        <option value="">${ui.everybody}</option>
        ${conditions.map((one) => html`<option value=${one['id']} ?selected=${one['id'] === condition}>${one['text']}</option>`)}
      </select>
      ${conditions.length ? '' : html`<p class="hint">${ui.noConditions}</p>`}
    </div>
    ${
      chosen
        ? html`<fieldset>
          <legend>${ui.withAnswers}</legend>
          ${listed(chosen['answers']).map(
            (answer) =>
              html`<label class="tick">
                <input type="checkbox" .checked=${live(answers.includes(String(answer['id'])))}
                  @change=${({target}: Event) => saveAnswer(answer['id']!, (target as HTMLInputElement).checked)} />
                <span>${answer['text']}</span>
              </label>`,
          )}
        </fieldset>`
        : ''
    }
    ${around(form, field)}`;
}
