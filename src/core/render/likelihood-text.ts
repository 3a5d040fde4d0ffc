import {html, type TemplateResult} from 'lit';
import type {risks} from '../../locales/en.js';
import type {Likelihood} from '../../model/procedure.js';
import {chanceOf} from '../../model/risk-numbers.js';
import type {Localize} from '../controllers/localize-controller.js';

/** Who speaks of risks: the page's language, and its words. */
export interface Speaker {
  readonly localize: Localize;
  readonly words: typeof risks;
}

/**
 * Writes how often something happens: a number with both its sides, each "about" where it is rounded ("It happens to 3 in
 * 100 people. For 97 it does not."), the source's word, or that neither is stated.
 */
export function chanceText(likelihood: Likelihood | undefined, of: number, {localize, words}: Speaker): TemplateResult {
  if (!likelihood) return html`<span class="muted">${words.howLikely}</span>`;
  if ('word' in likelihood)
    return html`${words.words[likelihood.word]}. ${likelihood.word === 'not known' ? '' : words.noNumber}`;
  const {period} = likelihood;
  const {count, sense} = chanceOf(likelihood, of)!;
  let have = localize.number(count);
  let others = localize.number(of - count);
  if (sense === 'about') [have, others] = [words.about(have), words.about(others)];
  if (sense === 'below') [have, others] = [words.fewer(have), words.more(others)];
  if (sense === 'above') [have, others] = [words.more(have), words.fewer(others)];
  const within = period ? ` ${words.within(localize.duration(period))}` : '';
  const [before, after] = words.happens('\0', within, others).split('\0');
  return html`${before}<strong>${words.chance(have, localize.number(of))}</strong>${after}`;
}
