import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {TARGETS, withItemMoved} from '../assign.js';
import {around, idOf, valueOf, type Field, type Form} from '../form.js';
import {isObject, moved, type Json} from '../json.js';
import {RECORD, blank, shapeOf} from '../schema.js';
import {members} from './group.js';

/** Lists whose items are named by an id that other fields use. */
const withId = (item: Json, items: readonly Json[], base: string): Json => {
  if (!isObject(item) || item['id'] !== '') return item;
  const taken = new Set(items.map((other) => isObject(other) && other['id']));
  let number = items.length + 1;
  while (taken.has(`${base}-${number}`)) number++;
  return {...item, id: `${base}-${number}`};
};

/** Lists of which an empty one says something: the fields that may have notes. */
const saysNone = (path: string): boolean => path.slice(1) in RECORD.properties!['notes']!.properties!;

/** Puts the cursor into a field once it is there. */
const focusSoon = (id: string): void => void requestAnimationFrame(() => document.getElementById(id)?.focus());

const firstField = (path: string, schema: Field['schema']): string => {
  const shape = shapeOf(schema);
  const [name] = shape.type === 'object' ? (shape.properties!['text'] ? ['text'] : Object.keys(shape.properties!)) : [];
  return idOf(name ? `${path}/${name}` : path);
};

/** A list: its items with buttons to move and remove them, one to add, and whether the source states that there are none. */
export function listControl(form: Form, field: Field): TemplateResult {
  const {path, label, schema, required} = field;
  const {ui} = form.words;
  const value = valueOf(form, path);
  const items = Array.isArray(value) ? value : [];
  const save = (next: Json[]): void => form.store.set(path, next.length || required ? next : undefined);
  const add = (): void => {
    save([...items, withId(blank(schema.items!), items, path.split('/').at(-1)!.replace(/s$/, ''))]);
    focusSoon(firstField(`${path}/${items.length}`, schema.items!));
  };
  const none = html`<label class="tick">
    <input type="checkbox" .checked=${live(Array.isArray(value))}
      @change=${({target}: Event) => form.store.set(path, (target as HTMLInputElement).checked ? [] : undefined)} />
    <span>${ui.statedNone}</span>
  </label>`;
  return html`<fieldset id=${idOf(path)} tabindex="-1" class="list">
    <legend>${label}</legend>
    ${items.length ? html`<ol>${items.map((_, at) => html`<li>${item(form, field, at, items, save)}</li>`)}</ol>` : nothing}
    <button type="button" @click=${add}>${ui.add(form.words.items[path.split('/').at(-1)!] ?? label)}</button>
    ${items.length || !saysNone(path) ? nothing : none} ${around(form, field)}
  </fieldset>`;
}

/** One item and the buttons for its place. */
function item(form: Form, {path, schema, label}: Field, at: number, items: Json[], save: (next: Json[]) => void): TemplateResult {
  const {ui} = form.words;
  const here = `${path}/${at}`;
  const shape = shapeOf(schema.items!);
  const name = ui.itemOf(at + 1, form.words.items[path.split('/').at(-1)!] ?? label);
  const move = (to: number): void => {
    save(moved(items, at, to));
    focusSoon(firstField(`${path}/${to}`, schema.items!));
  };
  const remove = (): void => {
    save(items.filter((_, index) => index !== at));
    focusSoon(items.length > 1 ? firstField(`${path}/${Math.max(at - 1, 0)}`, schema.items!) : idOf(path));
  };
  return html`<div role="group" aria-label=${name} class="item">
    <div>
      ${
        shape.type === 'object'
          ? members(form, {path: here, schema: shape, label: name}, {folded: true, last: mover(form, path, at)})
          : form.control(form, here, schema.items!, {label: name, required: true})
      }
    </div>
    <div class="place">
      <button type="button" ?disabled=${at === 0} @click=${() => move(at - 1)} aria-label="${ui.moveUp}: ${name}">↑</button>
      <button type="button" ?disabled=${at === items.length - 1} @click=${() => move(at + 1)} aria-label="${ui.moveDown}: ${name}">↓</button>
      <button type="button" @click=${remove} aria-label="${ui.remove}: ${name}">✕</button>
    </div>
  </div>`;
}

/** Lists of the record itself, and those of its other sections: their items can go into another field. */
const CAN_MOVE = /^\/(?:(?!more)\w+|more\/\d+\/items)$/;

/** The choice of another field for an item that the reader of pages, or somebody, put into the wrong one. */
function mover(form: Form, path: string, at: number): TemplateResult | typeof nothing {
  const {store, words} = form;
  const here = path.slice(1);
  if (!CAN_MOVE.test(path) || (!here.startsWith('more') && !TARGETS.includes(here))) return nothing;
  const move = ({target}: Event): void => {
    store.change({record: withItemMoved(store.state.record!, `${path}/${at}`, (target as HTMLSelectElement).value)});
    focusSoon(idOf(path));
  };
  return html`<label class="field short">
    <span>${words.ui.moveTo}</span>
    <select .value=${live('')} @change=${move}>
      <option value="">${words.ui.nowhere}</option>
      ${TARGETS.filter((field) => field !== here).map((field) => html`<option value=${field}>${words.labels[field] ?? field}</option>`)}
    </select>
  </label>`;
}
