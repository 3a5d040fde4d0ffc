import type {
  HealthAspectEnumeration,
  HowTo,
  MedicalCode,
  MedicalProcedure,
  MedicalWebPage,
  WebPageElement,
  WithContext,
} from 'schema-dts';
import {codeSystem} from '../model/code-system.js';
import type {ListField, Procedure} from '../model/procedure.js';
import {ruleState} from '../model/rule-state.js';
import {itemText, listText} from './item-text.js';

/** Where and when the page about the record is published. */
export interface SchemaOrgOptions {
  /** Canonical address of the page, absolute. */
  readonly url?: string;
  /** The date where it is published, `2026-05-04`: a step whose rule is not in force that day is left out. */
  readonly today: string;
}

const TYPES = {
  diagnostic: 'DiagnosticProcedure',
  therapeutic: 'MedicalTherapy',
  surgical: 'SurgicalProcedure',
} as const;

/** Sections that schema.org has a name for, beside those that a procedure has a property for. */
const ASPECTS: readonly (readonly [field: ListField, aspect: string])[] = [
  ['risks', 'RisksOrComplicationsHealthAspect'],
  ['benefits', 'BenefitsHealthAspect'],
  ['warningSigns', 'SeeDoctorHealthAspect'],
  ['experience', 'PatientExperienceHealthAspect'],
  ['indications', 'UsageOrScheduleHealthAspect'],
  ['contraindications', 'SafetyHealthAspect'],
  ['alternatives', 'TreatmentsHealthAspect'],
];

/**
 * Writes a record as schema.org JSON-LD: a `MedicalWebPage` about the procedure (vocabulary release 30).
 *
 * Every text is the record's own. The kind of procedure is stated only where the record states it (`type`), since
 * schema.org gives each kind other properties. Of a withdrawn record nothing is described. Titles of licensed code systems are left out.
 * Escape `<` where it is set into HTML.
 */
export function writeSchemaOrg(procedure: Procedure, {url, today}: SchemaOrgOptions): WithContext<MedicalWebPage> {
  const {lang, name, summary, review, sources, version, alternates, funding, translation, withdrawn} = procedure;
  const page = {'@context': 'https://schema.org', '@type': 'MedicalWebPage', '@id': url, url, name} as const;
  if (withdrawn) return prune({...page, inLanguage: lang, creativeWorkStatus: 'Obsolete'});
  return prune({
    ...page,
    description: summary,
    inLanguage: lang,
    lastReviewed: review?.last,
    reviewedBy: review?.by === undefined ? undefined : {'@type': 'Organization', name: review.by},
    medicalAudience: {'@type': 'MedicalAudience', audienceType: 'Patient'},
    version,
    funder: funding === undefined ? undefined : {'@type': 'Organization', name: funding},
    citation: sources?.map(({text, url: address, publisher}) =>
      prune({
        '@type': 'CreativeWork' as const,
        name: text,
        url: address,
        publisher: publisher === undefined ? undefined : {'@type': 'Organization' as const, name: publisher},
      }),
    ),
    workTranslation: alternates
      ?.filter(({lang: other}) => other !== translation?.from)
      .map((alternate) => translationOf(alternate)),
    translationOfWork: alternates
      ?.filter(({lang: other}) => other === translation?.from)
      .map((alternate) => translationOf(alternate))[0],
    mainEntity: writeProcedure(procedure, today),
    hasPart: ASPECTS.flatMap(([field, aspect]) => writeSection(procedure, field, aspect)),
  });
}

const translationOf = ({lang, url, name}: NonNullable<Procedure['alternates']>[number]) =>
  prune({'@type': 'MedicalWebPage' as const, url, inLanguage: lang, name});

function writeProcedure(procedure: Procedure, today: string): MedicalProcedure {
  const {type, name, alsoKnownAs, summary, purpose, codes, preparation, recovery, notes, contraindications, risks} = procedure;
  const base = {
    name,
    alternateName: alsoKnownAs,
    description: [summary, purpose].filter((text) => text !== undefined).join('\n\n') || undefined,
    code: codes?.flatMap(writeCode),
    preparation: listText(
      preparation?.filter(({rule}) => !rule || ruleState(rule, today) === 'holds'),
      notes?.preparation,
    ),
    howPerformed: listText(procedure.steps, notes?.steps),
    followup: listText(recovery, notes?.recovery),
    subjectOf: writeHowTo(procedure),
  };
  if (type !== 'therapeutic') return prune({'@type': type ? TYPES[type] : ('MedicalProcedure' as const), ...base});
  return prune({
    '@type': TYPES.therapeutic,
    ...base,
    contraindication: contraindications?.map(itemText),
    adverseOutcome: risks?.map((risk) => ({'@type': 'MedicalEntity' as const, name: itemText(risk)})),
  });
}

/** A system without a number says nothing that a machine could use. Titles stay out where their publisher licenses them. */
function writeCode({system, code, display}: NonNullable<Procedure['codes']>[number]): MedicalCode[] {
  if (code === undefined) return [];
  const known = codeSystem(system);
  return [
    prune({
      '@type': 'MedicalCode',
      codeValue: code,
      codingSystem: known?.name ?? system,
      name: known && !known.notice ? display : undefined,
    }),
  ];
}

function writeHowTo({name, steps, duration}: Procedure): HowTo | undefined {
  if (!steps?.length) return undefined;
  const isOneTime = duration?.min !== undefined && duration.min === duration.max;
  return prune({
    '@type': 'HowTo' as const,
    name,
    totalTime: isOneTime ? duration.min : undefined,
    step: steps.map((step) => ({'@type': 'HowToStep' as const, text: itemText(step)})),
  });
}

function writeSection(procedure: Procedure, field: ListField, aspect: string): WebPageElement[] {
  const text = procedure[field]?.length ? listText(procedure[field], procedure.notes?.[field]) : undefined;
  if (text === undefined) return [];
  // One node of two types: `hasHealthAspect` belongs to the second, which the types of the first do not know.
  const section = {
    '@type': ['WebPageElement', 'HealthTopicContent'],
    hasHealthAspect: `https://schema.org/${aspect}` as HealthAspectEnumeration,
    text,
  };
  return [section as unknown as WebPageElement];
}

/** Leaves out what is not stated, and lists with nothing in them. */
function prune<T extends object>(node: T): T {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;
}
