import type {Relation} from '../../../model/procedure.js';

/** Words that forbid, or end something. */
export const DENIED =
  /\b(?:not|never|nothing|avoid|without|stop(?:ped)?|fast(?:ing)?|n(?:il|othing) by mouth|no(?= (?!later\b|more\b)))\b|n't\b/i;

/** "Ask when to stop" and "do not stop taking" forbid nothing. */
const NO_DENIAL =
  /\b(?:ask|talk|speak|check|discuss|contact|call|tell)\b[^.]*?\bstop(?:ping)?\b|\b(?:do not|don't|never) stop\b/gi;

/** Whether a text forbids or ends something. */
export const denies = (text: string): boolean => DENIED.test(text.replace(NO_DENIAL, 'ask'));

const MAY = /\b(?:may|can|allowed|ok(?:ay)?)\b/i;
const BOUND = /\b(?:at least|no later than|or more|not less than|by|last|finish(?:ed)?|before (?=\d|noon\b))/i;
const ALLOWED_BEFORE = /\b(?:may|can) (?:still )?(?:eat|drink|sip|have)\b[^.]* before (?:\d|noon\b)/i;
const DONE_THEN = /^(?:on the day|take|use|arrive|come|check in|be (?:here|there)|drink (?:one|the|your))\b/i;

/**
 * How a step with one moment relates to it, where its words say so: "You may drink until 2 hours before" → `until`, "Stop
 * eating 6 hours before" → `from`, "at least 6 hours before" → `by`, "Take it 1 hour before" → `at`. A permission and a
 * denial in one text, or a denial that lasts "until" then, say it of two things: nothing is taken.
 */
export function relationHint(text: string): Relation | undefined {
  const denied = denies(text);
  const until = /\b(?:until|till|up to)\b/i.test(text);
  if (denied && (until || MAY.test(text.replace(/\b(?:may|can) not\b|\bcannot\b/gi, 'not')))) return undefined;
  if (until || ALLOWED_BEFORE.test(text)) return 'until';
  if (denied) return 'from';
  if (BOUND.test(text)) return 'by';
  if (/\bfrom (?:\d|noon\b|midnight\b)/i.test(text)) return 'from';
  if (/\bat (?:\d|noon\b|midnight\b)/i.test(text)) return 'at';
  return DONE_THEN.test(text) ? 'at' : undefined;
}
