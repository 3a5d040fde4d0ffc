import {Localize} from '../../core/controllers/localize-controller.js';
import {asksFirst} from '../../elements/prep-checklist/step.js';
import {doseWords, planWords, scopeWords} from '../../elements/prep-checklist/step-facts.js';
import type {StepContext} from '../../elements/prep-checklist/step-time.js';
import {itemWords} from '../../elements/version-changes/item-words.js';
import type {OutlineWords} from '../../formats/outline.js';
import * as en from '../../locales/en.js';
import {contactsOf} from '../../model/contacts.js';
import {isSilent, planSteps, type PlannedStep} from '../../model/preparation-plan.js';
import type {Alternative, PreparationStep, Procedure} from '../../model/procedure.js';
import '../../server/languages.js';

/** Writes in a language for readers without our elements. */
function speak(lang: string): Localize {
  const localize = new Localize({lang, addController: () => undefined} as never);
  localize.hostUpdate();
  return localize;
}

/**
 * Returns the words of a record for readers without our elements, in its own language where the interface speaks it: of each
 * item all that an element shows beside its text.
 * @param today the date of the export, `2026-05-04`: a step whose rule does not hold that day loses its text.
 */
export function recordWords(procedure: Procedure, today: string): Pick<OutlineWords, 'item' | 'contacts' | 'names' | 'origin'> {
  const localize = speak(procedure.lang);
  const describe = itemWords(localize, today);
  const {steps} = planSteps(procedure, {today});
  const context: StepContext = {
    ...{localize, lang: procedure.lang, zone: undefined},
    words: localize.words('preparation', en.preparation),
  };
  const describers: Partial<Record<string, (item: never, words: string) => string>> = {
    preparation: (step: PreparationStep, words) =>
      stepWords(steps[procedure.preparation!.indexOf(step)]!, words, {procedure, steps, context}),
    alternatives: (option: Alternative, words) => {
      const headings = {risks: en.risks, recovery: en.recovery, experience: en.experience};
      const inner = (['risks', 'recovery', 'experience'] as const).flatMap((field) =>
        (option[field] ?? []).map(
          (item) => `${localize.words(field, headings[field] as never).heading}: ${describe(field, item, procedure)}`,
        ),
      );
      return [words, ...inner].join('\n');
    },
    risks: ({source}: {source?: string}, words) =>
      source === undefined ? words : `${words}\n${localize.words('risks', en.risks).source(source)}`,
  };
  return {
    item: (field, item) => {
      const words = describe(field, item as never, procedure);
      return describers[field]?.(item as never, words) ?? words;
    },
    contacts: contactWords(procedure, localize),
    names: procedure.alsoKnownAs?.length
      ? [localize.words('card', en.card).alsoKnownAs(new Intl.ListFormat(localize.lang).format(procedure.alsoKnownAs))]
      : [],
    origin: originWords(procedure, localize),
  };
}

interface StepPlan {
  readonly procedure: Procedure;
  readonly steps: readonly PlannedStep[];
  readonly context: StepContext;
}

/** For whom a step is, when and what, with which medicine, dose and repetition. @param words its time and its text. */
function stepWords(step: PlannedStep, words: string, {procedure, steps, context}: StepPlan): string {
  const scope = scopeWords(step, procedure, context);
  if (isSilent(step)) return [...scope, words].join(' ');
  const {localize} = context;
  const {medicine, dose, repeat} = step;
  const plan = planWords(localize);
  const facts = [
    medicine &&
      `${plan.medicine[medicine.action]}: ${medicine.name}${medicine.class === undefined ? '' : ` (${medicine.class})`}`,
    dose && `${doseWords(dose, steps, context)}${dose.amount === undefined ? '' : `: ${dose.amount}`}`,
    repeat && plan.repeat(localize.duration(repeat.every), localize.number(repeat.times)),
    asksFirst(step) && context.words.askFirst,
  ].filter((fact) => fact);
  return [[...scope, words].join(' '), ...facts].join('\n');
}

function contactWords(procedure: Procedure, localize: Localize): string[] {
  const {contacts} = localize.words('warningSigns', en.warningSigns);
  return contactsOf(procedure, {}).map(({kind, name, phone, hours}) =>
    [`${contacts[kind]}:`, name, phone, hours].filter((part) => part !== undefined).join(' '),
  );
}

function originWords({review, version, integrity, translation}: Procedure, localize: Localize): string[] {
  const words = localize.words('review', en.review);
  const names = new Intl.DisplayNames(localize.lang, {type: 'language'});
  const line = (label: string, value: string | undefined): string[] => (value === undefined ? [] : [`${label}: ${value}`]);
  return [
    ...line(words.last, review?.last && localize.date(review.last)),
    ...line(words.next, review?.next && localize.date(review.next)),
    ...line(words.by, review?.by),
    ...line(words.version, version),
    ...line(words.code, integrity?.code),
    ...(translation ? [words.translation[translation.state](names.of(translation.from) ?? translation.from)] : []),
  ];
}
