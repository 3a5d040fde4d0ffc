import {html, nothing, type TemplateResult} from 'lit';
import type {GlossaryEntry} from '../../model/procedure.js';
import {environment} from '../../loading/environment.js';
import {LOCALE_EVENT} from '../../locales/register.js';
import {direction} from '../controllers/localize-controller.js';
import {retryLater} from '../retry-later.js';

type Explain = (text: string) => unknown;

let explainer: ((glossary: readonly GlossaryEntry[]) => Explain) | undefined;
let explain: Explain = (text) => text;

/** Registers the glossary. `glossary-term` includes it, and a page without that element carries none. */
export function registerGlossary(create: typeof explainer): void {
  explainer = create;
}

let loading: Promise<unknown> | undefined;

/** Loads the glossary, where this delivery leaves it out until it is needed, and renders again all that it explains. */
export function loadGlossary(): Promise<unknown> | undefined {
  if (explainer) return undefined;
  loading ??= environment.loadElement?.('glossary-term').then(
    () => dispatchEvent(new Event(LOCALE_EVENT)),
    ({message}: Error) => {
      console.warn(`Words are not explained: ${message}`);
      retryLater(() => (loading = undefined));
    },
  );
  return loading;
}

/** Renders a section of a record: the first use of each word of the glossary in it is explained. */
export function explaining<T>(glossary: readonly GlossaryEntry[] | undefined, render: () => T): T {
  const outside = explain;
  if (glossary) void loadGlossary();
  if (glossary && explainer) explain = explainer(glossary);
  try {
    return render();
  } finally {
    explain = outside;
  }
}

/** Words that come from a record: in its own language and direction, whatever the page's. */
export const spoken = (lang: string, words: unknown): TemplateResult =>
  html`<span lang=${lang} dir=${direction(lang)}>${words}</span>`;

/** Running text and list items of a record, which the glossary may explain; names and titles are `spoken`. */
export const prose = (lang: string, text: string): TemplateResult => spoken(lang, explain(text));

/** A text of several paragraphs, separated by empty lines. */
export const paragraphs = (lang: string, text: string | undefined): TemplateResult =>
  html`${text?.split(/\n\s*\n/).map((paragraph) => html`<p lang=${lang} dir=${direction(lang)}>${explain(paragraph)}</p>`)}`;

/** An item of a list, with what is nested in it. */
interface Item {
  readonly text: string;
  readonly items?: readonly Item[];
}

/** Items nested in an item. @param say renders the text of one. */
export const nestedItems = (lang: string, {items}: Pick<Item, 'items'>, say = prose): unknown =>
  items?.length ? html`<ul class="list">${items.map((item) => html`<li>${listItem(lang, item, say)}</li>`)}</ul>` : nothing;

/** The text of an item and the items nested in it. */
export const listItem = (lang: string, item: Item, say = prose): TemplateResult =>
  html`${say(lang, item.text)}${nestedItems(lang, item, say)}`;
