import {html, nothing, type TemplateResult} from 'lit';
import {prose} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ListElement} from '../../core/list-element.js';
import {recovery} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './recovery-timeline.styles.js';

/**
 * @summary What recovery is like, with the time after the procedure where it is stated.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @slot intro - Shown before the list.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One thing to expect.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
 * @example
 * <recovery-timeline src="/procedures/knee-replacement.json"></recovery-timeline>
 */
@customElement('recovery-timeline')
export class RecoveryTimeline extends ListElement {
  static override styles = [sharedStyles, styles];

  protected override readonly field = 'recovery';

  protected override get words(): typeof recovery {
    return this.localize.words('recovery', recovery);
  }

  protected override renderItems({lang, recovery: items}: Procedure): TemplateResult {
    return html`<ul class="line" part="list">
      ${items?.map(
        ({text, when}) => html`<li part="item">
          ${when ? html`<p class="when">${this.words.after(this.localize.duration(when.after))}</p>` : nothing}
          <p>${prose(lang, text)}</p>
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-timeline': RecoveryTimeline;
  }
}
