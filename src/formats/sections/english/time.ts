import type {Relation} from '../../../model/procedure.js';
import {isoDuration, minutesOf, statedTimes, type StatedTime} from './durations.js';
import {ABOUT, anyWord} from './patterns.js';

const NEARLY = `${ABOUT}|nearly|almost|close to|some`;
const UNSURE = new RegExp(String.raw`(?<!\w)(?:${NEARLY})\s?$`, 'i');
const AT_MOST =
  /\b(?:up to|at most|under|(?<!no |not )less than|n(?:o|ot) (?:more|longer) than|max(?:\.|imum)?(?: (?:of|is))?)\s$/i;
const AT_LEAST = /\b(?:at least|over|(?<!no |not )(?:more|longer) than|n(?:o|ot) less than|min(?:\.|imum)?(?: (?:of|is))?)\s$/i;
/** A single time is not a bound if the text hedges it: "usually takes 2 hours". */
const HEDGED = anyWord(
  'usually, typically, generally, normally, often, commonly, mostly, most, sometimes, some, expected, estimated, or so',
  'may, might, can, could',
);
/** "It can take longer" takes an upper bound back; "You stay in the recovery room for longer" does not. */
const LONGER = /(?<!\bfor )\b(?:longer|more time)\b/i;
/** Where the time may be that of something else, or of a part. */
const ELSEWHERE = anyWord(
  "\\w+n't, not, never, rarely, seldom, if, unless, sessions?, visits?, each, every, per, daily, weekly, times",
  'before, after, within, early, earlier, ago, average',
);

/**
 * How long the procedure takes, if the text says so of one time or range: "30 to 60 minutes", "up to 3 hours" (`max`
 * alone), "between 30 minutes to a few hours" (`min` alone), "takes 2 hours" (both the same). "About 2 hours" and
 * "usually 2 hours" bound nothing, so nothing is taken; nor is a bound that "can be longer" takes back.
 */
export function durationHint(text: string): {min?: string; max?: string} {
  const told = text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) => ({sentence, times: statedTimes(sentence)}))
    .filter(({times}) => times.length);
  const taking = told.length > 1 ? told.filter(({sentence}) => /\b(?:takes?|lasts?)\b/i.test(sentence)) : told;
  const [one] = taking;
  if (!one || taking.length > 1 || one.times.length > 1) return {};
  return bounds(one.sentence, one.times[0]!, text);
}

/** The meaning of the words around a time. */
interface Around {
  /** In front of the time, and in front of the words that bound it. */
  readonly before: string;
  readonly unqualified: string;
  readonly after: string;
  /** All but the time, other sentences included. */
  readonly others: string;
}

/** Conditions on a stated time, each by the words that make it so. */
const CONDITIONS = {
  /** It may be the time of something else, or of a part. */
  elsewhere: ({unqualified, after}) => ELSEWHERE.test(unqualified) || ELSEWHERE.test(after),
  hedged: ({before, after}) => UNSURE.test(before) || HEDGED.test(before) || HEDGED.test(after),
  atMost: ({before}) => AT_MOST.test(before),
  atLeast: ({before}) => AT_LEAST.test(before),
  orMore: ({after}) => /^\s?(?:\+|or (?:more|longer))/i.test(after),
  orLess: ({after}) => /^\s?or (?:less|under|shorter)\b/i.test(after),
  maybeLonger: ({others}) => LONGER.test(others),
  maybeShorter: ({others}) => /\b(?:shorter|quicker|faster|sooner|less time)\b/i.test(others),
} satisfies Readonly<Record<string, (around: Around) => boolean>>;

function bounds(sentence: string, time: StatedTime, text: string): {min?: string; max?: string} {
  const [before, after] = [sentence.slice(0, time.start), sentence.slice(time.end)];
  const unqualified = before.slice(0, (AT_MOST.exec(before) ?? AT_LEAST.exec(before))?.index ?? before.length);
  const around = {before, after, unqualified, others: `${unqualified}${after} ${text.replace(sentence, '')}`};
  const is = (condition: keyof typeof CONDITIONS): boolean => CONDITIONS[condition](around);
  const bounded = is('atMost') || is('atLeast');
  const reversed = time.range && time.low && time.high && minutesOf(time.low) > minutesOf(time.high);
  if (is('elsewhere') || reversed || (bounded && time.range)) return {};
  if (!time.range && !bounded && !is('orMore') && !is('orLess') && is('hedged')) return {};
  const min = is('atMost') || is('orLess') || is('maybeShorter') ? undefined : isoDuration(time.low);
  const max = is('atLeast') || is('orMore') || is('maybeLonger') ? undefined : isoDuration(time.high);
  return {...(min && {min}), ...(max && {max})};
}

