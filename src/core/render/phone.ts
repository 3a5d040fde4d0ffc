import {html, type TemplateResult} from 'lit';

/** Returns the address that calls a number. The "(0)" of "+44 (0)20 7946 0000" is dialled at home only. */
export const telephone = (phone: string): string => `tel:${phone.replace(/^([+0][\d ]+)\(0\)/, '$1').replace(/[^\d+*#]/g, '')}`;

/** Renders a phone number as a link that calls it, from left to right in every language. */
export const phoneLink = (phone: string): TemplateResult =>
  /\d/.test(phone) ? html`<a href=${telephone(phone)} dir="ltr">${phone}</a>` : html`<bdi>${phone}</bdi>`;

/** Renders a sentence about a phone number with the number as a link. */
export function withPhone(sentence: (phone: string) => string, phone: string): TemplateResult {
  const [before, after] = sentence('\0').split('\0');
  return html`${before}${phoneLink(phone)}${after}`;
}
