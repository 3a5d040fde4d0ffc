import * as v from 'valibot';
import {SCHEMA_VERSION} from './schema-version.js';
import {isAddress, MAX_ITEMS, MAX_TEXT} from './validate.js';

/**
 * The record's one source of truth. `npm run schema` writes `data/procedure.schema.json` from it, and `parseProcedure`
 * checks against that file: titles there say what is expected where an input is wrong, descriptions are for authors.
 */

const pattern = (expression: RegExp, expected: string) =>
  v.pipe(v.string(), v.regex(expression), v.maxLength(MAX_TEXT), v.title(expected));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
const described = <S extends v.GenericSchema>(schema: S, words: string) => v.pipe(schema, v.description(words));

const text = pattern(/\S/, 'text');
const texts = v.optional(list(text));
const date = v.pipe(
  pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'an existing date such as "2026-05-31"'),
  v.isoDate(),
);
const duration = pattern(
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
  'an ISO 8601 duration such as "PT6H" or "P3D"',
);
const address = (expression: RegExp, expected: string) => v.pipe(pattern(expression, expected), v.check(isAddress));
const webUrl = address(/^https?:\/\/[^\s/]/, 'a web address that begins with http:// or https://');
const languageTag = pattern(/^[A-Za-z]{2,8}(-([A-Za-z0-9]-)?[A-Za-z0-9]{2,8})*$/, 'a language tag such as "en" or "es-MX"');
const slug = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
const clockTime = pattern(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time of day such as "18:00"');
const fileUrl = address(/^(https?:\/\/[^\s/]|(?![a-zA-Z][a-zA-Z\d+.-]*:)\S)/, 'an http(s) or relative address');
const phone = pattern(/^[+\d][\d ()./-]*$/, 'a phone number such as "+1 555 0100"');
const positive = v.pipe(v.number(), v.integer(), v.minValue(1), v.title('a whole number, 1 or more'));

/** Accepts plain text as well: parsing turns `"Fatigue"` into `{text: "Fatigue"}`, so readers see one shape. */
function orText<I, O extends {text: string}>(object: v.GenericSchema<I, O>): v.GenericSchema<I | string, O> {
  return v.union([
    object,
    v.pipe(
      text,
      v.transform((plain) => ({text: plain}) as O),
    ),
  ]);
}

const innerItem = orText(v.object({text, items: v.optional(described(list(orText(v.object({text}))), 'Items of this item.'))}));
/** Lists of the source that lie inside an item; two levels at most, a reader of pages keeps deeper ones in the second. */
const nested = {items: v.optional(described(list(innerItem), 'Items of this item, in order.'))};
const plainItem = orText(v.object({text, ...nested}));
const items = (words: string) => v.optional(described(list(plainItem), words));
const prose = (words: string) => v.optional(described(text, words));

const code = v.object({
  system: described(text, 'Short name of the code system: "ICD-10-PCS", "HCPCS", "CPT" …'),
  code: v.optional(described(text, 'Absent where the source names a system and no code.')),
  display: v.optional(described(text, "The publisher's title of the code. Licensed for some systems.")),
});

/** How often something happens: a number or a word as the source has it, never one turned into the other. */
const likelihood = v.union([
  v.object({word: v.picklist(['very common', 'common', 'uncommon', 'rare', 'very rare', 'not known'])}),
  v.object({
    count: v.pipe(
      v.number(),
      v.minValue(0),
      v.title('a number, 0 or more'),
      v.description('How many people it happens to; not more than `of`.'),
    ),
    of: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.title('a whole number, 1 or more'),
      v.description('Out of how many people.'),
    ),
    period: v.optional(described(duration, 'In what time, ISO 8601.')),
    about: v.optional(described(v.boolean(), 'The source says "about".')),
  }),
]);

/** A moment before the procedure: elapsed time counted back, or a time of day on a day counted back. */
const moment = {
  before: v.optional(described(duration, 'How long before, ISO 8601: elapsed time from hours down, calendar days above.')),
  at: v.optional(
    described(
      v.object({
        day: described(duration, 'How many days before the day of the procedure: "P1D", or "P0D" for the day itself.'),
        time: described(clockTime, 'Local time of day, 24-hour clock.'),
      }),
      'A time of day on a day before, instead of `before`.',
    ),
  ),
};

const preparationTime = v.object({
  ...moment,
  anchor: v.optional(
    described(v.picklist(['procedure', 'arrival', 'leaving']), 'What `before` counts back from; by default the procedure.'),
  ),
  means: v.optional(
    described(
      v.picklist(['until', 'from', 'at', 'by']),
      'How the step relates to the moment: allowed until it, done from it on, at it, or by it.',
    ),
  ),
  until: v.optional(
    described(v.object(moment), 'The end, where the step takes a range of time that begins at the moment above.'),
  ),
});

