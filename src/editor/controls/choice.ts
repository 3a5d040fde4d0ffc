import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {around, describedBy, idOf, nameOf, valueOf, type Field, type Form} from '../form.js';
import {selectControl, type Choice} from './select.js';

/** One of a few words. */
export function choiceControl(form: Form, field: Field): TemplateResult {
  const {path, schema, required} = field;
  const {choices, ui} = form.words;
  const value = String(valueOf(form, path) ?? '');
  const options = (schema.enum ?? []) as string[];
  const all = [...(required && value ? [] : ['']), ...options, ...(value && !options.includes(value) ? [value] : [])];
  const nothingChosen = required ? ui.choose : ui.notStated;
  const named = all.map((option): Choice => [option, option ? (choices[option] ?? option) : nothingChosen]);
  return selectControl(form, field, named, value, (chosen) => form.store.set(path, chosen || undefined));
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
