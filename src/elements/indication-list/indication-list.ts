import {html, type TemplateResult} from 'lit';
import {customElement} from '../../core/custom-element.js';
import {PlainList} from '../../core/plain-list.js';
import {indications} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';

/**
 * @summary Who a procedure is for, and who should not have it.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @slot intro - Shown before the list.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of who should not have the procedure.
 * @csspart list - The list.
 * @csspart item - One reason.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
 * @example
 * <indication-list src="/procedures/knee-replacement.json"></indication-list>
 */
@customElement('indication-list')
export class IndicationList extends PlainList {
  protected override readonly field = 'indications';

  protected override get words(): typeof indications {
    return this.localize.words('indications', indications);
  }

  protected override renderReady(procedure: Procedure): TemplateResult {
    return html`${super.renderReady(procedure)} ${this.heading(this.words.contraindications, 1)}
    ${this.renderList(procedure, 'contraindications')}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indication-list': IndicationList;
  }
}
