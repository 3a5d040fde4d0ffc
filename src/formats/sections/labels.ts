import {statedTimes} from './english/durations.js';
import {isRiskLabel, SOME_PEOPLE} from './english/risk-words.js';
import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {ratingOf} from './dictionary/ratings.js';
import {endsSentence} from '../page-text/lines.js';

/** A longer paragraph is prose, not the label of a list. */
const MAX_LENGTH = 300;
const NOT =
  String.raw`(?:please )?(?:you )?(?:(?:do|must|should|may|can|could|shall|will|are) ?(?:not|n['’]t)s?|` +
  String.raw`can['’]t|cannot|never|avoid)`;
/** `Do not`, `You should not:`, `DON'TS`, `Do`: says nothing without what stands below it. */
const COMMAND = new RegExp(String.raw`^(?:${NOT}|not|do(?:['’]?s)?)\s?:?$`, 'i');
const FORBIDS = new RegExp(String.raw`^(?:${NOT}|not|don['’]?ts?)\s?:?$`, 'i');
/** A verb without its object, a time aside: `Stop 7 days before`, `Continue`, `Bring`. */
const BARE_VERB =
  /^(?:please )?(?:you (?:should|must|can|may|need to) )?(?:(?:do not|don['’]t|never|keep) )?(?:stop|stop taking|take|taking|continue|continue taking|avoid|bring|wear|pack|tell us about|remove|eat|drink|use)(?: (?:\d|at least|one|two|three|four|five|six|seven|for|from|on the|until|these|the following)\b.*)?:?$/i;
const POINTS_BELOW =
  /\b(?:following|these|below|such as|including|includes?|if|when|that|are|to|for|with)\s?:?$|\b(?:the following|these|below)\b/i;
/** A sentence that says what to do, or not to. */
const IMPERATIVE =
  /^(?:please )?(?:do not|don['’]t|never|no|stop|avoid|take|bring|wear|arrange|call|ask|tell|wash|remove|keep|drink|eat|have|go|use|rest|leave|put|shower|make|check|continue|you (?:must|should|need|will|can|may))\b/i;

/**
 * Does a paragraph lead into the list below it? With a colon it does. Without one, a short line that is not a command of its
 * own does, in English: "Common risks", "Stop 7 days before"; "Do not drink alcohol for 1 week" is a step itself.
 * @param first the list's first item.
 */
export function leadsList(text: string, first: string, english: boolean): boolean {
  if (text.length > MAX_LENGTH) return /[:：]$/.test(text);
  if (/[:：]$/.test(text)) return true;
  if (!english || endsSentence(text))
    return (
      english && endsSentence(text) && /\b(?:the following|these|as follows|below)\b[^.]*\.$/i.test(text) && text.length < 160
    );
  if (COMMAND.test(text) || BARE_VERB.test(text) || POINTS_BELOW.test(text)) return true;
  return !IMPERATIVE.test(text) && !(statedTimes(text).length && IMPERATIVE.test(first));
}

/** "Do not", "Avoid": every item below must say so too. */
export const forbids = (label: string): boolean => FORBIDS.test(label.trim());

/** "Do": the counterpart of a "Do not". */
export const isCommand = (label: string): boolean => COMMAND.test(label.trim());

/** For some people only: `If you take insulin:`, `Smokers:`. */
export const isCondition = (label: string): boolean => /^(?:only )?(?:if|unless|when)\b/i.test(label) || SOME_PEOPLE.test(label);

/** Rates the risks below it: "Rare risks", "Serious:", "Häufige Komplikationen". */
export const rates = (label: string, language: DictionaryLanguage): boolean =>
  (language === 'en' && isRiskLabel(label)) || ratingOf(label, language) !== undefined;

/**
 * Puts a label in front of the words that it governs. "Do not" and "Call 999 if" run on into them, other labels get a colon.
 */
export function prefix(label: string, text: string): string {
  const bare = label.trim().replace(/\s?[:：]$/, '');
  const runsOn = COMMAND.test(bare) || /\b(?:if|when|if you|you have|if you have|if you are)$/i.test(bare);
  if (runsOn && /^\p{Ll}/u.test(text) && !/^dos?$/i.test(bare)) return `${bare} ${text}`;
  if (/[.!?]$/.test(bare)) return `${bare} ${text}`;
  return `${bare}: ${text}`;
}
