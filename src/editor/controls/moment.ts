import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {around, describedBy, idOf, valueOf, type Field, type Form} from '../form.js';
import {isObject, type Json, type JsonObject} from '../json.js';

type Kind = '' | 'before' | 'at';
const START: Record<Exclude<Kind, ''>, Json> = {before: 'PT6H', at: {day: 'P0D', time: '07:00'}};

const kindOf = (value: Json | undefined): Kind =>
  !isObject(value) ? '' : 'at' in value ? 'at' : 'before' in value ? 'before' : '';

/** When a step is due: its relation to a moment, the moment itself, and where it ends if it takes a range of time. */
export function timeControl(form: Form, field: Field): TemplateResult {
  const {path, schema, label} = field;
  const value = valueOf(form, path);
  const {means, anchor, until} = schema.properties!;
  const inner = (name: string, of = schema.properties![name]!): TemplateResult => form.control(form, `${path}/${name}`, of);
  const kind = kindOf(value);
  return html`<fieldset class="time">
    <legend>${label}</legend>
    ${kind ? form.control(form, `${path}/means`, means!) : nothing}
    ${momentControl(form, {...field, label: form.words.ui.kindOfTime}, () => undefined)}
    ${kind === 'before' && anchor ? inner('anchor') : nothing}
    ${kind && until ? momentControl(form, {path: `${path}/until`, schema: until, label: form.words.labels['when.until']!}) : nothing}
  </fieldset>`;
}

/** A moment before the procedure: a length of time, or a time of day on a day. */
function momentControl(form: Form, field: Field, emptied: () => Json | undefined = () => undefined): TemplateResult {
  const {path, schema, label} = field;
  const value = valueOf(form, path);
  const kind = kindOf(value);
  const id = idOf(path);
  const {ui} = form.words;
  const save = ({target}: Event): void => {
    const chosen = (target as HTMLSelectElement).value as Kind;
    const {before, at, ...rest} = (isObject(value) ? value : {}) as JsonObject;
    void [before, at];
    form.store.set(path, chosen ? {...rest, [chosen]: START[chosen]} : emptied());
  };
  const options: [Kind, string][] = [
    ['', ui.noTime],
    ['before', ui.lengthBefore],
    ['at', ui.timeOfDay],
  ];
  const {before, at} = schema.properties!;
  return html`<div class="field short">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${live(kind)} @change=${save} aria-describedby=${describedBy(form, field)}>
        ${options.map(([option, name]) => html`<option value=${option} ?selected=${option === kind}>${name}</option>`)}
      </select>
      ${around(form, field)}
    </div>
    ${kind === 'before' ? form.control(form, `${path}/before`, before!, {required: true}) : nothing}
    ${
      kind === 'at'
        ? Object.entries(at!.properties!).map(([name, inner]) =>
            form.control(form, `${path}/at/${name}`, inner, {required: true}),
          )
        : nothing
    }`;
}
