import type {Axis, SimilarCode} from '../code-source.js';

/** The meaning of the third to seventh character of an ICD-10-PCS code, if it has a name. */
const AXES: readonly Axis[] = ['operation', 'part', 'approach', 'device', 'qualifier'];
const FIRST = 2;

/**
 * Which of `AXES` have their place in a code, by what it begins with: their initials. Left out are substances, methods and doses;
 * root operations that nobody calls operations; and what stands in the place of a part of the body but may be a fetus, a system
 * or a count. Of the sections that are not here (imaging, dialysis, rehabilitation, mental health …) nothing is said: their titles
 * say it better. Sources: the headings of the PCS tables of CMS; its guideline A1 for the approach.
 */
const NAMED = [
  // How many coronary arteries: they are one part of the body, says guideline B4.4 of CMS.
  [/^02.[0-3]/, 'oadq'],
  [/^0/, 'opadq'],
  [/^[1348]/, 'aq'],
  [/^2/, 'padq'],
  [/^[79D]/, 'pq'],
] as const;

/** In which of the third to seventh character two codes differ, counted from 0. */
export const placesApart = (code: string, other: string): number[] =>
  AXES.flatMap((_, at) => (code[FIRST + at] === other[FIRST + at] ? [] : at));

/** Describes two codes; the differences are complete or absent, because a part would look like all of them. */
export function nameAxes(code: string, places: readonly number[]): Pick<SimilarCode, 'differs' | 'samePart'> {
  const named = NAMED.find(([begins]) => begins.test(code))?.[1] ?? '';
  const differs = places.map((at) => AXES[at]!);
  return {
    samePart: named.includes('p') && !differs.includes('part'),
    differs: differs.every(([initial]) => named.includes(initial!)) ? differs : [],
  };
}
