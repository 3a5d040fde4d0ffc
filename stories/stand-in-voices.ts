/**
 * A stand-in for the browser's `speechSynthesis`, for stories and tests: headless browsers have no voices. Nothing is heard.
 * It does what Chrome's is known for: voices come late, what takes 15 seconds stops without a word, what is said right after
 * `cancel()` is dropped, on Android `pause()` ends what is said, and an end may be lost.
 */
export class StandInSpeech extends EventTarget {
  /** All that was given to `speak()`. */
  readonly said: {readonly text: string; readonly lang: string; readonly voice: SpeechSynthesisVoice | null}[] = [];
  paused = false;
  /** The next end is lost. */
  losesEnd = false;
  /** The next piece goes on for ever. */
  hangs = false;

  private queue: StandInUtterance[] = [];
  private current?: StandInUtterance;
  private timer?: ReturnType<typeof setTimeout>;
  private cancelled = false;
  private voices: readonly SpeechSynthesisVoice[] = [];

  /**
   * @param langs of its voices; `net:en-US` is a voice of a server, `network en-US` one that is said to be local.
   * @param pace how many milliseconds a second takes here.
   */
  constructor(
    langs: readonly string[],
    private readonly pace: number,
    private readonly android = false,
  ) {
    super();
    setTimeout(() => this.install(langs), 10);
  }

  install(langs: readonly string[]): void {
    this.voices = langs.map((name) => {
      const lang = name.replace(/^(net:|network )/, '');
      return {name, lang, voiceURI: name, localService: !name.startsWith('net:'), default: false};
    });
    this.dispatchEvent(new Event('voiceschanged'));
  }

  getVoices(): readonly SpeechSynthesisVoice[] {
    return this.voices;
  }

  get speaking(): boolean {
    return this.current !== undefined;
  }

  get pending(): boolean {
    return this.queue.length > 0;
  }

  speak(utterance: StandInUtterance): void {
    const {text, lang, voice} = utterance;
    this.said.push({text, lang, voice});
    if (this.cancelled) return;
    this.queue.push(utterance);
    if (!this.current) this.next();
  }

  cancel(): void {
    const {current, queue} = this;
    clearTimeout(this.timer);
    this.current = undefined;
    this.queue = [];
    this.cancelled = true;
    setTimeout(() => {
      this.cancelled = false;
      if (current) tell(current, 'error', 'interrupted');
      for (const utterance of queue) tell(utterance, 'error', 'canceled');
    });
  }

  pause(): void {
    if (this.android) this.cancel();
    else this.paused = true;
  }

  resume(): void {
    this.paused = false;
  }

  private next(): void {
    const utterance = (this.current = this.queue.shift());
    if (!utterance) return;
    const seconds = secondsOf(utterance.text) / utterance.rate;
    setTimeout(() => tell(utterance, 'start'));
    if (this.hangs || seconds > 15) return;
    this.timer = setTimeout(() => {
      this.current = undefined;
      if (!this.losesEnd) tell(utterance, 'end');
      this.losesEnd = false;
      if (!this.current) this.next();
    }, seconds * this.pace);
  }
}

/** A slow voice: nine letters, two figures or three Chinese characters in a second. */
const secondsOf = (text: string): number =>
  text.length / 9 + (text.match(/\p{N}/gu)?.length ?? 0) / 2 + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 3;

function tell(utterance: StandInUtterance, type: 'start' | 'end' | 'error', error?: string): void {
  utterance[`on${type}`]?.(Object.assign(new Event(type), {error}));
}

class StandInUtterance {
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  onstart?: ((event: Event) => void) | null;
  onend?: ((event: Event) => void) | null;
  onerror?: ((event: Event) => void) | null;

  constructor(readonly text: string) {}
}

/** Puts the stand-in in the place of the browser's own, which has no voices in a test. */
export function standIn(langs: readonly string[], pace = 1, android = false): StandInSpeech {
  const speech = new StandInSpeech(langs, pace, android);
  for (const [name, value] of Object.entries({speechSynthesis: speech, SpeechSynthesisUtterance: StandInUtterance}))
    Object.defineProperty(window, name, {value, configurable: true, writable: true});
  return speech;
}
