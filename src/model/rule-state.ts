import type {PreparationStep} from './procedure.js';

type Rule = NonNullable<PreparationStep['rule']>;

/**
 * Whether a rule has run out, today or by the day of the appointment, or has not begun. What it says must then not be shown:
 * neither its hours nor the step's own text, since that may say them as well ("Stop eating 6 hours before").
 * @param today the date where the reader is, `2026-05-04`.
 * @param day the date of the appointment, where it is known.
 */
export function ruleState(
  {effective, expires}: Rule,
  today: string,
  day = today,
): 'holds' | 'ended' | 'will-have-ended' | 'to-come' {
  if (expires < today) return 'ended';
  if (expires < day) return 'will-have-ended';
  return effective && effective > day ? 'to-come' : 'holds';
}
