import {html, type TemplateResult} from 'lit';
import type {common, risks} from '../../locales/en.js';
import type {Likelihood} from '../../model/procedure.js';
import {chanceOf} from '../../model/risk-numbers.js';
import type {Localize} from '../controllers/localize-controller.js';

/** Who speaks of risks: the page's language, and its words. */
export interface Speaker {
  readonly localize: Localize;
  readonly words: typeof risks;
  readonly common: typeof common;
}

/** "3 in 100 have this, 97 do not": a number with both its sides, each "about" where it is rounded, the source's word, or that neither is stated. */
export function chanceText(likelihood: Likelihood | undefined, of: number, {localize, words, common}: Speaker): TemplateResult {
  if (!likelihood) return html`<span class="muted">${words.howLikely}</span>`;
  if ('word' in likelihood) return html`${words.words[likelihood.word]}. ${words.noNumber}`;
  const {period} = likelihood;
  const {count, sense} = chanceOf(likelihood, of)!;
  let have = localize.number(count);
  let doNot = localize.number(of - count);
  if (sense === 'about') [have, doNot] = [words.about(have), words.about(doNot)];
  if (sense === 'below') [have, doNot] = [words.fewer(have), words.more(doNot)];
  if (sense === 'above') [have, doNot] = [words.more(have), words.fewer(doNot)];
  return html`<strong>${words.chance(have, localize.number(of))}</strong> ${words.haveIt}${period ? ` ${words.within(localize.duration(period))}` : ''}${common.comma}${words.doNot(doNot)}.`;
}