const rule = v.object({
  authority: described(text, 'Whose rule it is.'),
  title: text,
  url: v.optional(webUrl),
  effective: v.optional(described(date, 'First day on which it holds.')),
  expires: described(date, 'Last day on which it holds. Later, neither the text nor the hours of the step are shown.'),
});

const medicine = v.object({
  name: described(text, 'The medicine or the class of medicines, in the words of the source.'),
  class: v.optional(described(text, 'The class that the medicine belongs to.')),
  action: described(
    v.picklist(['ask', 'stop', 'continue', 'change']),
    'What to do with it. `stop` and `change` need a rule, or `askFirst`.',
  ),
  askFirst: v.optional(described(v.boolean(), 'People must ask their care team before they do it: said beside the step.')),
  before: v.optional(described(duration, 'How long before the procedure, ISO 8601.')),
});

const recoveryTime = v.object({
  after: described(duration, 'Offset from the end of the procedure, ISO 8601.'),
  means: v.optional(v.picklist(['until', 'from', 'at', 'by'])),
});

const risk = orText(
  v.object({
    text,
    likelihood: v.optional(likelihood),
    severity: v.optional(
      described(v.picklist(['mild', 'moderate', 'serious', 'life-threatening']), 'How bad it is, whatever its likelihood.'),
    ),
    source: prose('Where the figure comes from.'),
    ...nested,
  }),
);

const listNote = v.optional(v.object({lead: prose('Stands before the list.'), remark: prose('Stands after the list.')}));

/** A field that is absent is *not stated*; an empty list states that there are none. */
export const ProcedureSchema = v.object({
  schemaVersion: v.optional(v.picklist([SCHEMA_VERSION]), SCHEMA_VERSION),
  id: slug,
  lang: described(languageTag, "Language of the record's text, BCP 47; a tag that JavaScript's `Intl` takes."),
  name: text,
  alsoKnownAs: texts,
  type: v.optional(
    described(
      v.picklist(['diagnostic', 'therapeutic', 'surgical']),
      'What kind of procedure it is, where the source says so. Exports state no kind without it.',
    ),
  ),
  codes: v.optional(list(code)),
  summary: prose('Paragraphs are separated by an empty line, here and in purpose and setting.'),
  purpose: prose('Why it is done.'),
  indications: items('Who it is for.'),
  contraindications: items('Who should not have it.'),
  preparation: v.optional(
    list(
      orText(
        v.object({
          text,
          kind: v.optional(v.picklist(['fasting', 'medicine', 'test', 'travel', 'clothing', 'paperwork', 'other'])),
          when: v.optional(preparationTime),
          rule: v.optional(
            described(
              rule,
              'The rule that the step follows. Give the step a kind: it is what remains to be seen of it when the rule has ended.',
            ),
          ),
          medicine: v.optional(medicine),
          dose: v.optional(
            described(
              v.object({
                of: described(slug, 'Name of the group that the doses belong to.'),
                part: described(positive, 'Which dose this is, from 1.'),
                amount: v.optional(described(text, "How much, in the author's words. Nothing is computed from it.")),
              }),
              'One of several doses that belong together.',
            ),
          ),
          repeat: v.optional(
            described(
              v.object({every: duration, times: positive}),
              'Done again and again from its moment on: every 15 minutes, 8 times.',
            ),
          ),
          for: v.optional(
            described(
              v.object({condition: slug, answers: list(slug)}),
              'Only for people with one of these answers to a condition of the record. Unanswered, the step is shown with its condition.',
            ),
          ),
          appointment: v.optional(
            described(
              v.object({from: v.optional(clockTime), to: v.optional(clockTime)}),
              'Only for appointments that start at `from` or later and before `to`, local time.',
            ),
          ),
          ...nested,
        }),
      ),
    ),
  ),
  conditions: v.optional(
    described(
      list(
        v.object({
          id: slug,
          text: described(text, 'The question, such as "Do you take blood thinners?"'),
          kind: v.optional(v.picklist(['medicine', 'condition', 'other'])),
          answers: list(v.object({id: slug, text})),
        }),
      ),
      'Questions whose answers decide which steps of the preparation are for somebody.',
    ),
  ),
  steps: items('What happens, in order.'),
  duration: v.optional(
    orText(
      v.object({
        text,
        min: v.optional(described(duration, 'Only where the source states it.')),
        max: v.optional(described(duration, 'Only where the source states it.')),
      }),
    ),
  ),
  setting: prose('Where it is done.'),
  personnel: items('Who takes part.'),
  risks: v.optional(list(risk)),
  benefits: items('What it is good for.'),
  recovery: v.optional(
    list(
      orText(
        v.object({
          text,
          when: v.optional(recoveryTime),
          ...nested,
        }),
      ),
    ),
  ),
  warningSigns: v.optional(list(v.object({text, urgency: v.picklist(['emergency', 'urgent', 'non-urgent']), ...nested}))),
  alternatives: v.optional(
    list(
      orText(
        v.object({
          text,
          pros: texts,
          cons: texts,
          note: v.optional(text),
          doingNothing: v.optional(described(v.boolean(), 'This option is to do nothing, or nothing for now.')),
          risks: v.optional(list(risk)),
          recovery: items('What recovery from this option is like.'),
          experience: items('What this option is like for the patient.'),
          ...nested,
        }),
      ),
    ),
  ),
  experience: items('What it is like for the patient.'),
  pictures: v.optional(
    described(
      list(
        v.object({
          src: described(fileUrl, 'Address of the picture, http(s) or relative to the record.'),
          alt: described(
            v.pipe(v.string(), v.maxLength(MAX_TEXT), v.title('text')),
            'What the picture says, in words; empty where it only decorates.',
          ),
          caption: v.optional(text),
          credit: v.optional(described(text, 'Who made it.')),
          licence: v.optional(described(text, 'Under which terms it may be shown.')),
          section: v.optional(described(text, 'The field whose section shows it, such as "steps"; by default the overview.')),
        }),
      ),
      'Pictures of the procedure. Reading a page fetches none of them.',
    ),
  ),
  contacts: v.optional(
    described(
      list(
        v.object({
          kind: v.picklist(['emergency', 'care-team', 'out-of-hours']),
          phone,
          name: v.optional(text),
          hours: v.optional(described(text, 'When somebody answers, in words.')),
        }),
      ),
      'Whom to call.',
    ),
  ),
  alternates: v.optional(
    described(
      list(v.object({lang: languageTag, url: fileUrl, name: v.optional(text)})),
      'The same record in other languages, each with its address.',
    ),
  ),
  similar: v.optional(list(code)),
  questions: items('Questions to ask the care team.'),
  understanding: v.optional(
    described(
      list(
        v.object({
          text: described(text, 'A question about what the record says.'),
          answers: list(v.object({text, right: v.optional(v.boolean())})),
          because: described(text, 'The sentence of the record that answers it.'),
          field: v.optional(described(text, 'The field where that sentence is, such as "preparation".')),
        }),
      ),
      'Questions with which readers check what they have understood. No answer may be a dangerous command.',
    ),
  ),
  glossary: v.optional(
    described(list(v.object({term: text, definition: text})), 'Words that are explained where the record uses them.'),
  ),
  more: v.optional(
    described(
      list(
        v.object({
          heading: text,
          items: list(plainItem),
          field: v.optional(
            described(
              v.picklist(['warningSigns']),
              'The field that the section is about, where it lacks what that needs: signs whose urgency the source does not state.',
            ),
          ),
        }),
      ),
      'Sections that no other field knows: nothing of a page is ever lost.',
    ),
  ),
  notes: v.optional(
    described(
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
      'Words about a list as a whole.',
    ),
  ),
  sources: v.optional(
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
  ),
  review: v.optional(v.object({last: v.optional(date), next: v.optional(date), by: v.optional(text)})),
  funding: prose('Who paid for the information.'),
  translation: v.optional(
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
  ),
  withdrawn: v.optional(
    described(
      v.object({
        date,
        reason: v.optional(text),
        replacedBy: v.optional(described(fileUrl, 'Address of the record or page to read instead.')),
      }),
      'States that the record is no longer valid. Its page says so, and shows nothing else.',
    ),
  ),
  integrity: v.optional(
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
  ),
  version: prose("Version of the record's content, as consent forms cite it."),
  notices: v.optional(
    described(list(text), 'Other lines of the source that belong to no section, copyright notices among them.'),
  ),
});

