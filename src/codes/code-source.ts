/** A query for a source of codes. */
export interface CodeQuery {
  /** The typed text: the prefix of a code, with or without dots, or words in any order. */
  readonly query: string;
  /** Short names of the systems to search (`"ICD-10-PCS"`); all that the source has by default. */
  readonly systems?: readonly string[];
  /** Only codes that begin with this, each as a hit of its own: what opens a family. `""` gives every code for itself. */
  readonly within?: string;
  /** At most so many hits; 10 by default. */
  readonly limit?: number;
  /** Leave out so many hits first. */
  readonly offset?: number;
  /** Ends the search: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** One code that was found. */
export interface CodeHit {
  /** Short name of the system. */
  readonly system: string;
  /** The code as its publisher writes it. */
  readonly code: string;
  /** Its title. Text, never markup. */
  readonly display: string;
  /** The everyday or clinical term that led here, where it was not the title's own words. */
  readonly reason?: string;
  /** The words of `display`, counted from 0 and separated by single spaces, that were asked for. */
  readonly marks?: readonly number[];
  /** The family whose best code this is: what its codes begin with, and how many of them were found. */
  readonly family?: {readonly code: string; readonly count: number};
}

/** A list of codes, as far as its reader must know it. */
export interface CodeSet {
  readonly system: string;
  /** Its name as people read it. */
  readonly title?: string;
  /** Release, such as `2026`. */
  readonly version?: string;
  /** The notice that the publisher's licence requires next to the codes. */
  readonly licence?: string;
}

/** The answer to a query. */
export interface CodeResult {
  /** Best first. */
  readonly hits: readonly CodeHit[];
  /** How many codes were found in all, those of families counted one by one, where the source knows. */
  readonly total?: number;
  /** More may fit: not all that there is was looked at, or not yet. */
  readonly partial?: boolean;
  /** Words of the query that none of the hits has, as they were typed. */
  readonly without?: readonly string[];
  /** The lists that were searched. */
  readonly sets: readonly CodeSet[];
  /** Why lists are missing that should have been searched; `retry` of the source tries them again. */
  readonly failed?: readonly Error[];
  /** Settles when a list that is still on its way has come or failed: then it pays to ask again. */
  readonly more?: Promise<unknown>;
}

/**
 * Where codes are found: static files, a terminology server.
 * A source answers each query on its own; the caller drops late answers.
 */
export interface CodeSource {
  /** @throws {CodeSourceError} (rejects) where nothing could be searched. */
  search(query: CodeQuery): Promise<CodeResult>;
  /** Lets the next search try again what could not be loaded. */
  retry?(): void;
}

/** An aspect in which two codes differ, in systems where each character has one meaning. */
export type Axis = 'operation' | 'part' | 'approach' | 'device' | 'qualifier';

/** A code that is much like another. */
export interface SimilarCode extends Pick<CodeHit, 'system' | 'code' | 'display'> {
  /** All that is other; empty where that has no name here, and the titles must say it. */
  readonly differs?: readonly Axis[];
  /** Both codes name the same part of the body. */
  readonly samePart?: boolean;
}

/** Why a source cannot answer. The message says what happened, where, and what to do. */
export class CodeSourceError extends Error {
  override readonly name = 'CodeSourceError';

  constructor(
    readonly reason: 'blocked' | 'unreachable' | 'not-found' | 'damaged' | 'foreign' | 'busy' | 'refused',
    message: string,
  ) {
    super(message);
  }
}
