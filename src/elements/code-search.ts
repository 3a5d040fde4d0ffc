import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {FindPages} from '../catalog/catalog-pages.js';
import type {CodeHit, CodeQuery, CodeSource} from '../catalog/code-search.js';
import {spoken} from '../core/content.js';
import {CodeAnswers} from '../core/controllers/code-query.js';
import {Localize} from '../core/controllers/localize.js';
import {customElement} from '../core/custom-element.js';
import {CodeSelectEvent} from '../core/events.js';
import {lazy} from '../core/lazy.js';
import {property, state} from '../core/property.js';
import {codes} from '../locales/en.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {optionsOf, renderHit, sayOption, type CodeOption} from './code-option.js';
import {styles} from './code-search.styles.js';

const MOST_OF_FAMILY = 100;

/**
 * @summary Search all medical codes: by the beginning of a code, by words in any order, by everyday words, through typos.
 * In a form its value is the code that was picked (`ICD-10-PCS|0SRD0J9`), or else what was typed.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart input - The text field.
 * @csspart list - The list of codes.
 * @csspart option - One code.
 * @csspart status - How many were found, and what went wrong.
 * @csspart page - The page about the code that was picked.
 * @csspart link - The link to it.
 * @csspart retry - Tries again what could not be loaded.
 * @csspart licence - The publishers' notices.
 * @fires {CodeSelectEvent} code-select - A code was picked.
 * @example
 * <code-search index="/codes/" catalog="/procedures/catalog.json"></code-search>
 */
@customElement('code-search')
export class CodeSearch extends LitElement {
  static override styles = [sharedStyles, styles];
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static readonly formAssociated = true;

  /** Folder with the files that the index command has written. */
  @property() index?: string;
  /**
   * Address of a search on a terminology server, without the words: `…/ValueSet/$expand?url=…` (FHIR) or `…/NAME/v3/search`
   * (Clinical Tables), of an origin that the page allows. `systems` names its one system; `index` answers while it fails.
   */
  @property() server?: string;
  /** A source of your own; stands before `server` and `index`. */
  @property({attribute: false}) source?: CodeSource;
  /** Address of a catalog that the catalog command has written: a code that one of its records has links to that page. */
  @property() catalog?: string;
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

  /** What is in the field, once somebody has changed it. */
  @state() private text?: string;
  @state() private open = false;
  @state() private active = -1;
  /** The one whose family is shown instead of the results. */
  @state() private family?: CodeHit;
  /** Finds the pages about a code, once the catalog is here. */
  @state() private pagesOf?: FindPages;
  private picked?: CodeHit;

  private readonly answers = new CodeAnswers(this);
  private readonly localize = new Localize(this);
  private readonly internals = this.attachInternals();

  /** The picked code as `system|code`, or the text. */
  @property({attribute: false, noAccessor: true})
  get value(): string {
    return this.picked ? `${this.picked.system}|${this.picked.code}` : this.typed;
  }

  set value(value: string) {
    this.text = value;
    this.picked = undefined;
  }

  formResetCallback(): void {
    this.text = this.picked = undefined;
    this.close();
  }

  formDisabledCallback(disabled: boolean): void {
    // As in the other attributes, `false` is no.
    if (this.getAttribute('disabled') === 'false') this.removeAttribute('disabled');
    else this.disabled = disabled;
  }

