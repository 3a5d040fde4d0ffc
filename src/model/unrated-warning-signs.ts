import type {Procedure} from './procedure.js';

const letters = (heading: string): string => heading.toLowerCase().replace(/\P{L}/gu, '');

/** Whether two headings have the same letters: "Warning Signs:" and "warning-signs". */
export const isSame = (one: string, other: string): boolean => letters(one) === letters(other);

/** What `src/formats/sections/headings.ts` has for warning signs, which is too much to carry; a test holds that this finds all of it. */
const SIGNS = /^(when to (get|seek|call) .*(help|doctor)|warning signs)/i;

/** Warning signs whose urgency the source does not state: of a page they come in `more`, under its own heading. */
export const signsInMore = ({more = []}: Procedure): NonNullable<Procedure['more']> =>
  more.filter(({heading}) => SIGNS.test(heading));
