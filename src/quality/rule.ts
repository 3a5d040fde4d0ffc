import type {Procedure} from '../model/procedure.js';
import type {RecordTexts} from './record-texts.js';

/** How much a finding matters. Only errors make the `check` command fail. */
export type Level = 'note' | 'warning' | 'error';

/** One place of a record where a rule is not met. */
export interface Finding {
  /** Id of the rule, such as `ipdas/do-nothing`. */
  readonly rule: string;
  readonly level: Level;
  /** JSON pointer (RFC 6901) of the value, or of the list or record in which something is missing. Empty for the record. */
  readonly path: string;
  /** States what was found and what to do, in one sentence or two. */
  readonly message: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** The text at `path` as it should be, where one change certainly mends it. */
  readonly mend?: string;
}

/** A finding of one rule, before its level is known. */
export type Found = Pick<Finding, 'path' | 'message' | 'mend'>;

/** The record and what all rules share about it. */
export interface Subject {
  readonly procedure: Procedure;
  readonly texts: RecordTexts;
  /** Primary language subtag: `en` for `en-GB`. */
  readonly language: string;
  /** The day on which the check runs, `2026-05-04`. */
  readonly today: string;
  /** The highest school grade that the texts may ask for. */
  readonly readingGrade?: number;
}

/** One rule. Its id and meaning never change. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  /** States the condition under which the rule finds something. */
  readonly when: string;
  readonly source: string;
  /** Languages of the texts that the rule can decide on; all where absent. */
  readonly languages?: readonly string[];
  find(subject: Subject): readonly Found[];
}

/** Writes a rule that looks at each text of the record. */
export const perText =
  (find: (text: string, subject: Subject) => string | undefined): Rule['find'] =>
  (subject) =>
    subject.texts.all.flatMap(({path, text}) => {
      const message = find(text, subject);
      return message ? [{path, message}] : [];
    });
