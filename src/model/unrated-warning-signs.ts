import type {Procedure} from './procedure.js';

const letters = (heading: string): string => heading.toLowerCase().replace(/\P{L}/gu, '');

/** Whether two headings have the same letters: "Warning Signs:" and "warning-signs". */
export const isSame = (one: string, other: string): boolean => letters(one) === letters(other);

/**
 * A short form of the warning-sign headings in `src/formats/sections/headings.ts`, for records that do not state the field of
 * a section; a test checks that it finds all of them.
 */
const SIGNS = /^(when to .*(help|doctor|clinic|office)|warning signs|(call|contact|see) .* if)/i;

export const isSignsHeading = (heading: string): boolean => SIGNS.test(heading);

/** Warning signs whose urgency the source does not state: a page's are in `more`, under its own heading, in any language. */
export const signsInMore = ({more = []}: Procedure): NonNullable<Procedure['more']> =>
  more.filter(({field, heading}) => field ?? isSignsHeading(heading));
