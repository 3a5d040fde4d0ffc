import * as v from 'valibot';
import {date, described, fileUrl, languageTag, list, orText, pattern, text, webUrl} from './values.js';

/** Fields about the record itself: where it comes from, who reviewed it, and whether it still holds. */

export const sources = v.optional(
  list(
    orText(
      v.object({
        text,
        url: v.optional(webUrl),
        publisher: v.optional(text),
        accessed: v.optional(described(date, 'When it was read.')),
      }),
    ),
  ),
);

export const review = v.optional(v.object({last: v.optional(date), next: v.optional(date), by: v.optional(text)}));

export const alternates = v.optional(
  described(
    list(v.object({lang: languageTag, url: fileUrl, name: v.optional(text)})),
    'The same record in other languages, each with its address.',
  ),
);

export const translation = v.optional(
  described(
    v.object({
      from: described(languageTag, 'Language of the record that this one was translated from.'),
      state: v.picklist(['machine', 'translated', 'reviewed']),
      by: v.optional(text),
      date: v.optional(date),
      units: v.optional(
        described(
          list(
            v.object({
              path: described(text, 'JSON pointer of the text.'),
              source: described(text, 'Hash of the text that it was translated from.'),
              state: v.picklist(['machine', 'translated', 'reviewed']),
            }),
          ),
          'How far the translation of each text is, as the translate command keeps it.',
        ),
      ),
    }),
    'States that this record is a translation, and whether a qualified person has reviewed it.',
  ),
);

export const withdrawn = v.optional(
  described(
    v.object({
      date,
      reason: v.optional(text),
      replacedBy: v.optional(described(fileUrl, 'Address of the record or page to read instead.')),
    }),
    'States that the record is no longer valid. Its page says so, and shows nothing else.',
  ),
);

export const integrity = v.optional(
  described(
    v.object({
      hash: described(
        pattern(/^[A-Za-z0-9_-]{43}$/, 'a SHA-256 hash as base64url'),
        'SHA-256 of the canonical JSON (RFC 8785) of the record as authored, without this field.',
      ),
      code: v.optional(described(text, 'The beginning of the hash as people read it, such as "7KQ4-M2PX".')),
      signature: v.optional(described(text, 'Detached JWS (EdDSA) over the hash.')),
    }),
    'What the record said when it was stamped.',
  ),
);
