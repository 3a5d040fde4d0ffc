import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {FindPages} from '../../catalog/pages-by-code.js';
import type {CodeHit, CodeResult, CodeSource} from '../../codes/code-source.js';
import {codeSource} from '../../core/find-code-source.js';
import {spoken} from '../../core/render/record-text.js';
import {Answers} from '../../core/controllers/latest-request.js';
import {Localize} from '../../core/controllers/localize-controller.js';
import {customElement} from '../../core/custom-element.js';
import {CodeSelectEvent} from '../../core/events.js';
import {environment} from '../../loading/environment.js';
import {property, state} from '../../core/lit/property.js';
import {codes} from '../../locales/search/en.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {optionsOf, questionOf, renderOption, type CodeOption} from './option.js';
import {styles} from './code-search.styles.js';

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
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};
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

  /** What is in the field, once somebody has changed it: a text, or the line that was picked. */
  @state() private entry?: Pick<CodeOption, 'text'> & Partial<CodeOption>;
  @state() private open = false;
  /** Key of the line that Enter picks: it stays when its place in the list does not. */
  @state() private active?: string;
  /** The code whose family is shown instead of the results. */
  @state() private family?: CodeHit;
  /** Finds the pages about a code, once the catalog is here. */
  @state() private pagesOf: FindPages = () => [];

  private readonly answers = new Answers<CodeResult>(this);
  private readonly localize = new Localize(this);
  private readonly internals = this.attachInternals();

  /** The picked code as `system|code`, or the text. */
  @property({attribute: false, noAccessor: true})
  get value(): string {
    return this.entry?.key ?? this.typed;
  }

  set value(value: string) {
    this.write({text: value});
  }

  formResetCallback(): void {
    this.close();
    this.write();
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
    const {words, localize, at, options, shown, entry} = this;
    const {result, error} = this.answers.last;
    return html`<div class="base" part="base" lang=${localize.lang} dir=${localize.dir}>
      <label part="label" id="label" for="input">${this.label ?? words.label}</label>
      <div class="field">
        <input
          id="input"
          part="input"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${shown}
          aria-controls="list"
          aria-activedescendant=${at < 0 ? nothing : `option-${at}`}
          aria-describedby="hint"
          .value=${this.typed}
          ?required=${this.required}
          ?disabled=${this.disabled}
          @focus=${this.prepare}
          @input=${this.type}
          @keydown=${this.press}
          @blur=${this.close}
        />
        <ul id="list" part="list" role="listbox" aria-labelledby="label" ?hidden=${!shown} @mousedown=${this.keepFocus}>
          ${options.map(
            (option, place) =>
              html`<li id="option-${place}" part="option" role="option" aria-selected=${place === at} @click=${() => this.choose(option)}>${renderOption(option, words, this.pages(option))}</li>`,
          )}
        </ul>
      </div>
      <p id="hint" class="muted">${words.hint}</p>
      <div role="status">
        <p class="muted" part="status">${this.status} ${result?.failed && words.someFailed} ${result?.more && words.moreToCome}</p>
        ${this.pages(entry).map(
          ({href, lang, name}) =>
            html`<p part="page">${words.hasPage}: <a part="link" href=${href}>${spoken(lang, name)}</a></p>`,
        )}
      </div>
      ${(error ?? result?.failed) && html`<button type="button" part="retry" @click=${this.retry}>${words.retry}</button>`}
      ${result?.sets.map(
        ({title, system, version, licence}) =>
          html`<p class="muted" part="licence">${title ?? system}${version && ` ${version}`}${licence && `: ${licence}`}</p>`,
      )}
    </div>`;
  }

  private get words(): typeof codes {
    return this.localize.words('codes', codes);
  }

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  private pages({hit}: Partial<CodeOption> = {}): ReturnType<FindPages> {
    return hit ? this.pagesOf(hit, this.localize.lang) : [];
  }

  private get typed(): string {
    return this.entry?.text ?? this.defaultValue;
  }

  private get options(): readonly CodeOption[] {
    return optionsOf((this.typed.trim() && this.answers.last.result?.hits) || [], this.family, this.words, this.localize);
  }

  private get shown(): boolean {
    return this.open && this.options.length > 0;
  }

  /** Place of the active line. */
  private get at(): number {
    return this.options.findIndex(({key}) => key === this.active);
  }

  /** What is said aloud. VoiceOver does not reliably follow `aria-activedescendant`: there, the active option too. */
  private get status(): string {
    const {words, localize, options} = this;
    const {result, error, slow} = this.answers.last;
    if (error) return words.failed;
    if (slow) return words.loading;
    if (!this.open || !this.typed.trim() || !result) return '';
    const active = /^(Mac|iP)/.test(navigator.platform) && options[this.at];
    if (active) return active.text;
    return result.hits.length ? words.found(localize.number(result.total ?? result.hits.length)) : words.none;
  }

  private ask(): void {
    const question = questionOf(this.typed, this.systems, this.family);
    const find = async (signal: AbortSignal): Promise<CodeResult> => {
      const source = await codeSource(this);
      const result = await source.search({...question, signal});
      // More lists have come meanwhile: the same question again.
      void result.more?.then(() => (signal.aborted ? undefined : this.answers.ask(find)));
      return result;
    };
    void this.answers.ask(find);
  }

  /** A list that is here already is one for this text. */
  private write(entry?: typeof this.entry): void {
    this.entry = entry;
    this.family = undefined;
    if (this.open || this.answers.running) this.ask();
  }

  /** Nothing is fetched before somebody means to search. */
  private prepare(): void {
    if (this.catalog !== undefined)
      environment
        .loadPart('catalog', () => import('../../catalog/catalog.lazy.js'))
        .then(({findPages}) => findPages(this))
        .then((found) => (this.pagesOf = found), console.error);
    // What answers, or where it looks, may be another than at the last time. What was picked is no question.
    if (!this.entry?.hit) this.ask();
  }

  private type(): void {
    this.active = undefined;
    this.open = true;
    this.write({text: this.input.value});
  }

  /** A press on the list must not take the focus from the field. */
  private keepFocus(event: Event): void {
    event.preventDefault();
  }

  private press(event: KeyboardEvent): void {
    const {key, altKey, isComposing} = event;
    const {options, at, shown} = this;
    if (isComposing) return;
    const count = options.length;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && count) {
      const next = key === 'ArrowDown' ? (at + 1) % count : Math.max(at, 0) - 1;
      if (shown || !altKey) this.active = options.at(next)!.key;
      this.open = true;
    } else if (key === 'Enter') {
      if (shown && options[at]) this.choose(options[at]);
      // What was to be picked is gone: the form must not go instead.
      else if (this.active) this.active = undefined;
      else this.submit();
    } else if (key === 'Escape' && (shown || this.typed)) {
      if (!shown) this.value = '';
      this.close();
    } else return;
    event.preventDefault();
  }

  /** As Enter in a native field: by the form's first button, which may be disabled, and whose value is sent too, or as its only field. */
  private submit(): void {
    const {form} = this.internals;
    const fields = [...(form?.elements ?? [])] as HTMLInputElement[];
    const button = fields.find(({type}) => type === 'submit');
    this.close();
    if (button) button.click();
    else if (fields.length === 1) form!.requestSubmit();
  }

  private choose(option: CodeOption): void {
    const {key, hit, family} = option;
    if (!hit) {
      this.active = key;
      this.family = family;
      this.ask();
      return;
    }
    this.entry = option;
    this.close();
    // A form that is sent then has it.
    this.performUpdate();
    this.dispatchEvent(new CodeSelectEvent(hit.system, hit.code, hit.display, this.pages(option)[0]?.href));
  }

  private async retry(): Promise<void> {
    const {answers} = this;
    this.input.focus();
    this.open = true;
    // What goes wrong again is news again.
    answers.last = {result: answers.last.result};
    (await codeSource(this).catch(() => undefined))?.retry?.();
    this.ask();
  }

  /** The list covers what comes after the field: it must not stand over what has the focus next. */
  private close(): void {
    this.open = false;
    this.active = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'code-search': CodeSearch;
  }
}
