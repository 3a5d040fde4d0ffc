import {isoDuration, statedTimes} from './durations.js';
import {NEARLY, OF_PROCEDURE} from './patterns.js';
import {DENIED, denies} from './relation.js';

const BEFORE = new RegExp(String.raw`^\s(?:before|prior to|ahead of)${OF_PROCEDURE}`, 'i');
const AFTER = new RegExp(String.raw`^\s(?:after|following)${OF_PROCEDURE}`, 'i');
const DAY_BEFORE = new RegExp(String.raw`(?:\bthe |(?<=^|:\s))day (?:before|prior to)${OF_PROCEDURE}`, 'i');
const DAY_AFTER = new RegExp(String.raw`\bthe day (?:after|following)${OF_PROCEDURE}`, 'i');
/** The event that a time counts back from, if it is not the procedure. */
const ANCHORS = [
  [
    'leaving',
    /^\s(?:before|prior to) (?:leaving|setting off|you (?:(?:are due|plan|need|have|must) (?:to )?)?(?:leave|set off))(?: (?:your )?(?:home|the house))?(?=\s*(?:$|[.,;:)!?]|(?:for|to|and)\b))/i,
  ],
  [
    'arrival',
    /^\s(?:before|prior to) (?:(?:your )?(?:scheduled )?(?:arrival|check-?in)(?: time)?|arriving|checking in|you (?:(?:are (?:due|asked|told|expected|scheduled)|plan|need|have|must) (?:to )?)?(?:arrive|check in))(?: (?:at|in) (?:the )?(?:hospital|clinic|ward|unit))?(?=\s*(?:$|[.,;:)!?]))/i,
  ],
] as const;
/** Words in front of a time that make it no single moment. */
const NO_MOMENT = new RegExp(
  String.raw`(?<!\w)(?:${NEARLY}|within|under|over|last|past|first|every|each|per|in|before|` +
    String.raw`(?:less|more|fewer|longer|later|sooner|earlier) than)\s?(?:the\s)?$`,
  'i',
);
const SPAN = /\b(?:up to|until|till|for|during|by|from|lasts?|takes?|stays?|rests?|needs?|waits?)\s?(?:the\s)?(?:at least\s)?$/i;
const CLOCK = /\b(?:evening|night|midnight|morning|noon|bedtime|[ap]\.?m\b|o'clock)/i;
/** Words by which a step is for some people only, or need not be taken. */
export const CONDITION =
  /\b(?:if|unless|need not|no need|not need|not have to|not required|not necessary)\b|n't (?:need|have)\b/i;

/**
 * When before the procedure a step stands: "stop drinking 2 hours before" → `PT2H`, "3 days before surgery" → `P3D`,
 * "the day before" → `P1D`. "The evening before" names an hour that nobody knows, "about a week before", "within 24 hours
 * before" and "6 to 8 hours before" no single moment, and "2 hours before bedtime" another start: nothing is taken.
 */
export function beforeHint(text: string): {before: string; anchor?: 'leaving' | 'arrival'} | undefined {
  if (CLOCK.test(text) || CONDITION.test(text)) return undefined;
  const times = statedTimes(text);
  if (!times.length) return DAY_BEFORE.test(text) ? {before: 'P1D'} : undefined;
  const [time] = times;
  if (!time || times.length > 1 || time.range) return undefined;
  // "Do not take it in the 7 days before" forbids it from the first of them on.
  const ahead = denies(text)
    ? text.slice(0, time.start).replace(/\b(?:in|within) (?:the )?(?:last )?$/i, '')
    : text.slice(0, time.start);
  if (NO_MOMENT.test(ahead.replace(/no later than\s$/i, ''))) return undefined;
  const behind = text.slice(time.end);
  const [anchor] = ANCHORS.find(([, expression]) => expression.test(behind)) ?? [];
  const before = anchor || BEFORE.test(behind) ? isoDuration(time.low) : undefined;
  return before ? {before, ...(anchor && {anchor})} : undefined;
}

/**
 * When after the procedure something comes: "after 2 weeks" → `P2W`, "10 days after surgery" → `P10D`, "the day after" →
 * `P1D`. A span ("for 2 weeks", "within a few days", "until 2 weeks after"), a condition ("if it hurts after 2 days") and
 * a time after something else ("after 2 weeks of rest") name no moment: nothing is taken.
 */
export function afterHint(text: string): string | undefined {
  if (CLOCK.test(text) || CONDITION.test(text)) return undefined;
  const times = statedTimes(text);
  if (!times.length) return DAY_AFTER.test(text) ? 'P1D' : undefined;
  const [time] = times;
  if (!time || times.length > 1 || time.range) return undefined;
  const [before, after] = [text.slice(0, time.start), text.slice(time.end)];
  // "You will not be able to drive after 24 hours" forbids until then, or from then on.
  const moment = /\bafter\s$/i.test(before)
    ? !DENIED.test(before) &&
      !SPAN.test(before.slice(0, -'after '.length)) &&
      !/^\s(?:of|old|or|on|with|without|in|from)\b/i.test(after)
    : AFTER.test(after) && !NO_MOMENT.test(before) && !SPAN.test(before);
  return moment ? isoDuration(time.low) : undefined;
}
