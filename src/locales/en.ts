import type {Likelihood, PreparationStep, Relation, Risk, WarningSign} from '../model/procedure.js';
import type {Contact} from '../model/contacts.js';

/**
 * The interface in English: the type of every other language. One group for each element, so that a bundle carries the
 * words of its own elements only. Functions take numbers, dates and lists that are already written out.
 */

export const withdrawn = {
  stale: (date: string): string => `This information was withdrawn on ${date}. Do not follow it. Ask your care team.`,
};

export const common = {
  waiting: 'Loading…',
  failed: 'Sorry, this information cannot be shown right now. Try again later, or ask your care team.',
  stale: (date: string): string =>
    `This information was due for review by ${date}. Ask your care team if it is still up to date.`,
  notStated: 'This page does not say. Ask your care team.',
  statedNone: 'There are none, according to the source.',
  comma: ', ',
};

export const card = {
  onThisPage: 'On this page',
  alsoKnownAs: (names: string): string => `Also called ${names}`,
  print: 'Print this information',
  showAll: 'Show all the information',
  unstated: (topics: string): string => `This page has no information on: ${topics}. Ask your care team.`,
  callEmergency: (phone: string): string => `Emergency: ${phone}`,
  callTeam: (phone: string): string => `Your care team: ${phone}`,
  onlyIn: (language: string): string => `This information is in ${language}.`,
  otherLanguages: 'In other languages:',
};

export const overview = {heading: 'What it is', purpose: 'Why it is done'};

export const facts = {
  heading: 'At a glance',
  duration: 'How long',
  setting: 'Where',
  // `from` is only a number where the unit of both ends is the same; `shortest` has its unit.
  range: ((from, longest) => `${from} to ${longest}`) as (from: string, longest: string, shortest: string) => string,
  atLeast: (time: string): string => `At least ${time}`,
  upTo: (time: string): string => `Up to ${time}`,
  codes: 'Billing codes for staff and insurers',
  noCode: 'not listed',
};

export const indications = {heading: 'Who it is for', contraindications: 'Who should not have it'};

