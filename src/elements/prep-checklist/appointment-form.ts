import {html, type TemplateResult} from 'lit';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {timesWords} from './timed-words.js';

/** A local date and time, and the zone where it holds. */
export interface Entry {
  readonly appointment: string;
  readonly timeZone: string;
}

/** Years from now: a year of two digits, or of five, is a slip of the keyboard. */
const MAX_YEARS = 100;

/** Every zone that the browser knows, and one more. */
const zones = (one: string): string[] => [...new Set([one, ...Intl.supportedValuesOf('timeZone')])].sort();

/**
 * Asks a patient for the appointment. No `<form>`: a frame may forbid those, and nothing is sent.
 * @param isOpen whether they are shown: only then are there the zones, some four hundred.
 */
export function renderFields(
  localize: Localize,
  {appointment, timeZone}: Partial<Entry> & Pick<Entry, 'timeZone'>,
  isOpen: boolean,
  setEntry: (entry: Entry) => void,
): TemplateResult {
  const words = timesWords(localize);
  const enter = ({currentTarget}: Event): void => {
    const form = (currentTarget as HTMLElement).closest('details')!;
    const [input, select] = [form.querySelector('input')!, form.querySelector('select')!];
    const years = Math.abs(parseInt(input.value) - new Date().getFullYear());
    input.setCustomValidity(years > MAX_YEARS ? words.year : '');
    if (input.reportValidity() && select.reportValidity()) setEntry({appointment: input.value, timeZone: select.value});
  };
  const clear = ({target}: Event): void => (target as HTMLInputElement).setCustomValidity('');
  return html`<div class="fields">
    <label>${words.dateTime}<input type="datetime-local" required .value=${appointment ?? ''} @input=${clear} /></label>
    <label
      >${words.zone}<select translate="no" required>
        ${(isOpen ? zones(timeZone) : [timeZone]).map(
          (zone) => html`<option value=${zone} ?selected=${zone === timeZone}>${zone.replaceAll('_', ' ')}</option>`,
        )}
      </select></label
    >
    <button type="button" part="button" @click=${enter}>${words.show}</button>
  </div>`;
}
