/** Thrown for a page that would keep its reader busy for minutes. Its message completes "found". */
export class HostilePage extends Error {}
