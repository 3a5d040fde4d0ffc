import {html, nothing, type TemplateResult} from 'lit';
import {around, findingsIn, idOf, valueOf, type Field, type Form} from '../form.js';
import {isObject} from '../json.js';
import {blank, propertiesOf} from '../schema.js';

/** A group of fields that may be absent as a whole. */
export function groupControl(form: Form, field: Field): TemplateResult {
  const {path, label, schema, required} = field;
  const {ui} = form.words;
  const value = valueOf(form, path);
  if (!isObject(value))
    return html`<div class="field">
      <button type="button" id=${idOf(path)} @click=${() => form.store.set(path, blank(schema))}>${ui.add(label)}</button>
      ${around(form, field)}
    </div>`;
  return html`<fieldset id=${idOf(path)} tabindex="-1">
    <legend>${label}</legend>
    ${members(form, field)}
    ${
      required
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => form.store.set(path, undefined)}>${ui.removeOne(label)}</button>`
    }
    ${around(form, field)}
  </fieldset>`;
}

/** The fields of an object. In an item of a list that has a text, what the text does not need lies behind "Details", with `last` at its end. */
export function members(
  form: Form,
  {path, schema, label}: Field,
  {folded = false, last = nothing as TemplateResult | typeof nothing} = {},
): TemplateResult {
  const {required = []} = schema;
  const all = propertiesOf(schema);
  const first = folded && schema.properties?.['text'] ? all.filter(([name]) => required.includes(name) || name === 'text') : all;
  const rest = all.filter((entry) => !first.includes(entry));
  const value = valueOf(form, path);
  const filled = rest.filter(([name]) => isObject(value) && value[name] !== undefined).length;
  const control = ([name, inner]: (typeof all)[number]): TemplateResult =>
    form.control(form, `${path}/${name}`, inner, {
      required: required.includes(name),
      // A text speaks for its item, and is found by its number.
      ...(folded && name === 'text' && {label}),
    });
  return html`${first.map(control)}
  ${
    rest.length
      ? html`<details ?open=${filled > 0 || rest.some(([name]) => findingsIn(form, `${path}/${name}`).length > 0)}>
        <summary>${form.words.ui.details(filled)}</summary>
        ${rest.map(control)} ${last}
      </details>`
      : nothing
  }`;
}
