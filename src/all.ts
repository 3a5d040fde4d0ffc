/** Registers every element. */
export * from './first.js';
export * from './elements/code-search.js';
export * from './elements/procedure-list.js';
