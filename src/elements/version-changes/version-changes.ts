import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {LatestRequest} from '../../core/controllers/latest-request.js';
import {Localize} from '../../core/controllers/localize-controller.js';
import {customElement} from '../../core/custom-element.js';
import {property} from '../../core/lit/property.js';
import {heading} from '../../core/render/heading.js';
import {spoken} from '../../core/render/record-text.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import * as en from '../../locales/en.js';
import {changes} from '../../locales/changes/en.js';
import {environment} from '../../loading/environment.js';
import {recordChanges, type RecordChange} from '../../model/record-changes.js';
import {dateHere} from '../../model/review.js';
import {loadHistory, loadVersion, type Version} from './history.js';
import {itemWords} from './item-words.js';
import {styles} from './version-changes.styles.js';
import '../../locales/changes/translations.js';

/** The answer for a reader who has read another version. */
interface Answer {
  readonly current: Version;
  /** Absent where the version that was read is not in the history any more. */
  readonly found?: readonly RecordChange[];
  readonly lang: string;
}

/**
 * Reports what has changed since a reader has read a record: numbers to call, hours, medicines and warning signs first. Nothing is fetched or
 * kept until the reader asks for it by the button, or comes with the code of a version in the address (`?v=7KQ4-M2PX`), as
 * from the QR code of a handout. The version that was read is kept on this device only.
 *
 * @summary Reports what has changed since the reader has read the page, for readers who have asked.
 * @csspart base - The box around all that the element shows.
 * @csspart heading - The heading.
 * @csspart list - The list of changes.
 * @csspart item - One change.
 * @csspart button - A button.
 * @example
 * <version-changes history="/procedures/history/knee-replacement/"></version-changes>
 */
@customElement('version-changes')
export class VersionChanges extends LitElement {
  static override styles = [sharedStyles, styles];

  /** Address of the record's history, a folder that `page --history` has written: the page's own origin or one that it allows. */
  @property() history?: string;

  /** Level of the heading, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  private readonly request = new LatestRequest<Answer | undefined>(this);
  private readonly localize = new Localize(this);

  private get words(): typeof changes {
    return this.localize.words('changes', changes);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('history')) return;
    this.request.last = {};
    if (this.readVersion) void this.request.run(() => this.compare());
  }

  protected override render(): TemplateResult {
    const {lang, dir} = this.localize;
    return html`<div class="base" part="base" lang=${lang} dir=${dir}>${this.history === undefined ? nothing : this.renderState()}</div>`;
  }

  private renderState(): unknown {
    const {words} = this;
    const {result, error} = this.request.last;
    if (error) return html`<p role="status">${words.failed}</p>`;
    if (!this.kept && !result)
      return html`${this.renderButton(words.ask, this.remember)} <p class="muted screen">${words.keeps}</p>`;
    if (!result) return nothing;
    return html`<div role="status">${this.renderAnswer(result)}</div>
      ${this.kept ? this.renderButton(words.stop, this.forget) : this.renderButton(words.ask, this.remember)}`;
  }

  private renderAnswer({found, current, lang}: Answer): TemplateResult {
    const {words} = this;
    if (!found) return html`<p>${words.unknown}</p>${this.renderButton(words.read, this.remember)}`;
    if (!found.length) return html`<p>${words.same(current.code)}</p>`;
    return html`${heading(this.headingLevel, words.heading, 'heading')}
      <ul class="list" part="list">${found.map((change) => this.renderChange(change, lang))}</ul>
      ${this.renderButton(words.read, this.remember)}`;
  }

  private renderChange({field, before, after}: RecordChange, lang: string): TemplateResult {
    const {words} = this;
    const text = (label: string, words: TemplateResult): TemplateResult => html`<p><strong>${label}</strong> ${words}</p>`;
    const old = before === undefined ? undefined : html`<del>${spoken(lang, before)}</del>`;
    const now = after === undefined ? undefined : html`<ins>${spoken(lang, after)}</ins>`;
    return html`<li part="item" class="change">
      <p class="muted">${this.headingOf(field, lang)}</p>
      ${old && now ? html`${text(words.now, now)} ${text(words.before, old)}` : now ? text(words.added, now) : text(words.removed, old!)}
    </li>`;
  }

  /** The heading of the section that shows a field. */
  private headingOf(field: string, lang: string): unknown {
    const words = (group: keyof typeof en): Record<string, unknown> => this.localize.words(group as 'steps', en[group] as never);
    if (field === 'contacts') return words('warningSigns')['heading'];
    if (field === 'pictures' || field === 'glossary') return words('overview')['heading'];
    if (field === 'contraindications') return words('indications')[field];
    if (field === 'summary' || field === 'purpose') return words('overview')[field === 'summary' ? 'heading' : 'purpose'];
    if (field === 'setting' || field === 'duration') return words('facts')[field];
    return field in en ? words(field as keyof typeof en)['heading'] : spoken(lang, field);
  }

  private renderButton(label: string, press: () => void): TemplateResult {
    return html`<p class="screen"><button part="button" type="button" @click=${press}>${label}</button></p>`;
  }

  /** Address of the folder, with its slash. */
  private get folder(): string {
    return new URL(`${this.history!.replace(/\/$/, '')}/`, this.baseURI).href;
  }

  private get key(): string {
    return `procedure-elements:version:${new URL(this.folder).pathname}`;
  }

  /** The hash of the version that the reader has asked to be kept. Storage that is blocked counts as empty. */
  private get kept(): string | null {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return null;
    }
  }

  /** The version that the reader has read: the kept one, or that of the address. */
  private get readVersion(): string | null {
    return this.history === undefined ? null : (this.kept ?? new URLSearchParams(globalThis.location?.search).get('v'));
  }

  private async compare(): Promise<Answer> {
    const read = this.readVersion;
    const history = await loadHistory(this.folder);
    const current = history.versions.at(-1)!;
    const known = history.versions.find(({hash, code}) => hash === read || code === read);
    const {lang, ...after} = await loadVersion(history, current);
    if (!known) return {current, lang};
    const before = await loadVersion(history, known);
    // With the words of medicines, doses and conditions.
    await environment.loadPart('plan', () => import('../prep-checklist/plan.lazy.js'));
    const found = recordChanges(before, {...after, lang}, itemWords(this.localize, dateHere(Date.now())));
    return {current, found, lang};
  }

  /** Keeps the current version as the one that was read. */
  private readonly remember = (): void => {
    void this.request.run(async () => {
      const {versions} = await loadHistory(this.folder);
      const current = versions.at(-1)!;
      localStorage.setItem(this.key, current.hash);
      return {current, found: [], lang: this.localize.lang};
    });
  };

  private readonly forget = (): void => {
    localStorage.removeItem(this.key);
    this.request.last = {};
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'version-changes': VersionChanges;
  }
}
