import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {CodeSource} from '../../codes/code-source.js';
import {spoken} from '../../core/render/record-text.js';
import {Localize} from '../../core/controllers/localize-controller.js';
import {customElement} from '../../core/custom-element.js';
import {CodeSelectEvent} from '../../core/events.js';
import {property, state} from '../../core/lit/property.js';
import {codes} from '../../locales/search/en.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {CodeLookup} from './code-lookup.js';
import {ComboboxController} from './combobox-controller.js';
import {FormField} from './form-field.js';
import {entryOf, optionsOf, renderOption, type CodeEntry, type CodeOption} from './option.js';
import {resultText} from './result-text.js';
import {submitForm} from './submit-form.js';
import {styles} from './code-search.styles.js';

/**
 * @summary Search all medical codes: by the beginning of a code, by words in any order, by synonyms, with typos.
 * In a form its value is the code that was selected (`ICD-10-PCS|0SRD0J9`), or else the text. A value of a saved form shows
 * the code's title once its list is loaded.
 * @csspart base - The box around everything.
 * @csspart label - The label.
 * @csspart input - The text field.
 * @csspart list - The list of codes.
 * @csspart option - One code.
 * @csspart status - The number of results, or the error.
 * @csspart page - The page about the selected code.
 * @csspart link - The link to it.
 * @csspart retry - The button that loads again what failed.
 * @csspart licence - The publishers' notices.
 * @fires {InputEvent} input - Fired when the content changes, also when a code is selected.
 * @fires {Event} change - Fired when a code is selected, or when the field loses the focus with another content.
 * @fires {CodeSelectEvent} code-select - Fired when a code is selected.
 * @example
 * <code-search index="/codes/" catalog="/procedures/catalog.json"></code-search>
 */
