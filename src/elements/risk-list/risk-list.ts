import {html, nothing, type TemplateResult} from 'lit';
import {chanceText} from '../../core/render/likelihood-text.js';
import {prose} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {figures, MOST_FIGURES} from './icon-array.js';
import {ListElement} from '../../core/list-element.js';
import {property} from '../../core/lit/property.js';
import {risks} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {chanceOf, denominator, sortRisks} from '../../model/risk-numbers.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './risk-list.styles.js';

/**
 * @summary The risks of a procedure: how likely each is, in numbers out of one group of people or the source's own word,
 * and how serious.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @slot intro - Shown before the list.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One risk.
 * @csspart severity - How serious a risk is.
 * @csspart figures - The figures of a risk: one for each person of the group.
 * @cssprop [--procedure-accent] - Colour of links and figures; by default a blue that fits the text's own colour.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
 * @example
 * <risk-list src="/procedures/knee-replacement.json" sort="severity" with-figures></risk-list>
 */
@customElement('risk-list')
export class RiskList extends ListElement {
  static override styles = [sharedStyles, styles];

  /** The order: as the record has them, or the likeliest (numbers before words) or the most serious first. */
  @property() sort: 'author' | 'likelihood' | 'severity' = 'author';

  /** Out of how many people all numbers are. When absent: 100, 1,000, … so that the smallest risk is one person at least. */
  @property({type: Number}) of?: number;

  /** Draws a figure for each person of the group, those who have it filled; not for more than 1,000. */
  @property({type: Boolean, attribute: 'with-figures'}) withFigures = false;

  protected override readonly field = 'risks';

  protected override get words() {
    return this.localize.words('risks', risks);
  }

  protected override renderItems({lang, risks = []}: Procedure): TemplateResult {
    const {words, localize, common} = this;
    const fitting = denominator(risks);
    const of = fitting && (this.of! >= 1 ? Math.round(this.of!) : fitting);
    const drawn = this.withFigures && of! <= MOST_FIGURES;
    const group = of && localize.number(of);
    const note =
      group &&
      html`<p class="muted">${words.outOf(group)} ${this.withFigures ? (drawn ? words.eachFigure : words.tooMany(group)) : nothing}</p>`;
    return html`${note}
      <ul class="rows" part="list">
        ${sortRisks(risks, this.sort).map(({text, likelihood, severity, source}) => {
          const chance = drawn && chanceOf(likelihood, of!);
          return html`<li part="item">
            <div>
              <p class="risk">${prose(lang, text)}${severity ? html` <span class="severity" part="severity">· ${words.severity[severity]}</span>` : nothing}</p>
              <p class="chance">${chanceText(likelihood, of!, {words, localize, common})}</p>
              ${source ? html`<p class="muted">${words.source(source)}</p>` : nothing}
            </div>
            ${chance && chance.sense !== 'below' ? figures(chance) : nothing}
          </li>`;
        })}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-list': RiskList;
  }
}
