import {COMMON_UNITS, LANGUAGE_WORDS} from './language-words.js';

/** A number of a text, in one form for all languages: `6 hour`, `12:30`, `0.5 percent`, `1000`. */
export interface StatedNumber {
  readonly value: string;
  readonly unit?: string;
  /** As the text has it. */
  readonly words: string;
}

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;
const SPACE = '[\\s\\u00a0\\u202f\\u2009]';
const TIME = new RegExp(
  String.raw`(?<![\d.,:])(\d{1,2})(?:\s?[:h.]\s?(\d{2}))?${SPACE}*(a\.?${SPACE}?m\.?|p\.?${SPACE}?m\.?|ص|م|صباحًا|مساءً|صباحا|مساء)(?![\p{L}])|(?<![\d.,:])(\d{1,2})(?::|${SPACE}?h${SPACE}?)(\d{2})(?!\d)`,
  'giu',
);
const NUMBER = new RegExp(String.raw`(?<![\p{L}\d])\d+(?:[.,'’٬\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?`, 'gu');

/** Writes digits of other scripts as those of ASCII. */
const withDigits = (text: string): string =>
  text
    .replace(DIGITS, (digit) => String((digit.codePointAt(0)! - 0x30) & 0xf))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');

/** Reads the times and numbers that a text has in digits, each with its unit where one follows. */
export function readNumbers(text: string, language: string): readonly StatedNumber[] {
  const plain = withDigits(text);
  const found: StatedNumber[] = [];
  const rest = plain.replace(TIME, (words, hour12: string, minute12: string, half: string, hour24: string, minute24: string) => {
    const isAfternoon = /^[pم]/i.test(half ?? '');
    const hour = Number(hour12 ?? hour24);
    const hours = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
    found.push({value: `${hours}:${minute12 ?? minute24 ?? '00'}`, words: words.trim()});
    return ' '.repeat(words.length);
  });
  const units: Readonly<Record<string, string>> = {...COMMON_UNITS, ...LANGUAGE_WORDS[language]?.units};
  for (const {0: words, index} of rest.matchAll(NUMBER)) {
    const after = rest.slice(index + words.length);
    const unit = Object.keys(units).find((name) =>
      new RegExp(String.raw`^${SPACE}*-?(?:${units[name]})(?![\p{L}\p{M}\d])`, 'iu').test(after),
    );
    found.push({value: valueOf(words), ...(unit && {unit}), words: unit ? `${words} ${unit}` : words});
  }
  return found;
}

const valueOf = (words: string): string =>
  /^\d+(?:[^\d]\d{3})+$/.test(words) ? words.replace(/\D/g, '') : String(Number(words.replace(',', '.')));

/** Counts how often a small number stands in words: "two weeks", "dos semanas". */
export function countInWords(text: string, value: string, language: string): number {
  const words = LANGUAGE_WORDS[language]?.numbers[Number(value) - 1];
  if (words === undefined) return 0;
  return text.match(new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'giu'))?.length ?? 0;
}
