import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {around, describedBy, idOf, isInvalid, type Field, type Form} from '../form.js';

/** A value and its words. */
export type Choice = readonly [value: string, words: unknown];

/** A list to choose one of. */
export function selectControl(
  form: Form,
  field: Field,
  choices: readonly Choice[],
  value: string,
  save: (value: string) => void,
): TemplateResult {
  const {path, label} = field;
  const id = idOf(path);
  return html`<div class="field short">
    <label for=${id}>${label}</label>
    <select id=${id} .value=${live(value)} @change=${({target}: Event) => save((target as HTMLSelectElement).value)}
      aria-describedby=${describedBy(form, field)} aria-invalid=${isInvalid(form, path)}>
      ${choices.map(([one, words]) => html`<option value=${one} ?selected=${one === value}>${words}</option>`)}
    </select>
    ${around(form, field)}
  </div>`;
}
