import type {Likelihood, WarningSign, PreparationStep, Risk} from '../model/procedure.js';

type Word = NonNullable<Likelihood['word']>;

/** The interface in English: the type of every other language. Functions take numbers and words that are already written out. */
export const en = {
  lang: 'en',

  headings: {
    overview: 'What it is',
    facts: 'At a glance',
    indications: 'Who it is for',
    contraindications: 'Who should not have it',
    preparation: 'How to prepare',
    steps: 'What happens',
    experience: 'What it is like',
    personnel: 'Who will be there',
    benefits: 'Benefits',
    risks: 'Risks',
    warningSigns: 'When to get help',
    recovery: 'Recovery',
    alternatives: 'Other options',
    questions: 'Questions to ask',
    similar: 'Similar codes',
    review: 'About this information',
    sources: 'Sources',
    compare: 'Compare your options',
    procedures: 'Procedures',
  },

  waiting: 'Loading…',
  failed: 'This information cannot be shown right now. Please ask your care team.',
  stale: (date: string): string => `This information was due to be checked by ${date}. Ask your care team if it is still right.`,
  notStated: 'Not stated here. Ask your care team.',
  statedNone: 'The source of this information says there are none.',
  unstated: (topics: string): string => `This page does not tell you about: ${topics}. Ask your care team.`,

  onThisPage: 'On this page',
  showAll: 'Show everything about this procedure',
  alsoKnownAs: (names: string): string => `Also called: ${names}`,
  purpose: 'Why it is done',
  duration: 'How long it takes',
  setting: 'Where',
  codes: 'Codes',
  noCode: 'no code given',

  before: (time: string): string => `${time} before`,
  after: (time: string): string => `${time} after`,
  anyTime: 'Any time before',
  progress: (done: string, total: string): string => `${done} of ${total} done`,
  kinds: {
    fasting: 'Eating and drinking',
    medicine: 'Medicine',
    test: 'Test',
    travel: 'Travel',
    clothing: 'Clothing',
    paperwork: 'Paperwork',
    other: 'Other',
  } satisfies Record<NonNullable<PreparationStep['kind']>, string>,
  teamFirst: 'Your own team’s instructions come first.',

  chance: (count: string, of: string): string => `${count} in ${of}`,
  about: (chance: string): string => `about ${chance}`,
  within: (period: string): string => `within ${period}`,
  haveIt: 'have this',
  doNot: (count: string): string => `${count} do not`,
  noNumber: 'The source gives no number.',
  howLikely: 'How likely it is is not stated.',
  words: {
    'very common': 'Very common',
    common: 'Common',
    uncommon: 'Uncommon',
    rare: 'Rare',
    'very rare': 'Very rare',
    'not known': 'How often is not known',
  } satisfies Record<Word, string>,
  severity: {
    mild: 'mild',
    moderate: 'moderate',
    serious: 'serious',
    'life-threatening': 'life-threatening',
  } satisfies Record<NonNullable<Risk['severity']>, string>,
  source: (text: string): string => `Source: ${text}`,

  urgency: {
    emergency: {level: 'Emergency', action: 'Call the emergency number now if:'},
    urgent: {level: 'Urgent', action: 'Call your care team today if:'},
    'non-urgent': {level: 'Not urgent', action: 'Tell your care team at your next contact if:'},
  } satisfies Record<WarningSign['urgency'], {level: string; action: string}>,

  pros: 'Good points',
  cons: 'Bad points',
  nothing: 'Doing nothing for now',
  thisProcedure: 'This procedure',

  lastReviewed: 'Last reviewed',
  nextReview: 'Next review',
  reviewedBy: 'Reviewed by',
  version: 'Version',
  accessed: (date: string): string => `read on ${date}`,

  define: (term: string): string => `What does “${term}” mean?`,
  close: 'Close',
  filter: 'Find a procedure',
  found: (count: string, total: string): string => `${count} of ${total} shown`,
};

/** Every language gives all of these. */
export type Strings = typeof en;
