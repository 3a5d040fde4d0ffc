import {html, nothing, type TemplateResult} from 'lit';
import {prose, spoken} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ListElement} from '../../core/list-element.js';
import {alternatives} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './alternative-list.styles.js';

/**
 * @summary Other options than a procedure, doing nothing among them, each with its good and bad points.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @slot intro - Shown before the list.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart subheading - The headings of the good and the bad points of an option.
 * @csspart list - The list.
 * @csspart item - One option.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
 * @example
 * <alternative-list src="/procedures/knee-replacement.json"></alternative-list>
 */
@customElement('alternative-list')
export class AlternativeList extends ListElement {
  static override styles = [sharedStyles, styles];

  protected override readonly field = 'alternatives';

  protected override get words(): typeof alternatives {
    return this.localize.words('alternatives', alternatives);
  }

  protected override renderItems({lang, alternatives: options}: Procedure): TemplateResult {
    const {words} = this;
    return html`<ul class="rows" part="list">
      ${options?.map(
        ({text, pros, cons, note}) => html`<li part="item">
          <p class="option">${spoken(lang, text)}</p>
          <div class="points">${this.renderPoints(lang, words.pros, pros)} ${this.renderPoints(lang, words.cons, cons)}</div>
          ${note ? html`<p>${prose(lang, note)}</p>` : nothing}
        </li>`,
      )}
    </ul>`;
  }

  private renderPoints(lang: string, title: string, points: readonly string[] | undefined): unknown {
    if (!points) return nothing;
    const list = html`<ul class="list">
      ${points.map((point) => html`<li>${prose(lang, point)}</li>`)}
    </ul>`;
    return html`<div>${this.heading(title, 1)} ${points.length ? list : this.renderAbsent(points)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alternative-list': AlternativeList;
  }
}
