import type {Procedure} from './procedure.js';

const letters = (heading: string): string => heading.toLowerCase().replace(/\P{L}/gu, '');

/** Whether two headings have the same letters: "Warning Signs:" and "warning-signs". */
export const isSame = (one: string, other: string): boolean => letters(one) === letters(other);

/** A short form of the warning-sign headings in `src/formats/sections/headings.ts`; a test checks that it finds all of them. */
const SIGNS = /^(when to (get|seek|call) .*(help|doctor)|warning signs)/i;

/** Warning signs whose urgency the source does not state: of a page they come in `more`, under its own heading. */
export const signsInMore = ({more = []}: Procedure): NonNullable<Procedure['more']> =>
  more.filter(({heading}) => SIGNS.test(heading));
