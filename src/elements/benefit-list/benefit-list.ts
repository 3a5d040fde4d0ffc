import {customElement} from '../../core/custom-element.js';
import {PlainList} from '../../core/plain-list.js';
import {benefits} from '../../locales/en.js';

/**
 * @summary What a procedure is good for.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @slot intro - Shown before the list.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One benefit.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
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
