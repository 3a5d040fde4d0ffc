import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {valueOf, type Field, type Form} from '../form.js';
import {isObject, type Json, type JsonObject} from '../json.js';
import {selectControl, type Choice} from './select.js';

const listed = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** For whom a step is: the answers to one of the record's questions. */
export function scopeControl(form: Form, field: Field): TemplateResult {
  const {path} = field;
  const {ui} = form.words;
  const conditions = listed(valueOf(form, '/conditions'));
  const value = valueOf(form, path);
  const {condition = '', answers = []} = (isObject(value) ? value : {}) as {condition?: string; answers?: string[]};
  const chosen = conditions.find((one) => one['id'] === condition);
  const saveCondition = (id: string): void => {
    const next = conditions.find((one) => one['id'] === id);
    const [first] = listed(next?.['answers']);
    form.store.set(path, next ? {condition: next['id']!, answers: first ? [first['id']!] : []} : undefined);
  };
  const saveAnswer = (answer: Json, on: boolean): void => {
    const rest = answers.filter((other) => other !== answer);
    form.store.set(path, {condition, answers: on ? [...rest, answer] : rest});
  };
  const options: Choice[] = [['', ui.everybody], ...conditions.map(({id, text}): Choice => [String(id), text])];
  return html`${selectControl(form, field, options, condition, saveCondition)}
    ${conditions.length ? '' : html`<p class="hint">${ui.noConditions}</p>`}
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
`;
}
