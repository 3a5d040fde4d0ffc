import {customElement} from '../../core/custom-element.js';
import {PlainList} from '../../core/plain-list.js';
import {personnel} from '../../locales/en.js';

/**
 * @summary Who takes part in a procedure.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @slot intro - Shown before the list.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One person or role.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
 * @example
 * <care-team src="/procedures/knee-replacement.json"></care-team>
 */
@customElement('care-team')
export class CareTeam extends PlainList {
  protected override readonly field = 'personnel';

  protected override get words(): typeof personnel {
    return this.localize.words('personnel', personnel);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-team': CareTeam;
  }
}
