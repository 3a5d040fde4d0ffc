/** Figures of a line that may be a phone number. Without `phone` they are something else. */
export interface Figures {
  readonly phone?: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER =
  /(?<!(?!\p{Script=Han})\p{L}|[\d+./–-])(?<!\d\()\+?\(?\d+\)?(?:(?:[ .–‑-]| ?\/ ?| ?(?=\()|(?<=\))(?: ?- ?)?)(?:\(\d+\)|\d+)){0,9}(?!(?!\p{Script=Han})\p{L}|[\d/])/gu;
/** "Ward 5 020 …": a short number behind a word may be the word's own. Behind "Tel:" it is not. */
const OF_THE_WORD = /\p{L}$/u;
const SHORT_START = /^[1-9]\d? /;
const LEADS_IN = /(?:tel|phone|fon|on|at|call|ring|number|tél|téléphone|teléfono|telefon|telefono|telefone|au|al|unter)$/iu;
const DIGITS = {least: 6, national: 13, most: 15};
/** Letters in front of a number that may say what it is. */
const MAX_WORDS = 40;
/** The longest code of an area in front of a slash. */
const AREA = 6;
/** Dates, years, times of day, post codes: figures that are not numbers to call. */
const OTHER = [
  /^\d{1,2}\s?[ ./-]\s?\d{1,2}\s?[ ./-]\s?(?:19|20)?\d{2}$/,
  /^(?:19|20)\d\d[ ./-]?(?:0?[1-9]|1[0-2])[ ./-]?(?:0?[1-9]|[12]\d|3[01])$/,
  /^\d{1,2}\.\d{1,2}\.\d{2,4}\s?[–/-]\s?\d/,
  /^\d{1,2}[./-]\d{4}$/,
  /^(?:19|20)\d\d\s?[–/-]\s?(?:19|20)\d\d$/,
  /^\d{1,2}[.]\d\d\s?[–-]\s?\d{1,2}[.]\d\d$/,
  /^[0-2]\d[0-5]\d\s?[–-]\s?[0-2]\d(?:00|15|30|45)$/,
  /^\d{5}-\d{3,4}$/,
  /^\d{1,3}(?:[.]000)+$|^\d{1,3}(?: 000)+$/,
];
const EMERGENCY_NUMBERS = '911|999|112|000|995|997|110|119|120|15|118|061|192|144';
/** Emergency numbers, in a line that is nothing else. */
const EMERGENCY = new RegExp(`^(?:${EMERGENCY_NUMBERS})$`);
/** Numbers of a whole country, one or several: "112 / 999", "116 117". */
const OF_A_COUNTRY = new RegExp(
  String.raw`^(?:(?:\+|00)\d\d ?)?116[ -]?\d{3}$|^(?:${EMERGENCY_NUMBERS}|111|113|17|18|101)(?:\D+(?:${EMERGENCY_NUMBERS}|111|113|17|18|101))+$`,
);
/** Words in front of a number that nobody answers, or of something else. */
const NOT_TO_CALL =
  /(?<!\p{L})(?:(?:tele)?fax|télécopieu?r?|iban|bic|vat|ref|reference|invoice|charity|(?:order|registered|company|nhs|hospital|patient|record|case|file|serial|social security) (?:no|number|nr|id|code)|id|mrn|npi|pin|code|version|leaflet|policy|account|licen[cs]e|bleep|pager|isbn|sms|text|textphone|post ?code|zip|cep|plz|(?:versicherten|fall|konto|bestell|patienten|kunden|artikel|steuer)-?(?:nummer|nr)|aktenzeichen|referencia|expediente|historia|référence|dossier|siret|finess|sécurité sociale|codice|partita iva|riferimento|referência|processo|utente|nif)(?!\p{L})|传真|编号|编码|邮编|邮政编码|病历号|住院号|版本|فاكس|رقم الملف|المرجع|الرمز البريدي/iu;
const MONEY = /(?:[£€$¥￥]|(?<!\p{L})(?:gbp|eur|usd|rmb|chf))\s?$/iu;
/** A counted thing, or a part of the number that a link cannot dial. */
const GOES_ON =
  /^\s?(?:[£€$¥%°#*]|(?:eur|euros?|usd|chf|dollars?|pounds|mg|ml|mcg|µg|g|kg|iu|ui|ie|i\.e\.|units?|einheiten|unidades|unités|unità|people|patients|patienten|pacientes|pazienti|km)(?!\p{L})|[元人]|毫克|单位|[,;(（]?\s?(?:ext|extn|extension|x|durchwahl|dw|poste|interno|int|extensión|ramal|(?:and |via )?(?:ask(?:ing)? for |on )?(?:bleep|pager))(?!\p{L})|[,，(（]?\s?(?:分机|转)|[،,(]?\s?تحويلة)/iu;

/** Digits and signs of any script as a phone has them; a text stays as long as it is. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９＋－（）／．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Finds the figures of a line that are as long as phone numbers. Two numbers on both sides of a slash are two. */
export function findFigures(line: string): Figures[] {
  const plain = plainDigits(line);
  let end = 0;
  return [...plain.matchAll(NUMBER)].flatMap(({0: whole, index}) =>
    (digitsOf(whole) < DIGITS.least ? [] : partsOf(whole)).map((text): Figures => {
      const start = plain.indexOf(text, Math.max(index, end));
      const before = plain.slice(end, start);
      end = start + text.length;
      return {start, end, ...(isToCall(text, before, plain.slice(end)) && {phone: plainNumber(text)})};
    }),
  );
}

const formOf = (text: string): string => text.replace(/\d/g, '0');

/** "555-1234 555-5678": as long a number twice, in the same form or too long for one. */
function twoOf(text: string): string[] | undefined {
  const isTooLong = digitsOf(text) > DIGITS.national && !/^(?:\+|00)/.test(text);
  for (const {index} of text.matchAll(/(?<=\d) (?=\d)/g)) {
    const [one, other] = [text.slice(0, index), text.slice(index + 1)];
    const isTwo = digitsOf(one) === digitsOf(other) && (isTooLong || formOf(one) === formOf(other));
    if (isTwo && digitsOf(one) > AREA) return [one, other];
  }
  return undefined;
}

function partsOf(text: string): string[] {
  const two = twoOf(text);
  if (two) return two;
  const [left = '', right, more] = text.split('/');
  if (right === undefined || more !== undefined) return [text];
  const area = left.replace(/^(?:\+|00)\d\d/, '').replace('(0)', '');
  return digitsOf(area) > AREA && digitsOf(right) >= DIGITS.least ? [left.trim(), right.trim()] : [text];
}

function isToCall(text: string, before: string, after: string): boolean {
  const digits = digitsOf(text);
  if (digits < DIGITS.least || digits > DIGITS.most || OTHER.some((other) => other.test(text))) return false;
  if (OF_A_COUNTRY.test(text) || MONEY.test(before) || GOES_ON.test(after)) return false;
  // "020 7946 0018/0019"
  const [left = '', right] = text.split('/');
  if (right !== undefined && digitsOf(left.replace(/^(?:\+|00)\d\d/, '')) > AREA) return false;
  const front = before.trim();
  if (SHORT_START.test(text) && OF_THE_WORD.test(front) && !LEADS_IN.test(front)) return false;
  // A part of a number that was not understood; "(Mon-Fri 9-5)" is none, but "(Leeds)" in "0113 (Leeds) 243 2799" is.
  const near = front.slice(-MAX_WORDS).replace(/(?<!\d\s?)\($|(?<!(?:\+\d?|\d\d)\s?)\([^()]*\p{L}[^()]*\)$/u, '');
  if (/[\d+()]$/.test(near) || /^[^(]*\)/.test(text) || /^\(?\d/.test(after)) return false;
  return !NOT_TO_CALL.test(/[^,;!?，。；|]*$/.exec(front.slice(-MAX_WORDS))![0]);
}

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** As a record writes it. Behind a country's code the zero in brackets is not dialled. */
const plainNumber = (text: string): string =>
  text
    .replace(/[–‑]/g, '-')
    .replace(/^(\+.*?)\s?\(0\)\s?/, '$1 ')
    .replace(/^\((\d+)\)\s*-?\s*/, '$1 ')
    .replace(/^\((?!.*\))/, '')
    .replace(/\s+/g, ' ')
    .trim();

export const isEmergencyNumber = (text: string): boolean => EMERGENCY.test(plainDigits(text).trim());
