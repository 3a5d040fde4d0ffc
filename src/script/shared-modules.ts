/**
 * Modules that the single script shares with its chunks, by name: one Lit, one set of languages, one list of allowed
 * origins. A chunk is built without them (`scripts/rollup/shared-modules.mjs`).
 */
export {css, html, LitElement, noChange, nothing, svg} from 'lit';
export {CodeSourceError} from '../codes/code-source.js';
export {isAllowed} from '../loading/allowed-origins.js';
export {request} from '../loading/fetch-allowed.js';
export {fetchText} from '../loading/fetch-text.js';
export {codeSource, findCodes} from '../core/find-code-source.js';
export {explaining, listItem, nestedItems, paragraphs, prose, registerGlossary, spoken} from '../core/render/record-text.js';
export {chanceText} from '../core/render/likelihood-text.js';
export {linkStyles} from '../core/styles/links.styles.js';
export {loadRecord} from '../loading/load-record.js';
export {asksFirst, isForReader, isSilent, planSteps} from '../model/preparation-plan.js';
export {scopeOf} from '../elements/prep-checklist/step.js';
export {WarningSigns} from '../elements/warning-signs/warning-signs.js';
export {offsetWords, relationWords, timeOfDay} from '../elements/prep-checklist/step-time.js';
export {conditionOf} from '../model/step-scope.js';
export {denominator} from '../model/risk-numbers.js';
export {WAITING} from '../core/context.js';
export {outcome, settled} from '../core/controllers/record-controller.js';
export {Remember} from '../core/controllers/saved-state.js';
export {PlainList} from '../core/plain-list.js';
export {carryOver} from '../core/server-rendered.js';
export {LatestRequest} from '../core/controllers/latest-request.js';
export {Localize} from '../core/controllers/localize-controller.js';
export {customElement} from '../core/custom-element.js';
export {__decorate} from '../core/lit/decorate.js';
export {CodeSelectEvent, ProcedureErrorEvent} from '../core/events.js';
export {icon} from '../core/render/icon.js';
export {safeDocument} from '../core/document.js';
export {environment} from '../loading/environment.js';
export {property, state} from '../core/lit/property.js';
export {adoptStyleSheet} from '../core/adopt-style-sheet.js';
export {hasContent} from '../core/has-content.js';
export {ProcedureElement} from '../core/procedure-element.js';
export {sharedStyles} from '../core/styles/shared.styles.js';
