import * as v from 'valibot';
import {MAX_TEXT} from '../validate.js';
import {described, fileUrl, list, phone, plainItem, prose, text} from './values.js';

/** Fields that help a reader: pictures, contacts, explanations, and sections that no other field knows. */

export const pictures = v.optional(
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
);

export const contacts = v.optional(
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
);

export const understanding = v.optional(
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
);

export const glossary = v.optional(
  described(list(v.object({term: text, definition: text})), 'Words that are explained where the record uses them.'),
);

export const more = v.optional(
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
);

const listNote = v.optional(v.object({lead: prose('Stands before the list.'), remark: prose('Stands after the list.')}));

export const notes = v.optional(
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
);
