import {waitUntil as poll} from '@open-wc/testing';

/** Waits for an outcome as long as a test may take: one second, as is usual, says more of the machine than of the library. */
export const waitUntil = (outcome: () => unknown, message?: string): Promise<void> =>
  poll(outcome, message, {interval: 10, timeout: 25_000});
