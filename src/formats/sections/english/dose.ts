import type {PreparationStep} from '../../../model/procedure.js';
import {isoDuration, statedTimes} from './durations.js';
import {COUNTS} from './patterns.js';

/** One of several doses that belong together, as a sentence names it. */
export interface DoseHint {
  /** The measure of a dose: "half", "sachet". */
  readonly unit: string;
  readonly part: number;
  /** The substance, where the sentence says so. */
  readonly of?: string;
  /** How much, in the author's words. */
  readonly amount?: string;
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  other: 2,
  remaining: 2,
  third: 3,
  '3rd': 3,
};
const UNIT = 'half|dose|part|litre|liter|sachet|packet|bottle|jug';
const OF = String.raw`(?: of (?:the |your |this )?((?!it\b|them\b|day\b)\p{L}[\p{L}-]*(?: (?!at\b|on\b|the\b|and\b|by\b|with\b|in\b|over\b|from\b|between\b|\d)[\p{L}-]+){0,2}))?`;
const ORDINAL_DOSE = new RegExp(String.raw`\b(${Object.keys(ORDINALS).join('|')}) (${UNIT})\b${OF}`, 'giu');
const NUMBERED_DOSE = new RegExp(
  String.raw`\b(dose|part|sachet|packet|bottle) (\d|${COUNTS.slice(0, 4).join('|')})\b(?! (?:ml|mg|g|hours?|minutes?|days?)\b)`,
  'gi',
);

/** Reads which dose of several a step is: "the first half of the bowel preparation". Two doses in one text are none. */
export function doseHint(text: string): DoseHint | undefined {
  const ordinals = [...text.matchAll(ORDINAL_DOSE)].map(([, ordinal = '', unit = '', of]): DoseHint => ({
    unit: singular(unit),
    part: ORDINALS[ordinal.toLowerCase()]!,
    ...(of && {of: of.toLowerCase()}),
    ...(unit.toLowerCase() === 'half' && {amount: 'half'}),
  }));
  const numbered = [...text.matchAll(NUMBERED_DOSE)].map(([, unit = '', number = '']): DoseHint => ({
    unit: singular(unit),
    part: Number(number) || COUNTS.indexOf(number.toLowerCase()) + 1,
  }));
  const [dose, other] = [...ordinals, ...numbered];
  // "The other litre" is the second of two; of sachets there may be more.
  return dose && !other && dose.part > 0 ? dose : undefined;
}

const singular = (unit: string): string => unit.toLowerCase().replace('liter', 'litre');

const NUMBER = String.raw`(\d{1,2}|${COUNTS.join('|')})`;
const EVERY = /\bevery (?:(\d{1,3}|one|two|three|four|half an?)\s)?(minutes?|hours?)\b/gi;
const TIMES = new RegExp(
  String.raw`(?<!\b(?:about|least|most|to|or|than|to \d|other|after)\s)\b${NUMBER} (?:times|glasses|cups|drinks)\b(?! (?:a|per|each|every|or) )`,
  'gi',
);
const OPEN = /\b(?:up to|about|around|at least|or more|until you(?! have (?:drunk|had|finished) )|as (?:much|many))\b/i;

/**
 * Reads how often a step is repeated: "a glass every 15 minutes, 8 times". Both numbers must be stated: "every 15 minutes for 2
 * hours" and "every 10 to 15 minutes" name no number of times.
 * @returns the repetition, and the text without the words for it.
 */
export function repeatHint(text: string): {repeat: NonNullable<PreparationStep['repeat']>; rest: string} | undefined {
  const [every, second] = text.matchAll(EVERY);
  const counts = [...text.matchAll(TIMES)];
  const [count] = counts;
  if (!every || second || !count || counts.length > 1 || OPEN.test(text)) return undefined;
  const span = every[0].replace(/^every /i, '').replace(/^(?=minute|hour)/i, 'one ');
  const iso = isoDuration(statedTimes(span)[0]?.low);
  const times = Number(count[1]) || COUNTS.indexOf(count[1]!.toLowerCase()) + 1;
  const rest = text.replace(every[0], '').replace(count[0], '');
  // Another length of time may be that of the whole.
  return iso && times > 1 && !/\bfor (?:about )?(?:\d|an? |one |two |half )/i.test(rest)
    ? {repeat: {every: iso, times}, rest}
    : undefined;
}
