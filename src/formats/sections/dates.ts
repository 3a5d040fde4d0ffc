import {isDate} from '../../model/validate.js';

const names = new Map<string, readonly RegExp[]>();

/** Expressions for the names of the twelve months in a language, from the platform's own data. */
function monthNames(lang: string): readonly RegExp[] {
  const known = names.get(lang);
  if (known) return known;
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(lang, {month, timeZone: 'UTC'}),
    new Intl.DateTimeFormat(lang, {month, day: 'numeric', timeZone: 'UTC'}),
  ]);
  const months = Array.from({length: 12}, (_month, index) => {
    const date = Date.UTC(2024, index, 1);
    const words = formats.map((format) => {
      const part = format.formatToParts(date).find(({type}) => type === 'month');
      return (part?.value ?? '').toLowerCase().replace(/\.$/, '');
    });
    return new RegExp(`^(?:${[...new Set(words.filter(Boolean))].join('|')}${index === 8 ? '|sept' : ''})\\.?$`, 'iu');
  });
  names.set(lang, months);
  return months;
}

/** Does a language write the day in front of the month? English does both, and pages do not state their country reliably. */
function isDayFirst(lang: string): boolean {
  if (/^en\b/i.test(lang)) return false;
  const order = new Intl.DateTimeFormat(lang).formatToParts(0).map(({type}) => type);
  return order.indexOf('day') < order.indexOf('month') && order.indexOf('month') < order.indexOf('year');
}

/**
 * States why a date is not taken, and what to do, for the editor.
 * @param path where the record has it: `review.last`.
 */
export function dateDoubt(text: string, path: string, lang: string): string {
  if (/^\d{1,2}([/-])\d{1,2}\1\d{4}\.?$/.test(text.trim())) return `"${text}" may be day and month, or month and day`;
  const month = readWrittenMonth(text, lang);
  if (month) return `"${text}" states no day, and none was made up: look it up and add ${path} as "${month}-DD"`;
  return `"${text}" is not a whole date: year, month and day`;
}

const digits = (text: string): string => text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/**
 * Reads a date as people write it: `30 June 2023`, `June 30th, 2023`, `30 de junio de 2023`, `30.6.2023`, `2023年6月30日`.
 * A date without its day is not guessed at, nor are figures that could be day or month in the page's language
 * (`05/06/2023` in English).
 * @param lang language of the page, for the names of months.
 */
export function readWrittenDate(text: string, lang: string): string | undefined {
  const plain = plainDate(text);
  const date = (year: string, month: number | string, day: string): string | undefined => {
    const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDate(written) ? written : undefined;
  };
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.+Z-]*)?$/.exec(plain) ??
    /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日$/.exec(plain);
  if (iso) return date(iso[1]!, iso[2]!, iso[3]!);
  const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(plain);
  if (figures) {
    const [, first, sign, second, year] = figures;
    if (sign === '.' || first === second || Number(first) > 12) return date(year!, second!, first!);
    if (Number(second) > 12) return date(year!, first!, second!);
    return isDayFirst(lang) ? date(year!, second!, first!) : undefined;
  }
  const month = (word: string): number => monthOf(word, lang);
  const [, day, dayMonth, dayYear] =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-](?:of\s|de\s|d['’])?(\p{L}+\.?),?[\s-](?:de\s|del\s)?(\d{4})$/iu.exec(plain) ?? [];
  if (day && month(dayMonth!)) return date(dayYear!, month(dayMonth!), day);
  const [, word, monthDay, year] = /^(\p{L}+\.?)\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/iu.exec(plain) ?? [];
  return word && month(word) ? date(year!, month(word), monthDay!) : undefined;
}

/** Reads a month without a day: `June 2023`, `06/2023`, `2023-06`, `junio de 2023`, `2023年6月`. @returns `2023-06`. */
export function readWrittenMonth(text: string, lang: string): string | undefined {
  const plain = plainDate(text);
  const [, figure, yearBehind] = /^(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(plain) ?? [];
  const [, yearFirst, figureBehind] = /^(\d{4})(?:[./-]|\s?年\s?)(\d{1,2})(?:\s?月)?$/.exec(plain) ?? [];
  const [, word = '', wordYear] = /^(\p{L}+\.?),?\s(?:de\s|del\s|of\s)?(\d{4})$/iu.exec(plain) ?? [];
  const month = Number(figure ?? figureBehind ?? monthOf(word, lang));
  const year = yearBehind ?? yearFirst ?? wordYear;
  return year && month > 0 && month < 13 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

const plainDate = (text: string): string =>
  digits(text)
    .trim()
    .replace(/[.。]$/, '')
    .replace(/^(?:on|in|am|im|el|en|le|em|il|nel)\s/i, '')
    .replace(/^\p{L}+,\s(?=\d)/u, '');

/** Number of a month by its name in a language or in English; 0 for other words. */
const monthOf = (word: string, lang: string): number =>
  Math.max(...[lang, 'en'].map((one) => monthNames(one).findIndex((name) => name.test(word)))) + 1;
