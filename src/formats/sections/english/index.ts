import type {PreparationStep, Risk} from '../../../model/procedure.js';
import {clockHint} from './clock.js';
import {figureHint} from './likelihood.js';
import {labelHints} from './risk-words.js';
import {afterHint, beforeHint, durationHint, relationHint} from './time.js';
import {anyWord} from './patterns.js';

/*
 * Hints are what an English sentence itself says in a form that a machine can use. They are read by rule, never guessed:
 * in doubt nothing is taken, a word never becomes a number nor a number a word, and the sentence always stays whole.
 */

/** A longer text is prose about many things; no hint is read from it, nor from a part of it. */
const LONGEST = 1500;

/** The words as the rules know them: a typographic apostrophe is none. `undefined` for a text that is too long. */
const plain = (text: string): string | undefined => (text.length > LONGEST ? undefined : text.replaceAll('’', "'"));

/** How likely and how bad a risk is, where its text says so. A number leads where there is a word as well. */
export function riskHints(text: string): Pick<Risk, 'likelihood' | 'severity'> {
  const words = plain(text);
  // Parts, as the items nested under one are, may be several risks: what is said of one is not said of the others.
  if (words === undefined || /[;•]| \/ /.test(words)) return {};
  const {word, severity} = labelHints(words);
  const likelihood = figureHint(words) ?? (word && {word});
  return {...(likelihood && {likelihood}), ...(severity && {severity})};
}

/** Returns the kind and time of a preparation step, if the text states them. */
export function preparationHints(text: string): Pick<PreparationStep, 'kind' | 'when'> {
  const words = plain(text);
  if (words === undefined) return {};
  const kind = kindOf(words);
  const before = beforeHint(words);
  const at = before ? undefined : clockHint(words);
  const means = (before ?? at) && relationHint(words);
  const when = {...before, ...(at && {at}), ...(means && {means})};
  return {...(kind && {kind}), ...((before ?? at) && {when})};
}

/** When something comes after the procedure, where the text says so. */
export function recoveryHints(text: string): {when?: {after: string}} {
  const words = plain(text);
  const after = words === undefined ? undefined : afterHint(words);
  return after ? {when: {after}} : {};
}

/** How long the procedure takes at least and at most, where the text says so. ISO 8601 durations. */
export function durationHints(text: string): {min?: string; max?: string} {
  const words = plain(text);
  return words === undefined ? {} : durationHint(words);
}

/** As an option is called that is to do nothing: "No operation for now", "Watchful waiting". */
const DOING_NOTHING =
  /^(?:do(?:ing)? nothing|no (?:further |active )?(?:treatment|operation|surgery|procedure|tests?|scan)(?: of [\p{L} ]+)?(?: (?:for now|at all|yet))?|watch(?:ful waiting| and wait)|wait(?:ing)? and see|wait(?:ing)?)$/iu;

/** Whether an option is to do nothing, where its name says so and nothing else. */
export const alternativeHints = (text: string): {doingNothing?: true} =>
  text.length < 99 && DOING_NOTHING.test(text.replace(/\.$/, '')) ? {doingNothing: true} : {};

type Kind = NonNullable<PreparationStep['kind']>;

// Each kind by the words that are about it. "Medicine to relax you" is given there; a bare "scan" may be the procedure itself.
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'fasting',
    anyWord(
      'fast, fasting, eat, eating, drinks?, drinking, foods?, meals?, fluids, liquids',
      'empty stomach, n(?:othing|il) by mouth',
    ),
  ],
  [
    'medicine',
    anyWord(
      '(?:medicines?|medications?|drugs?|tablets?|pills?)(?! (?:to|that|which) )',
      'blood[- ]thinners?, anticoagulants?, antibiotics?, inhalers?, laxatives?, supplements?',
      'aspirin, ibuprofen, insulin, warfarin, metformin',
    ),
  ],
  ['test', anyWord('imaging, ECG, EKG, blood work, (?:blood|lab|laboratory|urine|pregnancy|heart) tests?')],
  ['travel', anyWord('driv(?:e|es|ing), (?:ride|lift) home, (?:takes?|bring|get) you home, transport, transportation, travel')],
  ['clothing', anyWord('wear, clothes, clothing, jewell?ery, make-?up, nail polish, contact lenses, dentures, piercings?')],
  ['paperwork', anyWord('consent, consent forms?, insurance, paperwork, photo ID, referral letter, documents?')],
];
/** Words about food and drink that ask for a fast or set its end. */
const FAST = anyWord(
  '(?:to|must|should|will|please) fast, fasting, empty stomach, n(?:othing|il) by mouth, clear (?:liquids|drinks?|fluids)',
  '(?:not|stop|avoid|nothing to|without|no):? (?:to )?(?:eat(?:ing)?|drink(?:ing)?|(?:solid )?foods?)',
  "\\w+n't (?:eat|drink), last (?:light |clear )?(?:meal|drink)",
);
/** "You do not need to fast", "no alcohol": about food and drink, but no fast. */
const NO_FAST = anyWord(
  "alcohol, normal, normally, usual, no need, (?:not|\\w+n't) (?:need|have) to",
  'not (?:required|necessary|needed)',
);

/** The one kind that a text's words point to; `undefined` if none or several do. */
function kindOf(text: string): Kind | undefined {
  const [kind, other] = KINDS.filter(([, words]) => words.test(text)).map(([name]) => name);
  const noFast = kind === 'fasting' && (!(FAST.test(text) || /^fast\b/i.test(text)) || NO_FAST.test(text));
  return other || noFast ? undefined : kind;
}
