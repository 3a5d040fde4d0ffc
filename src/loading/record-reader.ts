import type * as readRecord from './read-record.js';

/** What reads and checks records. */
export type Reader = typeof readRecord;

let reader: Reader | undefined;

/**
 * `procedure-source` brings what reads and checks records, so that an element inside it carries nothing of that.
 * An element alone fetches it, while its record is on its way.
 */
export function onRecord(brought: Reader): void {
  reader = brought;
}

/** What reads records, where it is at hand. */
export const readerAtHand = (): Reader | undefined => reader;

/** What reads records, fetched where it is not at hand. */
export const fetchReader = async (): Promise<Reader> => (reader ??= await import('./read-record.js'));
