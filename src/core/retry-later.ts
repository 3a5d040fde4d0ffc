/**
 * Forgets a failed request when it may be made again: as soon as the device is online, or at the next occasion after
 * 10 seconds. Elements ask at each update, and must not ask for a missing file as often.
 */
export function retryLater(forget: () => void): void {
  setTimeout(forget, 10_000);
  // Captured, so that it runs before the elements update, which they do then as well.
  addEventListener('online', forget, {once: true, capture: true});
}
