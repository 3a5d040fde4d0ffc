import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {around, describedBy, idOf, isInvalid, saveText, valueOf, type Field, type Form} from '../form.js';

/** Kind of input of a text, by the address, number or date that the schema expects. */
function typeOf({schema, path}: Field): 'url' | 'tel' | 'date' | 'time' | undefined {
  if (schema.format === 'date') return 'date';
  if (path.endsWith('/url')) return 'url';
  if (path.endsWith('/phone')) return 'tel';
  return schema.title?.startsWith('a time of day') ? 'time' : undefined;
}

/** Short words that need no field of several lines. */
const SHORT = new Set(['id', 'lang', 'name', 'src', 'of', 'code', 'system', 'publisher', 'by', 'version', 'authority', 'class']);

/** A text: a date, an address, one line or several. */
export function textControl(form: Form, field: Field): TemplateResult {
  const {path, label} = field;
  const id = idOf(path);
  const value = String(valueOf(form, path) ?? '');
  const save = ({target}: Event): void => saveText(form, field, (target as HTMLInputElement).value);
  const type = typeOf(field);
  // 24:00 ends a day in the record; no control for times takes it.
  const control =
    type || SHORT.has(path.split('/').at(-1)!)
      ? html`<input id=${id} type=${value === '24:00' ? 'text' : (type ?? 'text')} .value=${live(value)} @input=${save}
          aria-describedby=${describedBy(form, field)} aria-invalid=${isInvalid(form, path)} autocomplete="off" dir="auto" />`
      : html`<textarea id=${id} rows="1" .value=${live(value)} @input=${save}
          aria-describedby=${describedBy(form, field)} aria-invalid=${isInvalid(form, path)} dir="auto"></textarea>`;
  return html`<div class="field"><label for=${id}>${label}</label>${control}${around(form, field)}</div>`;
}

/** A number. */
export function numberControl(form: Form, field: Field): TemplateResult {
  const {path, label, schema} = field;
  const id = idOf(path);
  const save = ({target}: Event): void => {
    const {valueAsNumber} = target as HTMLInputElement;
    form.store.set(path, Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
  };
  return html`<div class="field short">
    <label for=${id}>${label}</label>
    <input id=${id} type="number" min=${schema.minimum ?? 0} step=${schema.type === 'integer' ? 1 : 'any'}
      .value=${live(String(valueOf(form, path) ?? ''))} @input=${save}
      aria-describedby=${describedBy(form, field)} aria-invalid=${isInvalid(form, path)} />
    ${around(form, field)}
  </div>`;
}

/** A yes or a no; no is left out of the record. */
export function tickControl(form: Form, field: Field): TemplateResult {
  const {path, label} = field;
  const save = ({target}: Event): void => form.store.set(path, (target as HTMLInputElement).checked || undefined);
  return html`<div class="field">
    <label class="tick">
      <input id=${idOf(path)} type="checkbox" .checked=${live(valueOf(form, path) === true)} @change=${save}
        aria-describedby=${describedBy(form, field)} />
      <span>${label}</span>
    </label>
    ${around(form, field)}
  </div>`;
}
