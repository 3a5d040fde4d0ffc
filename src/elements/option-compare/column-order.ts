import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {compare} from '../../locales/en.js';
import {options as optionWords} from '../../locales/search/en.js';
import type {Column} from './rows.js';

/** The order of the options as the reader wants it, and the control that changes it. */
export class ColumnOrder {
  /** Places in the author's order. */
  private places: readonly number[] = [];
  private announcement = '';

  constructor(private readonly host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {}

  /** Returns the columns in the reader's order. With another number of options, that is the author's again. */
  apply(columns: readonly Column[]): Column[] {
    if (this.places.length !== columns.length) this.places = columns.map((_column, at) => at);
    return this.places.map((place) => columns[place]!);
  }

  /** Renders the control, closed at first: most readers need none. */
  render(shown: readonly Column[], title: (column: Column) => unknown, localize: Localize): unknown {
    if (shown.length < 2) return nothing;
    return html`<details class="order" part="order">
      <summary>${localize.words('options', optionWords).changeOrder}</summary>
      <ol>
        ${shown.map(
          (column, at) => html`<li>
            <span>${title(column)}</span>
            <span class="moves">${this.renderMove(column, at, -1, localize)} ${this.renderMove(column, at, 1, localize)}</span>
          </li>`,
        )}
      </ol>
      <p class="muted" role="status">${this.announcement}</p>
    </details>`;
  }

  /** Stays in its place at either end, so that it keeps the focus. */
  private renderMove({name}: Column, at: number, by: 1 | -1, localize: Localize): TemplateResult {
    const words = localize.words('compare', compare);
    const [sign, label] = by < 0 ? ['↑', words.earlier(name)] : ['↓', words.later(name)];
    const end = this.places[at + by] === undefined;
    const announcement = words.moved(name, localize.number(at + by + 1), localize.number(this.places.length));
    const move = (): void => void (end || this.move(at, by, announcement));
    return html`<button type="button" aria-label=${label} aria-disabled=${end} @click=${move}>${sign}</button>`;
  }

  private async move(from: number, by: 1 | -1, announcement: string): Promise<void> {
    const to = from + by;
    const places = [...this.places];
    [places[from], places[to]] = [places[to]!, places[from]!];
    this.places = places;
    this.announcement = announcement;
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The buttons stay and the options move: the focus goes along.
    const buttons = this.host.renderRoot.querySelectorAll<HTMLElement>('.order button');
    buttons[2 * to + (by < 0 ? 0 : 1)]!.focus();
  }
}
