import {html, type TemplateResult} from 'lit';

/** A heading of a level; levels outside 2 to 6 become the nearest. */
export function heading(level: number, words: unknown, style: 'heading' | 'subheading' | 'title'): TemplateResult {
  switch (Math.round(level)) {
    case 3:
      return html`<h3 class=${style} part=${style}>${words}</h3>`;
    case 4:
      return html`<h4 class=${style} part=${style}>${words}</h4>`;
    case 5:
      return html`<h5 class=${style} part=${style}>${words}</h5>`;
    default:
      return level > 5
        ? html`<h6 class=${style} part=${style}>${words}</h6>`
        : html`<h2 class=${style} part=${style}>${words}</h2>`;
  }
}
