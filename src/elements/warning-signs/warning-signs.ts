import {html, nothing, type TemplateResult} from 'lit';
import {prose, spoken} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ListElement} from '../../core/list-element.js';
import {property} from '../../core/lit/property.js';
import {warningSigns} from '../../locales/en.js';
import {isSame, signsInMore} from '../../model/unrated-warning-signs.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './warning-signs.styles.js';

const LEVELS = ['emergency', 'urgent', 'non-urgent'] as const;

/**
 * @summary When to get help, in three levels of urgency. The name of each level is in its heading and its accessible name.
 * Signs whose urgency the source does not state (`more`, under such a heading) stand below, as the source has them.
 * @slot - Fallback content, shown while the record loads and if loading fails.
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
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
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

  protected override renderAbsent(signs: Procedure['warningSigns'], procedure: Procedure): TemplateResult {
    return signsInMore(procedure).length ? this.renderItems(procedure) : super.renderAbsent(signs);
  }

  protected override renderItems(procedure: Procedure): TemplateResult {
    const {words, emergencyNumber: number} = this;
    const {lang, warningSigns: signs = []} = procedure;
    // Where no urgency is stated, any of them may be an emergency.
    const group = (
      title: string,
      heading: unknown,
      items: readonly {text: string}[],
      say: typeof prose = spoken,
      urgency = '',
    ): unknown =>
      items.length
        ? html`<div class=${`level ${urgency}`} part="level" role="group" aria-label=${title}>
        ${heading}
        <ul class="list" part="list">
          ${items.map(({text}) => html`<li part="item">${say(lang, text)}</li>`)}
        </ul>
      </div>`
        : nothing;
    return html`${LEVELS.map((urgency) => {
      const emergency = urgency === 'emergency';
      const {level, action} = words.urgency[urgency];
      const title = `${level}: ${emergency && number ? words.callNow(number) : action}`;
      const items = signs.filter((sign) => sign.urgency === urgency);
      return group(title, this.heading(title, 1), items, emergency ? spoken : prose, urgency);
    })}
    ${signsInMore(procedure).map(({heading, items}) =>
      group(heading, signs.length || !isSame(heading, words.heading) ? this.heading(spoken(lang, heading), 1) : nothing, items),
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-signs': WarningSigns;
  }
}
