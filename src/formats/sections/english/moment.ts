import type {PreparationStep} from '../../../model/procedure.js';
import {clockHint, daysOf, namesClock} from './clock.js';
import {statedTimes} from './durations.js';
import type {Kind} from './kinds.js';
import {denies, relationHint} from './relation.js';
import {sentencesOf} from '../sentences.js';
import {beforeHint, CONDITION} from './time.js';

type When = NonNullable<PreparationStep['when']>;

/** "The day before your test: …": the day of all sentences of the text. */
const LABEL = /^[^.:!?]{3,80}:\s/;
/** Where one thing to do ends and another begins. */
const CLAUSES =
  /;\s|,?\s\bbut\b\s|,\s(?=(?:and |then )*(?:do not|don't|never|nothing|avoid|stop|you (?:may|can)|take|drink|arrive|come|use|have)\b)/i;

/**
 * Reads the one moment that a step states, and how the step relates to it. Several moments, in one sentence or in two, are
 * of several things: nothing is taken.
 */
export function momentHint(text: string, kind: Kind | undefined): When | undefined {
  const [label = ''] = LABEL.exec(text) ?? [];
  const isDated = label && daysOf(label).length === 1;
  const sentences = sentencesOf(text).map((sentence, index) => (isDated && index > 0 ? `${label}${sentence}` : sentence));
  const found = sentences.map((sentence) => momentOf(sentence, kind));
  // The label's day is that of the hours that follow it.
  const isTimed = isDated && found.some((when) => when?.at);
  const timed = found.filter((when) => when && !(isTimed && isWholeDay(when)));
  const when = oneOf(timed);
  const isOnly = sentences.every((sentence, index) => found[index] ?? !namesTime(sentence.slice(index > 0 ? label.length : 0)));
  return isOnly ? when : undefined;
}

/** The moment that all of them state. A whole day with a ban for it is from then on: "The day before: Drink. Do not eat." */
function oneOf(moments: readonly (When | undefined)[]): When | undefined {
  const same = (others: readonly unknown[]): boolean => new Set(others.map((other) => JSON.stringify(other))).size === 1;
  if (same(moments)) return moments[0];
  const isDay = same(moments.map((when) => when?.before)) && !/T|^$/.test(moments[0]?.before ?? '');
  return isDay ? moments.find((when) => when?.means === 'from') : undefined;
}

function momentOf(sentence: string, kind: Kind | undefined): When | undefined {
  const moment = namesClock(sentence) ? clockHint(sentence) : (beforeHint(sentence) ?? dayHint(sentence));
  if (!moment) return undefined;
  const denied = denies(sentence);
  // A ban from six until eight would end before the procedure.
  if ('until' in moment) return denied ? undefined : moment;
  const clauses = sentence.split(CLAUSES);
  const clause = clauses.find(namesTime) ?? clauses.find((words) => daysOf(words).length) ?? sentence;
  const means =
    relationHint(clause) ?? (isWholeDay(moment) && !denied && (kind === 'fasting' || kind === 'medicine') ? 'at' : undefined);
  return {...moment, ...(means && {means})};
}

const isWholeDay = ({before}: When): boolean => before !== undefined && !before.includes('T');

/** "On the morning of your test": that day, as no hour is named. An evening is not a whole day. */
function dayHint(sentence: string): {before: string} | undefined {
  const [day, other] = daysOf(sentence);
  if (!day || other || day.value.day !== 'P0D' || CONDITION.test(sentence) || namesTime(sentence)) return undefined;
  return {before: 'P0D'};
}

/** Whether a text names a time of day, or a length of time that is not a rate. */
const namesTime = (text: string): boolean =>
  namesClock(text) || statedTimes(text).some(({low, high, range}) => low ?? high ?? range);

/** Whether a label states a day, or how long before: "The day before", "7 days before surgery". */
export const statesDay = (label: string): boolean => daysOf(label).length > 0 || beforeHint(label) !== undefined;
