export const BLIND: readonly {readonly about: string; readonly record: unknown; readonly found: readonly string[]}[];
