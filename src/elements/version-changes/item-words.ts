import type {Localize} from '../../core/controllers/localize-controller.js';
import * as en from '../../locales/en.js';
import type {Likelihood, PreparationStep, Procedure} from '../../model/procedure.js';
import {isSilent, planSteps} from '../../model/preparation-plan.js';
import type {Contact} from '../../model/contacts.js';
import type {DescribeItem} from '../../model/record-changes.js';
import {asksFirst} from '../../model/preparation-plan.js';
import {doseWords, planWords, scopeWords} from '../prep-checklist/step-facts.js';
import {relationWords, type StepContext} from '../prep-checklist/step-time.js';

interface Nested {
  readonly text: string;
  readonly items?: readonly Nested[];
}

/** The text of an item and of what is nested in it, each on a line of its own. */
const textOf = ({text, items = []}: Nested): string => [text, ...items.map(textOf)].join('\n');

/**
 * Returns the words of each item of a record in the language of the page, all that an element shows beside its text: for whom
 * it is, its hours, medicine and dose, its chance, its urgency. Items that are nested in it follow on lines of their own.
 * @param today a step whose rule does not hold that day loses its text, `2026-05-04`.
 */
export function itemWords(localize: Localize, today: string): DescribeItem {
  const describeStep = (item: PreparationStep, procedure: Procedure): string => {
    const {steps} = planSteps(procedure, {today});
    const step = steps[procedure.preparation!.indexOf(item)]!;
    const words = localize.words('preparation', en.preparation);
    const context: StepContext = {words, localize, lang: procedure.lang, zone: undefined};
    const scope = scopeWords(step, procedure, context);
    if (isSilent(step))
      return [...scope, [step.kind && words.kinds[step.kind], words.askFirst].filter(Boolean).join(': ')].join(' ');
    const {medicine, dose, repeat} = step;
    const plan = planWords(localize);
    const facts = [
      medicine &&
        `${plan.medicine[medicine.action]}: ${medicine.name}${medicine.class === undefined ? '' : ` (${medicine.class})`}`,
      dose && `${doseWords(dose, steps, context)}${dose.amount === undefined ? '' : `: ${dose.amount}`}`,
      repeat && plan.repeat(localize.duration(repeat.every), localize.number(repeat.times)),
      asksFirst(step) && words.askFirst,
    ].filter(Boolean);
    const times = relationWords(step, context).filter(Boolean).join(', ');
    return [[...scope, labelled(times, textOf(step))].join(' '), ...facts].join('\n');
  };
  const describeRisk = ({likelihood, severity, ...risk}: NonNullable<Procedure['risks']>[number]): string => {
    const words = localize.words('risks', en.risks);
    const facts = [likelihood && chanceWords(likelihood, localize), severity && words.severity[severity]].filter(Boolean);
    return textOf(risk) + (facts.length ? ` (${facts.join('; ')})` : '');
  };
  const describers: Partial<Record<string, (item: never, procedure: Procedure) => string>> = {
    preparation: describeStep,
    warningSigns: ({urgency, ...sign}: NonNullable<Procedure['warningSigns']>[number]) =>
      labelled(localize.words('warningSigns', en.warningSigns).urgency[urgency].level, textOf(sign)),
    recovery: ({when, ...step}: NonNullable<Procedure['recovery']>[number]) => {
      const words = localize.words('recovery', en.recovery);
      const write = when && (when.means && when.means !== 'at' ? words[when.means] : words.after);
      return labelled(write ? write(localize.duration(when!.after)) : '', textOf(step));
    },
    risks: describeRisk,
    alternatives: ({pros = [], cons = [], note, ...option}: NonNullable<Procedure['alternatives']>[number]) => {
      const words = localize.words('alternatives', en.alternatives);
      const points = (label: string, texts: readonly string[] = []): string[] =>
        texts.length ? [labelled(label, texts.join(' '))] : [];
      return [
        textOf(option),
        ...points(words.pros, pros),
        ...points(words.cons, cons),
        ...points(localize.words('risks', en.risks).heading, option.risks?.map(describeRisk)),
        ...points(localize.words('recovery', en.recovery).heading, option.recovery?.map(textOf)),
        ...points(localize.words('experience', en.experience).heading, option.experience?.map(textOf)),
        note,
      ]
        .filter(Boolean)
        .join('\n');
    },
    contacts: ({kind, name, phone, hours}: Contact) =>
      labelled(
        [localize.words('warningSigns', en.warningSigns).contacts[kind], name].filter(Boolean).join(', '),
        [phone, hours].filter(Boolean).join(', '),
      ),
    glossary: ({term, definition}: NonNullable<Procedure['glossary']>[number]) => labelled(term, definition),
    // Another drawing may have the same words: the name of its file distinguishes them. What only decorates says nothing.
    pictures: ({src, alt, caption}: NonNullable<Procedure['pictures']>[number]) => {
      const words = [caption, alt].filter(Boolean).join('. ');
      return words && `${words} (${src.replace(/^.*\//, '')})`;
    },
  };
  return (field, item, procedure) => describers[field]?.(item as never, procedure) ?? textOf(item as Nested);
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
