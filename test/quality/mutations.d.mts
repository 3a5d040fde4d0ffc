export declare const TODAY: string;
export declare function clean(): Record<string, unknown>;
export declare const MUTATIONS: readonly (readonly [
  rule: string,
  path: string,
  change: (record: Record<string, unknown>) => unknown,
])[];
export declare const HARMLESS: readonly (readonly [what: string, change: (record: Record<string, unknown>) => unknown])[];
