import * as v from 'valibot';

/** The version of the record's shape that this library reads and writes. */
export const SCHEMA_VERSION = 1;

// Few kinds of rules on purpose: each of valibot's functions is in every script.
const pattern = (expression: RegExp, expected: string) => v.pipe(v.string(), v.regex(expression, expected));
const number = (rule: (value: number) => boolean, expected: string) => v.pipe(v.number(), v.check(rule, expected));

const text = pattern(/\S/, 'text');
const texts = v.optional(v.array(text));
const date = pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as "2026-05-31"');
const duration = pattern(
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
  'an ISO 8601 duration such as "PT6H" or "P3D"',
);
const webUrl = pattern(/^https?:\/\/[^\s/]/i, 'a web address that begins with http:// or https://');
const languageTag = pattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as "en" or "es-MX"');
const slug = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

/** What may be written as plain text: parsing turns `"Fatigue"` into `{text: "Fatigue"}`, so readers see one shape. */
function orText<I, O extends {text: string}>(object: v.GenericSchema<I, O>): v.GenericSchema<I | string, O> {
  return v.union([object, v.pipe(text, v.transform((plain) => ({text: plain}) as O))]);
}

const plainItem = orText(v.object({text}));
const items = v.optional(v.array(plainItem));

const code = v.object({
  /** Short name (`"ICD-10-PCS"`), see `codeSystem()`. */
  system: text,
  /** Absent where the source names a system and no code. */
  code: v.optional(text),
  /** The publisher's title of the code. Licensed for some systems. */
  display: v.optional(text),
});

/** How often something happens: a number or a word as the source has it, never one turned into the other. */
const likelihood = v.union([
  v.object({word: v.picklist(['very common', 'common', 'uncommon', 'rare', 'very rare', 'not known'])}),
  v.pipe(
    v.object({
      count: number((count) => count >= 0, '0 or more'),
      /** Out of how many people. */
      of: number((of) => of >= 1 && of % 1 === 0, 'a whole number, 1 or more'),
      /** In what time, ISO 8601. */
      period: v.optional(duration),
      /** The source says "about". */
      about: v.optional(v.boolean()),
    }),
    v.check(({count, of}) => count <= of, 'a count that is not more than `of`'),
  ),
]);

/** Words about a list as a whole. */
const listNote = v.optional(v.object({lead: v.optional(text), remark: v.optional(text)}));

/** The record of one procedure. A field that is absent is *not stated*; an empty list states that there are none. */
export const ProcedureSchema = v.object({
  schemaVersion: v.optional(v.literal(SCHEMA_VERSION), SCHEMA_VERSION),
  id: slug,
  /** Language of the record's text, BCP 47. */
  lang: languageTag,
  name: text,
  alsoKnownAs: texts,
  codes: v.optional(v.array(code)),
  /** Paragraphs are separated by an empty line, here and in `purpose` and `setting`. */
  summary: v.optional(text),
  purpose: v.optional(text),
  /** Who it is for. */
  indications: items,
  /** Who should not have it. */
  contraindications: items,
  preparation: v.optional(
    v.array(
      orText(
        v.object({
          text,
          kind: v.optional(v.picklist(['fasting', 'medicine', 'test', 'travel', 'clothing', 'paperwork', 'other'])),
          /** Offset from the start of the procedure, ISO 8601. */
          when: v.optional(v.object({before: duration})),
        }),
      ),
    ),
  ),
  /** What happens, in order. */
  steps: items,
  duration: v.optional(orText(v.object({text, min: v.optional(duration), max: v.optional(duration)}))),
  setting: v.optional(text),
  personnel: items,
  risks: v.optional(
    v.array(
      orText(
        v.object({
          text,
          likelihood: v.optional(likelihood),
          /** How bad it is, whatever its likelihood. */
          severity: v.optional(v.picklist(['mild', 'moderate', 'serious', 'life-threatening'])),
          /** Where the figure comes from. */
          source: v.optional(text),
        }),
      ),
    ),
  ),
  benefits: items,
  recovery: v.optional(
    v.array(orText(v.object({text, /** Offset from the end of the procedure. */ when: v.optional(v.object({after: duration}))}))),
  ),
  warningSigns: v.optional(v.array(v.object({text, urgency: v.picklist(['emergency', 'urgent', 'non-urgent'])}))),
  alternatives: v.optional(v.array(orText(v.object({text, pros: texts, cons: texts, note: v.optional(text)})))),
  /** What it is like for the patient. */
  experience: items,
  similar: v.optional(v.array(code)),
  /** Questions to ask the care team. */
  questions: items,
  /** Sections that no other field knows: nothing of a page is ever lost. */
  more: v.optional(v.array(v.object({heading: text, items: v.array(plainItem)}))),
  /** What stands before or after a list: `{alternatives: {remark: "Each has its pros and cons."}}`. */
  notes: v.optional(
    v.object({
      indications: listNote,
      contraindications: listNote,
      preparation: listNote,
      steps: listNote,
      personnel: listNote,
      risks: listNote,
      benefits: listNote,
      recovery: listNote,
      warningSigns: listNote,
      alternatives: listNote,
      experience: listNote,
      questions: listNote,
    }),
  ),
  sources: v.optional(
    v.array(
      orText(v.object({text, url: v.optional(webUrl), publisher: v.optional(text), /** When it was read. */ accessed: v.optional(date)})),
    ),
  ),
  review: v.optional(v.object({last: v.optional(date), next: v.optional(date), by: v.optional(text)})),
  /** Version of the record's content, as consent forms cite it. */
  version: v.optional(text),
  /** Other lines of the source that belong to no section, copyright notices among them. */
  notices: texts,
});

/** A record as elements see it: every item in its object form. */
export type Procedure = v.InferOutput<typeof ProcedureSchema>;
/** A record as authors may write it: plain strings wherever an item is expected. */
export type ProcedureInput = v.InferInput<typeof ProcedureSchema>;
/** A field of the record that is a list of items which may have a note. */
export type ListField = keyof NonNullable<Procedure['notes']>;
export type Likelihood = v.InferOutput<typeof likelihood>;
export type Code = v.InferOutput<typeof code>;
export type Risk = NonNullable<Procedure['risks']>[number];
export type PreparationStep = NonNullable<Procedure['preparation']>[number];
export type WarningSign = NonNullable<Procedure['warningSigns']>[number];
export type Alternative = NonNullable<Procedure['alternatives']>[number];
export type Source = NonNullable<Procedure['sources']>[number];
