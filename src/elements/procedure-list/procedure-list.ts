import {html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {checkCatalog, loadCatalog, type Catalog} from '../../catalog/catalog.js';
import {searchCatalog, type CatalogFilter, type CatalogSearch} from '../../catalog/filter-catalog.js';
import {spoken} from '../../core/render/record-text.js';
import {LatestRequest} from '../../core/controllers/latest-request.js';
import {Localize} from '../../core/controllers/localize-controller.js';
import {customElement} from '../../core/custom-element.js';
import {ProcedureErrorEvent} from '../../core/events.js';
import {heading} from '../../core/render/heading.js';
import {hasContent} from '../../core/has-content.js';
import {property, state} from '../../core/lit/property.js';
import {card, common} from '../../locales/en.js';
import {list} from '../../locales/search/en.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './procedure-list.styles.js';

const ALL: CatalogFilter = {words: '', setting: '', personnel: ''};

/** More than a screen has, less than a key may wait for. */
const AT_ONCE = 50;

/**
 * @summary The procedures of a catalog, to be found by words, place and people. Each links to its page.
 * @slot - Fallback content, shown while the catalog loads and if loading fails.
 * @csspart base - The box around all that the element shows.
 * @csspart heading - The heading.
 * @csspart controls - What filters the list.
 * @csspart list - The list.
 * @csspart item - One procedure.
 * @csspart link - Its name, which leads to its page.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the catalog cannot be loaded.
 * @example
 * <procedure-list src="/procedures/catalog.json"></procedure-list>
 */
@customElement('procedure-list')
export class ProcedureList extends LitElement {
  static override styles = [sharedStyles, styles];

  /** A catalog object. Takes precedence over `src`. */
  @property({attribute: false}) catalog?: Catalog;

  /** Address of a catalog that the catalog command has written: the page's own origin or one that the page allows. */
  @property() src?: string;

  /** Level of the heading, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private filter = ALL;

  /** The entries in the list now, and their language. */
  private drawn?: readonly unknown[];

  /** The next one, in which more entries come. */
  private frame = 0;

  private readonly request = new LatestRequest<CatalogSearch | undefined>(this);
  private readonly localize = new Localize(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('catalog') || changed.has('src')) void this.load(this.catalog, this.src);
  }

  protected override render(): TemplateResult {
    const {lang, dir} = this.localize;
    const {result, error} = this.request.last;
    if (result) return html`<div class="base" part="base" lang=${lang} dir=${dir}>${this.renderFound(result)}</div>`;
    const words = this.localize.words('common', common);
    const message = html`<p class="base" lang=${lang} dir=${dir}>${error ? words.failed : words.waiting}</p>`;
    return html`<div class=${error ? '' : 'space'} aria-busy=${!error}>${hasContent(this) ? html`<slot></slot>` : message}</div>`;
  }

  private renderFound({entries, settings, people, fits}: CatalogSearch): TemplateResult {
    const words = this.localize.words('list', list);
    const count = fits(this.filter).filter(Boolean).length;
    const drawn = [entries, this.localize.words('card', card)];
    const isDrawn = drawn.every((one, at) => one === this.drawn?.[at]);
    this.drawn = drawn;
    const told = words.count(this.localize.number(count), this.localize.number(entries.length));
    return html`${heading(this.headingLevel, words.heading, 'heading')}
      <form role="search" part="controls" @input=${this.apply} @reset=${this.showAll} @submit=${this.stay}>
        <label class="words">${words.words} <input type="search" name="words" autocomplete="off" /></label>
        ${this.renderChoice('setting', words.setting, settings)} ${this.renderChoice('personnel', words.personnel, people)}
        <p role="status">${told}${count ? nothing : html` ${words.none}`}</p>
        <button type="reset" ?hidden=${this.filter === ALL}>${words.showAll}</button>
      </form>
      <ul class="rows" part="list" ?hidden=${!count}>
        ${isDrawn ? noChange : entries.map((one) => this.renderEntry(one))}
      </ul>`;
  }

  /**
   * A thousand entries are drawn once; a key hides and shows them. So many come in each frame: Firefox takes 100 ms to lay out
   * a thousand. The sheet has those that come later on paper at once.
   */
  protected override updated(): void {
    cancelAnimationFrame(this.frame);
    const fitting = this.request.last.result?.fits(this.filter);
    let left = AT_ONCE;
    this.renderRoot.querySelectorAll<HTMLElement>('.rows > li').forEach((item, at) => {
      const fits = fitting![at]!;
      item.hidden = !fits || (item.hidden && --left < 0);
      item.classList.toggle('later', fits && item.hidden);
    });
    if (left < 0) this.frame = requestAnimationFrame(() => this.updated());
  }

  /** Nothing where there is nothing to choose. */
  private renderChoice(name: keyof CatalogFilter, label: string, choices: readonly string[]): unknown {
    if (choices.length < 2) return nothing;
    return html`<label
      >${label}
      <select name=${name}>
        <option value="">${this.localize.words('list', list).any}</option>
        ${choices.map((choice) => html`<option dir="auto">${choice}</option>`)}
      </select></label
    >`;
  }

  private renderEntry({
    entry: {lang, name, alsoKnownAs = [], summary, setting},
    href,
  }: CatalogSearch['entries'][number]): TemplateResult {
    const others = alsoKnownAs.join(this.localize.words('common', common).comma);
    return html`<li part="item" hidden>
      <a part="link" href=${href ?? nothing}>${spoken(lang, name)}</a>
      ${others ? html`<p class="muted">${this.localize.words('card', card).alsoKnownAs(others)}</p>` : nothing}
      ${summary ? html`<p>${spoken(lang, summary)}</p>` : nothing}
      ${setting ? html`<p class="muted">${spoken(lang, setting)}</p>` : nothing}
    </li>`;
  }

  private apply({currentTarget}: Event): void {
    const given = [...new FormData(currentTarget as HTMLFormElement)].filter(([, value]) => value);
    this.filter = given.length ? {...ALL, ...Object.fromEntries(given)} : ALL;
  }

  /** Its button goes away, and the focus must not. */
  private showAll(): void {
    this.filter = ALL;
    this.renderRoot.querySelector('input')!.focus();
  }

  /** The list answers with every key; there is nowhere to send it to. */
  private stay(event: Event): void {
    event.preventDefault();
  }

  private async load(catalog: Catalog | undefined, src: string | undefined): Promise<void> {
    this.filter = ALL;
    this.request.last = {};
    const error = await this.request.run(async () => {
      const given = catalog && {catalog: checkCatalog(catalog, `The .catalog of <${this.localName}>`), href: this.baseURI};
      const loaded = given ?? (src === undefined ? undefined : await loadCatalog(src, this.baseURI));
      return loaded && searchCatalog(loaded.catalog, loaded.href);
    });
    if (!error) return;
    await this.updateComplete;
    this.dispatchEvent(new ProcedureErrorEvent(error));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-list': ProcedureList;
  }
}
