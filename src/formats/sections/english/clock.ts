import type {PreparationStep} from '../../../model/procedure.js';
import {OF_PROCEDURE} from './time.js';

type Moment = NonNullable<NonNullable<PreparationStep['when']>['at']>;

const CLOCK_TIME = new RegExp(
  String.raw`(?<![\d.:,])(?:(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?|([01]?\d|2[0-3]):([0-5]\d)(?![\d:])|(?:12\s)?(noon|midday|midnight)\b)`,
  'gi',
);
const COUNT = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const EVENING = new RegExp(String.raw`\bthe (?:day|night|evening|afternoon|morning) (?:before|prior to)${OF_PROCEDURE}`, 'i');
const DAYS = new RegExp(String.raw`\b(\d|${COUNT.join('|')}) days? (?:before|prior to)${OF_PROCEDURE}`, 'i');
const THE_DAY = new RegExp(
  String.raw`\b(?:on|of) the (?:day|morning) of (?:the |your |this )?(?:procedure|surgery|operation|treatment|appointment|test|scan|exam(?:ination)?)\b`,
  'i',
);
const CONDITION = /\b(?:if|unless|about|around|approximately|between|either)\b/i;

/**
 * A time of day on a day counted from the procedure: "at 6 pm the evening before" → `{day: P1D, time: 18:00}`, "after
 * midnight the night before" → 24:00 of that night, "by 7.30 am on the day of surgery". An evening without a time, a time
 * without a day, two of either and "about 6 pm" name no moment: nothing is taken.
 */
export function clockHint(text: string): Moment | undefined {
  if (CONDITION.test(text)) return undefined;
  const times = [...text.matchAll(CLOCK_TIME)];
  const [time] = times;
  const day = dayOf(text);
  const clock = time && times.length === 1 ? clockOf(time) : undefined;
  return clock && day ? {day, time: clock} : undefined;
}

function dayOf(text: string): string | undefined {
  const days = [...text.matchAll(new RegExp(DAYS, 'gi'))];
  const found = [
    ...(EVENING.test(text) ? ['P1D'] : []),
    ...(THE_DAY.test(text) ? ['P0D'] : []),
    ...days.map(([, count = '']) => `P${COUNT.indexOf(count.toLowerCase()) + 1 || count}D`),
  ];
  return found.length === 1 ? found[0] : undefined;
}

function clockOf([, hour, minute, half, hour24, minute24, word]: RegExpExecArray): string | undefined {
  const write = (hours: number, minutes = '00'): string => `${String(hours).padStart(2, '0')}:${minutes}`;
  if (word) return word.toLowerCase() === 'midnight' ? '24:00' : '12:00';
  if (hour24) return write(Number(hour24), minute24);
  const hours = Number(hour);
  if (hours < 1 || hours > 12 || Number(minute ?? 0) > 59) return undefined;
  return write((hours % 12) + (half!.toLowerCase() === 'p' ? 12 : 0), minute);
}
