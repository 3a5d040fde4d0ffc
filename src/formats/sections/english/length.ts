import {isoDuration, minutesOf, statedTimes, type StatedTime} from './durations.js';
import {anyWord, NEARLY} from './patterns.js';

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
