import {ContextProvider} from '@lit/context';
import {html, noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {isServer} from '../../core/is-server.js';
import * as readRecord from '../../loading/read-record.js';
import {configureEnvironment, environment} from '../../loading/environment.js';
import {procedureContext, WAITING, type RecordState} from '../../core/context.js';
import {HashLinks} from './hash-links.js';
import {customElement} from '../../core/custom-element.js';
import {retryLater} from '../../core/retry-later.js';
import {ProcedureElement} from '../../core/procedure-element.js';
import {property} from '../../core/lit/property.js';
import {carryOver} from '../../core/server-rendered.js';
import {card, facts} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {isMissing, loadSections, renderPlain} from './later-sections.js';
import {renderLanguages} from './languages.js';
import {CodeList} from '../../core/render/codes.js';
import {chosenSections, renderCalls, renderContents, renderMore, renderTitle} from './title-and-contents.js';
import {CardPrint} from './print-controller.js';
import {CARD_SECTIONS, headingOf, PICTURES, type CardSection} from './sections.js';
import '../glossary-term/glossary-term.js';
import {styles} from './procedure-card.styles.js';

configureEnvironment({recordReader: readRecord});

/** These open the card and need no link of their own. */
const OPENING = ['overview', 'facts'];

let speech: Promise<unknown> | undefined;

const fetchSpeech = (): Promise<unknown> =>
  environment
    .loadPart('speech', () => import('./speech/speech.lazy.js'))
    .catch(({message}: Error) => {
      console.warn(`<procedure-card> cannot be read aloud: ${message}`);
      retryLater(() => (speech = undefined));
    });

/** Time for sections before the page may answer: less than half of what a person notices, on a slow phone too. */
const SLICE_MS = 16;

/**
 * @summary The whole page about a procedure, and the provider of its record for elements inside.
 * @slot before-NAME - Shown at the beginning of a section (`before-risks`); the names are those of `sections`.
 * @slot NAME - Shown instead of a section's own content (`risks`).
 * @slot after-NAME - Shown at the end of a section (`after-risks`).
 * @csspart title - The name of the procedure.
 * @csspart print - The button that prints the card alone.
 * @csspart contents - The links to the sections.
 * @csspart section - One section.
 * @csspart call - A link that calls the care team or the emergency number.
 * @csspart about - A section that is closed at first, such as the review of the information.
 * @csspart codes - The codes, closed at first.
 * @cssprop [--procedure-accent] - Colour of links, numbers and marks; by default a blue that fits the text's own colour.
 * @cssprop [--procedure-line] - Colour of thin lines.
 * @cssprop [--procedure-muted] - Colour of less important text.
 * @cssprop [--procedure-measure=42em] - Longest line of text.
 * @cssprop [--procedure-heading-size=1.6em] - Size of section headings.
 * @cssprop [--procedure-gap=1] - Space between sections, paragraphs and items, as a multiple of the usual one: `0.75` is closer.
 * @cssprop [--procedure-radius=0.3em] - Radius of the corners of buttons, fields, labels and boxes.
 * @cssprop [--procedure-space=8em] - Height that is kept free until the record is there.
 * @fires {ProcedureLoadEvent} procedure-load - Fired when the card's own record is ready.
 * @fires {ProcedureErrorEvent} procedure-error - Fired when the card's own record cannot be loaded.
 * @fires {ChecklistChangeEvent} checklist-change - Fired when a step of the preparation is ticked or unticked.
 * @example
 * <procedure-card src="/procedures/knee-replacement.json"><a href="/knee.html">Knee replacement</a></procedure-card>
 */
@customElement('procedure-card')
export class ProcedureCard extends ProcedureElement {
  static override styles = [sharedStyles, styles];

  /** Names of the sections to show, in this order, separated by spaces: `risks preparation`. All of them when absent. */
  @property() sections?: string;

  /** `compact` shows the summary and the facts, and opens the rest on demand. */
  @property() layout: 'full' | 'compact' = 'full';

  /** The number to call in an emergency where the page is read, such as `911`. */
  @property({attribute: 'emergency-number'}) emergencyNumber?: string;

  /** The care team's phone number. Takes precedence over the record's. */
  @property({attribute: 'care-team-phone'}) careTeamPhone?: string;

  /** Leaves out the title on the screen, where the page has one of its own; it is printed. */
  @property({type: Boolean, attribute: 'without-title'}) withoutTitle = false;

  /** Leaves out of calendar entries and their reminders what to do, where other people may see them. */
  @property({type: Boolean, attribute: 'private-calendar'}) privateCalendar = false;

  /** Draws each chance: a circle for each of up to 100 people, or a mark on one scale for rarer risks. */
  @property({type: Boolean, attribute: 'with-figures'}) withFigures = false;

  /** Keeps what the patient ticks, enters and writes on this device, under the record's id and version. */
  @property({type: Boolean}) remember = false;

  /** Start of the procedure, ISO 8601: `2026-05-05T09:30` in `time-zone`, or with an offset. Patients can enter it where it is absent. */
  @property() appointment?: string;

  /** IANA name of the place's time zone: `America/New_York`. The device's where it is absent. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** Title of calendar entries. Other people may see it; by default it does not say what is done. */
  @property({attribute: 'calendar-title'}) calendarTitle?: string;

  /** Prints in 20 points, at least 18 everywhere. On screen readers enlarge as they need, and nothing changes. */
  @property({type: Boolean, attribute: 'large-print', reflect: true}) largePrint = false;

  /** Prints the codes too, for staff and insurers. */
  @property({type: Boolean, attribute: 'print-codes'}) printCodes = false;

  /** Contents of the handout: `short` is what to do, whom to call, what happens, the risks and recovery; `full` is everything. */
  @property() handout: 'short' | 'full' = 'full';

  /** Reads the card aloud with voices of the device. No control where a language of the card has none. */
  @property({type: Boolean, attribute: 'with-speech'}) withSpeech = false;

  private readonly links = new HashLinks(this);
  private readonly print = new CardPrint(this);
  private readonly codes = new CodeList(this);
  private readonly provider = new ContextProvider(this, {context: procedureContext, initialValue: WAITING});
  private provided = WAITING;
  private filled = isServer ? CARD_SECTIONS.length : 0;
  private filling?: Promise<void>;
  private isLoading = false;
  /** Server-rendered sections whose elements cannot be loaded: they stay as they are. */
  private kept: Element[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) this.provide();
  }

  /** Once the controllers have the record (they come after `willUpdate`), and before anything inside renders. */
  protected override update(changed: PropertyValues): void {
    const {state} = this.source;
    if (state !== this.provided) {
      this.provide();
      this.filling = this.fill(state);
    }
    if (this.withSpeech && 'speechSynthesis' in globalThis) speech ??= fetchSpeech();
    super.update(changed);
  }

  private provide(): void {
    this.provided = this.source.state;
    this.provider.setValue({...this.provided, staleTold: true});
  }

  protected override keepInput(): () => void {
    return carryOver(this.renderRoot);
  }

  protected override takeOver(): void {
    void this.updateComplete.then(this.keepInput());
    this.kept = [...this.renderRoot.querySelectorAll(':not(:defined)')];
    super.takeOver();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.filling;
    return super.getUpdateComplete();
  }

  /** Keeps server-rendered content until the elements of all sections are loaded, and the part of plans. */
  protected override render(): unknown {
    return this.served && this.isLoading ? noChange : super.render();
  }

  /**
   * Adds sections for a short time per task, so that an old phone answers in between; all at once in place of those that a
   * server rendered.
   * Sections come in their order, so that nothing moves: where an element is still to be loaded, they wait for it.
   */
  private async fill(state: RecordState): Promise<void> {
    // They are of the record before.
    if (!this.served) this.kept = [];
    if (state.status !== 'ready') return;
    const sections = chosenSections(state.procedure, this.sections, this);
    // A wait for what never comes would keep the card.
    const wanted = state.procedure.pictures?.length ? [...sections, PICTURES] : sections;
    for (const {tag} of wanted.filter(isMissing)) void customElements.whenDefined(tag!).then(() => this.renderLate());
    const loads = loadSections(sections, this, state.procedure);
    if (this.served && loads.some(Boolean)) {
      this.isLoading = true;
      await Promise.all(loads);
      if (state !== this.provided) return;
      this.isLoading = false;
      this.requestUpdate();
    }
    let start = Date.now();
    this.filled = this.served ? CARD_SECTIONS.length : 0;
    while (this.filled < CARD_SECTIONS.length) {
      await loads[this.filled];
      if (Date.now() - start > SLICE_MS) {
        await new Promise((resolve) => setTimeout(resolve));
        start = Date.now();
      }
      if (state !== this.provided) return;
      this.filled++;
      this.requestUpdate();
      await super.getUpdateComplete();
    }
    await super.getUpdateComplete();
    this.links.followAddress();
  }

  /** Replaces what stood in for an element that has come late, with what a person has written there. */
  private renderLate(): void {
    this.requestUpdate();
    if (this.kept[0]) void this.updateComplete.then(this.keepInput());
  }

  protected override renderReady(procedure: Procedure): TemplateResult {
    const {localize, headingLevel} = this;
    const sections = chosenSections(procedure, this.sections, this);
    const compact = this.layout === 'compact';
    // When to get help is never behind a button.
    const opens = ({name}: CardSection): boolean =>
      (this.sections === undefined && OPENING.includes(name)) || (compact && name === 'warning-signs');
    const opening = sections.filter(opens);
    const rest = sections.filter((section) => !opening.includes(section));
    const room = this.filled - opening.length;
    const body = html`<div class="body">
      ${rest.slice(0, Math.max(room, 0)).map((section) => this.renderSection(procedure, section))}
    </div>`;
    const contents = room > 0 ? renderContents(procedure, rest, localize, this.links.follow) : nothing;
    return html`${this.withSpeech ? html`<procedure-speech .procedure=${procedure}></procedure-speech>` : nothing}
    <div class=${compact ? 'compact' : 'full'}>
      <div class="opening">
        ${renderTitle(procedure, headingLevel, this.withoutTitle, localize)}
        ${renderLanguages(procedure, localize, this.src ?? '', this.baseURI ?? '', (address) => (this.src = address))}
        ${opening.slice(0, this.filled).map((section) => this.renderSection(procedure, section))}
      </div>
      <div class="side">
        ${renderCalls(procedure, this, localize)} ${room > 0 ? this.print.render(procedure, localize) : nothing} ${compact ? nothing : contents}
      </div>
      ${compact ? html`<details class="rest"><summary>${localize.words('card', card).showAll}</summary>${contents}${body}</details>` : body}
    </div>`;
  }

  private renderSection(procedure: Procedure, section: CardSection): TemplateResult {
    const {localize} = this;
    const {name, words} = section;
    const level = Math.min(this.headingLevel + 1, 6);
    const content = isMissing(section)
      ? (this.kept.find((element) => element.localName === section.tag) ?? renderPlain(section, procedure, level, localize))
      : section.render(level, this);
    const isWhole = this.sections === undefined;
    const isAbout = name === 'review' || (name === 'similar' && isWhole);
    const shown = html`<section id=${`${procedure.id}-${name}`} part="section" tabindex="-1">
      <slot name="before-${name}"></slot>
      <slot name=${name}>${content}
        ${procedure.pictures?.length ? html`<procedure-pictures section=${words} .base=${this.src}></procedure-pictures>` : nothing}</slot>
      <slot name="after-${name}"></slot>
    </section>
    ${isWhole && name === 'questions' ? renderMore(procedure, level, this, localize) : nothing}`;
    if (!isAbout) return shown;
    return html`<details class=${`about ${name}`} part="about">
        <summary>${headingOf(section, localize)}</summary>
        ${shown}
      </details>
      ${name === 'review' ? this.codes.render(procedure.codes, localize.words('facts', facts), this.printCodes) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-card': ProcedureCard;
  }
}
