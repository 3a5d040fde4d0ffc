import type {CSSResult, LitElement} from 'lit';
import {isServer} from './is-server.js';

/** The version of this copy of the library; the build writes it in. */
export const VERSION: string = '__VERSION__';

/** The tags that this copy knows. */
export const tags = new Set<string>();

type Versioned = CustomElementConstructor & {version?: string; elementStyles?: readonly unknown[]};

/** Style sheets belong to one document: an element that is moved to another one takes its own with it. */
function renewStyles({ownerDocument, shadowRoot, constructor}: LitElement): void {
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet || !shadowRoot?.adoptedStyleSheets) return;
  shadowRoot.adoptedStyleSheets = ((constructor as Versioned).elementStyles as readonly CSSResult[]).map(({cssText}) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}

/** Makes elements of a class keep their styles in any document. */
function followDocuments(prototype: {createRenderRoot(): unknown; adoptedCallback?(): void}): void {
  const {createRenderRoot} = prototype;
  Object.assign(prototype, {
    adoptedCallback(this: LitElement) {
      renewStyles(this);
    },
    createRenderRoot(this: LitElement) {
      try {
        return createRenderRoot.call(this);
      } catch {
        // Rendered for the first time elsewhere: Lit has only the sheets of the script's own document.
        renewStyles(this);
        return this.shadowRoot;
      }
    },
  });
}

let hasWarned = false;

/**
 * Registers a class for a tag, once per page: the same version again is nothing, another version keeps the first and says so.
 * (Lit's own decorator throws on the second load of a script and takes the rest of the bundle with it.)
 */
export function customElement(tag: string) {
  return (constructor: Versioned): void => {
    if (isServer && !globalThis.customElements) return;
    tags.add(tag);
    const first = customElements.get(tag) as Versioned | undefined;
    if (!first) {
      constructor.version = VERSION;
      followDocuments(constructor.prototype as never);
      customElements.define(tag, constructor);
    } else if (first.version !== VERSION && !hasWarned) {
      hasWarned = true; // one word for all of them
      console.warn(`<${tag}> is here in version ${first.version}: version ${VERSION} stands back.`);
    }
  };
}
