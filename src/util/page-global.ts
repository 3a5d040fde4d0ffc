/** The library's one global, under a symbol of its own: where copies that know nothing of each other meet. */
const KEY = Symbol.for('procedure-elements');
const page = globalThis as {[KEY]?: Record<string, unknown>};

/** Returns a value that all copies of this library on one page share; the first copy creates it. */
export const shared = <T>(name: string, make: () => T): T =>
  ((page[KEY] ??= Object.create(null) as Record<string, unknown>)[name] ??= make()) as T;
