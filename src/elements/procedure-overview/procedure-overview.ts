import {html, nothing, type TemplateResult} from 'lit';
import {paragraphs} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {property} from '../../core/lit/property.js';
import {overview} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './procedure-overview.styles.js';

/**
 * @summary What a procedure is and why it is done.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of the purpose.
 * @example
 * <procedure-overview src="/procedures/knee-replacement.json"></procedure-overview>
 */
@customElement('procedure-overview')
export class ProcedureOverview extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  /** Leaves out the heading, where the page has one of its own. */
  @property({type: Boolean, attribute: 'without-heading'}) withoutHeading = false;

  protected override renderReady({lang, summary, purpose}: Procedure): TemplateResult {
    const words = this.localize.words('overview', overview);
    return html`${this.withoutHeading ? nothing : this.heading(words.heading)}
      <div class="summary">${summary ? paragraphs(lang, summary) : this.renderAbsent(undefined)}</div>
      ${purpose ? html`${this.heading(words.purpose, this.withoutHeading ? 0 : 1)} ${paragraphs(lang, purpose)}` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-overview': ProcedureOverview;
  }
}
