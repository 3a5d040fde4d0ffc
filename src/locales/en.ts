import type {Likelihood, PreparationStep, Risk, WarningSign} from '../model/procedure.js';

/**
 * The interface in English: the type of every other language. One group for each element, so that a bundle carries the
 * words of its own elements only. Functions take numbers, dates and lists that are already written out.
 */

export const common = {
  waiting: 'Loading…',
  failed: 'This cannot be shown right now. Please ask your care team.',
  stale: (date: string): string => `This was due to be checked by ${date}. Ask your care team if it is still right.`,
  notStated: 'Not stated here. Ask your care team.',
  statedNone: 'The source says there are none.',
  comma: ', ',
};

export const card = {
  onThisPage: 'On this page',
  alsoKnownAs: (names: string): string => `Also called ${names}`,
  showAll: 'Show everything about this',
  unstated: (topics: string): string => `This page says nothing about: ${topics}. Ask your care team.`,
};

export const overview = {heading: 'What it is', purpose: 'Why it is done'};

export const facts = {heading: 'At a glance', duration: 'How long', setting: 'Where', codes: 'Codes', noCode: 'no code given'};

export const indications = {heading: 'Who it is for', contraindications: 'Who should not have it'};

export const preparation = {
  heading: 'How to prepare',
  teamFirst: 'Your own team’s instructions come first.',
  before: (time: string): string => `${time} before`,
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
};

export const steps = {heading: 'What happens'};

export const experience = {heading: 'What it is like'};

export const personnel = {heading: 'Who will be there'};

export const benefits = {heading: 'Benefits'};

export const risks = {
  heading: 'Risks',
  chance: (count: string, of: string): string => `${count} in ${of}`,
  about: (chance: string): string => `about ${chance}`,
  within: (period: string): string => `within ${period}`,
  haveIt: 'have this',
  doNot: (count: string): string => `${count} do not`,
  noNumber: 'The source gives no number.',
  howLikely: 'How often is not stated.',
  source: (text: string): string => `Source: ${text}`,
  words: {
    'very common': 'Very common',
    common: 'Common',
    uncommon: 'Uncommon',
    rare: 'Rare',
    'very rare': 'Very rare',
    'not known': 'How often is not known',
  } satisfies Record<Extract<Likelihood, {word: string}>['word'], string>,
  severity: {
    mild: 'mild',
    moderate: 'moderate',
    serious: 'serious',
    'life-threatening': 'life-threatening',
  } satisfies Record<NonNullable<Risk['severity']>, string>,
};

export const warningSigns = {
  heading: 'When to get help',
  urgency: {
    emergency: {level: 'Emergency', action: 'Call the emergency number now if:'},
    urgent: {level: 'Urgent', action: 'Call your care team today if:'},
    'non-urgent': {level: 'Not urgent', action: 'Tell your care team at your next visit if:'},
  } satisfies Record<WarningSign['urgency'], {level: string; action: string}>,
};

export const recovery = {heading: 'Recovery', after: (time: string): string => `${time} after`};

export const alternatives = {heading: 'Other options', pros: 'Good points', cons: 'Bad points'};

export const compare = {
  heading: 'Compare your options',
  caption: 'Each option and what the source says of it',
  notStated: 'not stated',
};

export const questions = {heading: 'Questions to ask'};

export const similar = {
  heading: 'Similar codes',
  computed: 'These were found by comparing codes. Nobody chose them for you.',
  samePart: 'same body part',
  differs: {
    operation: 'other operation',
    part: 'other body part',
    approach: 'other approach',
    device: 'other device',
    qualifier: 'other detail',
  },
};

export const list = {
  heading: 'Procedures',
  words: 'Search',
  setting: 'Where it is done',
  personnel: 'Who takes part',
  any: 'Any',
  count: (count: string, of: string): string => `${count} of ${of} procedures.`,
  none: 'Try fewer or other words.',
  showAll: 'Show all',
};

export const review = {
  heading: 'About this information',
  last: 'Last reviewed',
  next: 'Next review',
  by: 'Reviewed by',
  version: 'Version',
  sources: 'Sources',
  accessed: (date: string): string => `read on ${date}`,
  notDated: 'When it was last reviewed is not stated.',
};

export const codes = {
  label: 'Search all medical codes',
  hint: 'Type a word, or the beginning of a code.',
  list: 'Codes',
  loading: 'The codes are still loading…',
  found: (count: string): string => `Codes found: ${count}.`,
  none: 'Nothing was found. Try another word.',
  moreToCome: 'More lists are still loading.',
  family: (count: string, code: string): string => `Show all ${count} that begin with ${code}`,
  back: 'Back to all results',
  because: (term: string): string => `for “${term}”`,
  failed: 'The codes could not be loaded.',
  someFailed: 'Some codes could not be loaded.',
  retry: 'Try again',
  required: 'Fill in this field.',
};
