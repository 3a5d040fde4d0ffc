/**
 * What the single script lends to the parts that it fetches later, by name: one Lit, one set of languages, one list
 * of allowed origins. A part is built without what stands here (`rollup.config.mjs`).
 */
export {css, html, LitElement, noChange, nothing} from 'lit';
export {CodeSourceError} from './catalog/code-search.js';
export {request} from './catalog/fetch-allowed.js';
export {fetchText} from './catalog/fetch-text.js';
export {codeSource} from './core/codes.js';
export {spoken} from './core/content.js';
export {Answers} from './core/controllers/answers.js';
export {Localize} from './core/controllers/localize.js';
export {customElement} from './core/custom-element.js';
export {__decorate} from './core/decorate.js';
export {CodeSelectEvent, ProcedureErrorEvent} from './core/events.js';
export {icon} from './core/icon.js';
export {lazy} from './core/lazy.js';
export {property, state} from './core/property.js';
export {hasContent} from './core/procedure-element.js';
export {sharedStyles} from './styles/shared.styles.js';