@customElement('code-search')
export class CodeSearch extends FormField {
  static override styles = [sharedStyles, styles];
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};

  /** Folder with the files that the index command wrote. */
  @property() index?: string;
  /**
   * Address of a search on a terminology server, without the words: `…/ValueSet/$expand?url=…` (FHIR) or `…/NAME/v3/search`
   * (Clinical Tables), of an origin that the page allows. `systems` names its one system; `index` answers while it fails.
   */
  @property() server?: string;
  /** A code source object. Takes precedence over `server` and `index`. */
  @property({attribute: false}) source?: CodeSource;
  /** Address of a catalog that the catalog command wrote: a code in one of its records links to that record's page. */
  @property() catalog?: string;
  /** Short names of the systems to search, separated by spaces; all by default. */
  @property() systems?: string;
  /** The label; by default "Search all medical codes". */
  @property() label?: string;
  /** Accepts only a selected code as a value. */
  @property({type: Boolean}) strict = false;

  /** The content of the field, once it was changed: a text, or the option that was selected. */
  @state() private entry?: CodeEntry;

  private readonly lookup = new CodeLookup(this);
  private readonly combobox = new ComboboxController<CodeOption>(this, {
    hasText: () => !!this.text,
    clear: () => {
      this.setEntry({text: ''});
      this.fireInput();
    },
    select: (option) => this.selectOption(option),
    submit: () => {
      this.combobox.close();
      this.commit();
      submitForm(this.form);
    },
  });
  private readonly localize = new Localize(this);

  /** The selected code as `system|code`, or the text. */
  @property({attribute: false, noAccessor: true})
  get value(): string {
    return this.current.key ?? this.current.text;
  }

  set value(value: string | null | undefined) {
    // A bound field sets the value that it has just received; frameworks write `null` for an empty one.
    if (value !== this.value) this.setEntry(entryOf(value ?? ''));
  }

  override formResetCallback(): void {
    this.combobox.close();
    this.setEntry();
  }

  /** Builds the list once per render, after the controllers have the language. */
  protected override update(changed: PropertyValues): void {
    const {lookup, text, words, localize} = this;
    this.combobox.options = optionsOf(lookup.hits(text, localize.lang), lookup.family, words, localize);
    super.update(changed);
  }

  protected override updated(): void {
    super.updated();
    this.lookup.findTitle(this.current);
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  protected override render(): TemplateResult {
    const {words, localize, combobox} = this;
    const {result, error} = this.lookup.request.last;
    const {hit} = this.current;
    const active = combobox.activeIndex;
    const outer = this.labels.map(({textContent}) => textContent!.trim()).join(' ');
    return html`<div class="base" part="base" lang=${localize.lang} dir=${localize.dir}>
      <label part="label" id="label" for="input" ?hidden=${!this.label && outer}>${this.label ?? (outer || words.label)}</label>
      <div class="field">
        <input
          id="input"
          part="input"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${combobox.isShown}
          aria-controls="list"
          aria-activedescendant=${active < 0 ? nothing : `option-${active}`}
          aria-describedby="hint"
          .value=${this.text}
          ?required=${this.required}
          ?disabled=${this.disabled}
          ?readonly=${this.readOnly}
          placeholder=${this.placeholder ?? nothing}
          @focus=${this.handleFocus}
          @input=${this.handleInput}
          @change=${this.commit}
          @keydown=${this.readOnly ? nothing : combobox.handleKeyDown}
          @blur=${combobox.close}
        />
        <ul id="list" part="list" role="listbox" aria-labelledby="label" ?hidden=${!combobox.isShown} @mousedown=${keepFocus}>
          ${combobox.options.map(
            (option, index) =>
              html`<li
                id="option-${index}"
                part="option"
                role="option"
                aria-selected=${index === active}
                @click=${() => this.selectOption(option)}
              >
                ${renderOption(option, words, this.pages(option))}
              </li>`,
          )}
        </ul>
      </div>
      ${hit && html`<p dir="auto"><bdi>${hit.code}</bdi> ${hit.display}</p>`}
      <p id="hint" class="muted">${words.hint}</p>
      <div role="status">
        <p class="muted" part="status">${this.status} ${result?.failed && words.someFailed} ${result?.more && words.moreToCome}</p>
        ${this.pages(this.current).map(
          ({href, lang, name}) =>
            html`<p part="page">${words.hasPage}: <a part="link" href=${href}>${spoken(lang, name)}</a></p>`,
        )}
      </div>
      ${(error ?? result?.failed) && html`<button type="button" part="retry" @click=${this.handleRetry}>${words.retry}</button>`}
      ${result?.sets.map(
        ({title, system, version, licence}) =>
          html`<p class="muted" part="licence">${title ?? system}${version && ` ${version}`}${licence && `: ${licence}`}</p>`,
      )}
    </div>`;
  }

  private get words(): typeof codes {
    return this.localize.words('codes', codes);
  }

  private pages({hit, family}: Partial<CodeOption>): ReturnType<CodeLookup['pages']> {
    return this.lookup.pages(hit ?? family, this.localize.lang, family?.family);
  }

  /** The content now: the option of a value that was set, as soon as it is found. */
  private get current(): CodeEntry {
    const entry = this.entry ?? entryOf(this.defaultValue);
    const {known} = this.lookup;
    return entry.key && entry.key === known?.key ? known : entry;
  }

  private get text(): string {
    return this.current.text;
  }

  protected get problem(): string {
    return this.strict && this.text.trim() && !this.current.key ? this.words.chooseOne : '';
  }

  /** The announced text. VoiceOver does not reliably follow `aria-activedescendant`: there, the active option too. */
  private get status(): string {
    const {words, localize, combobox, lookup} = this;
    const {result, error, slow} = lookup.request.last;
    if (error) return words.failed;
    if (slow) return words.loading;
    // The outcome of the text before is not one of this text.
    if (!combobox.isOpen || !this.text.trim() || !result || !lookup.isAnswered(this.text)) return '';
    const active = /^(Mac|iP)/.test(navigator.platform) && combobox.options[combobox.activeIndex];
    if (active) return active.text;
    return resultText(result, words, localize);
  }

  /** Sets the content of the field; the list follows if there is one. */
  private setEntry(entry?: typeof this.entry): void {
    const {lookup} = this;
    this.entry = entry;
    lookup.family = undefined;
    if (this.combobox.isOpen || lookup.request.running) lookup.search(this.text);
  }

  /** Says that a person changed the content: a form that a listener submits already has the value. */
  private fireInput(): void {
    this.performUpdate();
    this.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  private selectOption(option: CodeOption): void {
    const {combobox, lookup} = this;
    const {key, hit, family} = option;
    if (!hit) {
      combobox.open(key);
      lookup.family = family;
      lookup.search(this.text);
      return;
    }
    combobox.close();
    this.entry = option;
    this.fireInput();
    this.commit();
    this.dispatchEvent(new CodeSelectEvent(hit.system, hit.code, hit.display, this.pages(option)[0]?.href));
  }

  /** Nothing is fetched before somebody means to search. */
  private handleFocus(): void {
    this.startChange();
    if (this.readOnly) return;
    this.lookup.loadPages();
    // The source may have changed since the last search. A selected code is not a query.
    if (!this.current.hit) this.lookup.search(this.text);
  }

  private handleInput(): void {
    this.combobox.open();
    this.setEntry({text: this.input.value});
    this.performUpdate(); // listeners find the value in the form
  }

  private handleRetry(): void {
    this.input.focus();
    this.combobox.open();
    void this.lookup.retry(this.text);
  }
}

/** A press on the list must not take the focus from the field. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'code-search': CodeSearch;
  }
}