export const preparation = {
  heading: 'How to prepare',
  teamFirst: 'Always follow your own team’s instructions first.',
  before: (time: string): string => `${time} before`,
  // How a step relates to its offset, to its time of day and to its day. "By" is a bound: earlier is right too.
  offset: {
    until: (time: string): string => `Until ${time} before`,
    from: (time: string): string => `From ${time} before`,
    at: (time: string): string => `${time} before`,
    by: (time: string): string => `At least ${time} before`,
  } satisfies Record<Relation, unknown>,
  clock: {
    until: (time: string): string => `Until ${time}`,
    from: (time: string): string => `From ${time}`,
    since: (time: string): string => `Since ${time}`,
    at: (time: string): string => `At ${time}`,
    by: (time: string): string => `By ${time}`,
  } satisfies Record<Relation | 'since', unknown>,
  day: {until: 'Until this day', from: 'From this day on', by: 'By this day'} satisfies Record<Exclude<Relation, 'at'>, string>,
  unavailable: 'Your browser cannot work out exact times. The list shows how long before your appointment each step is.',
  thatDay: 'On the day of your procedure',
  noTime: 'Before your appointment',
  // Moments that do not count from the procedure, or are times of day.
  midnight: {
    until: 'Until midnight',
    from: 'From midnight',
    since: 'Since midnight',
    at: 'At midnight',
    by: 'By midnight',
  } satisfies Record<Relation | 'since', string>,
  relation: {until: 'Until', from: 'From', at: 'At', by: 'By'} satisfies Record<Relation, string>,
  anchors: {
    arrival: (time: string): string => `${time} before you arrive`,
    leaving: (time: string): string => `${time} before you leave home`,
  },
  askFirst: 'Ask your team first',
  ateTooLate: 'If you ate or drank after these times, call your care team now.',
  enter: 'See exact times for your appointment',
  companion: 'For the person who helps, and on paper',
  appointmentTitle: 'Appointment',
  kept: 'Your ticks and appointment are saved on this device only.',
  clear: 'Clear ticks and appointment',
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

export const experience = {heading: 'What it feels like'};

export const personnel = {heading: 'Who will be there'};

export const benefits = {heading: 'Benefits'};

export const risks = {
  heading: 'Risks',
  happens: (chance: string, within: string, others: string): string =>
    `It happens to ${chance}${within}. For ${others} it does not.`,
  chance: (count: string, of: string): string => `${count} in ${of} people`,
  about: (count: string): string => `about ${count}`,
  within: (period: string): string => `within ${period}`,
  fewer: (count: string): string => `fewer than ${count}`,
  more: (count: string): string => `more than ${count}`,
  outOf: (of: string): string => `These numbers are for every ${of} people who have this procedure.`,
  noNumber: 'No number is available.',
  howLikely: 'We do not know how often this happens.',
  noneKnown: 'We do not know how often these happen.',
  someUnknown: 'Where no number is given, we do not know how often it happens.',
  source: (text: string): string => `Source: ${text}`,
  words: {
    'very common': 'Very common',
    common: 'Common',
    uncommon: 'Uncommon',
    rare: 'Rare',
    'very rare': 'Very rare',
    'not known': 'How often is not known',
  } satisfies Record<Extract<Likelihood, {word: string}>['word'], string>,
  severityIs: (severity: string): string => `Severity: ${severity}`,
  unrated: 'Other risks',
  severity: {
    mild: 'Mild',
    moderate: 'Moderate',
    serious: 'Serious',
    'life-threatening': 'Life-threatening',
  } satisfies Record<NonNullable<Risk['severity']>, string>,
};

export const warningSigns = {
  heading: 'When to get help',
  urgency: {
    emergency: {
      level: 'Emergency',
      action: 'Call the emergency number now if:',
      call: (phone: string): string => `Call ${phone} now if:`,
    },
    urgent: {
      level: 'Urgent',
      action: 'Call your care team today if:',
      call: (phone: string): string => `Call your care team at ${phone} today if:`,
    },
    'non-urgent': {level: 'Not urgent', action: 'Tell your care team at your next visit if:'},
  } satisfies Record<WarningSign['urgency'], {level: string; action: string; call?: (phone: string) => string}>,
  emergency: (phone: string): string => `In an emergency, call ${phone}.`,
  emergencyUnknown: 'In an emergency, call the emergency number.',
  noSigns: 'This page does not say which signs to watch for. Ask before you go home.',
  contacts: {emergency: 'Emergency', 'care-team': 'Your care team', 'out-of-hours': 'Nights and weekends'} satisfies Record<
    Contact['kind'],
    string
  >,
  writeNumber: 'Your care team’s phone number:',
};

export const recovery = {
  heading: 'Recovery',
  undated: 'In general',
  after: (time: string): string => `After ${time}`,
  until: (time: string): string => `Until ${time} after`,
  from: (time: string): string => `From ${time} after`,
  by: (time: string): string => `By ${time} after`,
};

export const alternatives = {heading: 'Other options', pros: 'Advantages', cons: 'Disadvantages'};

export const compare = {
  heading: 'Compare your options',
  caption: 'What we know about each option.',
  option: (number: string): string => `Option ${number}`,
  notStated: 'Not stated',
  benefits: 'Benefits and advantages',
  risks: 'Risks and disadvantages',
  recovery: 'Recovery',
  experience: 'What it feels like',
  note: 'Good to know',
  nothing: 'Doing nothing',
  earlier: (option: string): string => `Move ${option} earlier`,
  later: (option: string): string => `Move ${option} later`,
  moved: (option: string, place: string, total: string): string => `${option} is now number ${place} of ${total}.`,
};

export const questions = {
  heading: 'Questions to ask',
  notSaid: 'This page does not cover these. You could also ask:',
  benefits: 'How likely is this to help me?',
  risks: 'What are the risks for me?',
  alternatives: 'What are my other options?',
  nothing: 'What happens if I do nothing?',
  own: 'Your own questions',
  notes: 'Your notes',
  notKept: 'Your notes are not saved. Print this page to take them with you.',
  kept: 'What you write is saved on this device only.',
  forget: 'Delete my notes',
  forgotten: 'Your notes have been deleted.',
};

export const similar = {
  heading: 'Similar codes',
  computed: 'Found by comparing codes. Nobody has checked whether they apply to you.',
  samePart: 'same body part',
  differs: {
    operation: 'different operation',
    part: 'different body part',
    approach: 'different approach',
    device: 'different device',
    qualifier: 'other differences',
  },
};

export const review = {
  heading: 'About this information',
  last: 'Last reviewed',
  next: 'Next review',
  by: 'Reviewed by',
  funding: 'Paid for by',
  version: 'Version',
  code: 'Version code',
  sources: 'Sources',
  accessed: (date: string): string => `checked on ${date}`,
  notDated: 'No review date given.',
  translation: {
    machine: (language: string): string => `Translated from ${language} by a computer. No translator has checked it.`,
    translated: (language: string): string => `Translated from ${language}. A second translator has not checked it.`,
    reviewed: (language: string): string => `Translated from ${language} and checked.`,
  },
};
