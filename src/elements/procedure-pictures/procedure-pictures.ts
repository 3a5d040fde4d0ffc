import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement} from '../../core/custom-element.js';
import {property, state} from '../../core/lit/property.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {prose, spoken} from '../../core/render/record-text.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {isAllowed} from '../../loading/allowed-origins.js';
import {pictures as english} from '../../locales/search/en.js';
import type {Procedure} from '../../model/procedure.js';
import {styles} from './procedure-pictures.styles.js';
import {picturesOf, type Picture} from './section-pictures.js';

/** Addresses that are not allowed, each reported once. */
const reported = new Set<string>();

/**
 * @summary The pictures of a record, with caption and credit; a press enlarges one. Nothing where the record has none.
 * Pictures load when they come near, from the page's own origin or one that the page allows; others are shown as their words.
 * @csspart picture - A picture with its caption.
 * @csspart enlarge - The button that enlarges a picture.
 * @csspart dialog - The enlarged picture.
 * @example
 * <procedure-pictures src="/procedures/knee-replacement.json" section="steps"></procedure-pictures>
 */
@customElement('procedure-pictures')
export class ProcedurePictures extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  /** Field whose pictures are shown, such as `steps`. All of them when absent. */
  @property() section?: string;

  /** Address that those of pictures are relative to. The record's own when absent. */
  @property() base?: string;

  @state() private enlarged?: Picture;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.enlarged && dialog && !dialog.open) dialog.showModal();
  }

  protected override renderReady(procedure: Procedure): TemplateResult {
    const {lang} = procedure;
    const {enlarged} = this;
    const words = this.localize.words('pictures', english);
    const close = (): void => (this.enlarged = undefined);
    // Beside the picture as well.
    const press = ({target, currentTarget}: Event): void => {
      if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
    };
    return html`${picturesOf(procedure, this.section).map((picture) => this.renderPicture(picture, lang))}
    ${
      enlarged
        ? html`<dialog part="dialog" aria-label=${enlarged.alt} @close=${close} @click=${press}>
            <form method="dialog"><button type="submit">${words.close}</button></form>
            <img src=${this.resolve(enlarged.src)!} alt=${enlarged.alt} lang=${lang} />
            ${renderCaption(enlarged, lang)}
          </dialog>`
        : nothing
    }`;
  }

  private renderPicture(picture: Picture, lang: string): TemplateResult {
    const {alt} = picture;
    const words = this.localize.words('pictures', english);
    const address = this.resolve(picture.src);
    const enlarge = (): void => {
      this.enlarged = picture;
    };
    const image = html`<img src=${address ?? nothing} alt=${alt} lang=${lang} loading="lazy" decoding="async" />`;
    let shown: unknown = image;
    if (!address) shown = alt ? html`<p>${prose(lang, alt)}</p>` : nothing;
    else if (alt)
      shown = html`<button class="frame" type="button" part="enlarge" aria-label=${words.enlarge(alt)} @click=${enlarge}>${image}</button>`;
    else shown = html`<div class="frame">${image}</div>`;
    return html`<figure part="picture">${shown} ${renderCaption(picture, lang)}</figure>`;
  }

  /** Returns the full address of a picture, where it may be loaded from there. */
  private resolve(address: string): string | undefined {
    let url: URL;
    try {
      url = new URL(address, new URL(this.base ?? this.src ?? '', this.baseURI));
    } catch {
      report(address, `"${address}" is not an address.`);
      return undefined;
    }
    if (isAllowed(url)) return url.href;
    report(
      address,
      `${url.origin} is not allowed here. To allow it, put <meta name="procedure-elements-origins" content="${url.origin}"> into the page's <head> for the single script, or call allowOrigins('${url.origin}') of the npm package.`,
    );
    return undefined;
  }
}

function report(address: string, problem: string): void {
  if (reported.has(address)) return;
  reported.add(address);
  console.error(`<procedure-pictures> shows a picture as its words: ${problem}`);
}

/** The caption, who made the picture and under which terms. */
function renderCaption({caption, credit, licence}: Picture, lang: string): unknown {
  const source = [credit, licence].filter(Boolean).join(', ');
  if (!caption && !source) return nothing;
  return html`<figcaption>
    ${caption ? prose(lang, caption) : nothing} ${source ? html`<small class="muted">${spoken(lang, source)}</small>` : nothing}
  </figcaption>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-pictures': ProcedurePictures;
  }
}
