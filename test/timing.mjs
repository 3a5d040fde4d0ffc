/** How the tests wait: for an outcome, for a turn of the event loop, or to prove that something does not happen. */
const POLL_MS = 10;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for the next task: promises are settled by then, and mutation observers have run. */
export const nextTask = () => pause(0);

/**
 * Waits until a condition holds.
 * @throws if it does not hold within `timeoutMs`.
 */
export async function until(condition, {timeoutMs = 25_000, message = `${condition}`} = {}) {
  for (const end = performance.now() + timeoutMs; !(await condition()); await pause(POLL_MS))
    if (performance.now() > end) throw new Error(`Not within ${timeoutMs} ms: ${message}`);
}

/**
 * Proves that something does not happen: a condition holds now and at every look in the time in which it would.
 * The clock of the machine counts, since tests stop `Date.now`.
 * @throws as soon as the condition is false, or what it throws.
 */
export async function staysTrue(condition, {forMs = 100, message = `${condition}`} = {}) {
  for (const start = performance.now(); ; await pause(POLL_MS)) {
    const elapsedMs = performance.now() - start;
    if (!(await condition())) throw new Error(`No longer true after ${Math.round(elapsedMs)} ms: ${message}`);
    if (elapsedMs > forMs) return;
  }
}

/** Waits until a value stays the same for a while, and returns it. Values are compared as JSON. */
export async function settles(read, {forMs = 200} = {}) {
  let value = await read();
  for (let since = performance.now(); performance.now() - since < forMs; await pause(POLL_MS)) {
    const next = await read();
    if (JSON.stringify(next) !== JSON.stringify(value)) since = performance.now();
    value = next;
  }
  return value;
}