const PROCEDURE =
  String.raw`(?:(?:the|your|this|having|undergoing|any|a|an|scheduled|planned|start of)\s){0,4}` +
  String.raw`(?:procedure|surgery|operation|treatment|intervention|appointment|radiosurgery|test|scan|exam(?:ination)?)`;
/** Bare "2 hours before" ends its clause; "before the CT scan" or "after stopping aspirin" counts from something else. */
export const OF_PROCEDURE =
  String.raw`(?:\s${PROCEDURE}(?=\s*(?:$|[.,;:)!?]|(?:and|or|to|unless|as|so|date|day|begins|starts|you|your|the)\b))|` +
  String.raw`(?=\s*(?:$|[.,;:)!?])))`;
const BEFORE = new RegExp(String.raw`^\s(?:before|prior to|ahead of)${OF_PROCEDURE}`, 'i');
const AFTER = new RegExp(String.raw`^\s(?:after|following)${OF_PROCEDURE}`, 'i');
const DAY_BEFORE = new RegExp(String.raw`\bthe day (?:before|prior to)${OF_PROCEDURE}`, 'i');
const DAY_AFTER = new RegExp(String.raw`\bthe day (?:after|following)${OF_PROCEDURE}`, 'i');
/** The event that a time counts back from, if it is not the procedure. */
const ANCHORS = [
  [
    'leaving',
    /^\s(?:before|prior to) (?:leaving|you leave|you set off)(?: (?:your )?(?:home|the house))?(?=\s*(?:$|[.,;:)!?]|(?:for|to|and)\b))/i,
  ],
  [
    'arrival',
    /^\s(?:before|prior to) (?:(?:your )?(?:arrival|check-?in)(?: time)?|arriving|you arrive|checking in)(?: (?:at|in) (?:the )?(?:hospital|clinic|ward|unit))?(?=\s*(?:$|[.,;:)!?]))/i,
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
const CONDITION = /\b(?:if|unless|need not|no need|not need|not have to|not required|not necessary)\b|n't (?:need|have)\b/i;

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
  if (NO_MOMENT.test(text.slice(0, time.start).replace(/no later than\s$/i, ''))) return undefined;
  const behind = text.slice(time.end);
  const [anchor] = ANCHORS.find(([, expression]) => expression.test(behind)) ?? [];
  const before = anchor || BEFORE.test(behind) ? isoDuration(time.low) : undefined;
  return before ? {before, ...(anchor && {anchor})} : undefined;
}

const DENIED =
  /\b(?:not|never|nothing|avoid|without|stop(?:ped)?|fast(?:ing)?|n(?:il|othing) by mouth|no (?!later\b|more\b))|n't\b/i;
const MAY = /\b(?:may|can|allowed|ok(?:ay)?)\b/i;
const BOUND = /\b(?:at least|no later than|or more|not less than|by|last)\b/i;
const DONE_THEN = /^(?:on the day|take|use|arrive|come|check in|be (?:here|there)|drink (?:one|the|your))\b/i;

/**
 * How a step with one moment relates to it, where its words say so: "You may drink until 2 hours before" → `until`, "Stop
 * eating 6 hours before" → `from`, "at least 6 hours before" → `by`, "Take it 1 hour before" → `at`. A permission and a
 * denial in one text, or a denial that lasts "until" then, say it of two things: nothing is taken.
 */
export function relationHint(text: string): Relation | undefined {
  const denied = DENIED.test(text);
  const until = /\b(?:until|till|up to)\b/i.test(text);
  if (denied && (until || MAY.test(text.replace(/\b(?:may|can) not\b|\bcannot\b/gi, 'not')))) return undefined;
  if (until) return 'until';
  if (denied) return 'from';
  if (BOUND.test(text)) return 'by';
  if (/\bat (?:\d|noon\b|midnight\b)/i.test(text)) return 'at';
  return DONE_THEN.test(text) ? 'at' : undefined;
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
