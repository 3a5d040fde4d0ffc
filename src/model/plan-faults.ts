import type {PreparationStep, Procedure} from './procedure.js';

/** Errors of a preparation plan that fits the schema. */
export interface PlanFault {
  /** JSON path of the smallest value that is meant. */
  readonly path: string;
  readonly text: string;
  /** `error` where patients could be harmed by the plan as it is. */
  readonly level: 'error' | 'warning';
}

/**
 * Finds faults of a preparation plan: medicines that are stopped or changed on nobody's word, conditions that do not
 * exist, moments that contradict themselves, doses that do not form a group.
 */
export function planFaults({preparation = [], conditions = []}: Procedure): PlanFault[] {
  const known = new Map(conditions.map(({id, answers}) => [id, new Set(answers.map((answer) => answer.id))]));
  return [
    ...repeatedIds(conditions),
    ...preparation.flatMap((step, at) => [
      ...medicineFaults(step, `$.preparation[${at}]`),
      ...audienceFaults(step, `$.preparation[${at}]`, known),
      ...momentFaults(step, `$.preparation[${at}]`),
    ]),
    ...doseFaults(preparation),
  ];
}

function repeatedIds(conditions: NonNullable<Procedure['conditions']>): PlanFault[] {
  const ids = conditions.map(({id}) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{path: `$.conditions[${at}].id`, text: `found "${id}" again, expected an id of its own`, level: 'error' as const}],
  );
}

/** Advice to stop or change a medicine was reversed within a year more than once: it needs a dated rule or the team's word. */
function medicineFaults({medicine, rule}: PreparationStep, path: string): PlanFault[] {
  if (!medicine || !['stop', 'change'].includes(medicine.action) || rule || medicine.askFirst) return [];
  return [
    {
      path: `${path}.medicine.action`,
      text: `found "${medicine.action}" without a rule, expected a rule with its dates, or "askFirst": true`,
      level: 'error',
    },
  ];
}

function audienceFaults(
  {for: audience, appointment}: PreparationStep,
  path: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): PlanFault[] {
  const faults: PlanFault[] = [];
  const answers = audience && known.get(audience.condition);
  if (audience && !answers)
    faults.push({
      path: `${path}.for.condition`,
      text: `found "${audience.condition}", expected the id of a condition of this record`,
      level: 'error',
    });
  const strange = answers && audience.answers.find((id) => !answers.has(id));
  if (strange !== undefined)
    faults.push({
      path: `${path}.for.answers[${audience!.answers.indexOf(strange)}]`,
      text: `found "${strange}", expected the id of an answer to "${audience!.condition}"`,
      level: 'error',
    });
  const {from = '00:00', to = '24:00'} = appointment ?? {};
  if (to <= from)
    faults.push({
      path: `${path}.appointment.to`,
      text: `found ${to}, expected a time after ${from}: the step is never shown`,
      level: 'error',
    });
  return faults;
}

function momentFaults({kind, when, repeat}: PreparationStep, path: string): PlanFault[] {
  const faults: PlanFault[] = [];
  if (when && !when.before === !when.at)
    faults.push({
      path: `${path}.when`,
      text: when.at
        ? 'found both "before" and "at", expected one of them'
        : 'found neither "before" nor "at", expected one of them',
      level: 'error',
    });
  if (when && !when.means && !when.until && (kind === 'fasting' || kind === 'medicine'))
    faults.push({
      path: `${path}.when`,
      text: 'found no "means": say whether the step is meant until, from, at or by this time',
      level: 'warning',
    });
  if (repeat && !when)
    faults.push({path: `${path}.repeat`, text: 'found no "when": nobody can tell when the first time is', level: 'warning'});
  return faults;
}

function doseFaults(preparation: readonly PreparationStep[]): PlanFault[] {
  const seen = new Set<string>();
  return preparation.flatMap(({dose, for: audience, appointment}, at) => {
    if (!dose) return [];
    const key = JSON.stringify([dose.of, dose.part, audience, appointment]);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated
      ? [
          {
            path: `$.preparation[${at}].dose.part`,
            text: `found part ${dose.part} of "${dose.of}" again, expected another part`,
            level: 'warning' as const,
          },
        ]
      : [];
  });
}
