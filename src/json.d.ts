/** JSON files are read as they are: their readers know their types. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
