import {html, nothing, type TemplateResult} from 'lit';
import {prose, spoken} from '../core/content.js';
import {customElement} from '../core/custom-element.js';
import {ListElement} from '../core/list-element.js';
import {property} from '../core/property.js';
import {warningSigns} from '../locales/en.js';
import type {Procedure} from '../model/procedure.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {styles} from './warning-signs.styles.js';

const LEVELS = ['emergency', 'urgent', 'non-urgent'] as const;

/**
 * @summary When to get help, in three levels of urgency. The name of each level is in its heading and its accessible name.
 * @slot - Shown until the record is there, and when it cannot be had.
 * @slot intro - Shown before the list.
 * @cssprop [--procedure-emergency] - Colour of the emergency level.
 * @cssprop [--procedure-urgent] - Colour of the urgent level.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of one level of urgency.
 * @csspart list - The list.
 * @csspart item - One sign.
 * @csspart level - One level of urgency.
 * @fires {ProcedureLoadEvent} procedure-load - The element's own record has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - The element's own record could not be had.
 * @example
 * <warning-signs src="/procedures/knee-replacement.json" emergency-number="911"></warning-signs>
 */
@customElement('warning-signs')
export class WarningSigns extends ListElement {
  static override styles = [sharedStyles, styles];

  /** The number to call in an emergency where the page is read, such as `911`; else "the emergency number". */
  @property({attribute: 'emergency-number'}) emergencyNumber?: string;

  protected override readonly field = 'warningSigns';

  protected override get words(): typeof warningSigns {
    return this.localize.words('warningSigns', warningSigns);
  }

  protected override renderItems({lang, warningSigns: signs}: Procedure): TemplateResult {
    const {words, emergencyNumber: number} = this;
    return html`${LEVELS.map((urgency) => {
      const items = signs?.filter((sign) => sign.urgency === urgency);
      if (!items?.length) return nothing;
      const emergency = urgency === 'emergency';
      const level = words.urgency[urgency].level;
      const action = emergency && number ? words.callNow(number) : words.urgency[urgency].action;
      return html`<div class=${`level ${urgency}`} part="level" role="group" aria-label=${`${level}: ${action}`}>
        ${this.heading(`${level}: ${action}`, 1)}
        <ul class="list" part="list">
          ${items.map(({text}) => html`<li part="item">${emergency ? spoken(lang, text) : prose(lang, text)}</li>`)}
        </ul>
      </div>`;
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-signs': WarningSigns;
  }
}