/** A record as elements see it: every item in its object form. */
export type Procedure = v.InferOutput<typeof ProcedureSchema>;
/** A record as authors may write it: plain strings wherever an item is expected. */
export type ProcedureInput = v.InferInput<typeof ProcedureSchema>;
/** A field of the record that is a list of items which may have a note. */
export type ListField = keyof NonNullable<Procedure['notes']>;
/** How often something happens: `{word}`, or `{count, of}` people. */
export type Likelihood = v.InferOutput<typeof likelihood>;
/** A code, its system and its title. */
export type Code = v.InferOutput<typeof code>;
/** One risk. */
export type Risk = NonNullable<Procedure['risks']>[number];
/** One thing to do before the procedure. */
export type PreparationStep = NonNullable<Procedure['preparation']>[number];
/** How a step relates to its moment. */
export type Relation = NonNullable<NonNullable<PreparationStep['when']>['means']>;
/** When a preparation step is due. */
export type PreparationTime = NonNullable<PreparationStep['when']>;
/** A question whose answers decide which steps of the preparation are for somebody. */
export type Condition = NonNullable<Procedure['conditions']>[number];
/** A reason to get help, and how fast. */
export type WarningSign = NonNullable<Procedure['warningSigns']>[number];
/** Another option than this procedure. */
export type Alternative = NonNullable<Procedure['alternatives']>[number];
/** A word and what it means. */
export type GlossaryEntry = NonNullable<Procedure['glossary']>[number];
/** Where the record's facts come from. */
export type Source = NonNullable<Procedure['sources']>[number];
