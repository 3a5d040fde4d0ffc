import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from '../core/custom-element.js';
import {ProcedureElement} from '../core/procedure-element.js';
import {similar} from '../locales/en.js';
import {codeNotices, codeSystem} from '../model/code-system.js';
import type {Procedure} from '../model/procedure.js';

/**
 * @summary Codes of similar procedures, with the notices of their publishers.
 * @slot - Shown until the record is there, and when it cannot be had.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One code.
 * @fires {ProcedureLoadEvent} procedure-load - The element's own record has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - The element's own record could not be had.
 * @example
 * <similar-codes src="/procedures/knee-replacement.json"></similar-codes>
 */
@customElement('similar-codes')
export class SimilarCodes extends ProcedureElement {
  protected override renderReady({similar: codes}: Procedure): TemplateResult {
    const list = html`<ul class="list" part="list">
      ${codes?.map(
        ({system, code, display}) =>
          html`<li part="item">${codeSystem(system)?.label ?? system} ${code ? html`<strong>${code}</strong>` : nothing} ${display}</li>`,
      )}
    </ul>`;
    return html`${this.heading(this.localize.words('similar', similar).heading)} ${codes?.length ? list : this.renderAbsent(codes)}
    ${codeNotices(codes).map((notice) => html`<p class="muted">${notice}</p>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'similar-codes': SimilarCodes;
  }
}
