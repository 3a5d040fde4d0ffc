import type {Localize} from '../../core/controllers/localize-controller.js';
import * as en from '../../locales/en.js';
import type {Likelihood, PreparationStep, Procedure} from '../../model/procedure.js';
import type {PlannedStep} from '../../model/preparation-plan.js';
import type {DescribeItem} from '../../model/record-changes.js';
import {ruleState} from '../../model/rule-state.js';
import {relationWords} from '../prep-checklist/step-time.js';

interface Nested {
  readonly text: string;
  readonly items?: readonly Nested[];
}

/** The text of an item and of what is nested in it, each on a line of its own. */
const textOf = ({text, items = []}: Nested): string => [text, ...items.map(textOf)].join('\n');

/**
 * Returns the words of each item of a record in the language of the page: its hours, its chance, its urgency, its text.
 * Items that are nested in it follow on lines of their own.
 */
export function itemWords(localize: Localize, today: string): DescribeItem {
  const describeStep = (step: PreparationStep, lang: string): string => {
    const words = localize.words('preparation', en.preparation);
    if (step.rule && ruleState(step.rule, today) !== 'holds')
      return [step.kind && words.kinds[step.kind], words.askFirst].filter(Boolean).join(': ');
    const times = relationWords(step as PlannedStep, {words, localize, lang, zone: undefined});
    return labelled(times.filter(Boolean).join(', '), textOf(step));
  };
  const describers: Partial<Record<string, (item: never, procedure: Procedure) => string>> = {
    preparation: (step: PreparationStep, {lang}) => describeStep(step, lang),
    warningSigns: ({urgency, ...sign}: NonNullable<Procedure['warningSigns']>[number]) =>
      labelled(localize.words('warningSigns', en.warningSigns).urgency[urgency].level, textOf(sign)),
    recovery: ({when, ...step}: NonNullable<Procedure['recovery']>[number]) => {
      const words = localize.words('recovery', en.recovery);
      const write = when && (when.means && when.means !== 'at' ? words[when.means] : words.after);
      return labelled(write ? write(localize.duration(when!.after)) : '', textOf(step));
    },
    risks: ({likelihood, severity, ...risk}: NonNullable<Procedure['risks']>[number]) => {
      const words = localize.words('risks', en.risks);
      const facts = [likelihood && chanceWords(likelihood, localize), severity && words.severity[severity]].filter(Boolean);
      return textOf(risk) + (facts.length ? ` (${facts.join('; ')})` : '');
    },
    alternatives: ({pros = [], cons = [], note, ...option}: NonNullable<Procedure['alternatives']>[number]) => {
      const words = localize.words('alternatives', en.alternatives);
      const points = (label: string, texts: readonly string[]): string[] =>
        texts.length ? [labelled(label, texts.join(' '))] : [];
      return [textOf(option), ...points(words.pros, pros), ...points(words.cons, cons), note].filter(Boolean).join('\n');
    },
  };
  return (field, item, procedure) => describers[field]?.(item as never, procedure) ?? textOf(item);
}

/** "About 1 in 100 people within 1 year", or the word of the source. */
function chanceWords(likelihood: Likelihood, localize: Localize): string {
  const words = localize.words('risks', en.risks);
  if ('word' in likelihood) return words.words[likelihood.word];
  const {count, of, about, period} = likelihood;
  const number = localize.number(count);
  const chance = words.chance(about ? words.about(number) : number, localize.number(of));
  return period ? `${chance} ${words.within(localize.duration(period))}` : chance;
}

const labelled = (label: string, text: string): string => (label ? `${label}: ${text}` : text);
