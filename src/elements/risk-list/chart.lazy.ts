import {svg, type TemplateResult} from 'lit';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {chart as en} from '../../locales/chart/en.js';
import type {Chance} from '../../model/risk-numbers.js';
import '../../locales/chart/translations.js';

/** Each person of a larger group would be too small to see. */
const MOST_CIRCLES = 100;
const COLUMNS = 10;

/** The first so many circles of a grid, row by row. */
const circles = (count: number): string =>
  Array.from(
    {length: count},
    (_, at) => `M${(at % COLUMNS) * 10 + 2} ${Math.floor(at / COLUMNS) * 10 + 5}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`,
  ).join('');

/** Whether a group is drawn person by person; larger ones are drawn on a scale. */
const isCountable = (of: number): boolean => of <= MOST_CIRCLES;

/** Explains the drawings of the chances of a group. */
export function legend(of: number, localize: Localize): string {
  const {eachFigure, scale} = localize.words('chart', en);
  return isCountable(of) ? eachFigure : scale;
}

/**
 * Draws a chance so that all chances of a list can be compared: a circle for each person of the group, those of the count
 * filled, or a mark on a scale on which each step is ten times less likely.
 */
export const chart = (chance: Chance, localize: Localize): TemplateResult =>
  isCountable(chance.of) ? iconArray(chance) : drawScale(chance, localize);

const iconArray = ({
  count,
  of,
}: Chance): TemplateResult => svg`<svg class="figures" part="figures" width="8em" viewBox="0 0 ${COLUMNS * 10} ${Math.ceil(of / COLUMNS) * 10}" aria-hidden="true">
  <path class="everybody" d=${circles(of)} />
  <path class="affected" d=${circles(count)} />
</svg>`;

const [STEP, LEFT, AXIS_Y, LABEL_Y] = [78, 34, 14, 36];

/** From 1 in 1 on the left to 1 in all of the group on the right. */
function drawScale({count, of}: Chance, localize: Localize): TemplateResult {
  const steps = Math.ceil(Math.log10(of));
  const x = (chance: number): number => LEFT - Math.log10(chance) * STEP;
  const ticks = Array.from({length: steps + 1}, (_, at) => 10 ** at);
  const width = 2 * LEFT + steps * STEP;
  return svg`<svg class="scale" part="figures" viewBox="0 0 ${width} 44" width="${width / 13}em" aria-hidden="true">
    <path class="axis" d="M${LEFT} ${AXIS_Y}H${width - LEFT}${ticks.map((group) => `M${x(1 / group)} ${AXIS_Y - 5}v10`).join('')}" />
    ${count ? svg`<circle class="affected" cx=${x(count / of)} cy=${AXIS_Y} r="7" />` : null}
    ${ticks.map((group) => svg`<text x=${x(1 / group)} y=${LABEL_Y}>1:${localize.number(group)}</text>`)}
  </svg>`;
}
