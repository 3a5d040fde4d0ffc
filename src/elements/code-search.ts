import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {CodeHit, CodeSource} from '../catalog/code-search.js';
import {CodeAnswers} from '../core/controllers/code-query.js';
import {Localize} from '../core/controllers/localize.js';
import {customElement} from '../core/custom-element.js';
import {CodeSelectEvent} from '../core/events.js';
import {property, state} from '../core/property.js';
import {codes} from '../locales/en.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {styles} from './code-search.styles.js';

const MOST_OF_FAMILY = 100;
/** VoiceOver does not reliably follow `aria-activedescendant`: there the active option is said by the status. */
const APPLE = /^(Mac|iP)/.test(globalThis.navigator?.platform ?? '');

/** A line of the list: a code, the other codes of its family, or the way back from a family. */
type Option = {readonly hit: CodeHit; readonly family?: boolean} | {readonly back: true};

/**
 * @summary Search all medical codes: by the beginning of a code, by words in any order, by everyday words, through typos.
 * In a form its value is the code that was picked (`ICD-10-PCS|0SRD0J9`), or else what was typed.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart input - The text field.
 * @csspart list - The list of codes.
 * @csspart option - One code.
 * @csspart status - How many were found, and what went wrong.
 * @csspart retry - The button that tries again.
 * @csspart licence - The publishers' notices.
 * @fires {CodeSelectEvent} code-select - A code was picked.
 * @example
 * <code-search index="/codes/"></code-search>
 */
@customElement('code-search')
export class CodeSearch extends LitElement {
  static override styles = [sharedStyles, styles];
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static readonly formAssociated = true;

  /** Folder with the files that the index command has written. */
  @property() index?: string;
  /** A source of your own, such as a terminology server; stands before `index`. */
  @property({attribute: false}) source?: CodeSource;
  /** Short names of the systems to search, parted by spaces; all by default. */
  @property() systems?: string;
  /** The label; by default "Search all medical codes". */
  @property() label?: string;
  /** Name in a form. */
  @property({reflect: true}) name?: string;
  /** What is in the field at first, and after a reset. */
  @property({attribute: 'value'}) defaultValue = '';
  /** Whether a form must not go without it. */
  @property({type: Boolean}) required = false;
  /** Whether it cannot be used now. */
  @property({type: Boolean}) disabled = false;

  @state() private text = '';
  @state() private open = false;
  @state() private active = -1;
  /** The family that is shown instead of the results. */
  @state() private family?: CodeHit;
  private picked?: CodeHit;

  private readonly answers = new CodeAnswers(this);
  private readonly localize = new Localize(this);
  private readonly internals = this.attachInternals();

  /** The picked code as `system|code`, or the text. */
  get value(): string {
    return this.picked ? `${this.picked.system}|${this.picked.code}` : this.text;
  }

  set value(value: string) {
    this.text = value;
    this.picked = undefined;
  }

