import type {Condition, PreparationStep, Relation} from '../../model/procedure.js';
import {idOf} from '../page-id.js';
import {namesClock} from './english/clock.js';
import {statesDay} from './english/moment.js';
import {denies} from './english/relation.js';
import {prefix} from './labels.js';
import {audienceHint, type ConditionHint} from './english/audience.js';
import {doseHint, repeatHint, type DoseHint} from './english/dose.js';
import {plain, preparationHints} from './english/index.js';
import {isMedicineLabel, medicineHint, type MedicineHint} from './english/medicine.js';
import {sentencesOf} from './sentences.js';
import type {Draft} from './fields.js';
import type {ToCheck} from './report.js';

/** The steps of a preparation with the data of a plan, and the places to check. */
export interface ReadPlan {
  readonly fields: Pick<Draft, 'preparation' | 'conditions'>;
  readonly toCheck: readonly ToCheck[];
}

/**
 * Reads the plan that English steps state: for whom each is, which medicine it is about, which dose it is, how often it is
 * repeated. The sentences stay whole. Nothing is kept that `check` would report: a stop gets "ask first", a repetition
 * needs a time, doses need each other.
 * @param generalise writes "procedure" for the procedure's own names.
 */
export function readPlan(steps: readonly PreparationStep[], generalise: (text: string) => string): ReadPlan {
  const conditions = new Map<string, Condition>();
  const toCheck: ToCheck[] = [];
  const read = steps
    .flatMap((step) => spreadStep(step, generalise))
    .map((step, index): {step: PreparationStep; dose?: DoseHint} => {
      const path = `/preparation/${index}`;
      const words = plain(step.text);
      if (words === undefined) return {step};
      const audience = audienceHint(words);
      const rest = generalise(audience?.rest ?? words);
      const repeated = repeatHint(rest);
      const hints = preparationHints(repeated?.rest ?? rest);
      const {kind = hints.kind} = step;
      const medicine = medicineHint(
        audience?.rest ?? words,
        audience?.condition?.kind === 'medicine' ? audience.condition.subject : undefined,
      );
      // Without its condition a sentence says more of its time.
      const stated = (audience && hints.when) ?? step.when ?? hints.when;
      const needs = needsRelation(medicine ? 'medicine' : kind);
      const when = stated && needs ? {...stated, ...relationTo(medicine, stated, rest)} : stated;
      const isKnown = when && !isOngoing(medicine, when) && (when.means ?? when.until ?? !needs);
      if (when && !isKnown && medicine?.action !== 'continue')
        toCheck.push({
          path,
          why: 'the time of the step was not taken: the sentence does not state whether it is until, from, at or by then',
        });
      if (medicine?.action === 'stop' || medicine?.action === 'change')
        toCheck.push({
          path: `${path}/medicine`,
          why: `to ${medicine.action} a medicine needs a rule with its dates; until then people are told to ask first`,
        });
      const condition = audience?.condition && addCondition(conditions, audience.condition, toCheck);
      return {
        step: {
          ...withoutTime(step),
          ...((medicine ?? kind) && {kind: medicine ? 'medicine' : kind}),
          ...(isKnown && {when}),
          ...(medicine && {medicine: medicineOf(medicine, isKnown ? when : undefined)}),
          ...(repeated && isKnown && {repeat: repeated.repeat}),
          ...(condition && {for: condition}),
          ...(audience?.appointment && {appointment: audience.appointment}),
        },
        dose: doseHint(rest),
      };
    });
  const preparation = withDoses(read);
  return {fields: {preparation, ...(conditions.size && {conditions: [...conditions.values()]})}, toCheck};
}

/**
 * Makes the items of a label steps of their own, where they are: what to take on a day, what to do with each medicine. The
 * label's words go into each of them.
 */
function spreadStep(step: PreparationStep, generalise: (text: string) => string): PreparationStep[] {
  const {text: label, items = []} = step;
  if (!items.length) return splitStep(step, generalise);
  if (step.rule || !isPlan(generalise(label), items)) return [step];
  return items.map(({text, items: inner}): PreparationStep => {
    const words = prefix(label, text);
    const hints = preparationHints(generalise(words));
    const [innermost = label] = /[^:]+$/.exec(label.replace(/\s?:$/, '')) ?? [];
    const [when] = [words, text, prefix(innermost.trim(), text)].flatMap((part) => preparationHints(generalise(part)).when ?? []);
    return {text: words, ...hints, ...(when && {when}), ...(inner?.length && {items: inner})};
  });
}

/** Words by which a sentence depends on the one in front of it. */
const POINTING =
  /\b(?:it|its|this|that|these|those|them|then|otherwise|also|instead|if|unless)\b|\b(?:after|before) (?:that|this)\b/i;

const LABELLED = /^([^.:!?]{3,80}:\s)?(.*)$/s;
/** "On the day: Morning appointments: …" */
const TWICE_LABELLED = /^((?:[^.:!?]{3,80}:\s){0,2})(.*)$/s;

/**
 * Makes a step of each sentence where every one states a moment of its own and needs no other ("Do not eat after midnight
 * the night before. You may drink water until 6 am on the day."), or the people that it is for. A label goes into each.
 */
