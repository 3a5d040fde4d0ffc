/** JSON files are read as they are: their readers know their types. */
declare module '*.json' {
  const value: unknown;
  export default value;
}

/** One icon each: the index of the set names two thousand. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const shape: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
  export default shape;
}
