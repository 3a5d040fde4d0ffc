import type {PreparationStep} from '../../../model/procedure.js';

type Start = NonNullable<PreparationStep['appointment']>;

const NAMED = '(?:appointments?|procedures?|tests?|scans?|operations?|surger(?:y|ies)|examinations?|lists?)';
const TIME = String.raw`(\d{1,2})(?:[:.](\d{2}))?(?:\s?([ap])\.?m\b\.?)?|(?:12\s)?(noon|midday)`;
const SUBJECT = new RegExp(
  String.raw`^(?:for )?(?:(?:people|patients) (?:with|on|having) )?(?:you (?:have|are (?:having|due|booked|scheduled)(?: for)?|are on) )?` +
    String.raw`(?:your |the |an? )?(?:(morning|afternoon|[ap]\.?m\.?) )?${NAMED}` +
    String.raw`(?: time)?(?: (?:starts?|begins?|(?:is|are)(?: (?:scheduled|booked|due))?))?(?: (.*))?$`,
  'i',
);

/**
 * Reads for which appointments a step is: "your appointment is after 10" → from 10:00, "morning appointments" → before
 * 12:00, "your test is between 8 am and 11 am" → both. An hour without its half of the day is taken where patients are seen at
 * only one of the two: from 8 to 12.
 */
export function appointmentHint(words: string): Start | undefined {
  const [, part, rest = ''] =
    SUBJECT.exec(
      words
        .trim()
        .replace(/[.:]$/, '')
        .replace(/\s*\([^()]*\)$/, ''),
    ) ?? [];
  if (part) return rest ? undefined : halfDay(part);
  const said = rest.replace(/^(?:for |at )?/i, '').trim();
  const half = /^in the (morning|afternoon)$/i.exec(said)?.[1];
  if (half) return halfDay(half);
  const read = (pattern: string): (string | undefined)[] => {
    const match = new RegExp(`^${pattern}$`, 'i').exec(said);
    return match ? [clockOf(match.slice(1, 5)), clockOf(match.slice(5, 9))] : [];
  };
  const [between, and] = read(`(?:between|from) (?:${TIME}) (?:and|to) (?:${TIME})`);
  if (between && and) return between < and ? {from: between, to: and} : undefined;
  const [to] = read(`(?:before|earlier than) (?:${TIME})`);
  if (to) return {to};
  const [from] = [
    ...read(`(?:(?:at or )?after|from|later than) (?:${TIME})`),
    ...read(`(?:from )?(?:${TIME}) (?:or (?:later|after)|onwards?)`),
  ].filter(Boolean);
  return from ? {from} : undefined;
}

const halfDay = (part: string): Start => (/^(?:morning|a\.?m)/i.test(part) ? {to: '12:00'} : {from: '12:00'});

function clockOf([hour, minute = '00', half, noon]: readonly (string | undefined)[]): string | undefined {
  if (noon) return '12:00';
  const hours = Number(hour);
  if (!hour || Number(minute) > 59) return undefined;
  const write = (value: number): string => `${String(value).padStart(2, '0')}:${minute}`;
  if (!half) return hours >= 8 && hours < 24 ? write(hours) : undefined;
  return hours >= 1 && hours <= 12 ? write((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) : undefined;
}
