let fetchPart: ((name: string) => Promise<unknown>) | undefined;

/** How the single script gets a part that it leaves out: from the file beside itself. */
export function onPart(fetch: (name: string) => Promise<unknown>): void {
  fetchPart = fetch;
}

/**
 * A part that weighs, fetched when first needed: `NAME.lazy.ts` is a chunk of its own for npm users and
 * `procedure-elements.NAME.min.js` beside the script.
 * @example const {Temporal} = await lazy('temporal', () => import('../elements/prep-checklist/temporal.lazy.js'));
 * @throws where it cannot be had: say what can be said without it.
 */
export const lazy = <T>(name: string, bundled: () => Promise<T>): Promise<T> =>
  fetchPart ? (fetchPart(name) as Promise<T>) : bundled();

/**
 * When what could not be had may be tried again: as soon as the device is online, or at the next occasion after a while.
 * Elements ask at each update, and a file that is not there is not to be asked for as often.
 */
export function forgetLater(forget: () => void): void {
  setTimeout(forget, 10_000);
  // Before the elements update, which they do then as well.
  addEventListener('online', forget, {once: true, capture: true});
}
