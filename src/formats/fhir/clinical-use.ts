import type {Procedure} from '../../model/procedure.js';
import {resource, type CodeableConcept, type Resource} from './release.js';
import {BASE, readExtension, schemaOf, writeExtension} from './values.js';

/** Lists that R5 has a resource for: ClinicalUseDefinition. */
export const CLINICAL_LISTS = ['indications', 'contraindications', 'risks', 'warningSigns'] as const;
export type ClinicalList = (typeof CLINICAL_LISTS)[number];

type Item<L extends ClinicalList> = NonNullable<Procedure[L]>[number];

const SEVERITY = `${BASE}severity`;
const FREQUENCY = `${BASE}frequency`;
const URGENCY = `${BASE}urgency`;

/** Writes one item of such a list (R5). @param subject reference to the procedure. */
export function writeClinicalUse<L extends ClinicalList>(list: L, item: Item<L>, subject: string, lang: string): Resource {
  const base = {resourceType: 'ClinicalUseDefinition', language: lang, subject: [{reference: subject}]};
  const rest = (leftover: object): Resource['extension'] => {
    const extension = writeExtension('item', leftover);
    return extension && [extension];
  };
  if (list === 'risks') {
    const {text, severity, likelihood, ...more} = item as Item<'risks'>;
    const word = likelihood && 'word' in likelihood ? likelihood.word : undefined;
    return resource({
      ...base,
      type: 'undesirable-effect',
      extension: rest({...more, ...(likelihood && word === undefined && {likelihood})}),
      undesirableEffect: resource({
        symptomConditionEffect: {concept: {text}},
        classification: severity && coded(SEVERITY, severity),
        frequencyOfOccurrence: word && coded(FREQUENCY, word.replaceAll(' ', '-'), word),
      }),
    });
  }
  if (list === 'warningSigns') {
    const {text, urgency, ...more} = item as Item<'warningSigns'>;
    const warning = {description: text, code: coded(URGENCY, urgency)};
    return resource({...base, type: 'warning', extension: rest(more), warning});
  }
  const {text, ...more} = item;
  const kind = list === 'indications' ? 'indication' : 'contraindication';
  return resource({
    ...base,
    type: kind,
    extension: rest(more),
    [kind]: {diseaseSymptomProcedure: {concept: {text}}},
  });
}

const coded = (system: string, code: string, display?: string): CodeableConcept => ({
  coding: [resource({system, code, display})],
});

/** Reads an item back. */
export function readClinicalUse(list: ClinicalList, use: Resource): object {
  const more = readExtension(use.extension as never, 'item', schemaOf(list));
  if (list === 'risks') {
    const effect = use.undesirableEffect as {
      readonly symptomConditionEffect: {readonly concept: CodeableConcept};
      readonly classification?: CodeableConcept;
      readonly frequencyOfOccurrence?: CodeableConcept;
    };
    const severity = codeOf(effect.classification);
    const word = codeOf(effect.frequencyOfOccurrence)?.replaceAll('-', ' ');
    return {
      text: textOf(effect.symptomConditionEffect),
      ...(severity && {severity}),
      ...(word && {likelihood: {word}}),
      ...more,
    };
  }
  if (list === 'warningSigns') {
    const {description, code} = use.warning as {description: string; code: CodeableConcept};
    return {text: description, urgency: codeOf(code), ...more};
  }
  const kind = list === 'indications' ? 'indication' : 'contraindication';
  const {diseaseSymptomProcedure} = use[kind] as {diseaseSymptomProcedure: {concept: CodeableConcept}};
  return {text: textOf(diseaseSymptomProcedure), ...more};
}

const codeOf = (concept: CodeableConcept | undefined): string | undefined => concept?.coding?.[0]?.code;
const textOf = ({concept}: {concept: CodeableConcept}): string | undefined => concept.text;
