import {html, nothing, type TemplateResult} from 'lit';
import type {Aspect, Option} from '../../model/treatment-options.js';
import {chanceText, type Speaker} from '../../core/render/likelihood-text.js';
import {nestedItems, paragraphs, prose} from '../../core/render/record-text.js';

/** Renders one aspect of an option: its items, how likely and how serious each is, and its notes. */
export const aspectText = ({items, lead, remark}: Aspect, lang: string, of: number, speaker: Speaker): TemplateResult =>
  html`${paragraphs(lang, lead)}
    <ul class="list">
      ${items?.map(
        ({text, severity, likelihood, items: inner}) => html`<li>
          ${prose(lang, text)}${severity ? html` <span class="severity">(${speaker.words.severityIs(speaker.words.severity[severity])})</span>` : nothing}
          ${likelihood ? html`<p>${chanceText(likelihood, of, speaker)}</p>` : nothing}${nestedItems(lang, {items: inner})}
        </li>`,
      )}
    </ul>
    ${paragraphs(lang, remark)}`;

/** More items than these beside short answers would leave their row half empty. */
const FEW_ITEMS = 5;

/** Returns the one option whose answer is long, where there is one; several are compared side by side. */
export function loneLong(options: readonly Option[], aspect: keyof Option['aspects']): Option | undefined {
  const [first, second] = options.filter(({aspects}) => aspects[aspect]?.items?.[FEW_ITEMS]);
  return second ? undefined : first;
}