  protected override updated(): void {
    const {input, internals} = this;
    internals.setFormValue(this.disabled ? null : this.value);
    internals.setValidity(input.validity, input.validationMessage, input);
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  protected override render(): TemplateResult {
    const {words, localize, active, answers, options} = this;
    const shown = this.open && options.length > 0;
    return html`<div class="base" part="base" lang=${localize.lang} dir=${localize.dir}>
      <label part="label" id="label" for="input">${this.label ?? words.label}</label>
      <div class="field">
        <input
          id="input"
          part="input"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${shown}
          aria-controls="list"
          aria-activedescendant=${options[active] ? `option-${active}` : nothing}
          aria-describedby="hint"
          .value=${this.typed}
          ?required=${this.required}
          ?disabled=${this.disabled}
          @focus=${this.prepare}
          @input=${this.type}
          @keydown=${this.press}
          @blur=${this.close}
        />
        <ul id="list" part="list" role="listbox" aria-labelledby="label" ?hidden=${!shown} @mousedown=${keepFocus}>
          ${options.map((option, at) => this.renderOption(option, at))}
        </ul>
      </div>
      <p id="hint" class="muted">${words.hint}</p>
      <div role="status">
        <p class="muted" part="status">${this.status}</p>
        ${this.pages(this.picked).map(
          ({href, lang, name}) => html`<p part="page">${words.page} <a part="link" href=${href}>${spoken(lang, name)}</a></p>`,
        )}
      </div>
      ${answers.error || answers.result?.failed ? html`<button type="button" part="retry" @click=${this.retry}>${words.retry}</button>` : nothing}
      ${answers.result?.sets.map(
        ({title, system, version, licence}) =>
          html`<p class="muted" part="licence">${title ?? system}${version && ` ${version}`}${licence && `: ${licence}`}</p>`,
      )}
    </div>`;
  }

  private renderOption(option: CodeOption, at: number): TemplateResult {
    const {words, localize} = this;
    const {hit} = option;
    const content = hit
      ? renderHit(hit, [hit.reason && words.because(hit.reason), this.pages(hit)[0] && words.hasPage])
      : sayOption(option, words, localize);
    return html`<li id="option-${at}" part="option" role="option" class=${hit ? 'hit' : 'more'} aria-selected=${at === this.active} @click=${() => this.choose(at)}>${content}</li>`;
  }

  private get words(): typeof codes {
    return this.localize.words('codes', codes);
  }

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  private pages(code: CodeHit | undefined): ReturnType<FindPages> {
    return (code && this.pagesOf?.(code, this.localize.lang)) ?? [];
  }

  private get typed(): string {
    return this.text ?? this.defaultValue;
  }

  private get options(): readonly CodeOption[] {
    return optionsOf((this.typed.trim() && this.answers.result?.hits) || [], this.family?.family!.code);
  }

  /** What is said aloud. VoiceOver does not reliably follow `aria-activedescendant`: there, the active option too. */
  private get status(): string {
    const {words, localize, answers, options} = this;
    const {result, error, slow} = answers;
    if (error) return words.failed;
    if (slow) return words.loading;
    const active = /^(Mac|iP)/.test(navigator.platform) && options[this.active];
    const found = result?.hits.length ? words.found(localize.number(result.total ?? result.hits.length)) : words.none;
    return [
      this.open && this.typed.trim() && result && (active ? sayOption(active, words, localize) : found),
      result?.failed && words.someFailed,
      result?.more && words.moreToCome,
    ]
      .filter(Boolean)
      .join(' ');
  }

  private ask(family?: CodeHit): Promise<void> {
    this.family = family;
    return this.answers.ask(this.question(family));
  }

  private question(family?: CodeHit): CodeQuery {
    const systems = family ? [family.system] : this.systems?.split(/\s+/).filter(Boolean);
    return {query: this.typed, systems, ...(family && {within: family.family!.code, limit: MOST_OF_FAMILY})};
  }

  /** Nothing is fetched before somebody means to search. */
  private prepare(): void {
    if (this.catalog !== undefined)
      lazy('catalog', () => import('../catalog/catalog.lazy.js'))
        .then(({findPages}) => findPages(this))
        .then((found) => (this.pagesOf = found), console.error);
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
    } else if (key === 'Enter' && !event.isComposing) {
      if (shown && this.active >= 0) void this.choose(this.active);
      else this.submit();
    } else if (key === 'Escape' && (shown || this.typed)) {
      if (!shown) this.value = '';
      this.close();
    } else return;
    event.preventDefault();
  }

  /** As Enter in a native field: by the form's first button, which may be disabled, and whose value is sent too. */
  private submit(): void {
    const fields = [...(this.internals.form?.elements ?? [])] as HTMLInputElement[];
    this.close();
    fields.find(({type}) => type === 'submit')?.click();
  }

  private async choose(at: number): Promise<void> {
    const {hit, family} = this.options[at]!;
    if (hit) return this.pick(hit);
    const {typed, family: left} = this;
    await this.ask(family && this.options[at - 1]!.hit);
    if (!this.open || typed !== this.typed) return;
    // The reader stays where they were.
    this.active = family ? 0 : this.options.findIndex((one) => one.family?.code === left!.family!.code);
  }

  private pick(hit: CodeHit): void {
    const {system, code, display} = hit;
    this.text = `${code} ${display}`;
    this.picked = hit;
    this.close();
    this.dispatchEvent(new CodeSelectEvent(system, code, display, this.pages(hit)[0]?.href));
  }

  private retry(): void {
    this.input.focus();
    this.open = true;
    void this.answers.retry(this.question());
  }

  /** The list covers what comes after the field: it must not stand over what has the focus next. */
  private close(): void {
    this.open = false;
    this.active = -1;
    this.family = undefined;
  }
}

/** A press on the list must not take the focus from the field. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'code-search': CodeSearch;
  }
}
