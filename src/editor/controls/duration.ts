import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {around, describedBy, idOf, isInvalid, saveText, valueOf, type Field, type Form} from '../form.js';

/** Units of a length of time, as ISO 8601 writes them: before the number, and after it. */
export const UNITS = {
  minutes: ['PT', 'M'],
  hours: ['PT', 'H'],
  days: ['P', 'D'],
  weeks: ['P', 'W'],
  months: ['P', 'M'],
  years: ['P', 'Y'],
} as const;
export type Unit = keyof typeof UNITS;

/** A length of time in one unit, or `undefined` where it has several. */
export function amountOf(duration: string): {count: number; unit: Unit} | undefined {
  for (const [unit, [before, after]] of Object.entries(UNITS)) {
    const [, count] = new RegExp(`^${before}(\\d+)${after}$`).exec(duration) ?? [];
    if (count) return {count: Number(count), unit: unit as Unit};
  }
  return undefined;
}

export const durationOf = (count: number, unit: Unit): string => `${UNITS[unit][0]}${count}${UNITS[unit][1]}`;

/** A length of time: a number and its unit; one with several units as ISO 8601 writes it. */
export function durationControl(form: Form, field: Field): TemplateResult {
  const {path, label} = field;
  const id = idOf(path);
  const value = String(valueOf(form, path) ?? '');
  const amount = amountOf(value);
  const described = describedBy(form, field);
  if (value && !amount)
    return html`<div class="field short">
      <label for=${id}>${label} (ISO 8601)</label>
      <input id=${id} .value=${live(value)} @input=${({target}: Event) => saveText(form, field, (target as HTMLInputElement).value)}
        aria-describedby=${described} aria-invalid=${isInvalid(form, path)} />
      ${around(form, field)}
    </div>`;
  const unit = amount?.unit ?? 'hours';
  const save = (event: Event): void => {
    const group = (event.currentTarget as HTMLElement).closest('[role=group]')!;
    const count = group.querySelector('input')!.valueAsNumber;
    const chosen = group.querySelector('select')!.value as Unit;
    form.store.set(
      path,
      Number.isNaN(count) ? (field.required ? '' : undefined) : durationOf(Math.trunc(Math.abs(count)), chosen),
    );
  };
  return html`<div class="field short">
    <span id="${id}-label" class="label">${label}</span>
    <div role="group" class="pair" aria-labelledby="${id}-label">
      <input id=${id} type="number" min="0" step="1" .value=${live(String(amount?.count ?? ''))} @input=${save}
        aria-labelledby="${id}-label" aria-describedby=${described} aria-invalid=${isInvalid(form, path)} />
      <select .value=${live(unit)} @change=${save} aria-label="${label}: ${form.words.ui.unit}">
        ${Object.keys(UNITS).map((name) => html`<option value=${name} ?selected=${name === unit}>${form.words.units[name as Unit]}</option>`)}
      </select>
    </div>
    ${around(form, field)}
  </div>`;
}
