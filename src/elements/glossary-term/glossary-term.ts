import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {registerGlossary} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {glossaryExplainer} from './find-terms.js';
import {property, state} from '../../core/lit/property.js';
import {styles} from './glossary-term.styles.js';

registerGlossary(glossaryExplainer);

/**
 * @summary One word and what it means: opens on click or tap, closes with Escape, stands in the text on paper.
 * Where it is loaded, as `procedure-card` does, elements explain the words of their record's `glossary` with it.
 * @slot - The word as the text has it.
 * @csspart term - The word.
 * @csspart definition - What it means.
 * @example
 * A <glossary-term definition="A growth that is not normal.">tumor</glossary-term> was found.
 */
@customElement('glossary-term')
export class GlossaryTerm extends LitElement {
  static override styles = styles;

  /** The meaning of the word. Without it the word is plain text. */
  @property() definition = '';

  @state() private open = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server rendered is the same again.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override render(): TemplateResult {
    if (!this.definition) return html`<slot></slot>`;
    return html`<button part="term" type="button" aria-expanded=${this.open} @click=${this.toggle} @keydown=${this.closeOnEscape}><slot></slot></button
      ><span class="definition" part="definition" role="status">${this.open ? html` (${this.definition})` : nothing}</span
      ><span class="print-only" aria-hidden="true"> (${this.definition})</span>`;
  }

  private toggle(event: Event): void {
    event.preventDefault(); // A word in the label of a checkbox does not tick it.
    this.open = !this.open;
  }

  /** Closes the definition, and nothing around it: the key is used up, when it comes up as well. */
  private closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    event.preventDefault();
    stop(event);
    event.target!.addEventListener('keyup', stop, {once: true});
  }
}

const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}
