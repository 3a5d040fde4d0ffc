import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../core/content.js';
import {customElement} from '../core/custom-element.js';
import {ListElement} from '../core/list-element.js';
import type {Likelihood, Procedure} from '../model/procedure.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {styles} from './risk-list.styles.js';

/**
 * @summary The risks of a procedure: how likely each is, in the source's own number or word, and how serious.
 * @slot - Shown until the record is there, and when it cannot be had.
 * @slot intro - Shown before the list.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One risk.
 * @cssprop [--procedure-accent] - Colour of links and figures; by default a blue that fits the text's own colour.
 * @fires {ProcedureLoadEvent} procedure-load - The element's own record has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - The element's own record could not be had.
 * @example
 * <risk-list src="/procedures/knee-replacement.json"></risk-list>
 */
@customElement('risk-list')
export class RiskList extends ListElement {
  static override styles = [sharedStyles, styles];

  protected override readonly field = 'risks';

  protected override renderItems({lang, risks}: Procedure): TemplateResult {
    const {severity: severities, source: from, howLikely} = this.localize.strings;
    return html`<ul class="rows" part="list">
      ${risks?.map(
        ({text, likelihood, severity, source}) => html`<li part="item">
          <p><span class="risk">${spoken(lang, text)}</span>${severity ? html` · ${severities[severity]}` : nothing}</p>
          <p class="muted">${likelihood ? this.renderLikelihood(likelihood) : howLikely} ${source ? from(source) : nothing}</p>
        </li>`,
      )}
    </ul>`;
  }

  private renderLikelihood({word, ...number}: Likelihood): TemplateResult {
    const {strings} = this.localize;
    if (word) return html`${strings.words[word]}. ${strings.noNumber}`;
    const {count, of, period, about} = number as Exclude<Likelihood, {word: string}>;
    const chance = strings.chance(this.localize.number(count), this.localize.number(of));
    return html`<span class="number">${about ? strings.about(chance) : chance}</span> ${strings.haveIt}${period ? ` ${strings.within(this.localize.duration(period))}` : nothing},
    ${strings.doNot(this.localize.number(of - count))}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-list': RiskList;
  }
}
