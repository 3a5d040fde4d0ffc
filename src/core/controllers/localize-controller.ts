import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from '../is-server.js';
import {LOCALE_EVENT, locales, type Strings, type Words} from '../../locales/register.js';
import {tags} from '../custom-element.js';
import type {facts} from '../../locales/en.js';
import {languageTag} from '../../util/language-tag.js';
import {environment} from '../../loading/environment.js';

const speakers = new Set<ReactiveControllerHost>();

const update = (): void => speakers.forEach((host) => host.requestUpdate());

/** Roots in which a change of `lang` is noticed; it may change on any ancestor. */
const watched = new WeakSet<Node>();
const observer = isServer ? undefined : new MutationObserver(update);

function watchLang(host: Element): void {
  const root = host.getRootNode();
  if (root instanceof ShadowRoot) watchLang(root.host);
  // Roots of ours change only with the page around them.
  if (watched.has(root) || (root instanceof ShadowRoot && tags.has(root.host.localName))) return;
  watched.add(root);
  observer!.observe(root, {subtree: true, attributeFilter: ['lang']});
}

/** Renders what depends on the day. A timer stands still while the device sleeps; the events below follow then. */
function updateAtMidnight(): void {
  setTimeout(
    () => {
      update();
      updateAtMidnight();
    },
    new Date().setHours(24, 0, 0, 0) - Date.now(),
  );
}

if (!isServer) {
  // Back from the cache of the history, or awake again, times are others.
  for (const type of [LOCALE_EVENT, 'pageshow', 'focus', 'visibilitychange']) addEventListener(type, update);
  updateAtMidnight();
}

const DURATION = /^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?T?(\d+H)?(\d+M)?(\d+S)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const kept: Record<string, unknown> = {};

/** Returns the formatter or the text of a key, made once: making a formatter takes longer than all that it formats. */
const once = <T>(key: string, make: () => T): T => (kept[key] ??= make()) as T;

/** The parts of an ISO 8601 duration. */
const unitsOf = (iso: string): {unit: string; value: number}[] =>
  DURATION.exec(iso)!
    .slice(1)
    .flatMap((part, at) => (part ? [{unit: UNITS[at]!, value: parseInt(part)}] : []));

/** Speaks the language of the nearest `lang`, across shadow roots: `xx-YY`, then `xx`, then English. */
export class Localize implements ReactiveController {
  /** The tag to format with: the page's own, such as `es-MX`, where its language is spoken. */
  lang = 'en';

  private strings?: Partial<Strings>;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // Lit's server calls controllers no later than here.
    if (isServer) this.hostUpdate();
    else {
      speakers.add(this.host);
      watchLang(this.host);
      this.host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    speakers.delete(this.host);
  }

  hostUpdate(): void {
    const wanted = isServer ? this.host.lang : languageTag(nearestLang(this.host)) || 'en';
    const [language = ''] = wanted.toLowerCase().split('-');
    const known = locales();
    const strings = known[wanted.toLowerCase()] ?? known[language];
    if (!strings && language !== 'en') environment.loadLocale?.(language);
    this.strings = strings;
    this.lang = strings || language === 'en' ? wanted : 'en';
  }

  /** A group of words in the language of the page if it is known, otherwise in English, which the element includes. */
  words<G extends keyof Words>(group: G, english: Words[G]): Words[G] {
    const {strings} = this;
    if (strings && !strings[group]) environment.loadLocale?.(`search.${strings.lang}`);
    return strings?.complete?.(group, english) ?? strings?.[group] ?? english;
  }

  /** `rtl` where the interface's language runs so. */
  get dir(): 'ltr' | 'rtl' {
    return direction(this.lang);
  }

  number(value: number): string {
    const {lang} = this;
    return once(`number ${lang}`, () => new Intl.NumberFormat(lang)).format(value);
  }

  /** @param iso a date, `2026-05-31`. */
  date(iso: string): string {
    const {lang} = this;
    return once(`date ${lang}`, () => new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'})).format(new Date(iso));
  }

  /**
   * Returns "1 to 2 hours": a dash between the numbers would not be spoken.
   * @param min @param max ISO 8601 durations: `PT1H`, `PT2H`
   */
  durationRange(min: string, max: string, {range}: typeof facts): string {
    const [low, high] = [min, max].map(unitsOf);
    const [one] = low!;
    const isOneUnit = !low![1] && !high![1] && one!.unit === high![0]!.unit;
    const shortest = this.duration(min);
    return range(isOneUnit ? this.number(one!.value) : shortest, this.duration(max), shortest);
  }

  /** @param iso an ISO 8601 duration: `PT1H30M` → "1 hour, 30 minutes". */
  duration(iso: string): string {
    const {lang} = this;
    const written = unitsOf(iso).map(({unit, value}) => this.unitFormat(unit).format(value));
    return once(`list ${lang}`, () => new Intl.ListFormat(lang, {type: 'unit'})).format(written);
  }

  private unitFormat(unit: string): Intl.NumberFormat {
    const {lang} = this;
    return once(`${unit} ${lang}`, () => new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long'}));
  }
}

/** Makes a method keep what it has written. Pages of a server repeat the same few dates and durations. */
function keepTexts(name: 'date' | 'duration'): void {
  const write = Localize.prototype[name] as (this: Localize, ...times: readonly string[]) => string;
  Localize.prototype[name] = function (this: Localize, ...times: readonly string[]): string {
    return once(`${name} ${this.lang} ${times.join(' ')}`, () => write.call(this, ...times));
  };
}

if (isServer) (['date', 'duration'] as const).forEach(keepTexts);

/** The direction in which a language is written. */
export const direction = (lang: string): 'ltr' | 'rtl' => (/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr');

function nearestLang(from: Element): string {
  const root = from.getRootNode();
  return from.closest('[lang]')?.getAttribute('lang') || (root instanceof ShadowRoot ? nearestLang(root.host) : '');
}
