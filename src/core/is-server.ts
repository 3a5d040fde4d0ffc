import {isServer as isNodeBuild} from 'lit';

/**
 * Whether elements are rendered to text. In unit tests Lit is in its build for Node, and the elements live in a document of
 * jsdom or happy-dom.
 */
export const isServer: boolean = isNodeBuild && !(globalThis.document && globalThis.MutationObserver);