  formResetCallback(): void {
    this.value = this.defaultValue;
    this.close();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && !this.text) this.text = this.defaultValue;
    else if (changed.has('defaultValue') && !this.picked && this.text === changed.get('defaultValue'))
      this.text = this.defaultValue;
  }

  protected override updated(): void {
    this.internals.setFormValue(this.value);
    const missing = this.required && !this.text.trim();
    this.internals.setValidity({valueMissing: missing}, missing ? this.words.required : '', this.input);
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  protected override render(): TemplateResult {
    const {words, localize, open, active, answers} = this;
    const options = this.options;
    return html`<div class="base" part="base" lang=${localize.lang} dir=${localize.dir} @focusout=${this.leave}>
      <label part="label" id="label" for="input">${this.label ?? words.label}</label>
      <div class="field">
        <input
          id="input"
          part="input"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${open && options.length > 0}
          aria-controls="list"
          aria-activedescendant=${options[active] ? `option-${active}` : nothing}
          aria-describedby="hint"
          aria-required=${this.required}
          .value=${this.text}
          ?disabled=${this.disabled}
          @focus=${this.prepare}
          @input=${this.type}
          @keydown=${this.press}
        />
        <ul id="list" part="list" role="listbox" aria-label=${words.list} ?hidden=${!open || !options.length} @mousedown=${keepFocus}>
          ${options.map((option, at) => this.renderOption(option, at))}
        </ul>
      </div>
      <p id="hint" class="muted">${words.hint}</p>
      <p class="muted" part="status" role="status">${this.status}</p>
      ${answers.error || answers.result?.failed ? html`<button type="button" part="retry" @click=${this.retry}>${words.retry}</button>` : nothing}
      ${this.renderLicences()}
    </div>`;
  }

  private renderOption(option: Option, at: number): TemplateResult {
    const {words, localize} = this;
    const content =
      'back' in option
        ? words.back
        : option.family
          ? words.family(localize.number(option.hit.family!.count), option.hit.family!.code)
          : renderHit(option.hit, option.hit.reason && words.because(option.hit.reason));
    const kind = 'hit' in option && !option.family ? 'hit' : 'more';
    return html`<li id="option-${at}" part="option" role="option" class=${kind} aria-selected=${at === this.active} @click=${() => this.choose(at)}>${content}</li>`;
  }

  private renderLicences(): unknown {
    return this.answers.result?.sets.map(
      ({title, system, version, licence}) =>
        html`<p class="muted" part="licence">${title ?? system}${version && ` ${version}`}${licence && `: ${licence}`}</p>`,
    );
  }

  private get words(): typeof codes {
    return this.localize.words('codes', codes);
  }

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  private get options(): readonly Option[] {
    const hits = (this.text.trim() && this.answers.result?.hits) || [];
    const family = this.family?.family!.code;
    // Others are of the answer before.
    if (family) return [{back: true}, ...hits.filter(({code}) => code.startsWith(family)).map((hit) => ({hit}))];
    return hits.flatMap((hit): Option[] => (hit.family ? [{hit}, {hit, family: true}] : [{hit}]));
  }

  /** What is said aloud. */
  private get status(): string {
    const {words, localize, answers, text, open} = this;
    const {result, error, slow} = answers;
    if (error) return words.failed;
    if (slow) return words.loading;
    const said = [result?.failed && words.someFailed, result?.more && words.moreToCome];
    if (open && text.trim() && result) {
      const active = APPLE && this.renderRoot.querySelector('[aria-selected=true]')?.textContent;
      said.unshift(
        active || (result.hits.length ? words.found(localize.number(result.total ?? result.hits.length)) : words.none),
      );
    }
    return said.filter(Boolean).join(' ');
  }

  private ask(family?: CodeHit): Promise<void> {
    this.family = family;
    const systems = family ? [family.system] : this.systems?.split(/\s+/).filter(Boolean);
    return this.answers.ask({query: this.text, systems, ...(family && {within: family.family!.code, limit: MOST_OF_FAMILY})});
  }

  /** The codes are fetched when somebody means to search. */
  private prepare(): void {
    if (!this.answers.result && !this.answers.error) void this.ask();
  }

  private type(): void {
    this.value = this.input.value;
    this.active = -1;
    this.open = true;
    void this.ask();
  }

  private press(event: KeyboardEvent): void {
    const {key, altKey} = event;
    const count = this.options.length;
    const shown = this.open && count > 0;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && count) {
      if (!shown) this.open = true;
      if (shown || !altKey) this.active = (this.active + (key === 'ArrowDown' ? 1 : this.active < 0 ? 0 : -1) + count) % count;
    } else if (key === 'Enter' && shown && this.active >= 0) void this.choose(this.active);
    else if (key === 'Escape' && (shown || this.text)) {
      if (!shown) this.value = '';
      this.close();
    } else return;
    event.preventDefault();
  }

  private async choose(at: number): Promise<void> {
    const option = this.options[at]!;
    if ('back' in option || option.family) {
      const back = 'back' in option ? this.family : undefined;
      await this.ask('back' in option ? undefined : option.hit);
      // The reader stays where they were.
      this.active = back ? this.options.findIndex((one) => 'hit' in one && one.family && one.hit.code === back.code) : 0;
      return;
    }
    const {system, code, display} = option.hit;
    this.text = `${code} ${display}`;
    this.picked = option.hit;
    this.close();
    this.dispatchEvent(new CodeSelectEvent(system, code, display));
  }

  private retry(): void {
    this.input.focus();
    void this.answers.retry();
  }

  private leave({relatedTarget}: FocusEvent): void {
    if (!this.renderRoot.contains(relatedTarget as Node | null)) this.close();
  }

  private close(): void {
    this.open = false;
    this.active = -1;
    this.family = undefined;
  }
}

/** A press on the list must not take the focus from the field. */
const keepFocus = (event: Event): void => event.preventDefault();

function renderHit({system, code, display, marks}: CodeHit, reason?: string): TemplateResult {
  const words = display.split(' ').map((word, at) => (marks?.includes(at) ? html`<mark>${word}</mark> ` : `${word} `));
  return html`<span dir="ltr"><strong>${code}</strong> <span class="muted">${system}</span></span>
    <span dir="auto">${words}</span>${reason ? html`<span class="muted">${reason}</span>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'code-search': CodeSearch;
  }
}
