export declare const LABELLED: readonly {readonly what: string; readonly record: unknown; readonly findings: readonly string[]}[];
