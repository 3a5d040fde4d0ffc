/** A phone number in a line, and the words around it. */
export interface FoundPhone {
  readonly phone: string;
  readonly before: string;
  readonly after: string;
}

const NUMBER =
  /(?<![\p{L}\p{Nd}+(./–-])\+?\(?\d+\)?(?:(?:[ .–-]| ?\/ ?| ?(?=\()|(?<=\)))(?:\(\d+\)|\d+)){0,9}(?![\p{L}\p{Nd}/])/gu;
/** "Ward 5 020 …": a short number behind a word may be the word's own. Behind "Tel:" it is not. */
const OF_THE_WORD = /\p{L}$/u;
const SHORT_START = /^[1-9]\d? /;
const LEADS_IN = /(?:tel|phone|fon|on|at|call|ring|number|tél|téléphone|teléfono|telefon|telefono|telefone)$/iu;
const DIGITS = {least: 6, most: 15};
/** Dates, years, times of day: figures that are not numbers to call. */
const OTHER = [
  /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}$/,
  /^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/,
  /^\d{1,2}[./-]\d{4}$/,
  /^(?:19|20)\d\d\s?[–/-]\s?(?:19|20)\d\d$/,
  /^\d{1,2}[.]\d\d\s?[–-]\s?\d{1,2}[.]\d\d$/,
];
/** Emergency numbers, in a line that is nothing else. */
const EMERGENCY = /^(?:911|999|112|000|995|119|120|15|118|061|192|144)$/;
/** A number that nobody answers, or of something else. */
const NOT_TO_CALL =
  /\b(?:fax|telefax|iban|bic|vat|order|reference|ref|invoice|charity|registered|bleep|pager|isbn|sms|text)\b|传真|فاكس/i;

/** Finds the one phone number of a line; `undefined` where it has none, or several. */
export function findPhone(line: string): FoundPhone | undefined {
  if (NOT_TO_CALL.test(line)) return undefined;
  const found = [...line.matchAll(NUMBER)].filter(({0: text}) => {
    const digits = text.replace(/\D/g, '').length;
    return digits >= DIGITS.least && digits <= DIGITS.most && !OTHER.some((other) => other.test(text.trim()));
  });
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const {0: text, index} = only;
  const before = line.slice(0, index).trim();
  if (SHORT_START.test(text) && OF_THE_WORD.test(before) && !LEADS_IN.test(before)) return undefined;
  // A part of a number that was not understood.
  if (/[\d+()]$/.test(before) || /^\(?\d/.test(line.slice(index + text.length))) return undefined;
  return {phone: plainNumber(text), before, after: line.slice(index + text.length).trim()};
}

/** As a record writes it. Behind a country's code the zero in brackets is not dialled. */
const plainNumber = (text: string): string =>
  text
    .replace(/–/g, '-')
    .replace(/^(\+.*?)\s?\(0\)\s?/, '$1 ')
    .replace(/^\((\d+)\)\s*/, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();

export const isEmergencyNumber = (text: string): boolean => EMERGENCY.test(text.trim());
