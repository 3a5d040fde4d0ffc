import {isServer} from '../../core/is-server.js';
import type {PreparationStep} from '../../model/procedure.js';
import type {Entry} from './appointment-form.js';

/** The saved state of a checklist. */
export interface Memory {
  /** The steps that are done, as `stepNames` has them. */
  readonly done: readonly string[];
  /** The patient's entry, and the author's appointment at that time. */
  readonly entered?: Entry & {readonly insteadOf?: string};
  /** The answers to the record's conditions, by their ids. */
  readonly answers?: Readonly<Record<string, string>>;
}

export const NOTHING: Memory = {done: []};

/** Returns the saved state if it has a valid shape. */
export function checkMemory({done, entered, answers}: {readonly [K in keyof Memory]?: unknown}): Memory | undefined {
  if (!Array.isArray(done)) return undefined;
  const {appointment, timeZone} = (entered ?? {}) as Partial<Entry>;
  const given = typeof answers === 'object' && answers ? Object.entries(answers) : [];
  return {
    done,
    entered: typeof appointment === 'string' && typeof timeZone === 'string' ? (entered as Entry) : undefined,
    answers: Object.fromEntries(given.filter(([, answer]) => typeof answer === 'string')) as Record<string, string>,
  };
}

/**
 * Names of steps that last while a record changes: all that a step says, hours too, and which of the same ones it is.
 * So no tick moves to another step, and none stays by a step that now says something else.
 */
export function stepNames(steps: readonly PreparationStep[]): string[] {
  const names = steps.map((step) => JSON.stringify(step));
  return names.map((name, at) => name + names.slice(0, at).filter((other) => other === name).length);
}

/** The places of the steps that are done, in their order, without the places of `others`. */
export function donePlaces(steps: readonly PreparationStep[], {done}: Memory, others: readonly number[] = []): number[] {
  // On a server nobody has done anything.
  if (isServer) return [];
  return stepNames(steps).flatMap((name, at) => (done.includes(name) && !others.includes(at) ? [at] : []));
}
