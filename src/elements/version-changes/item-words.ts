import type {Localize} from '../../core/controllers/localize-controller.js';
import * as en from '../../locales/en.js';
import type {PreparationStep, Procedure} from '../../model/procedure.js';
import type {PlannedStep} from '../../model/preparation-plan.js';
import type {DescribeItem} from '../../model/record-changes.js';
import {ruleState} from '../../model/rule-state.js';
import {relationWords} from '../prep-checklist/step-time.js';

interface Nested {
  readonly text: string;
  readonly items?: readonly Nested[];
}

/** The text of an item and of what is nested in it, in one line. */
const textOf = ({text, items = []}: Nested): string => [text, ...items.map(textOf)].join(' ');

/** Returns the words of each item of a record in the language of the page: its hours, its chance, its urgency, its text. */
export function itemWords(localize: Localize, today: string): DescribeItem {
  const describeStep = (step: PreparationStep, lang: string): string => {
    const words = localize.words('preparation', en.preparation);
    if (step.rule && ruleState(step.rule, today) !== 'holds')
      return [step.kind && words.kinds[step.kind], words.askFirst].filter(Boolean).join(': ');
    const [time] = relationWords(step as PlannedStep, {words, localize, lang, zone: undefined});
    return labelled(time, textOf(step));
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
      const number = (value: number): string => localize.number(value);
      const chance =
        likelihood &&
        ('word' in likelihood ? words.words[likelihood.word] : words.chance(number(likelihood.count), number(likelihood.of)));
      const facts = [chance, severity && words.severity[severity]].filter(Boolean);
      return textOf(risk) + (facts.length ? ` (${facts.join('; ')})` : '');
    },
    alternatives: ({pros = [], cons = [], note, ...option}: NonNullable<Procedure['alternatives']>[number]) => {
      const words = localize.words('alternatives', en.alternatives);
      const points = (label: string, texts: readonly string[]): string[] =>
        texts.length ? [labelled(label, texts.join(' '))] : [];
      return [textOf(option), ...points(words.pros, pros), ...points(words.cons, cons), note].filter(Boolean).join(' ');
    },
  };
  return (field, item, procedure) => describers[field]?.(item as never, procedure) ?? textOf(item);
}

const labelled = (label: string, text: string): string => (label ? `${label}: ${text}` : text);
