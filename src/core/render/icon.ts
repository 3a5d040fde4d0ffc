import {svg, type TemplateResult} from 'lit';

/** An icon as the icon set gives it: a list of shapes and their attributes. */
export type IconShape = readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>])[];

/** A decorative icon in the colour and size of its text. */
export const icon = (
  shape: IconShape,
): TemplateResult => svg`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
  ${shape.map(([tag, {d, cx, cy, r}]) => (tag === 'circle' ? svg`<circle cx=${cx} cy=${cy} r=${r} />` : svg`<path d=${d} />`))}
</svg>`;
