import type {} from '../all.js';

/** A built script registers elements or adds to them, and exports nothing. */
export {};
