import {html, type TemplateResult} from 'lit';

/** Returns the address that calls a number. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^\d+*#]/g, '')}`;

/** Renders a phone number as a link that calls it, from left to right in every language. */
export const phoneLink = (phone: string): TemplateResult =>
  /\d/.test(phone) ? html`<a href=${telephone(phone)} dir="ltr">${phone}</a>` : html`<bdi>${phone}</bdi>`;

/** Renders a sentence about a phone number with the number as a link. */
export function withPhone(sentence: (phone: string) => string, phone: string): TemplateResult {
  const [before, after] = sentence('\0').split('\0');
  return html`${before}${phoneLink(phone)}${after}`;
}
