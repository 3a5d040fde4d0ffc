import {createContext} from '@lit/context';
import type {Procedure} from '../model/procedure.js';

/** What an element knows of its record. */
export type RecordState = (
  | {readonly status: 'waiting'}
  | {readonly status: 'ready'; readonly procedure: Procedure}
  | {readonly status: 'error'; readonly error: Error}
) & {
  /** The provider has told the reader that the record is past its review date. */
  readonly staleTold?: boolean;
};

export const WAITING: RecordState = {status: 'waiting'};

/** Shared by key, so that copies of this library on one page understand each other. */
export const procedureContext = createContext<RecordState>(Symbol.for('procedure-elements/procedure@1'));
