import {keep, readKept} from '../core/storage.js';
import type {Procedure} from '../model/procedure.js';
import type {Entry} from './prep-form.js';

/** What a person has done with a checklist. */
export interface Memory {
  /** Places of the steps that are done. */
  readonly done: ReadonlySet<number>;
  readonly entered?: Entry;
}

export const NOTHING: Memory = {done: new Set()};

const keyOf = ({id, version = ''}: Procedure): string => `procedure-elements/preparation/${id}/${version}`;

/** Steps are kept by their words, so that no tick moves to another step when the record has changed under the same version. */
export function remember(procedure: Procedure, {done, entered}: Memory): void {
  const texts = procedure.preparation?.flatMap(({text}, index) => (done.has(index) ? [text] : []));
  keep(keyOf(procedure), texts?.length || entered ? {done: texts, ...entered} : undefined);
}

export function recall(procedure: Procedure): Memory {
  const kept = readKept(keyOf(procedure)) as Partial<Entry & {done: readonly string[]}> | undefined;
  const {appointment, timeZone} = kept ?? {};
  const texts = Array.isArray(kept?.done) ? kept.done : [];
  return {
    done: new Set(procedure.preparation?.flatMap(({text}, index) => (texts.includes(text) ? [index] : []))),
    entered: typeof appointment === 'string' && typeof timeZone === 'string' ? {appointment, timeZone} : undefined,
  };
}
