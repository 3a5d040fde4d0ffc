import type {PreparationStep, Risk} from '../../../model/procedure.js';
import {kindOf} from './kinds.js';
import {durationHint} from './length.js';
import {figureHint} from './likelihood.js';
import {momentHint} from './moment.js';
import {labelHints} from './risk-words.js';
import {afterHint} from './time.js';

/*
 * Hints are what an English sentence itself says in a form that a machine can use. They are read by rule, never guessed:
 * in doubt nothing is taken, a word never becomes a number nor a number a word, and the sentence always stays whole.
 */

/** A longer text is prose about many things; no hint is read from it, nor from a part of it. */
const MAX_LENGTH = 1500;

/** The words as the rules know them: a typographic apostrophe is none. `undefined` for a text that is too long. */
export const plain = (text: string): string | undefined => (text.length > MAX_LENGTH ? undefined : text.replaceAll('’', "'"));

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
  const when = momentHint(words, kind);
  return {...(kind && {kind}), ...(when && {when})};
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
  /^(?:do(?:ing)? nothing(?: (?:for now|at all|yet|at present|for the moment))?|no (?:further |active )?(?:treatment|operation|surgery|procedure|tests?|scan)(?: of [\p{L} ]+)?(?: (?:for now|at all|yet))?|watch(?:ful waiting| and wait)|wait(?:ing)? and see|wait(?:ing)?)$/iu;

/** Whether an option is to do nothing, where its name says so and nothing else. */
export const alternativeHints = (text: string): {doingNothing?: true} =>
  text.length < 99 && DOING_NOTHING.test(text.replace(/\.$/, '')) ? {doingNothing: true} : {};
