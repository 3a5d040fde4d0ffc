import {html, nothing, type TemplateResult} from 'lit';
import type {CodeHit} from '../catalog/code-search.js';
import type {Localize} from '../core/controllers/localize.js';
import type {codes} from '../locales/en.js';

/** A line of the list: a code, the other codes of a code's family or, without either, the way back from a family. */
export interface CodeOption {
  readonly hit?: CodeHit;
  readonly family?: CodeHit;
}

/** The lines for an answer; in a family, its own codes alone: the others are of the answer before. */
export const optionsOf = (hits: readonly CodeHit[], family?: CodeHit): readonly CodeOption[] =>
  family
    ? [{}, ...hits.filter(({code}) => code.startsWith(family.family!.code)).map((hit) => ({hit}))]
    : hits.flatMap((hit): CodeOption[] => (hit.family ? [{hit}, {family: hit}] : [{hit}]));

/** Tells the lines apart, in other answers too. */
export const keyOf = ({hit, family}: CodeOption): string => (hit ? `${hit.system}|${hit.code}` : (family?.family!.code ?? ''));

/** A line in plain words. */
export const sayOption = ({hit, family}: CodeOption, words: typeof codes, localize: Localize): string =>
  hit
    ? `${hit.code} ${hit.display}`
    : family
      ? words.family(localize.number(family.family!.count), family.family!.code)
      : words.back;

/** A code: what was asked for is marked. @param notes what else is to be said of it. */
export const renderHit = ({system, code, display, marks}: CodeHit, notes: readonly unknown[]): TemplateResult => {
  const words = display.split(' ').map((word, at) => (marks?.includes(at) ? `\0${word}\0` : word));
  // Words that follow each other are marked as one: a blank alone between elements is lost to screen readers.
  const runs = words.join(' ').replaceAll('\0 \0', ' ').split('\0');
  return html`<span dir="ltr"><strong>${code}</strong> <span class="muted">${system}</span></span>
    <span dir="auto">${runs.map((run, at) => (at % 2 ? html`<mark>${run}</mark>` : run))}</span
    >${notes.map((note) => (note ? html`<span class="muted">${note}</span>` : nothing))}`;
};
