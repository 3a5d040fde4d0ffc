import {html, type TemplateResult} from 'lit';
import type {CodeHit, CodeQuery} from '../../codes/code-source.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import type {CatalogPage} from '../../catalog/pages-by-code.js';
import {spoken} from '../../core/render/record-text.js';
import type {codes} from '../../locales/search/en.js';

/** An option of the list: a code, the other codes of a code's family or, without either, the way back from a family. */
export interface CodeOption {
  /** Identifies the option, in other results too. */
  readonly key: string;
  /** The option as plain text. */
  readonly text: string;
  readonly hit?: CodeHit;
  /** The code whose family the option opens. */
  readonly family?: CodeHit;
}

/** The content of the field: a text, or a code that was selected or set. */
export type CodeEntry = Pick<CodeOption, 'text'> & Partial<CodeOption>;

/** Returns the content for a value of a form: `ICD-10-PCS|0SRD0J9` is a code whose title is to be found, anything else a text. */
export function entryOf(value: string): CodeEntry {
  const [, code] = /^[^|]+\|([^|\s]+)$/.exec(value) ?? [];
  return code ? {key: value, text: code} : {text: value};
}

/** A list that each key press renders again must be short; the largest families of real lists have some 700 codes. */
export const MAX_HITS = 50;
const MAX_FAMILY = 700;

/** Returns the query for a text, or for the codes of a family. */
export const queryOf = (query: string, systems: string | undefined, shown: CodeHit | undefined): CodeQuery => ({
  query,
  systems: shown ? [shown.system] : (systems?.match(/\S+/g) ?? undefined),
  within: shown?.family!.code,
  limit: shown ? MAX_FAMILY : MAX_HITS,
});

/** Returns the option of a code. */
export const ofHit = (hit: CodeHit): CodeOption => ({key: `${hit.system}|${hit.code}`, text: `${hit.code} ${hit.display}`, hit});

/** The option that opens a family has the key of the one that leads back: it stays active. */
const ofFamily = (hit: CodeHit, text: string): CodeOption => ({key: `${hit.system} ${hit.family!.code}`, text});

/** Returns the options for a result; in a family only its own codes, since the result may still be the one before. */
export function optionsOf(
  hits: readonly CodeHit[],
  shown: CodeHit | undefined,
  words: typeof codes,
  localize: Localize,
): readonly CodeOption[] {
  if (shown) return [ofFamily(shown, words.back), ...hits.filter(({code}) => code.startsWith(shown.family!.code)).map(ofHit)];
  return hits.flatMap((hit) => {
    const {family} = hit;
    if (!family) return ofHit(hit);
    return [ofHit(hit), {...ofFamily(hit, words.family(localize.number(family.count - 1), family.code)), family: hit}];
  });
}

/** Renders an option with its matched words marked. */
export function renderOption({hit, text}: CodeOption, words: typeof codes, [found]: readonly CatalogPage[]): TemplateResult {
  const page = found && html`<div>${words.hasPage}: ${spoken(found.lang, found.name)}</div>`;
  if (!hit)
    return html`<u>${text}</u>
      ${page}`;
  const {system, code, display, marks, reason} = hit;
  // Runs of words, marked or not: screen readers skip a space that is a text of its own, and a node for each word makes a list
  // of 50 slow to draw.
  const names = display.split(' ');
  const isMarked = (at: number): boolean | undefined => marks?.includes(at);
  const title: unknown[] = [];
  for (let from = 0, to = 0; from < names.length; from = to) {
    while (to < names.length && isMarked(to) === isMarked(from)) to++;
    const run = names.slice(from, to).join(' ');
    title.push(isMarked(from) ? html`<strong><u>${run}</u></strong>` : ` ${run} `);
  }
  return html`<div dir="ltr"><strong>${code}</strong> <span class="muted">${system}</span></div>
    <div dir="auto">${title}</div>
    <div class="muted">${reason && words.because(reason)}</div>
    ${page}`;
}
