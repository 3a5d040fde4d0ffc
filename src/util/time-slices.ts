const SLICE_MS = 8;

/** Does work at once. */
export function runToEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does work in steps, and lets the page answer before and in between, or end it: no slice is longer than a step beyond 8 ms.
 * What a key press changes is shown before the work that it starts.
 */
export async function runInSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (let start = -Infinity; ;) {
    if (performance.now() - start > SLICE_MS) {
      await pause();
      start = performance.now();
    }
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Where there is nothing better, a timer, which waits for some milliseconds when it is one of many. */
const pause = (): Promise<unknown> => globalThis.scheduler?.postTask(() => {}) ?? new Promise((done) => setTimeout(done));
