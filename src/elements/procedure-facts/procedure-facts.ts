import {html, nothing, type TemplateResult} from 'lit';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import Tag from 'lucide/dist/esm/icons/tag.mjs';
import {paragraphs, prose} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {icon, type IconShape} from '../../core/render/icon.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {property} from '../../core/lit/property.js';
import {facts} from '../../locales/en.js';
import {codeNotices, codeSystem} from '../../model/code-system.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './procedure-facts.styles.js';

/**
 * @summary How long a procedure takes, where it is done, and its codes with the notices of their publishers.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 * @csspart heading - The heading.
 * @csspart fact - One fact.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
 * @example
 * <procedure-facts src="/procedures/knee-replacement.json"></procedure-facts>
 */
@customElement('procedure-facts')
export class ProcedureFacts extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  /** Leaves out the heading, where the page has one of its own. */
  @property({type: Boolean, attribute: 'without-heading'}) withoutHeading = false;

  protected override renderReady({lang, duration, setting, codes}: Procedure): TemplateResult {
    const words = this.localize.words('facts', facts);
    const list = codes?.map(({system, code, display}) => {
      const label = codeSystem(system)?.label ?? system;
      return html`<span class="code">${label} <strong>${code ?? words.noCode}</strong>${display ? html` ${display}` : nothing}</span>`;
    });
    return html`${this.withoutHeading ? nothing : this.heading(words.heading)}
      <dl>
        ${this.renderFact(Clock, words.duration, duration && prose(lang, duration.text))}
        ${this.renderFact(MapPin, words.setting, setting && paragraphs(lang, setting))}
        ${this.renderFact(Tag, words.codes, list?.length ? list : list && this.common.statedNone)}
      </dl>
      ${codeNotices(codes).map((notice) => html`<p class="muted">${notice}</p>`)}`;
  }

  private renderFact(shape: IconShape, name: string, fact: unknown): TemplateResult {
    return html`<div part="fact"><dt>${icon(shape)} ${name}</dt><dd>${fact ?? this.common.notStated}</dd></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-facts': ProcedureFacts;
  }
}
