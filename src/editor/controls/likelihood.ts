import {html, nothing, type TemplateResult} from 'lit';
import {showFindings, valueOf, type Field, type Form} from '../form.js';
import {isObject} from '../json.js';
import {selectControl, type Choice} from './select.js';

/**
 * How often something happens: not stated, in a word, or in numbers. Never one made of the other, and no number that nobody
 * has typed.
 */
export function likelihoodControl(form: Form, field: Field): TemplateResult {
  const {path, schema} = field;
  const [word, numbers] = schema.anyOf!;
  const value = valueOf(form, path);
  const inNumbers = isObject(value) && !('word' in value);
  const {ui, choices} = form.words;
  const words = word!.properties!['word']!.enum as string[];
  const options: Choice[] = [
    ['', ui.notStated],
    ...words.map((name): Choice => [name, choices[name] ?? name]),
    ['numbers', ui.inNumbers],
  ];
  const shown = inNumbers ? 'numbers' : isObject(value) ? String(value['word']) : '';
  const save = (chosen: string): void => form.store.set(path, chosen === 'numbers' ? {} : chosen ? {word: chosen} : undefined);
  return html`${selectControl(form, field, options, shown, save)}
  ${
    inNumbers
      ? html`<div class="row">
        ${Object.entries(numbers!.properties!).map(([name, inner]) =>
          form.control(form, `${path}/${name}`, inner, {required: numbers!.required?.includes(name)}),
        )}
        ${/* Until there are numbers, the schema misses a word. */ showFindings(form, `${path}/word`)}
      </div>`
      : nothing
  }`;
}
