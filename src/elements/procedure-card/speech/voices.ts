/** Slower than a voice's usual speed: this is heard once, by people who worry. */
export const RATE = 0.9;

/** A piece takes less, whatever speed a device is set to. */
const PATIENCE_MS = 25_000;

/** Chrome drops utterances that follow `cancel()` sooner than this. */
const BREATH_MS = 50;
let breath: Promise<void> | undefined;

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined; // Devices name their voices as they like.
  }
}

/** The language of a tag without script and region: `es` of `es-MX`. */
export const languageOf = (tag: string): string | undefined => localeOf(tag)?.language;

/** By its browser's word, unless its own name denies it. */
const isLocal = ({localService, name, voiceURI}: SpeechSynthesisVoice): boolean =>
  localService === true && !/\b(network|online)\b/i.test(`${name} ${voiceURI}`);

/** A voice for a language that is on the device and sends nothing away: one of its own region first. */
export function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  const wanted = localeOf(lang);
  const rank = ({lang: tag, default: own}: SpeechSynthesisVoice): number =>
    (localeOf(tag)!.region === wanted!.region ? 2 : 0) + (own ? 1 : 0);
  return speechSynthesis
    .getVoices()
    .filter((voice) => isLocal(voice) && wanted && languageOf(voice.lang) === wanted.language)
    .sort((a, b) => rank(b) - rank(a))[0];
}

function hush(): void {
  speechSynthesis.cancel();
  // Not a time on the clock: what a slow device does in one task may take longer, and is still at once.
  const own = new Promise<void>((resolve) => setTimeout(resolve, BREATH_MS)).then(() => {
    if (breath === own) breath = undefined;
  });
  breath = own;
}

/**
 * Says a piece of text, in the very task where nothing else is being said: some browsers ask for a click first.
 * @param signal ends it; no browser's own pause is used, which ends it as well on Android.
 * @returns whether all of it was said. Browsers sometimes lose the `end` event; silence then ends the sentence.
 */
export async function say(text: string, voice: SpeechSynthesisVoice, signal: AbortSignal): Promise<boolean> {
  if (speechSynthesis.speaking || speechSynthesis.pending) hush();
  while (breath) await breath;
  if (signal.aborted) return false;
  // Somebody else on the page may have left it so.
  if (speechSynthesis.paused) speechSynthesis.resume();
  return new Promise((resolve) => {
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), {voice, lang: voice.lang, rate: RATE});
    const end = Date.now() + PATIENCE_MS;
    let started = false;
    let silent = 0;
    const settle = (said: boolean): void => {
      clearInterval(watch);
      signal.removeEventListener('abort', stop);
      Object.assign(utterance, {onstart: null, onend: null, onerror: null});
      resolve(said);
    };
    const stop = (): void => {
      hush();
      settle(false);
    };
    // It also holds the utterance: browsers lose those that nothing holds.
    const watch = setInterval(() => {
      silent = speechSynthesis.speaking || speechSynthesis.pending ? 0 : silent + 1;
      if (silent === 3) settle(started);
      else if (Date.now() > end) stop();
    }, 250);
    signal.addEventListener('abort', stop);
    Object.assign(utterance, {onstart: () => (started = true), onend: () => settle(true), onerror: () => settle(false)});
    speechSynthesis.speak(utterance);
  });
}
