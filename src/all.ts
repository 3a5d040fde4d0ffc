/** Registers every element. */
export * from './elements/benefit-list.js';
export * from './elements/procedure-source.js';
export * from './elements/risk-list.js';
