import {html, type TemplateResult} from 'lit';
import type {CodeHit, CodeQuery} from '../../codes/code-source.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import type {codes} from '../../locales/search/en.js';

/** A line of the list: a code, the other codes of a code's family or, without either, the way back from a family. */
export interface CodeOption {
  /** Tells the lines apart, in other answers too. */
  readonly key: string;
  /** The line in plain words. */
  readonly text: string;
  readonly hit?: CodeHit;
  /** The code whose family it opens. */
  readonly family?: CodeHit;
}

/** As many lines as a list may have that is made anew with each key, and as the largest families of real lists. */
const MOST = 50;
const MOST_OF_FAMILY = 700;

/** What to ask for the lines of a list: of a family, if one is open. */
export const questionOf = (query: string, systems: string | undefined, shown: CodeHit | undefined): CodeQuery => ({
  query,
  systems: shown ? [shown.system] : (systems?.match(/\S+/g) ?? undefined),
  within: shown?.family!.code,
  limit: shown ? MOST_OF_FAMILY : MOST,
});

const ofHit = (hit: CodeHit): CodeOption => ({key: `${hit.system}|${hit.code}`, text: `${hit.code} ${hit.display}`, hit});

/** The line that opens a family, and in it the one that leads back: the reader stays where they were. */
const ofFamily = (hit: CodeHit, text: string): CodeOption => ({key: `${hit.system} ${hit.family!.code}`, text});

/** The lines for an answer; in a family, its own codes alone: the others are of the answer before. */
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
    return [ofHit(hit), {...ofFamily(hit, words.family(localize.number(family.count), family.code)), family: hit}];
  });
}

/** A line as it is shown: what was asked for is marked. */
export function renderOption({hit, text}: CodeOption, words: typeof codes, pages: readonly unknown[]): TemplateResult {
  if (!hit) return html`<div class="more">${text}</div>`;
  const {system, code, display, marks, reason} = hit;
  // The blank goes with its word: alone between two elements it is lost to screen readers. It is not underlined.
  const title = display.split(' ').map((word, at) => (marks?.includes(at) ? html`<mark><u>${word}</u> </mark>` : `${word} `));
  return html`<div dir="ltr"><strong>${code}</strong> <span class="muted">${system}</span></div>
    <div dir="auto">${title}</div>
    <div class="muted">${reason && words.because(reason)}</div>
    <div class="muted">${pages[0] && words.hasPage}</div>`;
}
