import type {RecordIssue} from '../model/parse-procedure.js';

/** The reason why a record cannot be loaded. The message states what happened, where, and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';

  constructor(
    readonly reason: 'blocked' | 'unreachable' | 'not-found' | 'too-large' | 'not-json' | 'invalid',
    message: string,
    /** The issues of the record if `reason` is `"invalid"`. */
    readonly issues: readonly RecordIssue[] = [],
  ) {
    super(message);
  }
}

/** A record has some ten thousand characters: with many more, the page would stand still. */
export const MAX_SIZE = 1_000_000;

/** The error of a text that has too many characters. */
export const tooLarge = (where: string, most = MAX_SIZE): RecordError =>
  new RecordError('too-large', `${where} is larger than ${most / 1e6} MB and was not read. Is the address right?`);
