import * as v from 'valibot';
import {isAddress, MAX_ITEMS, MAX_TEXT} from '../validate.js';

/** Parts of fields: texts, dates, addresses, and items of lists. */

export const pattern = (expression: RegExp, expected: string) =>
  v.pipe(v.string(), v.regex(expression), v.maxLength(MAX_TEXT), v.title(expected));
export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
export const described = <S extends v.GenericSchema>(schema: S, words: string) => v.pipe(schema, v.description(words));

export const text = pattern(/\S/, 'text');
export const texts = v.optional(list(text));
export const date = v.pipe(
  pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'an existing date such as "2026-05-31"'),
  v.isoDate(),
);
export const duration = pattern(
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
  'an ISO 8601 duration such as "PT6H" or "P3D"',
);
export const address = (expression: RegExp, expected: string) => v.pipe(pattern(expression, expected), v.check(isAddress));
export const webUrl = address(/^https?:\/\/[^\s/]/, 'a web address that begins with http:// or https://');
export const languageTag = pattern(
  /^[A-Za-z]{2,8}(-([A-Za-z0-9]-)?[A-Za-z0-9]{2,8})*$/,
  'a language tag such as "en" or "es-MX"',
);
export const slug = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
export const clockTime = pattern(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time of day such as "18:00"');
export const fileUrl = address(/^(https?:\/\/[^\s/]|(?![a-zA-Z][a-zA-Z\d+.-]*:)\S)/, 'an http(s) or relative address');
export const phone = pattern(/^[+\d][\d ()./-]*$/, 'a phone number such as "+1 555 0100"');
export const positive = v.pipe(v.number(), v.integer(), v.minValue(1), v.title('a whole number, 1 or more'));

/** Accepts plain text as well: parsing turns `"Fatigue"` into `{text: "Fatigue"}`, so readers see one shape. */
export function orText<I, O extends {text: string}>(object: v.GenericSchema<I, O>): v.GenericSchema<I | string, O> {
  return v.union([
    object,
    v.pipe(
      text,
      v.transform((plain) => ({text: plain}) as O),
    ),
  ]);
}

export const innerItem = orText(
  v.object({text, items: v.optional(described(list(orText(v.object({text}))), 'Items of this item.'))}),
);
/** Lists of the source that lie inside an item; two levels at most, a reader of pages keeps deeper ones in the second. */
export const nested = {items: v.optional(described(list(innerItem), 'Items of this item, in order.'))};
export const plainItem = orText(v.object({text, ...nested}));
export const items = (words: string) => v.optional(described(list(plainItem), words));
export const prose = (words: string) => v.optional(described(text, words));

export const code = v.object({
  system: described(text, 'Short name of the code system: "ICD-10-PCS", "HCPCS", "CPT" …'),
  code: v.optional(described(text, 'Absent where the source names a system and no code.')),
  display: v.optional(described(text, "The publisher's title of the code. Licensed for some systems.")),
});
