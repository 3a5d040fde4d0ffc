import {svg, type TemplateResult} from 'lit';
import type {Chance} from '../model/risk-numbers.js';

/** More would be too small to see, and too many for an old phone. */
export const MOST_FIGURES = 1000;

const grids = new Map<number, readonly string[]>();

/** The circles of a group in their rows; drawn up once, since a list may have many risks. */
function gridOf(of: number, columns: number): readonly string[] {
  const grid =
    grids.get(of) ??
    Array.from(
      {length: of},
      (_, at) => `M${(at % columns) * 10 + 1} ${Math.floor(at / columns) * 10 + 5}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`,
    );
  grids.set(of, grid);
  return grid;
}

/** A figure for each person of a group on a grid that is the same for each chance in it; those of the count are filled. */
export function figures({count, of}: Chance): TemplateResult {
  const columns = of > 100 ? 50 : 20;
  const grid = gridOf(of, columns);
  return svg`<svg class="figures" part="figures" width=${`${columns > 20 ? 26 : 13}em`} viewBox="0 0 ${columns * 10} ${Math.ceil(of / columns) * 10}" aria-hidden="true">
    <path class="everybody" d=${grid.join('')} />
    <path class="affected" d=${grid.slice(0, count).join('')} />
  </svg>`;
}
