import * as v from 'valibot';
import {described, duration, items, list, nested, orText, prose, text, texts} from './values.js';

/** How often something happens: a number or a word as the source has it, never one turned into the other. */
export const likelihood = v.union([
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

export const risk = orText(
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

const recoveryTime = v.object({
  after: described(duration, 'Offset from the end of the procedure, ISO 8601.'),
  means: v.optional(v.picklist(['until', 'from', 'at', 'by'])),
});

export const recovery = v.optional(
  list(
    orText(
      v.object({
        text,
        when: v.optional(recoveryTime),
        ...nested,
      }),
    ),
  ),
);

export const warningSigns = v.optional(
  list(v.object({text, urgency: v.picklist(['emergency', 'urgent', 'non-urgent']), ...nested})),
);

export const alternatives = v.optional(
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
);
