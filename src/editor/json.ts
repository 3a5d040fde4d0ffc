/** A value of JSON. Records in the editor are such values: they may break the schema while somebody types. */
export type Json = string | number | boolean | null | Json[] | {[key: string]: Json};
export type JsonObject = {[key: string]: Json};

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON pointer (RFC 6901) of keys. */
export const pointer = (keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The keys of a JSON pointer. */
export const keysOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a pointer, or `undefined`. */
export function valueAt(root: Json | undefined, path: string): Json | undefined {
  return keysOf(path).reduce<Json | undefined>(
    (value, key) => (value !== null && typeof value === 'object' ? (value as JsonObject)[key] : undefined),
    root,
  );
}

/** Returns a copy with another value at a pointer; `undefined` removes a key or an item. Missing parents are made. */
export function withValue<T extends Json>(root: T, path: string, value: Json | undefined): T {
  const set = (parent: Json | undefined, [key, ...rest]: string[]): Json => {
    if (key === undefined) return value!;
    if (Array.isArray(parent)) {
      if (!rest.length && value === undefined) return parent.filter((_, at) => at !== Number(key));
      return Object.assign([...parent], {[key]: set(parent[Number(key)], rest)});
    }
    const {[key]: old, ...others} = isObject(parent) ? parent : {};
    if (!rest.length && value === undefined) return others;
    return old === undefined ? {...others, [key]: set(undefined, rest)} : {...(parent as JsonObject), [key]: set(old, rest)};
  };
  return set(root, keysOf(path)) as T;
}

/** Returns a copy of a list with the item at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

/** The pointer of a JSON path as `parseProcedure` gives it: `$.risks[0].text` is `/risks/0/text`. */
export const pointerOfPath = (path: string): string =>
  pointer(
    [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(([, key, at, quoted]) => key ?? at ?? quoted!),
  );
