/** The library's one global, under a symbol of its own: where copies that know nothing of each other meet. */
const KEY = Symbol.for('procedure-elements');
const page = globalThis as {[KEY]?: Record<string, unknown>};

/** What all copies of this library on one page have in common; the first copy that asks makes it. */
export const shared = <T>(name: string, make: () => T): T =>
  ((page[KEY] ??= Object.create(null) as Record<string, unknown>)[name] ??= make()) as T;
