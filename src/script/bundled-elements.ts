/** Registers the elements that the single script includes; it fetches the others when a page needs them. */
export * from '../elements/alternative-list/alternative-list.js';
export * from '../elements/benefit-list/benefit-list.js';
export * from '../elements/care-team/care-team.js';
export * from '../elements/indication-list/indication-list.js';
export * from '../elements/patient-experience/patient-experience.js';
export * from '../elements/prep-checklist/prep-checklist.js';
export * from '../elements/procedure-card/procedure-card.js';
export * from '../elements/procedure-facts/procedure-facts.js';
export * from '../elements/procedure-overview/procedure-overview.js';
export * from '../elements/procedure-source/procedure-source.js';
export * from '../elements/procedure-steps/procedure-steps.js';
export * from '../elements/recovery-timeline/recovery-timeline.js';
export * from '../elements/risk-list/risk-list.js';
export * from '../elements/warning-signs/warning-signs.js';
