import {customElement} from '../../core/custom-element.js';
import {PlainList} from '../../core/plain-list.js';
import {experience} from '../../locales/en.js';

/**
 * @summary What a procedure is like for the patient.
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
 * <patient-experience src="/procedures/knee-replacement.json"></patient-experience>
 */
@customElement('patient-experience')
export class PatientExperience extends PlainList {
  protected override readonly field = 'experience';

  protected override get words(): typeof experience {
    return this.localize.words('experience', experience);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'patient-experience': PatientExperience;
  }
}
