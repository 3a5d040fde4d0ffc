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

/** Lists of more entries have letters, and one line for each entry. */
const FEW = 12;

/** More than a screen has, less than a key may wait for. */
const AT_ONCE = 50;

/**
 * @summary The procedures of a catalog, to be found by words, place and people. Each links to its page.
 * @slot - Fallback content, shown while the catalog loads and if loading fails.
 * @csspart base - The box around all that the element shows.
 * @csspart heading - The heading.
 * @csspart controls - What filters the list.
 * @csspart letters - The letters that lead to their entries, in lists of more than 12.
 * @csspart retry - The button that loads the catalog again.
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
    const retry = html`<button type="button" part="retry" @click=${this.reload}>${this.localize.words('list', list).retry}</button>`;
    const message = html`<div class="base" lang=${lang} dir=${dir}>
      <p>${error ? words.failed : words.waiting}</p>
      ${error && this.src !== undefined ? retry : nothing}
    </div>`;
    return html`<div class=${error ? '' : 'space'} aria-busy=${!error}>${hasContent(this) ? html`<slot></slot>` : message}</div>`;
  }

  private renderFound({entries, settings, people, fits}: CatalogSearch): TemplateResult {
    const words = this.localize.words('list', list);
    const count = fits(this.filter).filter(Boolean).length;
    const drawn = [entries, this.localize.words('card', card)];
    const isDrawn = drawn.every((one, at) => one === this.drawn?.[at]);
    this.drawn = drawn;
    if (!entries.length) return html`${heading(this.headingLevel, words.heading, 'heading')}<p>${words.empty}</p>`;
    const letters = entries.length > FEW ? [...new Set(entries.map(({entry}) => letterOf(entry.name)))] : [];
    const told = words.count(this.localize.number(count), this.localize.number(entries.length));
    return html`${heading(this.headingLevel, words.heading, 'heading')}
      <form role="search" part="controls" @input=${this.apply} @reset=${this.showAll} @submit=${this.stay}>
        <label class="words">${words.words} <input type="search" name="words" autocomplete="off" /></label>
        ${this.renderChoice('setting', words.setting, settings)} ${this.renderChoice('personnel', words.personnel, people)}
        <p role="status">${told}${count ? nothing : html` ${words.none}`}</p>
        <button type="reset" ?hidden=${this.filter === ALL}>${words.showAll}</button>
      </form>
      ${
        letters.length > 1
          ? html`<nav part="letters" aria-label=${words.letters}>
              ${letters.map((letter) => html`<button type="button" @click=${this.jump}>${letter}</button>`)}
            </nav>`
          : nothing
      }
      <ul class=${`rows ${letters.length ? 'many' : ''}`} part="list" ?hidden=${!count}>
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
    let last: string | undefined;
    this.renderRoot.querySelectorAll<HTMLElement>('.rows > li').forEach((item, at) => {
      const fits = fitting![at]!;
      item.hidden = !fits || (item.hidden && --left < 0);
      item.classList.toggle('later', fits && item.hidden);
      const {letter} = item.dataset;
      item.classList.toggle('first', fits && letter !== last);
      if (fits) last = letter;
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
    return html`<li part="item" data-letter=${letterOf(name)} hidden>
      <a part="link" href=${href ?? nothing}>${spoken(lang, name)}</a>
      ${others ? html`<p class="muted names">${this.localize.words('card', card).alsoKnownAs(others)}</p>` : nothing}
      ${summary ? html`<p>${spoken(lang, summary)}</p>` : nothing}
      ${setting ? html`<p class="muted">${spoken(lang, setting)}</p>` : nothing}
    </li>`;
  }

  /** Goes to the first visible entry of a letter; where a filter has left none, nowhere. */
  private jump({target}: Event): void {
    const letter = (target as Element).textContent!.trim();
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('.rows > .first')];
    const item = items.find(({dataset}) => dataset['letter'] === letter);
    // It may come in a later frame.
    if (item) item.hidden = false;
    item?.scrollIntoView();
    item?.querySelector('a')?.focus({preventScroll: true});
  }

  private reload(): void {
    void this.load(this.catalog, this.src);
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

/** The letter that a name is listed under: without accents, in capitals; `#` for digits and signs. */
function letterOf(name: string): string {
  const [letter = '#'] =
    name
      .normalize('NFD')
      .toUpperCase()
      .match(/\p{L}|\p{N}/u) ?? [];
  return /\p{L}/u.test(letter) ? letter : '#';
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-list': ProcedureList;
  }
}
