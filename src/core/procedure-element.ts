import {html, LitElement, noChange, nothing, render, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {isServer} from './is-server.js';
import type {Procedure, ProcedureInput} from '../model/procedure.js';
import {isStale} from '../model/review.js';
import {common, withdrawn as words} from '../locales/en.js';
import {exportParts} from './export-parts.js';
import {hasContent} from './has-content.js';
import {sharedStyles} from './styles/shared.styles.js';
import {Localize} from './controllers/localize-controller.js';
import {RecordController} from './controllers/record-controller.js';
import {explaining} from './render/record-text.js';
import type {RecordState} from './context.js';
import './events.js'; // whoever imports an element has the types of its events
import {heading} from './render/heading.js';
import {property} from './lit/property.js';

/**
 * Base class of every element: it has a record, the page's language and the same five states
 * (waiting, ready, empty, error, stale). A subclass says what it shows of a record in `renderReady`.
 * Every element has what is listed here; its own documentation lists only what it adds or changes.
 * @slot - Fallback content, shown while the record loads and if loading fails.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the element's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the element's own record cannot be loaded.
 * @csspart base - The box around all that the element shows.
 * @csspart stale - The warning that the review is overdue.
 */
export abstract class ProcedureElement extends LitElement {
  static override styles: CSSResultGroup = sharedStyles;

  /** A record object. Takes precedence over all other sources. */
  @property({attribute: false}) procedure?: ProcedureInput;

  /** Address of a record: relative to the page, its own origin or one that the page allows. */
  @property() src?: string;

  /** Level of the heading, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** The record that the element shows, as a plain object; absent until it is ready. */
  get record(): Procedure | undefined {
    return (this.state as {plain?: Procedure}).plain;
  }

  /** `waiting` for the record, `ready`, or `error`. CSS knows it as `:state(ready)`, and an overdue review as `:state(stale)`. */
  get status(): RecordState['status'] {
    return this.state.status;
  }

  /**
   * Loads the record of the element's own `src` again. The old one is shown meanwhile, and stays if the server cannot be
   * reached. Resolves when this is settled; `status` has the outcome.
   */
  reload(): Promise<void> {
    return this.source.reload();
  }

  protected readonly source: RecordController = new RecordController(this);
  protected readonly localize: Localize = new Localize(this);

  /** A page may have changed what we build on: then the author's words stand there, not half an element. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.status === 'error') throw error;
      this.source.fail(error as Error);
      this.requestUpdate();
    }
  }

  /** Fingerprint of the last rendering: translators and others may have changed it since. */
  private rendered = '';
  private renderedRecord?: Procedure;

  /**
   * Lit updates the text nodes that it has made. A translator replaces them, and old words would stay next to new ones:
   * a tree that somebody else has changed is rendered from scratch.
   */
  protected override update(changed: PropertyValues): void {
    const isChanged = this.rendered !== this.fingerprint();
    const {procedure} = this.state as {procedure?: Procedure};
    const carry = isChanged && procedure === this.renderedRecord ? this.keepInput?.() : undefined;
    if (isChanged) render(nothing, this.renderRoot, this.renderOptions);
    super.update(changed);
    this.rendered = this.fingerprint();
    this.renderedRecord = procedure;
    carry?.();
    this.showStates();
    exportParts(this);
  }

  private internals?: ElementInternals;

  /** Makes `:state(ready)` and the like match. Some browsers before 2024 lack states, Chromium before 125 throws. */
  private showStates(): void {
    const {state} = this;
    try {
      const {states} = (this.internals ??= this.attachInternals());
      states.clear();
      states.add(state.status);
      if (state.status === 'ready' && isStale(state.procedure)) states.add('stale');
    } catch {
      // Styles that ask for a state do without it.
    }
  }

  /** Notes what a person has done to what is rendered. Elements that a person can change have this. @returns does it again. */
  protected keepInput?(): () => void;

  private fingerprint(): string {
    const base = this.renderRoot.querySelector('.base');
    return base && !this.served ? `${base.querySelectorAll('*').length} ${base.textContent}` : '';
  }

  /** Server-rendered nodes; they stay until the record is ready. */
  protected served?: ChildNode[];

  override connectedCallback(): void {
    // So Lit's server marks elements inside others: they go when the outer one is replaced.
    if (!this.hasAttribute('defer-hydration')) super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot?.childNodes;
    this.served = served && [...served];
    const root = super.createRenderRoot();
    // Behind what was served, not before it.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** Takes away what a server rendered, in the moment when there is better. An element that a person can change carries that over. */
  protected takeOver(): void {
    this.served!.forEach((node) => node.remove());
    this.served = undefined;
  }

  protected override render(): unknown {
    const {localize, state, common: words} = this;
    if (state.status === 'ready') {
      if (this.served) this.takeOver();
      const {procedure, staleTold} = state;
      return html`<div class="base" part="base" lang=${localize.lang} dir=${localize.dir}>
        ${staleTold ? nothing : this.renderStale(procedure)} ${procedure.withdrawn && !staleTold ? nothing : explaining(procedure.glossary, () => this.renderReady(procedure))}
      </div>`;
    }
    if (this.served) return noChange;
    // The author's own content stays until there is better, and again when there is none.
    const waiting = state.status === 'waiting';
    const message = html`<p class="base" lang=${localize.lang} dir=${localize.dir}>${waiting ? words.waiting : words.failed}</p>`;
    return html`<div aria-busy=${waiting}>${isServer || hasContent(this) ? html`<slot></slot>` : message}</div>`;
  }

  /** The state of the record. */
  protected get state(): RecordState {
    return this.source.state;
  }

  /** The words of every element. */
  protected get common(): typeof common {
    return this.localize.words('common', common);
  }

  /** Renders the element's part of its record. */
  protected abstract renderReady(procedure: Procedure): TemplateResult;

  /** A heading of this element's level, or of one below it. */
  protected heading(words: unknown, below = 0): TemplateResult {
    return heading(this.headingLevel + below, words, below ? 'subheading' : 'heading');
  }

  /** Silence of the record (`undefined`) and its statement that there are none (`[]`) look different. */
  protected renderAbsent(field: readonly unknown[] | undefined, procedure?: Procedure): TemplateResult;
  protected renderAbsent(field: readonly unknown[] | undefined): TemplateResult {
    return html`<p class="muted">${field ? this.common.statedNone : this.common.notStated}</p>`;
  }

  /** Warns that the record was withdrawn, which is all that is shown of it then, or that its review is overdue. */
  protected renderStale(procedure: Procedure): unknown {
    const {withdrawn, review} = procedure;
    if (!withdrawn && !isStale(procedure)) return nothing;
    const {stale} = withdrawn ? this.localize.words('withdrawn', words) : this.common;
    return html`<p class="stale" part="stale">${stale(this.localize.date(withdrawn?.date ?? review!.next!))}</p>`;
  }
}
