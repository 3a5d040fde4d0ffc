import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {property} from '../../core/lit/property.js';
import {review} from '../../locales/en.js';
import type {Procedure, Source} from '../../model/procedure.js';
import {linkStyles} from '../../core/styles/links.styles.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './review-note.styles.js';

/**
 * @summary Where the information comes from: review dates, version, sources and notices. Consent forms can cite it.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of the sources.
 * @csspart list - The list of sources.
 * @example
 * <review-note src="/procedures/knee-replacement.json"></review-note>
 */
@customElement('review-note')
export class ReviewNote extends ProcedureElement {
  static override styles = [sharedStyles, styles, linkStyles];

  /** Leaves out the heading, where the page has one of its own. */
  @property({type: Boolean, attribute: 'without-heading'}) withoutHeading = false;

  private get words(): typeof review {
    return this.localize.words('review', review);
  }

  protected override renderReady({
    lang,
    review: dates,
    translation,
    version,
    integrity,
    sources,
    notices,
    funding,
  }: Procedure): TemplateResult {
    const {words} = this;
    return html`${this.withoutHeading ? nothing : this.heading(words.heading)}
      <dl>
        ${this.renderDate(words.last, dates?.last)} ${this.renderDate(words.next, dates?.next)}
        ${dates?.by ? html`<div><dt>${words.by}</dt><dd>${spoken(lang, dates.by)}</dd></div>` : nothing}
        ${funding ? html`<div><dt>${words.funding}</dt><dd>${spoken(lang, funding)}</dd></div>` : nothing}
        ${version ? html`<div><dt>${words.version}</dt><dd>${version}</dd></div>` : nothing}
        ${integrity?.code ? html`<div><dt>${words.code}</dt><dd>${integrity.code}</dd></div>` : nothing}
      </dl>
      ${dates?.last ? nothing : html`<p class="muted">${words.notDated}</p>`} ${translation ? this.renderTranslation(translation) : nothing}
      ${this.heading(words.sources, 1)}
      ${sources?.length ? html`<ol class="list sources" part="list">${sources.map((source) => this.renderSource(lang, source))}</ol>` : this.renderAbsent(sources)}
      ${notices?.map((notice) => html`<p class="muted">${spoken(lang, notice)}</p>`)}`;
  }

  private renderDate(name: string, iso: string | undefined): unknown {
    return iso ? html`<div><dt>${name}</dt><dd><time datetime=${iso}>${this.localize.date(iso)}</time></dd></div>` : nothing;
  }

  /** States the original language of a translated record, and whether somebody has checked the translation. */
  private renderTranslation({from, state}: NonNullable<Procedure['translation']>): TemplateResult {
    const language = new Intl.DisplayNames([this.localize.lang], {type: 'language'}).of(from)!;
    return html`<p>${this.words.translation[state](language)}</p>`;
  }

  private renderSource(lang: string, {text, url, publisher, accessed}: Source): TemplateResult {
    const title = spoken(lang, text);
    return html`<li>
      ${url ? html`<a href=${url} rel="noopener">${title}</a>` : title}${publisher ? html`${this.common.comma}${spoken(lang, publisher)}` : nothing}${
        accessed ? html`${this.common.comma}${this.words.accessed(this.localize.date(accessed))}` : nothing
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-note': ReviewNote;
  }
}
