import {html, nothing, type TemplateResult} from 'lit';
import {aspectText, loneLong} from './aspect.js';
import {explaining, paragraphs, spoken} from '../../core/render/record-text.js';
import {WAITING, type RecordState} from '../../core/context.js';
import {ColumnOrder} from './column-order.js';
import {Records} from './records-controller.js';
import {foldRows, type AspectName, type Column} from './rows.js';
import {customElement} from '../../core/custom-element.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import * as en from '../../locales/en.js';
import {options as optionWords} from '../../locales/search/en.js';
import {nothingOptions, otherOptions, procedureOption, type Aspect, type Option} from '../../model/treatment-options.js';
import type {Procedure} from '../../model/procedure.js';
import {denominator} from '../../model/risk-numbers.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './option-compare.styles.js';

/**
 * @summary A procedure, its alternatives and doing nothing side by side: benefits, risks, recovery, what it is like. `src`
 * may name several records, separated by blanks; then they are compared. The reader can change the order. What only one option
 * states is folded into a sentence below the table.
 * @csspart heading - The heading.
 * @csspart order - The control for the order of the options, closed at first.
 * @csspart single - An answer that only one option has, closed at first.
 * @csspart table - The table, which becomes one card for each row where there is little room.
 * @fires {ProcedureLoadEvent} procedure-load - A record of the element's own has arrived.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when one of the element's own records cannot be loaded.
 * @example
 * <option-compare src="/procedures/knee-replacement.json"></option-compare>
 */
@customElement('option-compare')
export class OptionCompare extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  private readonly records = new Records(this);
  private readonly order = new ColumnOrder(this);

  /** Whether `src` names several records. */
  get several(): boolean {
    return this.procedure === undefined && /\S\s+\S/.test(this.src ?? '');
  }

  /** Of several records one that is there will do. */
  protected override get state(): RecordState {
    if (!this.several) return super.state;
    const {states} = this.records;
    const known = states.find(({status}) => status === 'ready') ?? states.find(({status}) => status === 'waiting');
    return {...(known ?? states[0] ?? WAITING), staleTold: true};
  }

  private get words(): typeof en.compare {
    return this.localize.words('compare', en.compare);
  }

  protected override renderReady(procedure: Procedure): TemplateResult {
    const {words} = this;
    const {lang, notes} = procedure;
    const note = this.several ? undefined : notes?.alternatives;
    const columns = this.columns(procedure);
    const shown = this.order.apply(columns);
    const of = denominator(columns.flatMap(({aspects}) => aspects.risks?.items ?? [])) ?? 100;
    const {rows, single, silent} = foldRows(columns);
    const title = ({lang, text, name}: Column): unknown => (lang && text ? spoken(lang, text) : name);
    // Roles are written out: where a table is displayed as cards, browsers may take them away.
    return html`${this.heading(words.heading)} ${paragraphs(lang, note?.lead)} ${this.renderOthers(procedure)} ${this.order.render(shown, title, this.localize)}
      ${shown.map((column) => (column.stale ? html`<div>${title(column)} ${column.stale}</div>` : nothing))}
      <div class="fit of-${columns.length}">
        <table role="table" part="table">
          <caption>${words.caption}</caption>
          <thead>
            <tr role="row">
              <td role="cell"></td>
              ${shown.map(
                (column, at) => html`<th role="columnheader" scope="col" id=${`option-${at}`} aria-label=${column.name}>
                  ${title(column)}
                </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (aspect) => html`<tr role="row">
                <th role="rowheader" scope="row" id=${aspect}>${words[aspect]}</th>
                ${shown.map(
                  (
                    column,
                    at,
                  ) => html`<td role="cell" class=${column === loneLong(shown, aspect) ? 'long' : ''} headers=${`${aspect} option-${at}`}>
                    <p class="label" aria-hidden="true">${title(column)}</p>
                    ${this.renderCell(column, column.aspects[aspect], of)}
                  </td>`,
                )}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${single.map(([aspect, column]) => this.renderSingle(aspect, column, title(column), of))}
      ${silent.length ? html`<p class="muted">${this.localize.words('card', en.card).unstated(silent.map((aspect) => words[aspect]).join(this.common.comma))}</p>` : nothing}
      ${paragraphs(lang, note?.remark)}`;
  }

  /** An answer that only one option has: nothing can be compared, and nothing is lost. */
  private renderSingle(aspect: AspectName, column: Column, title: unknown, of: number): TemplateResult {
    const [before, after] = this.localize.words('options', optionWords).onlyFor(this.words[aspect], '\0').split('\0');
    return html`<details class="single" part="single">
      <summary>${before}${title}${after}</summary>
      ${this.renderCell(column, column.aspects[aspect], of)}
    </details>`;
  }

  /** The procedure or procedures, its other options, and doing nothing, whether a record speaks of it or not. */
  private columns(procedure: Procedure): Column[] {
    const {words, records, common} = this;
    const named = (option: Option): Column => ({...option, name: option.text ?? words.nothing});
    if (!this.several) return [procedureOption(procedure), ...otherOptions(procedure), ...nothingOptions([procedure])].map(named);
    const columns = records.states.map((record, at): Column => {
      if (record.status === 'ready')
        return {...named(procedureOption(record.procedure)), stale: this.renderStale(record.procedure)};
      const missing = record.status === 'waiting' ? common.waiting : common.failed;
      return {name: words.option(this.localize.number(at + 1)), missing, aspects: {}};
    });
    const ready = records.states.flatMap((record) => (record.status === 'ready' ? [record.procedure] : []));
    return [...columns, ...nothingOptions(ready).map(named)];
  }

  /** Distinguishes a record that states no other option from one that is silent. */
  private renderOthers({alternatives}: Procedure): unknown {
    if (this.several || alternatives?.length) return nothing;
    const {heading} = this.localize.words('alternatives', en.alternatives);
    return html`<p>${heading}: ${alternatives ? this.common.statedNone : this.common.notStated}</p>`;
  }

  private renderCell({lang = '', text, missing, glossary = []}: Column, aspect: Aspect | undefined, of: number): TemplateResult {
    const {common, localize} = this;
    const {notStated} = text ? this.words : common;
    if (!missing && aspect?.items?.length)
      // Each of several records means its own by a word, or says nothing of it.
      return explaining(this.several ? glossary : undefined, () =>
        aspectText(aspect, lang, of, {localize, words: localize.words('risks', en.risks)}),
      );
    return html`<p class="muted">${missing ?? (aspect?.items ? common.statedNone : notStated)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'option-compare': OptionCompare;
  }
}
