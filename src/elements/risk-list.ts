import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../core/content.js';
import {customElement} from '../core/custom-element.js';
import {ListElement} from '../core/list-element.js';
import {risks} from '../locales/en.js';
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

  protected override get words() {
    return this.localize.words('risks', risks);
  }

  protected override renderItems({lang, risks}: Procedure): TemplateResult {
    const {words} = this;
    return html`<ul class="rows" part="list">
      ${risks?.map(
        ({text, likelihood, severity, source}) => html`<li part="item">
          <p class="risk">${spoken(lang, text)}</p>
          <p>${severity ? html`${words.severity[severity]} · ` : nothing}${likelihood ? this.renderLikelihood(likelihood) : html`<span class="muted">${words.howLikely}</span>`}</p>
          ${source ? html`<p class="muted">${words.source(source)}</p>` : nothing}
        </li>`,
      )}
    </ul>`;
  }

  private renderLikelihood(likelihood: Likelihood): TemplateResult {
    const {words, localize} = this;
    if ('word' in likelihood) return html`${words.words[likelihood.word]}. ${words.noNumber}`;
    const {count, of, period, about} = likelihood;
    const chance = words.chance(localize.number(count), localize.number(of));
    return html`<span class="number">${about ? words.about(chance) : chance}</span> ${words.haveIt}${period ? ` ${words.within(localize.duration(period))}` : nothing}${this.common.comma}${words.doNot(localize.number(of - count))}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-list': RiskList;
  }
}
