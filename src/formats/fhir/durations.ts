/** A duration as FHIR has it, with a unit of UCUM. */
export interface FhirDuration {
  readonly value: number;
  readonly unit: string;
  readonly system: 'http://unitsofmeasure.org';
  readonly code: string;
}

const UNITS = [
  ['T', 'S', 's', 'second'],
  ['T', 'M', 'min', 'minute'],
  ['T', 'H', 'h', 'hour'],
  ['', 'D', 'd', 'day'],
  ['', 'W', 'wk', 'week'],
  ['', 'M', 'mo', 'month'],
  ['', 'Y', 'a', 'year'],
] as const;

/** Writes an ISO 8601 duration of one unit, such as `PT6H`; `undefined` for others, which FHIR cannot say. */
export function writeDuration(iso: string): FhirDuration | undefined {
  const [, time = '', value, letter] = /^P(T?)(\d+)([A-Z])$/.exec(iso) ?? [];
  const found = UNITS.find(([before, unit]) => before === time && unit === letter);
  if (!found || `${Number(value)}` !== value) return undefined;
  return {value: Number(value), unit: found[3], system: 'http://unitsofmeasure.org', code: found[2]};
}

/** Reads a duration back. */
export function readDuration({value, code}: Pick<FhirDuration, 'value' | 'code'>): string | undefined {
  const found = UNITS.find(([, , unit]) => unit === code);
  return found && Number.isInteger(value) ? `P${found[0]}${value}${found[1]}` : undefined;
}

/** Days and more are calendar time in a record, while `d` of UCUM is 24 hours. */
export const isCalendar = ({code}: FhirDuration): boolean => !['s', 'min', 'h'].includes(code);
