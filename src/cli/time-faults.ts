import type {Procedure} from '../model/procedure.js';
import {dateHere} from '../model/review.js';

/** Where in a record, and what to tell its author. */
export interface TimeFault {
  readonly path: string;
  readonly text: string;
}

/** Times that fit the schema and still cannot be meant, or hide a step from patients. */
export const timeFaults = (procedure: Procedure): TimeFault[] => [
  ...dateFaults(procedure),
  ...relationFaults(procedure),
  ...durationFaults(procedure),
];

/** A time beside food, drink or medicine reads as "do it then" unless the record says otherwise. */
const relationFaults = ({preparation = []}: Procedure): TimeFault[] =>
  preparation.flatMap(({kind, when}, at) =>
    (kind === 'fasting' || kind === 'medicine') && when && !when.means
      ? [
          {
            path: `$.preparation[${at}].when`,
            text: 'found a time for eating, drinking or medicine without "means": add "until", "from", "at" or "by"',
          },
        ]
      : [],
  );

function dateFaults({review, preparation = []}: Procedure): TimeFault[] {
  const today = dateHere(Date.now());
  const faults = preparation.flatMap(({rule}, at) => {
    const path = `$.preparation[${at}].rule.expires`;
    if (rule?.effective && rule.expires < rule.effective)
      return [{path, text: `found ${rule.expires}, before the rule begins (${rule.effective}): the step is never shown`}];
    if (rule && rule.expires < today)
      return [{path, text: `the rule ended on ${rule.expires}: the step is not shown, look up the present rule`}];
    return [];
  });
  if (review?.last && review.next && review.next < review.last)
    faults.push({path: '$.review.next', text: `found ${review.next}, before the last review (${review.last})`});
  return faults;
}

/** Nobody prepares or is treated for longer; what comes after, and risks, may last a life. */
const [LONG, LIFE] = [2, 100];
const DAYS = [365, 30, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];
const PARTS = /^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?T?(\d+H)?(\d+M)?(\d+S)?$/;

function durationFaults({preparation = [], duration, recovery = [], risks = []}: Procedure): TimeFault[] {
  const times: readonly (readonly [path: string, time: string | undefined, years: number])[] = [
    ...preparation.map(({when}, at) => [`$.preparation[${at}].when.before`, when?.before, LONG] as const),
    ['$.duration.min', duration?.min, LONG],
    ['$.duration.max', duration?.max, LONG],
    ...recovery.map(({when}, at) => [`$.recovery[${at}].when.after`, when?.after, LIFE] as const),
    ...risks.map(({likelihood}, at) => {
      const period = likelihood && 'period' in likelihood ? likelihood.period : undefined;
      return [`$.risks[${at}].likelihood.period`, period, LIFE] as const;
    }),
  ];
  return times.flatMap(([path, time, years]) =>
    time !== undefined && daysOf(time) > years * 366
      ? [{path, text: `found ${time}, which is more than ${years} years: check the number and its unit`}]
      : [],
  );
}

const daysOf = (time: string): number =>
  (PARTS.exec(time) ?? []).slice(1).reduce((days, part, at) => days + Number.parseInt(part ?? '0', 10) * DAYS[at]!, 0);
