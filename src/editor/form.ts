import {html, nothing, type TemplateResult} from 'lit';
import type {JsonSchema} from '../model/validate.js';
import type {Finding} from './findings.js';
import {keysOf, valueAt, type Json, type JsonObject} from './json.js';
import type {Store} from './store.js';
import type {Words} from './words/index.js';

/** The things that every control needs: where values go, the words, and the findings. */
export interface Form {
  readonly store: Store;
  readonly words: Words;
  /** Language of the words, BCP 47. */
  readonly lang: string;
  readonly findings: readonly Finding[];
  /** Draws the control that fits a field; controls of groups and lists draw their fields with it. */
  readonly control: Control;
}

export type Control = (
  form: Form,
  path: string,
  schema: JsonSchema,
  more?: {required?: boolean; label?: string},
) => TemplateResult;

/** A field of the record, and where it is. */
export interface Field {
  /** JSON pointer. */
  readonly path: string;
  readonly schema: JsonSchema;
  readonly label: string;
  /** The schema asks for it: it cannot be left out. */
  readonly required?: boolean;
}

export const valueOf = (form: Form, path: string): Json | undefined => valueAt(form.store.state.record, path);

/** The id of the control of a field, by which labels and findings find it. */
export const idOf = (path: string): string => `field${path.replaceAll(/[^\w/-]/g, '_').replaceAll('/', '.')}`;

/** The last key of a pointer, which names the field. */
export const nameOf = (path: string): string => keysOf(path).at(-1) ?? '';

/** Returns what was found at the field itself. */
export const findingsAt = ({findings}: Form, path: string): Finding[] => findings.filter((found) => found.path === path);

/** Returns what was found at the field and inside it. */
export const findingsIn = ({findings}: Form, path: string): Finding[] =>
  findings.filter((found) => found.path === path || found.path.startsWith(`${path}/`));

/** Saves the text of a control; an empty one takes a field away that need not be there. */
export function saveText(form: Form, {path, required}: Field, text: string): void {
  form.store.set(path, text || required ? text : undefined);
}

/** The ids of the hint and the findings of a field, for `aria-describedby`. */
export const describedBy = (form: Form, {path}: Field): string | typeof nothing => {
  const ids = [helpOf(form, path) && `${idOf(path)}-help`, findingsAt(form, path).length > 0 && `${idOf(path)}-found`];
  return ids.filter(Boolean).join(' ') || nothing;
};

export const isInvalid = (form: Form, path: string): 'true' | typeof nothing =>
  findingsAt(form, path).some(({level}) => level === 'error') ? 'true' : nothing;

const helpOf = ({words}: Form, path: string): string | undefined => words.help[nameOf(path)];

/** The hint, the text of the other language and the findings of a field: they follow its control. */
export function around(form: Form, field: Field): TemplateResult {
  const {path} = field;
  const help = helpOf(form, path);
  const other = valueAt(form.store.state.beside, path);
  return html`${help ? html`<p class="hint" id="${idOf(path)}-help">${help}</p>` : nothing}
  ${typeof other === 'string' ? html`<p class="beside" lang=${langOf(form.store.state.beside!)} dir="auto">${other}</p>` : nothing}
  ${showFindings(form, path)}`;
}

const langOf = (record: JsonObject): string => String(record['lang'] ?? '');

/** The findings at a field, with a button where a mend is certain. */
export function showFindings(form: Form, path: string): TemplateResult | typeof nothing {
  const found = findingsAt(form, path);
  if (!found.length) return nothing;
  return html`<ul class="findings" id="${idOf(path)}-found">
    ${found.map((finding) => html`<li class=${finding.level}>${showFinding(form, finding)}</li>`)}
  </ul>`;
}

/** The words of a finding, its level first, and what can be done about it by one press. */
export function showFinding({store, words}: Form, {level, message, rule, mend, done}: Finding): TemplateResult {
  const {levels, ui} = words;
  const said = words.say(message, rule);
  const finish = (): void => store.change({done: [...store.state.done, done!]});
  return html`<strong>${levels[level]}:</strong> <span lang=${said.lang}>${said.text}</span>
    ${
      mend
        ? html`<button type="button" @click=${() => store.set(mend.path, mend.value)}>
          ${mend.value === undefined ? ui.remove : ui.mendTo(String(mend.value))}
        </button>`
        : nothing
    }
    ${done ? html`<button type="button" @click=${finish}>${ui.checked}</button>` : nothing}`;
}
