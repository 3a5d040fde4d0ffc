export declare const UNSEEN: readonly {readonly about: string; readonly record: unknown; readonly found: readonly string[]}[];
