/** Copies data, such as a record, into plain objects: `structuredClone`, `String()` and frameworks take them. */
export function toPlain<T>(data: T): T {
  if (Array.isArray(data)) return data.map(toPlain) as T;
  if (typeof data !== 'object' || !data) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toPlain(value)])) as T;
}

/**
 * Takes the prototypes from the objects of `data`, so that it can be read on any page: a page may have put members of any
 * name on all objects, and an absent field would read as one of them.
 */
export function dropPrototypes<T>(data: T): T {
  if (typeof data !== 'object' || !data) return data;
  Object.values(data).forEach(dropPrototypes);
  return Array.isArray(data) ? data : Object.setPrototypeOf(data, null);
}
