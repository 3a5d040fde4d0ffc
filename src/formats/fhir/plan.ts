import type {PreparationStep, Procedure} from '../../model/procedure.js';
import {isCalendar, readDuration, writeDuration, type FhirDuration} from './durations.js';
import {resource, type CodeableConcept, type FhirRelease, type Resource} from './release.js';
import {BASE, readExtension, schemaOf, writeExtension, type Extension} from './values.js';

type RecoveryItem = NonNullable<Procedure['recovery']>[number];

/** `action` of a PlanDefinition. R4 calls the id `id`, R5 `linkId`; R4 has many codes, R5 one. */
interface Action {
  readonly id?: string;
  readonly linkId?: string;
  readonly title?: string;
  readonly description?: string;
  readonly code?: CodeableConcept | readonly CodeableConcept[];
  readonly documentation?: readonly Resource[];
  readonly relatedAction?: readonly RelatedAction[];
  readonly extension?: Extension[];
}

interface RelatedAction {
  readonly actionId?: string;
  readonly targetId?: string;
  readonly relationship: string;
  readonly offsetDuration?: FhirDuration;
  readonly extension?: Extension[];
}

const PROCEDURE = 'procedure';
const KIND = `${BASE}preparation-kind`;
const LISTS = ['preparation', 'recovery'] as const;

/** Writes preparation and recovery as a PlanDefinition: steps with their offsets from the procedure. */
export function writePlan(procedure: Procedure, release: FhirRelease): Resource | undefined {
  const {preparation = [], recovery = [], name, lang, withdrawn} = procedure;
  if (!preparation.length && !recovery.length) return undefined;
  return resource({
    resourceType: 'PlanDefinition',
    language: lang,
    title: name,
    status: withdrawn ? 'retired' : 'active',
    action: [
      ...preparation.map((step, at) => writeStep(step, `preparation-${at + 1}`, release)),
      {...idOf(PROCEDURE, release), title: name},
      ...recovery.map((item, at) => writeRecovery(item, `recovery-${at + 1}`, release)),
    ],
  });
}

const idOf = (id: string, release: FhirRelease): Pick<Action, 'id' | 'linkId'> => (release === 'r4' ? {id} : {linkId: id});

function writeStep({text, kind, when, rule, ...rest}: PreparationStep, id: string, release: FhirRelease): Action {
  const {before, anchor, ...time} = when ?? {};
  const offset = anchor === undefined && before !== undefined ? writeDuration(before) : undefined;
  const kindCode = kind && {coding: [{system: KIND, code: kind}]};
  const {title, url, ...dates} = rule ?? {};
  const leftover = {
    ...rest,
    ...(when && (Object.keys(time).length || !offset) ? {when: offset ? time : when} : {}),
    ...(rule && {rule: dates}),
  };
  return resource({
    ...idOf(id, release),
    description: text,
    code: kindCode && (release === 'r4' ? [kindCode] : kindCode),
    documentation: rule && [resource({type: 'citation', display: title, ...address(url, release)})],
    relatedAction: offset && [relatedTo('before-start', offset, release)],
    extension: [writeExtension('item', leftover)].filter((one) => one !== undefined),
  }) as Action;
}

function writeRecovery({text, when, ...rest}: RecoveryItem, id: string, release: FhirRelease): Action {
  const {after, ...time} = when ?? {};
  const offset = after === undefined ? undefined : writeDuration(after);
  const leftover = {
    ...rest,
    ...(when && (Object.keys(time).length || !offset) ? {when: offset ? time : when} : {}),
  };
  return resource({
    ...idOf(id, release),
    description: text,
    relatedAction: offset && [relatedTo('after-end', offset, release)],
    extension: [writeExtension('item', leftover)].filter((one) => one !== undefined),
  });
}

/** RelatedArtifact: R5 has no `url` but that of a document. */
export const address = (url: string | undefined, release: FhirRelease): object =>
  url === undefined ? {} : release === 'r4' ? {url} : {document: {url}};

function relatedTo(relationship: string, offsetDuration: FhirDuration, release: FhirRelease): RelatedAction {
  const target = release === 'r4' ? {actionId: PROCEDURE} : {targetId: PROCEDURE};
  const extension = isCalendar(offsetDuration) ? [{url: `${BASE}calendar`, valueBoolean: true}] : undefined;
  return resource({...target, relationship, offsetDuration, extension}) as RelatedAction;
}

/** Reads the steps back, by list. */
export function readPlan(plan: Resource): Pick<Procedure, 'preparation' | 'recovery'> {
  const actions = (plan.action ?? []) as readonly Action[];
  const of = (list: string): Action[] => actions.filter(({id, linkId}) => (linkId ?? id ?? '').startsWith(`${list}-`));
  const [preparation, recovery] = LISTS.map(of) as [Action[], Action[]];
  return {
    ...(preparation.length && {preparation: preparation.map(readStep)}),
    ...(recovery.length && {recovery: recovery.map(readRecovery)}),
  } as Pick<Procedure, 'preparation' | 'recovery'>;
}

function readStep(action: Action): object {
  const {description, code, documentation, extension} = action;
  const {when, rule, ...rest} = readExtension(extension, 'item', schemaOf('preparation')) as Partial<PreparationStep>;
  const before = offsetOf(action);
  const kind = ([code].flat()[0] as CodeableConcept | undefined)?.coding?.find(({system}) => system === KIND)?.code;
  const [artifact] = (documentation ?? []) as readonly {display?: string; url?: string; document?: {url?: string}}[];
  const url = artifact?.url ?? artifact?.document?.url;
  return {
    text: description,
    ...(kind && {kind}),
    ...((when || before) && {when: {...when, ...(before && {before})}}),
    ...(artifact && {rule: {...rule, title: artifact.display, ...(url && {url})}}),
    ...rest,
  };
}

function readRecovery(action: Action): object {
  const {when, ...rest} = readExtension(action.extension, 'item', schemaOf('recovery')) as Partial<RecoveryItem>;
  const after = offsetOf(action);
  return {
    text: action.description,
    ...((when || after) && {when: {...when, ...(after && {after})}}),
    ...rest,
  };
}

function offsetOf({relatedAction}: Action): string | undefined {
  const [related] = relatedAction ?? [];
  return related?.offsetDuration && readDuration(related.offsetDuration);
}
