import {dateHere} from '../model/review.js';
import {ruleState} from '../model/rule-state.js';
import type {Likelihood, PreparationStep, Procedure, WarningSign} from '../model/procedure.js';
import {itemText} from './item-text.js';

/** A part of a record for readers without our elements: a heading, then paragraphs and a list. */
export interface OutlineSection {
  /** The field, or `more`. */
  readonly field: string;
  readonly heading: string;
  readonly before: readonly string[];
  readonly items: readonly string[];
  readonly after: readonly string[];
}

/** The interface words of an outline. */
export interface OutlineWords {
  readonly headings: Readonly<Record<string, string>>;
  /** Replaces a step whose rule is not in force: its text may no longer be true. */
  readonly ruleOver: (step: PreparationStep) => string;
  readonly level: (urgency: WarningSign['urgency']) => string;
  readonly likelihood: (likelihood: Likelihood) => string;
  readonly severity: (severity: string) => string;
  readonly statedNone: string;
  readonly pros: string;
  readonly cons: string;
}

const ORDER = ['experience', 'personnel', 'benefits', 'recovery', 'indications', 'contraindications', 'questions'] as const;

/**
 * Writes a record as sections of plain text, in the order in which a patient reads. Urgency, likelihood and severity are
 * in the words. A step whose rule has ended, or has not begun, is left out but for its kind and the advice to ask.
 * @param now in milliseconds since 1970.
 */
export function outlineOf(procedure: Procedure, words: OutlineWords, now: number): OutlineSection[] {
  const {summary, purpose, setting, duration, preparation, warningSigns, risks, alternatives, more, sources} = procedure;
  const today = dateHere(now);
  const list = <T>(field: keyof Procedure, items: readonly T[] | undefined, write: (item: T) => string) =>
    items ? [section(procedure, field, words, items.map(write))] : [];
  return [
    ...text('summary', summary, words),
    ...text('purpose', purpose, words),
    ...text('duration', duration?.text, words),
    ...text('setting', setting, words),
    ...list('preparation', preparation, (step) =>
      step.rule && ruleState(step.rule, today) !== 'holds' ? words.ruleOver(step) : itemText(step),
    ),
    ...(warningSigns
      ? [
          section(
            procedure,
            'warningSigns',
            words,
            byUrgency(warningSigns).map((sign) => `${words.level(sign.urgency)}: ${itemText(sign)}`),
          ),
        ]
      : []),
    ...list('steps', procedure.steps, itemText),
    ...list('risks', risks, (risk) => {
      const facts = [risk.likelihood && words.likelihood(risk.likelihood), risk.severity && words.severity(risk.severity)];
      const stated = facts.filter((fact) => fact !== undefined);
      return itemText(risk) + (stated.length ? ` (${stated.join('; ')})` : '');
    }),
    ...list('alternatives', alternatives, (option) =>
      [
        itemText(option),
        ...(option.pros ?? []).map((pro) => `${words.pros}: ${pro}`),
        ...(option.cons ?? []).map((con) => `${words.cons}: ${con}`),
        ...(option.note ? [option.note] : []),
      ].join('\n'),
    ),
    ...ORDER.flatMap((field) => list(field, procedure[field], itemText)),
    ...(more ?? []).map(({heading, items}) => ({
      ...{field: 'more', heading, before: [], after: []},
      items: items.map(itemText),
    })),
    ...list('sources', sources, ({text: title, url}) => (url === undefined ? title : `${title} ${url}`)),
  ];
}

const LEVELS = ['emergency', 'urgent', 'non-urgent'];
const byUrgency = (signs: readonly WarningSign[]): WarningSign[] =>
  [...signs].sort((a, b) => LEVELS.indexOf(a.urgency) - LEVELS.indexOf(b.urgency));

const text = (field: string, value: string | undefined, {headings}: OutlineWords): OutlineSection[] =>
  value === undefined ? [] : [{field, heading: headings[field] ?? field, before: value.split(/\n\s*\n/), items: [], after: []}];

function section(
  {notes}: Procedure,
  field: keyof Procedure,
  {headings, statedNone}: OutlineWords,
  items: readonly string[],
): OutlineSection {
  const {lead, remark} = notes?.[field as keyof typeof notes] ?? {};
  return {
    field,
    heading: headings[field] ?? field,
    before: [...(lead === undefined ? [] : [lead]), ...(items.length ? [] : [statedNone])],
    items,
    after: remark === undefined ? [] : [remark],
  };
}
