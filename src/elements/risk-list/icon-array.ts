import {html, type TemplateResult} from 'lit';
import type {Chance} from '../../model/risk-numbers.js';

/** More would be too small to see, and too many for an old phone. */
export const MOST_FIGURES = 1000;

/** The first so many circles of a grid, row by row. */
const circles = (count: number, columns: number): string =>
  Array.from(
    {length: count},
    (_, at) => `M${(at % columns) * 10 + 2} ${Math.floor(at / columns) * 10 + 5}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`,
  ).join('');

/** A figure for each person of a group on a grid that is the same for each chance in it; those of the count are filled. */
export function figures({count, of}: Chance): TemplateResult {
  const columns = of > 100 ? 50 : 20;
  return html`<svg class="figures" part="figures" width="${columns > 20 ? 26 : 13}em" viewBox="0 0 ${columns * 10} ${Math.ceil(of / columns) * 10}" aria-hidden="true">
    <path class="everybody" d=${circles(of, columns)} />
    <path class="affected" d=${circles(count, columns)} />
  </svg>`;
}
