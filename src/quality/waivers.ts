import type {Finding} from './rule.js';

/** A finding that the authors accept for a time, and why. */
export interface Waiver {
  readonly rule: string;
  /** Id of the record; all records where absent. */
  readonly record?: string;
  /** JSON pointer of the finding; all places where absent. */
  readonly path?: string;
  readonly reason: string;
  /** Last day on which the waiver holds, `2027-05-31`. */
  readonly until: string;
}

/** Findings with and without a waiver. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly waived: readonly (Finding & Pick<Waiver, 'reason' | 'until'>)[];
}

/**
 * Takes the waived findings out. A waiver that has ended no longer counts, and its finding says so.
 * @param record id of the record.
 * @param today the date, `2026-05-04`.
 * @param used collects the waivers that met a finding.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  {record, today, used}: {readonly record: string; readonly today: string; readonly used?: Set<Waiver>},
): Waived {
  const open: Finding[] = [];
  const waived: Waived['waived'][number][] = [];
  for (const finding of findings) {
    const own = waivers.filter(
      (one) => one.rule === finding.rule && (one.record ?? record) === record && (one.path ?? finding.path) === finding.path,
    );
    const valid = own.find(({until}) => until >= today);
    for (const waiver of own) used?.add(waiver);
    if (valid) waived.push({...finding, reason: valid.reason, until: valid.until});
    else if (own[0]) open.push({...finding, message: `${finding.message} The waiver ended on ${own[0].until}.`});
    else open.push(finding);
  }
  return {findings: open, waived};
}
