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

/** Reads the times and numbers of a text in its order, in digits and in words, each with its unit where one follows. */
export function readNumbers(text: string, language: string): readonly StatedNumber[] {
  const found: (StatedNumber & {readonly at: number})[] = [];
  let rest = withDigits(text);
  /** Reads what matches and takes it out of the text. */
  const take = (pattern: RegExp, read: (match: RegExpExecArray, after: string) => StatedNumber): void => {
    for (const match of [...rest.matchAll(pattern)]) {
      const end = match.index + match[0].length;
      found.push({...read(match, rest.slice(end)), at: match.index});
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(end);
    }
  };
  const withUnit = (value: string, words: string, after: string): StatedNumber => {
    const unit = unitOf(after, language);
    return {value, ...(unit && {unit}), words: unit ? `${words} ${unit}` : words};
  };
  take(TIME, ([words, hour12, minute12, half, hour24, minute24]) => {
    const isAfternoon = /^[pم]/i.test(half ?? '');
    const hour = Number(hour12 ?? hour24);
    const hours = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
    return {value: `${hours}:${minute12 ?? minute24 ?? '00'}`, unit: 'time', words: words.trim()};
  });
  take(NUMBER, ([words], after) => withUnit(valueOf(words), words, after));
  for (const {pattern, value, unit} of patternsOf(language))
    take(pattern, ([words], after) => (unit ? {value, unit, words} : withUnit(value, words, after)));
  return found.sort((a, b) => a.at - b.at);
}

const unitPatterns = new Map<string, readonly (readonly [string, RegExp])[]>();

function unitOf(after: string, language: string): string | undefined {
  let patterns = unitPatterns.get(language);
  if (!patterns) {
    const units: Readonly<Record<string, string>> = {...COMMON_UNITS, ...LANGUAGE_WORDS[language]?.units};
    patterns = Object.entries(units).map(
      ([name, words]) => [name, new RegExp(String.raw`^${SPACE}*-?(?:${words})(?![\p{L}\p{M}\d])`, 'iu')] as const,
    );
    unitPatterns.set(language, patterns);
  }
  return patterns.find(([, pattern]) => pattern.test(after))?.[0];
}

/** Words that state a number. */
interface NumberWords {
  readonly pattern: RegExp;
  readonly value: string;
  /** The unit that the words have in them: Arabic "two hours" is one word. */
  readonly unit?: string;
}

const numberWords = new Map<string, readonly NumberWords[]>();

/** The words for numbers of a language, from two on: "one" is an article too. */
function patternsOf(language: string): readonly NumberWords[] {
  const known = numberWords.get(language);
  if (known) return known;
  const own = LANGUAGE_WORDS[language];
  const words = (pattern: string, value: string, unit?: string): NumberWords => ({
    pattern: new RegExp(String.raw`(?<![\p{L}\p{M}-])(?:${pattern})(?![\p{L}\p{M}])`, 'giu'),
    value,
    ...(unit && {unit}),
  });
  const made = own
    ? [
        words(own.midnight, 'midnight', 'time'),
        words(own.noon, 'noon', 'time'),
        words(`½|${own.half}`, '0.5'),
        ...Object.entries(own.dual ?? {}).map(([unit, pattern]) => words(pattern, '2', unit)),
        ...(own.stated ?? own.numbers).map((pattern, at) => words(pattern, String(at + 1))).slice(1),
      ]
    : [];
  numberWords.set(language, made);
  return made;
}

const valueOf = (words: string): string =>
  /^\d+(?:[^\d]\d{3})+$/.test(words) ? words.replace(/\D/g, '') : String(Number(words.replace(',', '.')));

/** Counts the words that may stand for a small number: "a week" for one, an Arabic dual for two. */
export function countInWords(text: string, value: string, language: string): number {
  const {numbers, stated} = LANGUAGE_WORDS[language] ?? {};
  const words = value === '1' || stated ? numbers?.[Number(value) - 1] : undefined;
  if (words === undefined) return 0;
  return text.match(new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'giu'))?.length ?? 0;
}
