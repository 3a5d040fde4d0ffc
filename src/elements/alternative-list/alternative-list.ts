import {html, nothing, type TemplateResult} from 'lit';
import {chanceText} from '../../core/render/likelihood-text.js';
import {listItem, nestedItems, prose, spoken} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ListElement} from '../../core/list-element.js';
import {alternatives, experience, recovery, risks} from '../../locales/en.js';
import type {Procedure, Risk} from '../../model/procedure.js';
import {denominator} from '../../model/risk-numbers.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './alternative-list.styles.js';

/**
 * @summary Other options than a procedure, doing nothing among them, each with its advantages and disadvantages.
 * @slot intro - Shown before the list.
 * @csspart heading - The heading.
 * @csspart subheading - The name of an option.
 * @csspart list - The list.
 * @csspart item - One option.
 * @example
 * <alternative-list src="/procedures/knee-replacement.json"></alternative-list>
 */
@customElement('alternative-list')
export class AlternativeList extends ListElement {
  static override styles = [sharedStyles, styles];

  protected override readonly field = 'alternatives';

  protected override get words(): typeof alternatives {
    return this.localize.words('alternatives', alternatives);
  }

  protected override renderItems({lang, alternatives: options = []}: Procedure): TemplateResult {
    const {words, localize} = this;
    const of = denominator(options.flatMap(({risks}) => risks ?? [])) ?? 100;
    const riskWords = localize.words('risks', risks);
    const plain = (items: Procedure['steps']): readonly unknown[] | undefined => items?.map((item) => listItem(lang, item));
    const withChance = ({text, likelihood, items}: Risk): TemplateResult =>
      html`${prose(lang, text)} ${likelihood ? chanceText(likelihood, of, {localize, words: riskWords}) : nothing}${nestedItems(lang, {items})}`;
    return html`<ul class="rows" part="list">
      ${options.map(({text, pros, cons, note, ...more}) => {
        const points = (label: string, items: readonly unknown[] | undefined, mark?: 'pros' | 'cons'): unknown =>
          items && this.renderPoints(label, text, items, mark);
        return html`<li part="item">
          ${this.heading(spoken(lang, text), 1)}${nestedItems(lang, more)}
          <div class="points">
            ${points(
              words.pros,
              pros?.map((point) => prose(lang, point)),
              'pros',
            )}
            ${points(
              words.cons,
              cons?.map((point) => prose(lang, point)),
              'cons',
            )}
          </div>
          ${points(riskWords.heading, more.risks?.map(withChance))}
          ${points(localize.words('recovery', recovery).heading, plain(more.recovery))}
          ${points(localize.words('experience', experience).heading, plain(more.experience))}
          ${note ? html`<p>${prose(lang, note)}</p>` : nothing}
        </li>`;
      })}
    </ul>`;
  }

  /** @param mark ticks for advantages, crosses for disadvantages. */
  private renderPoints(label: string, option: string, points: readonly unknown[], mark?: string): TemplateResult {
    const list = html`<ul class=${`list ${mark ?? ''}`} aria-label=${`${label}: ${option}`}>
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>`;
    return html`<div><p class="label">${label}</p>${points.length ? list : this.renderAbsent(points)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alternative-list': AlternativeList;
  }
}
