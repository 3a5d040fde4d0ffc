import {itemText, type TextItem} from '../../formats/item-text.js';
import {saysApartFromDenials} from '../../formats/denials.js';
import {callsAmbulance} from '../../formats/sections/urgency.js';
import type {Found, Rule, Subject} from '../rule.js';
import {SAFETY_WORDS, type SafetyWords} from '../words/safety-words.js';

/** A rule that ends sooner is looked up again now: reviews take months. */
const NOTICE_DAYS = 90;
const DAY_MS = 86_400_000;
const LANGUAGES = Object.keys(SAFETY_WORDS);

/** Errors that can hurt: hours and medicines on nobody's word, urgency where nobody looks for it. */
export const SAFETY_RULES: readonly Rule[] = [
  {
    id: 'safety/fasting-hours-without-rule',
    level: 'error',
    when: 'an item of `preparation` about eating or drinking states hours, in its text or in `when`, and has no `rule`',
    source: 'Fasting rules are revised: each needs its authority and its end',
    languages: LANGUAGES,
    find: ({procedure: {preparation = []}, language}) => {
      const {eating, hours} = SAFETY_WORDS[language]!;
      return preparation.flatMap((step, at) => {
        const text = itemText(step);
        if (step.rule || !(step.kind === 'fasting' || (step.kind !== 'medicine' && eating.test(text.replace(ALCOHOL, ' ')))))
          return [];
        const inText = hours.test(text);
        if (!inText && !/T\d+H/.test(`${step.when?.before}${step.when?.until?.before}`)) return [];
        return [
          {
            path: `/preparation/${at}/${inText ? 'text' : 'when'}`,
            message: 'Hours for eating or drinking have no rule: add "rule" with its authority and the day it expires.',
          },
        ];
      });
    },
  },
  {
    id: 'safety/rule-ends-soon',
    level: 'error',
    when: 'a `rule` ends within 90 days, or has ended',
    source: 'Fasting rules are revised: each needs its authority and its end',
    find: ({procedure: {preparation = []}, today}) =>
      preparation.flatMap(({rule}, at) => {
        if (!rule) return [];
        const days = Math.round((Date.parse(rule.expires) - Date.parse(today)) / DAY_MS);
        return days > NOTICE_DAYS
          ? []
          : [
              {
                path: `/preparation/${at}/rule/expires`,
                message: `The rule ${days < 0 ? `ended on ${rule.expires}` : `ends on ${rule.expires}, in ${days} days`}: look up the present rule of ${rule.authority}.`,
              },
            ];
      }),
  },
  {
    id: 'safety/medicine-stop-without-ask',
    level: 'error',
    when: 'an item says to stop, hold, pause, skip or leave out a medicine, has no `rule`, and does not say to ask, or that the team or doctor says so',
    source: 'Advice to stop a medicine before a procedure was reversed more than once within a year',
    languages: LANGUAGES,
    find: ({procedure, language}) => {
      const words = SAFETY_WORDS[language]!;
      return itemsOf(procedure).flatMap(({path, item}) => {
        const text = wholeText(item);
        if (item.rule || item.medicine?.askFirst || words.ask.test(text) || !stopsMedicine(text, words)) return [];
        return [
          {
            path: `${path}/text`,
            message: 'A medicine is stopped on nobody’s word: say to ask the care team first, or add "rule".',
          },
        ];
      });
    },
  },
  {
    id: 'safety/urgency-in-text',
    level: 'error',
    when: 'a warning sign that is not an emergency, or an item outside `warningSigns` that no emergency sign repeats, says to call 911, 999, 112, an ambulance or the emergency number',
    source: 'NHS care cards: the most urgent help comes first, in its own place',
    find: ({procedure: {warningSigns = []}, texts, language}) => {
      const calls = (text: string): boolean =>
        callsAmbulance(text) || saysApartFromDenials(text, (words) => SAFETY_WORDS[language]?.emergency.test(words) === true);
      const emergencies = warningSigns.filter((sign) => sign.urgency === 'emergency' && calls(sign.text));
      const isSign = (text: string): boolean => emergencies.some((sign) => text.includes(sign.text) || sign.text.includes(text));
      return texts.all.flatMap(({path, text, field}): readonly Found[] => {
        if (ELSEWHERE.has(field) || path.startsWith('/notes/warningSigns') || !calls(text)) return [];
        const sign = field === 'warningSigns' ? warningSigns[Number(path.split('/')[2])] : undefined;
        if (sign ? sign.urgency === 'emergency' : isSign(text)) return [];
        const message = sign
          ? `The text calls an ambulance, the level is "${sign.urgency}": set "urgency" to "emergency".`
          : 'When to call an ambulance is easily missed here: move it to "warningSigns" as an emergency.';
        return [{path, message}];
      });
    },
  },
];

/** A day without alcohol is not a fast. */
const ALCOHOL = /\b(?:drink|drinking|have)\s+(?:any\s+)?(?:alcohol|beer|wine)\b|\balcoholic drinks?\b/gi;
/** Questions and definitions do not tell anybody to do it. */
const ELSEWHERE = new Set(['questions', 'understanding', 'glossary', 'alternatives']);

type Item = TextItem & Pick<NonNullable<Subject['procedure']['preparation']>[number], 'rule' | 'medicine'>;

/** The items and notes that may say what to do with a medicine. */
function itemsOf({preparation = [], steps = [], recovery = [], experience = [], more = []}: Subject['procedure']) {
  const lists: Readonly<Record<string, readonly Item[]>> = {preparation, steps, recovery, experience};
  return [
    ...Object.entries(lists).flatMap(([field, items]) => items.map((item, at) => ({path: `/${field}/${at}`, item}))),
    ...more.flatMap(({items}, section) => items.map((item: Item, at) => ({path: `/more/${section}/items/${at}`, item}))),
  ];
}

/** The text of an item; with the list that its last words announce, as one sentence: "Stop these: fish oil, vitamin E". */
const wholeText = (item: Item): string => (/:\s*$/.test(item.text) ? itemText(item).replace(/\n/g, ' ') : itemText(item));

/** The object of a verb is near: "do not use machines for 24 hours after the medicine" is about machines. */
const firstWords = (text: string, count = 6): string => text.split(/[.;:]/)[0]!.trim().split(/\s+/, count).join(' ');
/** A meal is named right after its verb: "skip your breakfast". */
const MEAL_WORDS = 2;

/** In one sentence: the medicine may come before the verb ("Blood thinners: stop five days before"). */
const stopsMedicine = (text: string, {eating, medicine, stop, notTaken, notStopped}: SafetyWords): boolean =>
  text.split(/(?<=[.!?])\s+|\n/).some((sentence) => {
    const rest = sentence.replace(notStopped, ' ');
    // "Take your tablets, then skip breakfast": what is skipped is the meal.
    const stopsMeal = ({index, 0: verb}: RegExpExecArray): boolean =>
      eating.test(verb + ' ' + firstWords(rest.slice(index + verb.length), MEAL_WORDS));
    if (medicine.test(sentence) && Array.from(rest.matchAll(stop)).some((verb) => !stopsMeal(verb))) return true;
    const clauses = Array.from(rest.matchAll(notTaken), ({index, 0: verb}) => firstWords(rest.slice(index + verb.length)));
    return clauses.some((clause) => medicine.test(clause));
  });
