import type {Found, Rule, Subject} from '../rule.js';

type Fields = Subject['procedure'];

/** The list where something is missing, or the record where there is no list. */
export const placeOf = (procedure: Fields, field: keyof Fields): string => (procedure[field] === undefined ? '' : `/${field}`);

const once = (path: string, message: string): readonly Found[] => [{path, message}];
const NOTHING: readonly Found[] = [];

/** Notes on the risks that admit a lack of numbers, in the languages of the formulas. */
const NO_NUMBERS =
  /\b(?:(?:not|never) (?:been )?(?:well )?(?:known|studied|counted|measured|published|certain|sure|enough)|(?:do|does) not know|(?:nobody|no one) knows|unknown|uncertain|unclear|lack(?:s|ing)?|(?:numbers?|figures?|data) (?:are|is) not|limited (?:evidence|data)|no (?:reliable |good |exact |certain )?(?:numbers?|figures?|data|stud(?:y|ies)|evidence)|no se (?:sabe|conoce)|no hay (?:cifras|datos)|desconocid\w+|nicht bekannt|unbekannt|keine (?:zahlen|daten)|inconnu\w*|pas (?:de chiffres?|connu\w*)|não se sabe|desconhecid\w+|não há (?:números|dados)|non (?:è|sono) not[oaie]|sconosciut\w+|non ci sono (?:numeri|dati))/iu;

/**
 * The minimum criteria of the International Patient Decision Aid Standards, version 4: what a decision aid must have to
 * qualify, and to be certified (Joseph-Williams and others 2014, Med Decis Making; PMC5013503, table 2).
 */
export const IPDAS_RULES: readonly Rule[] = [
  {
    id: 'ipdas/options',
    level: 'warning',
    when: '`alternatives` is missing, or names nothing but doing nothing',
    source: 'IPDAS v4, qualifying: options',
    find: ({procedure}) =>
      procedure.alternatives?.some(({doingNothing}) => !doingNothing)
        ? NOTHING
        : once(
            placeOf(procedure, 'alternatives'),
            'No other option is named: add to "alternatives" what else can be done, or ask the care team to.',
          ),
  },
  {
    id: 'ipdas/do-nothing',
    level: 'warning',
    when: 'no alternative has `doingNothing: true`',
    source: 'IPDAS v4; DISCERN 12; BRAN',
    find: ({procedure}) =>
      procedure.alternatives?.some(({doingNothing}) => doingNothing)
        ? NOTHING
        : once(
            placeOf(procedure, 'alternatives'),
            'Doing nothing is not named as an option: add an alternative with "doingNothing": true.',
          ),
  },
  {
    id: 'ipdas/pros-cons',
    level: 'warning',
    when: 'an alternative, doing nothing included, lacks `pros` or `cons`',
    source: 'IPDAS v4, qualifying: positives, negatives',
    find: ({procedure: {alternatives = []}}) =>
      alternatives.flatMap(({pros, cons}, at) => {
        const missing = [...(pros?.length ? [] : ['"pros"']), ...(cons?.length ? [] : ['"cons"'])];
        return missing.length
          ? [
              {
                path: `/alternatives/${at}`,
                message: `The option lacks ${missing.join(' and ')}: state what is good and bad about it.`,
              },
            ]
          : [];
      }),
  },
  {
    id: 'ipdas/parity',
    level: 'note',
    when: 'one list of an alternative, `pros` or `cons`, is more than twice as long as the other',
    source: 'IPDAS v4, certifying: equal detail',
    find: ({procedure: {alternatives = []}}) =>
      alternatives.flatMap(({pros, cons}, at) => {
        if (!pros?.length || !cons?.length) return [];
        const [few, many] = [pros.length, cons.length].sort((a, b) => a - b) as [number, number];
        return many > 2 * few
          ? [
              {
                path: `/alternatives/${at}`,
                message: `The option has ${pros.length} "pros" and ${cons.length} "cons": describe both in equal detail.`,
              },
            ]
          : [];
      }),
  },
  {
    id: 'ipdas/experience',
    level: 'note',
    when: '`experience` is missing or empty',
    source: 'IPDAS v4, qualifying: what it is like',
    find: ({procedure}) =>
      procedure.experience?.length
        ? NOTHING
        : once(placeOf(procedure, 'experience'), 'Nothing says what it is like for the patient: add "experience".'),
  },
  {
    id: 'ipdas/sources',
    level: 'warning',
    when: '`sources` is missing or empty',
    source: 'IPDAS v4, certifying: citations; JAMA: attribution',
    find: ({procedure}) =>
      procedure.sources?.length
        ? NOTHING
        : once(placeOf(procedure, 'sources'), 'No source is named: add to "sources" where the facts come from.'),
  },
  {
    id: 'ipdas/review-date',
    level: 'note',
    when: '`review.last` is missing',
    source: 'IPDAS v4, certifying: production date; JAMA: currency',
    find: ({procedure}) =>
      procedure.review?.last
        ? NOTHING
        : once(placeOf(procedure, 'review'), 'The date of the last review is missing: add "review.last".'),
  },
  {
    id: 'ipdas/update-policy',
    level: 'note',
    when: '`review.next` is missing',
    source: 'IPDAS v4, certifying: update policy',
    find: ({procedure}) =>
      procedure.review?.next
        ? NOTHING
        : once(placeOf(procedure, 'review'), 'The date of the next review is missing: add "review.next".'),
  },
  {
    id: 'ipdas/funding',
    level: 'note',
    when: '`funding` is missing: the record does not state who paid for it',
    source: 'IPDAS v4, certifying: funding',
    find: ({procedure}) => (procedure.funding ? NOTHING : once('', 'Nothing says who paid for this information: add "funding".')),
  },
  {
    id: 'ipdas/uncertainty',
    level: 'note',
    when: 'there are risks, none is `not known`, none has a `source`, and no note on the risks says that numbers are lacking',
    source: 'IPDAS v4, certifying: uncertainty; CDC Clear Communication Index 11',
    find: ({procedure: {risks = [], notes}}) => {
      const {lead = '', remark = ''} = notes?.risks ?? {};
      const isStated =
        risks.some(({likelihood, source}) => source || (likelihood && 'word' in likelihood && likelihood.word === 'not known')) ||
        NO_NUMBERS.test(`${lead}\n${remark}`);
      return !risks.length || isStated
        ? NOTHING
        : once('/risks', 'Nothing says how sure the risks are: add a "source", or "not known" where there is no number.');
    },
  },
];
