import type {WarningSign} from '../../model/procedure.js';
import {deniesService, saysApartFromDenials, saysNotNeeded, withoutDenials} from '../denials.js';
import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {APPOINTED, AT_ONCE, CALLS, CALLS_111, EMERGENCY_ROOMS, IF, STARTS_ASKING, STRAIGHT} from './help-words.js';
import {sentencesOf} from './sentences.js';
import {namesSymptom, withoutTests} from './symptoms.js';

export type Urgency = WarningSign['urgency'];

const saysToCall = (text: string): boolean => CALLS.some((call) => call.test(text));
const LANGUAGES = Object.keys(EMERGENCY_ROOMS) as DictionaryLanguage[];
/** Languages in which the text sends people where emergencies are taken. */
const goingIn = (text: string): DictionaryLanguage[] => LANGUAGES.filter((language) => EMERGENCY_ROOMS[language].test(text));
const saysToGo = (text: string): boolean => goingIn(text).length > 0;

/** Does the text say to call an ambulance? Then it is an emergency, wherever it stands. */
export const callsAmbulance = (text: string): boolean => saysApartFromDenials(text, saysToCall);

/**
 * Does the text call for emergency help, by an ambulance or, for a symptom, at the emergency department? "Come in by the
 * emergency department" alone says which door is open; "Go straight to A&E" does not, behind "Your leg may swell".
 * @param before what stands in front of the text and may name the symptom.
 */
export function asksForEmergencyHelp(text: string, before = ''): boolean {
  const goesInCase = (said: string): boolean =>
    goingIn(said).some((language) => {
      const hasSymptom = namesSymptom(`${before} ${text}`, language);
      if (IF[language].test(said)) return language !== 'en' || (hasSymptom && !/\bunless\b/i.test(said));
      return sendsAtOnce(said) && !APPOINTED.test(said) && namesSymptom(withoutTests(`${before} ${text}`), language);
    });
  return sentencesOf(withoutDenials(text)).some((said) => saysToCall(said) || goesInCase(said));
}

/** Does a sentence send people to the emergency department at once, whatever for: "Come to A&E at once"? */
export const sendsAtOnce = (text: string): boolean => {
  const said = withoutDenials(text);
  return goingIn(said).some((language) => AT_ONCE[language][0].test(said) || STRAIGHT.test(said));
};

const NAMED: readonly (readonly [Urgency, RegExp])[] = [
  ['non-urgent', /^(?:non|not)[- ]urgent(?: advice)?\b[\s:–—-]*/i],
  ['emergency', /^(?:immediate action required|emergency(?: advice)?)\s*(?:[:–—-]\s*|$)/i],
  ['urgent', /^urgent(?: advice)?\s*(?:[:–—-]\s*|$)/i],
];

const asksAtOnce = (said: string): boolean =>
  (CALLS_111.test(said) && IF.en.test(said)) ||
  Object.values(AT_ONCE).some(([atOnce, help]) => atOnce.test(said) && help.test(said)) ||
  // "Our nurses are here to help now" asks nothing.
  (/\bnow\b/i.test(said) &&
    (clausesAsking(said).length > 0 || /\bneed\w* (?:\w+ )?(?:help|care|attention|advice) now\b/i.test(said)));

function urgencyIn(said: string): Urgency | undefined {
  if (saysToCall(said) || saysToGo(said)) return 'emergency';
  return sentencesOf(said).some(asksAtOnce) ? 'urgent' : undefined;
}

/** The urgency that a line states, and the rest of the line. */
export interface StatedUrgency {
  readonly urgency: Urgency;
  /** Without the name of the level: "Call 999 if:". */
  readonly text: string;
}

/**
 * Reads how fast a label or heading of warning signs asks for help: a named level ("Urgent advice:"), an ambulance, the
 * emergency department, or words such as "right away". `undefined` where it says nothing of it.
 */
export function readUrgency(line: string): StatedUrgency | undefined {
  const level = NAMED.find(([, expression]) => expression.test(line));
  const text = level ? line.replace(level[1], '') : line;
  const stated = urgencyIn(withoutDenials(line));
  if (stated === 'emergency') return {urgency: stated, text};
  const urgency = level?.[0] ?? stated;
  return urgency && {urgency, text};
}

/** Does a text say that help is not needed, or not there: "There is no need to call 999", "We are not an emergency service"? It is not as urgent as its label says. */
export const deniesHelp = (text: string): boolean =>
  !readUrgency(text) && (urgencyIn(text) !== undefined || ((saysNotNeeded(text) || deniesService(text)) && !asksForHelp(text)));

const clausesAsking = (said: string): string[] =>
  said.split(/[,;:.!?–—](?:\s|(?=\p{Script=Han}))|[，。；：！]/u).filter((clause) => STARTS_ASKING.test(clause.trim()));

/** Does a text ask to get in touch, at whatever speed: "See your GP if it is sore"? */
export const asksForHelp = (text: string): boolean => clausesAsking(withoutDenials(text)).length > 0;

/** Does an item itself ask to get help at once: "Call our office right away if the finger turns white"? */
export const asksToCallAtOnce = (text: string): boolean => sentencesOf(withoutDenials(text)).some(asksInSentence);

function asksInSentence(said: string): boolean {
  // "Contact the ward between 8am and 6pm, urgently if your leg swells": how fast is said in another clause.
  const isUrgentIf = IF.en.test(said) && namesSymptom(said, 'en') && asksAtOnce(said);
  return clausesAsking(said).some((clause) => isUrgentIf || asksAtOnce(clause) || (saysToGo(clause) && IF.en.test(clause)));
}

/** The urgency that a sign states itself. */
export function ownUrgency(text: string): Urgency | undefined {
  if (asksForEmergencyHelp(text)) return 'emergency';
  const stated = readUrgency(text);
  if (stated && stated.text !== text) return stated.urgency;
  return asksToCallAtOnce(text) ? (stated?.urgency ?? 'urgent') : undefined;
}

/** The more urgent of two. */
export function moreUrgent(one?: Urgency, other?: Urgency): Urgency | undefined {
  const order: readonly Urgency[] = ['emergency', 'urgent', 'non-urgent'];
  return order.find((urgency) => urgency === one || urgency === other);
}

/** Does a text say in which case, or name a symptom? "Ring us straight away to change the date" does neither. */
export const namesCase = (text: string, language: DictionaryLanguage): boolean =>
  /\b(?:should (?:you|it)|in case)\b/i.test(text) || namesSymptom(text, language) || IF[language].test(text);
