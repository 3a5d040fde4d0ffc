const reported = new Set<string>();

/** Writes a warning on the console, once. */
export function warnOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  console.warn(message);
}
