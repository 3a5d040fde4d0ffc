import {html, LitElement, nothing, type PropertyValues} from 'lit';
import Volume from 'lucide/dist/esm/icons/volume-2.mjs';
import {safeDocument} from '../../../core/document.js';
import {spoken} from '../../../core/render/record-text.js';
import {Localize} from '../../../core/controllers/localize-controller.js';
import {customElement} from '../../../core/custom-element.js';
import {icon} from '../../../core/render/icon.js';
import {property, state} from '../../../core/lit/property.js';
import {speech} from '../../../locales/speech/en.js';
import type {Procedure} from '../../../model/procedure.js';
import {shared} from '../../../util/page-global.js';
import {canMark, follow, mark} from './highlight.js';
import {sentencesIn, type Sentence} from './sentences.js';
import {piecesOf} from './utterances.js';
import {styles} from './procedure-speech.styles.js';
import {localVoice, RATE, say} from './voices.js';

/** Who reads on this page: one at a time, whichever copy of the library it is of. */
const page = shared('speech', (): {reader?: {stop(): void}} => ({}));

/**
 * Reads the card around it aloud, sentence by sentence, with voices of the device alone. Where a language of the card has
 * none there is no control: half a card, or sounds that nobody understands, would be worse. Made by the card; no use elsewhere.
 */
@customElement('procedure-speech')
export class ProcedureSpeech extends LitElement {
  static override styles = styles;

  /** The card's record; another one ends the reading. */
  @property({attribute: false}) procedure?: Procedure;

  /** The current mode; from `paused` and `failed` it continues with the sentence where it stopped. */
  @property({reflect: true}) mode: 'idle' | 'reading' | 'paused' | 'failed' | 'done' = 'idle';

  @state() private sentence?: Sentence;
  @state() private place?: Sentence;

  private readonly localize = new Localize(this);
  private sentences?: Iterator<Sentence, undefined>;
  private turn?: AbortController;
  private present?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    const {signal} = (this.present = new AbortController());
    const pause = (): void => this.pause();
    speechSynthesis.addEventListener('voiceschanged', () => this.requestUpdate(), {signal});
    safeDocument.addEventListener('visibilitychange', () => safeDocument.hidden && pause(), {signal});
    addEventListener('pagehide', pause, {signal});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.present!.abort();
    this.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('procedure') || (this.turn && !this.able)) this.stop();
  }

  /** Whether every language of the card has a voice on this device. */
  private get able(): boolean {
    const langs = this.procedure && 'Segmenter' in Intl ? [this.procedure.lang, this.localize.lang] : [''];
    return langs.every(localVoice);
  }

  protected override render(): unknown {
    if (!this.able) return nothing;
    const {mode, sentence} = this;
    const words = this.localize.words('speech', speech);
    const goesOn = mode === 'paused' || mode === 'failed';
    const active = goesOn || mode === 'reading';
    const where = canMark() ? this.place : sentence;
    return html`<div class=${active ? 'bar active' : 'bar'} role="group" aria-label=${words.label}>
      <button type="button" @click=${mode === 'reading' ? this.pause : this.read}>
        ${mode === 'reading' ? words.pause : html`${icon(Volume)} ${goesOn ? words.resume : words.play}`}
      </button>
      ${active ? html`<button type="button" @click=${this.stop}>${words.stop}</button>` : nothing}
      <p role="status">${mode === 'idle' ? nothing : words[mode]}</p>
      ${active && where ? html`<p class="where">${spoken(where.lang, where.text)}</p>` : nothing}
    </div>`;
  }

  /** Reads from the beginning, or from the sentence where it stopped. */
  private async read(): Promise<void> {
    if (page.reader !== this) page.reader?.stop();
    page.reader = this;
    const {signal} = (this.turn = new AbortController());
    this.mode = 'reading';
    const base = this.closest('.base')!;
    this.sentences ??= sentencesIn(base, this.localize.lang);
    let before: Sentence | undefined;
    while ((this.sentence ??= this.sentences.next().value)) {
      const {sentence} = this;
      if (sentence.heading) this.place = sentence;
      mark(sentence.ranges);
      follow(before?.ranges[0], sentence.ranges[0]);
      for (const piece of piecesOf(this.sayable(sentence), sentence.lang, RATE)) {
        const voice = localVoice(sentence.lang);
        const said = voice && (await say(piece, voice, signal));
        if (signal.aborted) return;
        if (!said) return this.end('failed');
      }
      before = sentence;
      this.sentence = undefined;
    }
    this.stop();
    this.mode = 'done';
  }

  /** Returns the text of a sentence for a voice: phone numbers digit by digit. */
  private sayable({text, heading}: Sentence): string {
    const number = ((this.getRootNode() as ShadowRoot).host as HTMLElement & {emergencyNumber?: string}).emergencyNumber;
    const words = heading && number ? text.replaceAll(number, [...number].join(' ')) : text;
    return words
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/([^.!?]) ·/g, '$1,')
      .replace(/[\s·]+/g, ' ')
      .trim();
  }

  private pause(): void {
    if (this.mode === 'reading') this.end('paused');
  }

  /** Ends the reading, and forgets where it was. */
  stop(): void {
    if (this.turn) this.end('idle');
    this.sentences = this.sentence = this.place = this.turn = undefined;
    if (page.reader !== this) return;
    delete page.reader;
    mark([]);
  }

  private end(mode: this['mode']): void {
    this.turn!.abort();
    this.mode = mode;
    // The button to stop goes away; the first one stays.
    if (mode === 'idle' && this.shadowRoot!.activeElement) this.shadowRoot!.querySelector('button')!.focus();
  }
}
