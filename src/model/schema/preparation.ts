import * as v from 'valibot';
import {clockTime, date, described, duration, list, nested, orText, positive, slug, text, webUrl} from './values.js';

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

/** Steps to take before the procedure, and when. */
export const preparation = v.optional(
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
);

export const conditions = v.optional(
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
);
