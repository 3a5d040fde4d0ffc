import type {RecordIssue} from '../model/parse-procedure.js';

/** Why a record could not be had. The message says what happened, where, and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';

  constructor(
    readonly reason: 'blocked' | 'unreachable' | 'not-found' | 'too-large' | 'not-json' | 'invalid',
    message: string,
    /** What is wrong in the record, where `reason` is `"invalid"`. */
    readonly issues: readonly RecordIssue[] = [],
  ) {
    super(message);
  }
}
