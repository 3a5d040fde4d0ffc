const SLICE_MS = 8;

/** Does work at once. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does work in steps, and lets the page answer in between, or end it: no slice is longer than a step beyond 8 ms. */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (let start = performance.now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - start > SLICE_MS) {
      await pause();
      signal?.throwIfAborted();
      start = performance.now();
    }
  }
}

/** A message comes back at once, where timers wait for milliseconds. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
