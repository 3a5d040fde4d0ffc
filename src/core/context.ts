import {createContext} from '@lit/context';
import type {Procedure} from '../model/procedure.js';

/** The state of an element's record. */
export type RecordState = (
  | {readonly status: 'waiting'}
  | {
      readonly status: 'ready';
      readonly procedure: Procedure;
      /** A copy for scripts of the page, in plain objects. */
      readonly plain: Procedure;
    }
  | {readonly status: 'error'; readonly error: Error}
) & {
  /** Whether the provider already shows that the record is past its review date. */
  readonly staleTold?: boolean;
};

export const WAITING: RecordState = {status: 'waiting'};

/** Shared by key, so that copies of this library on one page understand each other. */
export const procedureContext = createContext<RecordState>(Symbol.for('procedure-elements/procedure@1'));
