import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {around, describedBy, idOf, valueOf, type Field, type Form} from '../form.js';
import {isObject} from '../json.js';

/** How often something happens: not stated, in a word, or in numbers. Never one made of the other. */
export function likelihoodControl(form: Form, field: Field): TemplateResult {
  const {path, schema, label} = field;
  const [word, numbers] = schema.anyOf!;
  const value = valueOf(form, path);
  const inNumbers = isObject(value) && !('word' in value);
  const {ui, choices} = form.words;
  const words = word!.properties!['word']!.enum as string[];
  const id = idOf(path);
  const shown = inNumbers ? 'numbers' : isObject(value) ? String(value['word']) : '';
  const save = ({target}: Event): void => {
    const chosen = (target as HTMLSelectElement).value;
    form.store.set(path, chosen === 'numbers' ? {count: 1, of: 100} : chosen ? {word: chosen} : undefined);
  };
  const options: [string, string][] = [
    ['', ui.notStated],
    ...words.map((name): [string, string] => [name, choices[name] ?? name]),
    ['numbers', ui.inNumbers],
  ];
  return html`<div class="field short">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${live(shown)} @change=${save} aria-describedby=${describedBy(form, field)}>
        ${options.map(([option, name]) => html`<option value=${option} ?selected=${option === shown}>${name}</option>`)}
      </select>
      ${around(form, field)}
    </div>
    ${
      inNumbers
        ? html`<div class="row">
          ${Object.entries(numbers!.properties!).map(([name, inner]) =>
            form.control(form, `${path}/${name}`, inner, {required: numbers!.required?.includes(name)}),
          )}
        </div>`
        : nothing
    }`;
}
