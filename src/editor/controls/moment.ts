import {html, nothing, type TemplateResult} from 'lit';
import {valueOf, type Field, type Form} from '../form.js';
import {isObject, type Json, type JsonObject} from '../json.js';
import {selectControl, type Choice} from './select.js';

type Kind = '' | 'before' | 'at';
/** No hour is there before somebody has typed it. */
const EMPTY: Record<Exclude<Kind, ''>, Json> = {before: '', at: {day: '', time: ''}};

const kindOf = (value: Json | undefined): Kind =>
  !isObject(value) ? '' : 'at' in value ? 'at' : 'before' in value ? 'before' : '';

/** When a step is due: its relation to a moment, the moment itself, and where it ends if it takes a range of time. */
export function timeControl(form: Form, field: Field): TemplateResult {
  const {path, schema, label} = field;
  const {means, anchor, until} = schema.properties!;
  const kind = kindOf(valueOf(form, path));
  const {labels, ui} = form.words;
  return html`<fieldset class="time">
    <legend>${label}</legend>
    ${kind ? form.control(form, `${path}/means`, means!) : nothing} ${momentControl(form, {...field, label: ui.kindOfTime})}
    ${kind === 'before' && anchor ? form.control(form, `${path}/anchor`, anchor) : nothing}
    ${kind && until ? momentControl(form, {path: `${path}/until`, schema: until, label: labels['when.until']!}) : nothing}
  </fieldset>`;
}

/** A moment before the procedure: a length of time, or a time of day on a day. */
function momentControl(form: Form, field: Field): TemplateResult {
  const {path, schema} = field;
  const value = valueOf(form, path);
  const kind = kindOf(value);
  const {ui} = form.words;
  const options: Choice[] = [
    ['', ui.noTime],
    ['before', ui.lengthBefore],
    ['at', ui.timeOfDay],
  ];
  const save = (chosen: string): void => {
    const {before, at, ...rest} = (isObject(value) ? value : {}) as JsonObject;
    void [before, at];
    form.store.set(path, chosen ? {...rest, [chosen]: EMPTY[chosen as 'before' | 'at']} : undefined);
  };
  const {before, at} = schema.properties!;
  const parts = kind === 'before' ? [['before', before!] as const] : [];
  const clock = kind === 'at' ? Object.entries(at!.properties!).map(([name, inner]) => [`at/${name}`, inner] as const) : [];
  return html`${selectControl(form, field, options, kind, save)}
  ${[...parts, ...clock].map(([name, inner]) => form.control(form, `${path}/${name}`, inner, {required: true}))}`;
}
