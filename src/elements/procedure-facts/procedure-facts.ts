import {html, nothing, type TemplateResult} from 'lit';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import {paragraphs, prose} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {CodeList} from '../../core/render/codes.js';
import {icon, type IconShape} from '../../core/render/icon.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {property} from '../../core/lit/property.js';
import {facts} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './procedure-facts.styles.js';

/**
 * @summary How long a procedure takes and where it is done, each as a short value and a sentence, and its codes, closed, with
 * the notices of their publishers.
 * @csspart heading - The heading.
 * @csspart fact - One fact.
 * @csspart codes - The codes.
 * @example
 * <procedure-facts src="/procedures/knee-replacement.json"></procedure-facts>
 */
@customElement('procedure-facts')
export class ProcedureFacts extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  /** Leaves out the heading, where the page has one of its own. */
  @property({type: Boolean, attribute: 'without-heading'}) withoutHeading = false;

  /** Leaves out the codes, which only staff and insurers need. */
  @property({type: Boolean, attribute: 'without-codes'}) withoutCodes = false;

  private readonly codes = new CodeList(this);

  protected override renderReady({lang, duration, setting, codes}: Procedure): TemplateResult {
    const {localize} = this;
    const words = localize.words('facts', facts);
    const [place, more] = shortStart(setting);
    const shown = [
      duration && renderFact(Clock, words.duration, rangeText(duration, localize, words), paragraphs(lang, duration.text)),
      setting && renderFact(MapPin, words.setting, place && prose(lang, place), paragraphs(lang, more)),
    ].filter(Boolean);
    return html`${this.withoutHeading ? nothing : this.heading(words.heading)}
      ${shown.length ? html`<dl>${shown}</dl>` : this.renderAbsent(undefined)}
      ${this.withoutCodes ? nothing : this.codes.render(codes, words)}
      ${codes && !codes.length ? html`<p class="muted">${words.codes}: ${this.common.statedNone}</p>` : nothing}`;
  }
}

/** A longer first sentence cannot be read at a glance. */
const MAX_VALUE_LENGTH = 50;

/** Splits a text after its first sentence, where that is short and the text goes on in the same paragraph or ends. */
function shortStart(text = ''): [start: string, rest: string] {
  const [start = '', ...rest] = text.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u);
  return start.length > MAX_VALUE_LENGTH ? ['', text] : [start, rest.length ? text.slice(start.length).trimStart() : ''];
}

/** How long it takes, from what the record states of both ends. */
function rangeText({min, max}: NonNullable<Procedure['duration']>, localize: Localize, words: typeof facts): string | undefined {
  if (min && max) return min === max ? localize.duration(min) : localize.durationRange(min, max, words);
  if (min) return words.atLeast(localize.duration(min));
  return max && words.upTo(localize.duration(max));
}

const renderFact = (shape: IconShape, name: string, value: unknown, sentence: unknown): TemplateResult =>
  html`<div part="fact">
    <dt>${icon(shape)} ${name}</dt>
    <dd>${value ? html`<strong>${value}</strong>` : nothing} ${sentence}</dd>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'procedure-facts': ProcedureFacts;
  }
}
