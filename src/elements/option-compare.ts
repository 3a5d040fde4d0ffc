import {html, type TemplateResult} from 'lit';
import {spoken} from '../core/content.js';
import {customElement} from '../core/custom-element.js';
import {ProcedureElement} from '../core/procedure-element.js';
import {alternatives, compare} from '../locales/en.js';
import type {Procedure} from '../model/procedure.js';
import {sharedStyles} from '../styles/shared.styles.js';
import {styles} from './option-compare.styles.js';

/**
 * @summary This procedure and its alternatives side by side, with the good and bad points that the record states.
 * @slot - Shown until the record is there, and when it cannot be had.
 * @csspart heading - The heading.
 * @csspart table - The table.
 * @fires {ProcedureLoadEvent} procedure-load - The element's own record has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - The element's own record could not be had.
 * @example
 * <option-compare src="/procedures/knee-replacement.json"></option-compare>
 */
@customElement('option-compare')
export class OptionCompare extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  protected override renderReady({lang, name, benefits, risks, alternatives: options}: Procedure): TemplateResult {
    const words = this.localize.words('compare', compare);
    const {pros, cons} = this.localize.words('alternatives', alternatives);
    const plain = (items: readonly {readonly text: string}[] | undefined) => items?.map(({text}) => text);
    const rows = [{text: name, pros: plain(benefits), cons: plain(risks)}, ...(options ?? [])];
    const table = html`<div class="scroll" role="region" aria-label=${words.heading} tabindex="0">
      <table part="table">
        <caption>${words.caption}</caption>
        <thead>
          <tr><td></td><th scope="col">${pros}</th><th scope="col">${cons}</th></tr>
        </thead>
        <tbody>
          ${rows.map((row) => html`<tr><th scope="row">${spoken(lang, row.text)}</th>${this.renderCell(lang, row.pros)}${this.renderCell(lang, row.cons)}</tr>`)}
        </tbody>
      </table>
    </div>`;
    return html`${this.heading(words.heading)} ${options?.length ? table : this.renderAbsent(options)}`;
  }

  private renderCell(lang: string, points: readonly string[] | undefined): TemplateResult {
    if (!points?.length) return html`<td>${this.renderAbsent(points)}</td>`;
    return html`<td>
      <ul class="list">
        ${points.map((point) => html`<li>${spoken(lang, point)}</li>`)}
      </ul>
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'option-compare': OptionCompare;
  }
}
