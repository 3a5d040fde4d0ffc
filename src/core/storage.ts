/**
 * What an element keeps on this device, where its author asked for that. Storage may be full, forbidden or spoilt:
 * then nothing is kept, and everything else works.
 */

/** Whether the page has a storage: a frame without an origin of its own has none. */
export function canKeep(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** @returns what was kept under a key; `undefined` where there is nothing that can be read. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a key, or nothing any more where it is `undefined`. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // See above.
  }
}
