import {html, nothing, type TemplateResult} from 'lit';
import {WAITING, type RecordState} from '../../core/context.js';
import {ChunkController} from '../../core/controllers/chunk-controller.js';
import {chanceText} from '../../core/render/likelihood-text.js';
import {nestedItems, prose} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ListElement} from '../../core/list-element.js';
import {property} from '../../core/lit/property.js';
import {risks} from '../../locales/en.js';
import type {ListField, Procedure, Risk} from '../../model/procedure.js';
import {chanceOf, denominator, sortRisks} from '../../model/risk-numbers.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import type * as chartChunk from './chart.lazy.js';
import {styles} from './risk-list.styles.js';

const SEVERITIES = ['life-threatening', 'serious', 'moderate', 'mild', undefined] as const;

/**
 * @summary The risks of a procedure by severity, with how likely each is: in numbers out of one group of people, or the
 * source's own word.
 * @slot intro - Shown before the list.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One risk.
 * @csspart severity - How serious a risk is.
 * @csspart figures - The drawing of a chance.
 * @csspart subheading - The heading of one severity.
 * @cssprop [--procedure-accent] - Colour of links and figures; by default a blue that fits the text's own colour.
 * @example
 * <risk-list src="/procedures/knee-replacement.json" with-figures></risk-list>
 */
@customElement('risk-list')
export class RiskList extends ListElement {
  static override styles = [sharedStyles, styles];

  /**
   * The order: grouped by severity with the gravest first, as the record has them, or the likeliest first (numbers before
   * words).
   */
  @property() sort: 'severity' | 'author' | 'likelihood' = 'severity';

  /** Out of how many people all numbers are. When absent: 100, 1,000, … so that the smallest risk is one person at least. */
  @property({type: Number}) of?: number;

  /** Draws each chance: a circle for each of up to 100 people, or a mark on one scale for rarer risks. */
  @property({type: Boolean, attribute: 'with-figures'}) withFigures = false;

  protected override readonly field = 'risks';

  private readonly charts = new ChunkController<typeof chartChunk>(
    this,
    'chart',
    () => import('./chart.lazy.js'),
    'draws no chances',
  );

  /** Waits for the drawings: later, they would move what somebody reads. */
  protected override get state(): RecordState {
    return this.withFigures && !this.charts.get() && !this.charts.hasFailed ? WAITING : super.state;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.charts.complete;
    return super.getUpdateComplete();
  }

  protected override get words(): typeof risks {
    return this.localize.words('risks', risks);
  }

  /** A number in the remark is about the whole list: it comes first. */
  protected override renderList(procedure: Procedure, field: ListField): TemplateResult {
    const {lead, remark} = procedure.notes?.risks ?? {};
    if (!remark || !/\p{Nd}/u.test(remark)) return super.renderList(procedure, field);
    const risks = {lead: [lead, remark].filter(Boolean).join('\n\n')};
    return super.renderList({...procedure, notes: {...procedure.notes, risks}}, field);
  }

  protected override renderItems({lang, risks = []}: Procedure): TemplateResult {
    const {words} = this;
    const fitting = denominator(risks);
    const of = fitting && (this.of! >= 1 ? Math.round(this.of!) : fitting);
    const isRated = risks.some(({severity}) => severity);
    const isGrouped = isRated && this.sort !== 'author' && this.sort !== 'likelihood';
    const list = (some: readonly Risk[]): TemplateResult => html`<ul class="rows" part="list">
      ${sortRisks(some, this.sort).map((risk) => this.renderRisk(risk, of, lang, !isGrouped))}
    </ul>`;
    return html`${this.renderNote(risks, of)}
    ${
      isGrouped
        ? SEVERITIES.map((severity) => {
            const some = risks.filter((risk) => risk.severity === severity);
            const title = severity ? words.severity[severity] : words.unrated;
            const isGrave = severity === 'life-threatening' || severity === 'serious';
            return some.length
              ? html`<div role="group" aria-label=${title}>
                  ${this.heading(html`<span class="severity ${isGrave ? 'grave' : ''}" part="severity">${title}</span>`, 1)} ${list(some)}
                </div>`
              : nothing;
          })
        : list(risks)
    }`;
  }

  /** The group that the numbers refer to, and one note for all risks without a number. */
  private renderNote(risks: readonly Risk[], of: number | undefined): TemplateResult {
    const {words, localize} = this;
    const group = of && localize.number(of);
    const isUnknown = risks.some(({likelihood}) => !likelihood);
    const chart = this.withFigures ? this.charts.chunk : undefined;
    return html`<p>
      ${group ? words.outOf(group) : nothing} ${(group && chart?.legend(of, localize)) || nothing}
      ${isUnknown ? (risks.some(({likelihood}) => likelihood) ? words.someUnknown : words.noneKnown) : nothing}
    </p>`;
  }

  private renderRisk(
    {text, likelihood, severity, source, items}: Risk,
    of: number | undefined,
    lang: string,
    withSeverity: boolean,
  ): TemplateResult {
    const {words, localize} = this;
    const chance = this.withFigures && of ? chanceOf(likelihood, of) : undefined;
    return html`<li part="item">
      <p class="risk">${prose(lang, text)}</p>${nestedItems(lang, {items})}
      ${severity && withSeverity ? html`<p part="severity">${words.severityIs(words.severity[severity])}</p>` : nothing}
      ${likelihood ? html`<p class="chance">${chanceText(likelihood, of!, {words, localize})}</p>` : nothing}
      ${chance && chance.sense !== 'below' ? this.charts.chunk?.chart(chance, localize) : nothing}
      ${source ? html`<p class="muted">${words.source(source)}</p>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-list': RiskList;
  }
}
