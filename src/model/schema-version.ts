/** The version of the record's shape that this library reads and writes. */
export const SCHEMA_VERSION = 1;