function splitStep(step: PreparationStep, generalise: (text: string) => string): PreparationStep[] {
  const [, first = '', words = ''] = TWICE_LABELLED.exec(step.text) ?? [];
  const isLabelled = sentencesOf(words).some((sentence) => LABELLED.exec(sentence)?.[1]);
  // "Morning appointments: …" and "At 7 pm the day before: …" are labels of one sentence, if the others have their own.
  const isOwn = namesClock(first) || (isLabelled && audienceHint(first) !== undefined);
  const label = isOwn ? '' : first;
  const sentences = sentencesOf(isOwn ? step.text : words);
  if (step.rule || sentences.length < 2 || (isOwn && !sentences.every((sentence) => LABELLED.exec(sentence)?.[1]))) return [step];
  const steps = sentences.map((sentence): PreparationStep => {
    const text = `${label}${sentence}`;
    return {text, ...preparationHints(generalise(text))};
  });
  if (sentences.every((sentence) => audienceHint(sentence))) return steps;
  const isTimed = steps.every(({kind, when}) => when && (when.means ?? when.until ?? !needsRelation(kind)));
  return isTimed && !step.when && !POINTING.test(step.text) ? steps : [step];
}

/** Are the items steps of their own, with the day, the medicines or the people that the label or they themselves state? */
function isPlan(label: string, items: readonly {readonly text: string}[]): boolean {
  if (isMedicineLabel(label)) return true;
  return items.some(({text}) => {
    const isTimed = namesClock(text) && (statesDay(label) || audienceHint(label) !== undefined);
    return isTimed || medicineHint(text) !== undefined || doseHint(text) !== undefined || audienceHint(text) !== undefined;
  });
}

/** A stop begins then; a step on a whole day that forbids nothing is for that day. */
function relationTo(
  medicine: MedicineHint | undefined,
  {before, means}: NonNullable<PreparationStep['when']>,
  text: string,
): {means?: Relation} {
  // "Hold it for 3 days before" has no word that forbids.
  if (medicine?.action === 'stop' && (!means || means === 'at')) return {means: 'from'};
  if (means) return {means};
  const isForDay = before && !before.includes('T') && !denies(text) && medicine?.action !== 'continue';
  return isForDay ? {means: 'at'} : {};
}

/** Medicines that people go on taking are not for one of the days before: "One week before: you can continue to take paracetamol". */
const isOngoing = (medicine: MedicineHint | undefined, {before}: NonNullable<PreparationStep['when']>): boolean =>
  medicine?.action === 'continue' && before !== undefined && !before.includes('T') && before !== 'P0D';

const needsRelation = (kind: PreparationStep['kind']): boolean => kind === 'fasting' || kind === 'medicine';

function withoutTime(step: PreparationStep): PreparationStep {
  const copy = {...step};
  delete copy.when;
  return copy;
}

function medicineOf({name, action}: MedicineHint, when: PreparationStep['when']): NonNullable<PreparationStep['medicine']> {
  const isStop = action === 'stop' || action === 'change';
  const before = isStop && !when?.anchor ? when?.before : undefined;
  return {name, action, ...(isStop && {askFirst: true}), ...(before && {before})};
}

/** Adds a condition unless the plan has it already. @returns the answer to it that a step is for. */
function addCondition(
  conditions: Map<string, Condition>,
  {question, kind, subject, answer, key}: ConditionHint,
  toCheck: ToCheck[],
): NonNullable<PreparationStep['for']> {
  const known = conditions.get(key);
  if (known) return {condition: known.id, answers: [answer]};
  const isTaken = [...conditions.values()].some(({id}) => id === idOf(subject));
  const id = isTaken ? idOf(question) : idOf(subject);
  toCheck.push({path: `/conditions/${conditions.size}`, why: `the question "${question}" was made of a sentence`});
  const answers = [
    {id: 'yes', text: 'Yes'},
    {id: 'no', text: 'No'},
  ];
  conditions.set(key, {id, text: question, kind, answers});
  return {condition: id, answers: [answer]};
}

/** Numbers the doses whose other parts are steps too: one half alone is not a dose of several. */
function withDoses(read: readonly {readonly step: PreparationStep; readonly dose?: DoseHint}[]): PreparationStep[] {
  const doses = read.flatMap(({dose}) => dose ?? []);
  return read.map(({step, dose}) => {
    if (!dose) return step;
    const group = doses.filter(({unit, of}) => unit === dose.unit && (!of || !dose.of || of === dose.of));
    const names = [...new Set(group.flatMap(({of}) => of ?? []))];
    const parts = [...new Set(group.map(({part}) => part))].sort();
    const isWhole = parts.length > 1 && parts.every((part, index) => part === index + 1) && names.length < 2;
    const twice = read.filter(
      (other) => other.dose?.part === dose.part && group.includes(other.dose!) && isForSame(other.step, step),
    );
    if (!isWhole || twice.length > 1) return step;
    const of = idOf(names[0] ?? `${dose.unit === 'half' ? 'halve' : dose.unit}s`);
    return {...step, dose: {of, part: dose.part, ...(dose.amount && {amount: dose.amount})}};
  });
}

const isForSame = (one: PreparationStep, other: PreparationStep): boolean =>
  JSON.stringify([one.for, one.appointment]) === JSON.stringify([other.for, other.appointment]);
