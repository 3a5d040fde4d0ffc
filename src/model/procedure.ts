import * as v from 'valibot';
import {SCHEMA_VERSION} from './schema-version.js';
import {alternates, integrity, review, sources, translation, withdrawn} from './schema/provenance.js';
import {alternatives, likelihood, recovery, risk, warningSigns} from './schema/outcomes.js';
import {code, described, duration, items, languageTag, list, orText, prose, slug, text, texts} from './schema/values.js';
import {conditions, preparation} from './schema/preparation.js';
import {contacts, glossary, more, notes, pictures, understanding} from './schema/aids.js';

/**
 * The record's one source of truth. `npm run schema` writes `data/procedure.schema.json` from it, and `parseProcedure`
 * checks against that file: titles there say what is expected where an input is wrong, descriptions are for authors.
 * Fields with a form of their own are in `schema`.
 */

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
  preparation,
  conditions,
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
  recovery,
  warningSigns,
  alternatives,
  experience: items('What it is like for the patient.'),
  pictures,
  contacts,
  alternates,
  similar: v.optional(list(code)),
  questions: items('Questions to ask the care team.'),
  understanding,
  glossary,
  more,
  notes,
  sources,
  review,
  funding: prose('Who paid for the information.'),
  translation,
  withdrawn,
  integrity,
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
