import {html, type TemplateResult} from 'lit';
import {direction} from './controllers/localize.js';

/** Attributes for words that come from a record: its own language and direction, whatever the page's. */
export const spoken = (lang: string, words: unknown): TemplateResult =>
  html`<span lang=${lang} dir=${direction(lang)}>${words}</span>`;

/** A text of several paragraphs, separated by empty lines. */
export const paragraphs = (lang: string, text: string | undefined): TemplateResult =>
  html`${text?.split(/\n\s*\n/).map((paragraph) => html`<p lang=${lang} dir=${direction(lang)}>${paragraph}</p>`)}`;
