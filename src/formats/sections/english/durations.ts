/** A length of time as a text states it, in the text's own unit. */
export interface Span {
  readonly amount: number;
  readonly unit: Unit;
}
type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time, or a range of them, found in a text. */
export interface StatedTime {
  readonly start: number;
  readonly end: number;
  /** One end of it or both; absent where the text is vague ("a few hours"). Two spans add up: an hour and 30 minutes. */
  readonly low?: readonly Span[];
  readonly high?: readonly Span[];
  /** "1 to 2 hours", or one time alone? */
  readonly range: boolean;
}

const MINUTES: Readonly<Record<Unit, number>> = {minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_830, year: 525_960};
const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d{1,5}`;
const AMOUNT =
  String.raw`½|1/2|(?:${DIGITS})(?:\.\d{1,2}|\s?½|\s1/2)?|` +
  String.raw`(?:a )?half(?: an?)?|(?:${SMALL.join('|')})(?: and a half)?|an?`;
const VAGUE = 'a few|several|a couple(?: of)?|a number of|many|some';
const UNIT = String.raw`min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|months?|years?`;
const TIME = new RegExp(
  String.raw`(?<![\w.,/:½–-])(${VAGUE}|${AMOUNT})(?:(\s?[-–—]\s?|\s(?:to|or|and)\s)(${AMOUNT}|${VAGUE}))?` +
    String.raw`(?:\s|-|(?<=[\d½]))(${UNIT})(?!\w)( and a half)?`,
  'gi',
);
// "Twice a day", "5 mg per hour", "three quarters of an hour": a rate or a part, not a length.
const RATE = /\b(?:once|twice|times|per|every|each|minutes?|hours?|days?|mg|ml|of)\s$/i;

/**
 * Finds every length of time in an English text, in order.
 * Takes figures ("1.5 hours"), words up to twelve, halves, ranges ("1-2 hours") and sums ("1 hour 30 minutes").
 */
export function statedTimes(text: string): StatedTime[] {
  const times: StatedTime[] = [];
  for (const match of text.matchAll(TIME)) {
    const time = readTime(match, text);
    const before = times.at(-1);
    const joined = before && join(before, time, text);
    if (joined) times[times.length - 1] = joined;
    else times.push(time);
  }
  return times;
}

/** Writes a length of time as ISO 8601; `undefined` if it has a fraction that no smaller whole unit can say. */
export function isoDuration(spans: readonly Span[] | undefined): string | undefined {
  const parts = new Map<string, number>();
  for (const span of spans ?? []) {
    const {amount, unit} = Number.isInteger(span.amount) ? span : smaller(span);
    if (!Number.isInteger(amount) || amount <= 0 || parts.has(unit)) return undefined;
    parts.set(unit, amount);
  }
  const write = (units: readonly Unit[]): string =>
    units.flatMap((unit) => (parts.has(unit) ? [`${parts.get(unit)}${unit[0]!.toUpperCase()}`] : [])).join('');
  const [date, time] = [write(['year', 'month', 'week', 'day']), write(['hour', 'minute'])];
  return date || time ? `P${date}${time && `T${time}`}` : undefined;
}

/** Length in minutes, to compare two. */
export const minutesOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, {amount, unit}) => sum + amount * MINUTES[unit], 0);

function readTime(match: RegExpExecArray, text: string): StatedTime {
  const [all, first, separator, second, unitText, andHalf] = match;
  const start = match.index;
  const place = {start, end: start + all.length, range: second !== undefined};
  const before = text.slice(Math.max(0, start - 12), start);
  // "5 and 10 minutes" is a range only after "between".
  const noRange = separator?.trim().toLowerCase() === 'and' && !/\bbetween\s$/i.test(before);
  if (RATE.test(before) || noRange) return place;
  const unit = unitOf(unitText!);
  const low = spansOf(first!, unit, second === undefined && andHalf !== undefined);
  const high = second === undefined ? low : spansOf(second, unit, andHalf !== undefined);
  return {...place, ...(low && {low}), ...(high && {high})};
}

/** "30 minutes to 2 hours" and "1 hour 30 minutes" are each one time. */
function join(first: StatedTime, second: StatedTime, text: string): StatedTime | undefined {
  if (first.range || second.range) return undefined;
  const between = text.slice(first.end, second.start).toLowerCase();
  const afterBetween = /\bbetween\s$/i.test(text.slice(Math.max(0, first.start - 8), first.start));
  const place = {start: first.start, end: second.end};
  if (/^(?: to | or |\s?[-–—]\s?)$/.test(between) || (afterBetween && between === ' and ')) {
    return {...place, range: true, ...(first.low && {low: first.low}), ...(second.high && {high: second.high})};
  }
  const [large, small] = [first.low, second.low];
  if (!/^(?:,? |,? and )$/.test(between) || !large || !small) return undefined;
  if (MINUTES[small[0]!.unit] >= MINUTES[large.at(-1)!.unit]) return undefined;
  const sum = [...large, ...small];
  return {...place, range: false, low: sum, high: sum};
}

function spansOf(words: string, unit: Unit, andHalf: boolean): Span[] | undefined {
  const amount = amountOf(words.toLowerCase());
  return amount === undefined ? undefined : [{amount: amount + (andHalf ? 0.5 : 0), unit}];
}

function amountOf(words: string): number | undefined {
  if (/^(?:½|1\/2|(?:a )?half(?: an?)?)$/.test(words)) return 0.5;
  if (words === 'a' || words === 'an') return 1;
  const half = /(?:½| 1\/2| and a half)$/.exec(words);
  const whole = (half ? words.slice(0, half.index) : words).trim();
  const small = SMALL.indexOf(whole) + 1;
  const amount = small || (/^\d/.test(whole) ? Number(whole.replaceAll(',', '')) : Number.NaN);
  return Number.isNaN(amount) ? undefined : amount + (half ? 0.5 : 0);
}

function smaller({amount, unit}: Span): Span {
  if (unit === 'hour') return {amount: amount * 60, unit: 'minute'};
  return unit === 'day' ? {amount: amount * 24, unit: 'hour'} : {amount, unit};
}

function unitOf(text: string): Unit {
  if (/^mo/i.test(text)) return 'month';
  const units: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'year'];
  return units.find((unit) => unit[0] === text[0]!.toLowerCase())!;
}
