import type {Likelihood, Risk} from '../../../model/procedure.js';
import {anyWord} from './patterns.js';

type Word = Extract<Likelihood, {word: unknown}>['word'];

const WORDS: Readonly<Record<string, Word>> = {
  'very common': 'very common',
  'very commonly': 'very common',
  common: 'common',
  commonly: 'common',
  uncommon: 'uncommon',
  uncommonly: 'uncommon',
  rare: 'rare',
  rarely: 'rare',
  'very rare': 'very rare',
  'very rarely': 'very rare',
  'not known': 'not known',
  'frequency not known': 'not known',
};
const SEVERITIES: Readonly<Record<string, NonNullable<Risk['severity']>>> = {
  mild: 'mild',
  moderate: 'moderate',
  serious: 'serious',
  'life-threatening': 'life-threatening',
};
const ANY_WORD = anyWord(Object.keys(WORDS).join(','));
const ANY_SEVERITY = anyWord(Object.keys(SEVERITIES).join(','));

const RISKS = String.raw`(?: (?:risks?|complications?|side effects?|effects?|reactions?|problems?)(?: (?:may )?include| are)?)?(?: \([^()]{1,60}\))?`;
// "Rare but serious: …", "Common side effects (up to 1 in 10): …". A colon makes any such word a label.
const LABEL = new RegExp(String.raw`^([a-z][a-z -]{2,50}?)${RISKS}:\s`, 'i');
// Before a comma only an adverb is one: "Rarely, …", "In rare cases, …"; "Mild, short pain" describes.
const ADVERB = /^(?:in )?((?:very )?(?:rarely|commonly|uncommonly|rare(?= cases)|uncommon(?= cases)))(?: cases)?,\s/i;
const CLOSING = /(?:\(|[:–—]\s)((?:very )?(?:common|rare)|uncommon)\)?\.?$/i;

const RATING = String.raw`(?:(?:very|less|more|most|extremely) )?(?:${[
  ...Object.keys(WORDS),
  ...Object.keys(SEVERITIES),
  'frequent(?:ly)?|infrequent(?:ly)?|occasional(?:ly)?|sometimes|often|unlikely|likely|minor|major|severe|fatal|unknown',
].join('|')})`;
const RATINGS = String.raw`^${RATING}(?:(?:, | but | and | or | to )${RATING}){0,3}`;
const RISK_LABEL = new RegExp(String.raw`${RATINGS}${RISKS}\s?:?$`, 'i');
const BARE_LABEL = new RegExp(String.raw`${RATINGS}\s?:?$`, 'i');

/**
 * Is the line nothing but how often or how bad the risks below it are: "Rare:", "Serious complications"?
 * @param bare only if it has no word for risks, or it may be one of them itself.
 */
export const isRiskLabel = (line: string, bare = false): boolean =>
  line.length < 120 && (bare ? BARE_LABEL : RISK_LABEL).test(line);

/** Some of the people, not all who have this procedure. */
export const SOME_PEOPLE = anyWord(
  'smokers?, wom[ae]n, m[ae]n, (?:fe)?males?, child(?:ren)?, adults?, bab(?:y|ies), infants?, newborns?, teenagers?, boys?, girls?',
  'seniors?, elderly, diabetics?, obese, overweight, pregnant, (?:people|persons|patients|those|anyone) (?:with|who|over|under|aged|on)',
  '(?!(?:some|many|all|few|the|of|in|for|other|most|and|or|but|to|as|by|from|affects?|makes?)\\b)[a-z]+(?:-[a-z]+)? (?:people|persons|patients|individuals)',
);
/** Does a text before a figure or word begin with a condition ("After earlier surgery (5%)"), or have two sentences? */
export const ofPart = (text: string): boolean =>
  /^(?:in|with|for|among|at|over|under|after|during|on|aged)\s\S/i.test(text) || /[.!?]\s/.test(text);

/**
 * Reads the labels of a text, at its start or in brackets at its end: a word for how often, a word for how bad. Never a
 * number, never from inside a sentence, and nothing where another such word or two figures stand in the text: it may speak of
 * two risks.
 */
export function labelHints(text: string): Pick<Risk, 'severity'> & {word?: Word} {
  if (SOME_PEOPLE.test(text)) return {};
  const start = LABEL.exec(text) ?? ADVERB.exec(text);
  const parts = start?.[1]!.toLowerCase().split(/ but | and /) ?? [];
  const words = parts.flatMap((part) => WORDS[part] ?? []);
  const severities = parts.flatMap((part) => SEVERITIES[part] ?? []);
  // One word that is neither ("less common", "mild to moderate"), or two that differ, and the label says something else.
  const rates = words.length + severities.length === parts.length && words.length < 2 && severities.length < 2;
  const closing = CLOSING.exec(text);
  const between = text.slice(rates ? start?.[0].length : 0, closing?.index);
  const said = [...(rates ? words : []), ...(closing ? [WORDS[closing[1]!.toLowerCase()]!] : [])];
  const figures = between.match(/\d ?%|\d in \d/g) ?? [];
  const unclear = figures.length > 1 || ANY_WORD.test(between) || (closing && ofPart(between)) || new Set(said).size > 1;
  const severity = rates && !ANY_SEVERITY.test(between) && severities[0];
  return {...(!unclear && said[0] && {word: said[0]}), ...(severity && {severity})};
}
