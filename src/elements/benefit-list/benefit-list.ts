import {customElement} from '../../core/custom-element.js';
import {PlainList} from '../../core/plain-list.js';
import {benefits} from '../../locales/en.js';

/**
 * @summary What a procedure is good for.
 * @slot - Shown until the record is there, and when it cannot be had.
 * @slot intro - Shown before the list.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One benefit.
 * @fires {ProcedureLoadEvent} procedure-load - The element's own record has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - The element's own record could not be had.
 * @example
 * <benefit-list src="/procedures/knee-replacement.json"></benefit-list>
 */
@customElement('benefit-list')
export class BenefitList extends PlainList {
  protected override readonly field = 'benefits';

  protected override get words(): typeof benefits {
    return this.localize.words('benefits', benefits);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'benefit-list': BenefitList;
  }
}
