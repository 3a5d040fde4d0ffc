import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {around, describedBy, idOf, isInvalid, nameOf, valueOf, type Field, type Form} from '../form.js';

/** One of a few words. */
export function choiceControl(form: Form, field: Field): TemplateResult {
  const {path, label, schema, required} = field;
  const {choices, ui} = form.words;
  const id = idOf(path);
  const value = String(valueOf(form, path) ?? '');
  const save = ({target}: Event): void => form.store.set(path, (target as HTMLSelectElement).value || undefined);
  const options = (schema.enum ?? []) as string[];
  const all = [...(required && value ? [] : ['']), ...options, ...(value && !options.includes(value) ? [value] : [])];
  return html`<div class="field short">
    <label for=${id}>${label}</label>
    <select id=${id} .value=${live(value)} @change=${save} aria-describedby=${describedBy(form, field)} aria-invalid=${isInvalid(form, path)}>
      ${all.map(
        (option) =>
          html`<option value=${option} ?selected=${option === value}>${option ? (choices[option] ?? option) : required ? ui.choose : ui.notStated}</option>`,
      )}
    </select>
    ${around(form, field)}
  </div>`;
}

/** How urgent a warning sign is: three cards that differ at a glance. */
export function urgencyControl(form: Form, field: Field): TemplateResult {
  const {path, label, schema} = field;
  const value = valueOf(form, path);
  const id = idOf(path);
  const options = schema.enum as string[];
  return html`<fieldset class="cards" aria-describedby=${describedBy(form, field)}>
    <legend>${label}</legend>
    ${options.map(
      (option, at) => html`<label class="card ${option}">
        <input type="radio" name=${id} id=${at ? `${id}-${option}` : id} value=${option} .checked=${live(option === value)}
          @change=${() => form.store.set(path, option)} />
        <span>${form.words.choices[option] ?? option}</span>
      </label>`,
    )}
    ${around(form, field)}
  </fieldset>`;
}

/** The field of the record whose section shows a picture, or that answers a question. */
export function sectionControl(form: Form, field: Field): TemplateResult {
  const sections = [
    'summary',
    'indications',
    'preparation',
    'steps',
    'risks',
    'benefits',
    'recovery',
    'warningSigns',
    'alternatives',
  ];
  const {labels} = form.words;
  const named = {...form, words: {...form.words, choices: labels}};
  return choiceControl(named, {...field, schema: {enum: sections}});
}

/** Does a select of sections fit the field? */
export const namesSection = (path: string): boolean => ['section', 'field'].includes(nameOf(path));
