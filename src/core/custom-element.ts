import type {CSSResult, LitElement} from 'lit';
import {isServer} from './is-server.js';

/** The version of this copy of the library; the build writes it in. */
export const VERSION: string = '__VERSION__';

/** The tags that this copy knows. */
export const tags = new Set<string>();

let told = false;

type Versioned = CustomElementConstructor & {version?: string; elementStyles?: readonly unknown[]};

/** Style sheets belong to one document: an element that is moved to another one takes its own with it. */
function renewStyles(this: LitElement): void {
  const {ownerDocument, renderRoot, constructor} = this;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet || !(renderRoot as ShadowRoot | undefined)?.adoptedStyleSheets) return;
  (renderRoot as ShadowRoot).adoptedStyleSheets = ((constructor as Versioned).elementStyles as readonly CSSResult[]).map(
    ({cssText}) => {
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    },
  );
}

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
      constructor.prototype.adoptedCallback = renewStyles;
      customElements.define(tag, constructor);
    } else if (first.version !== VERSION && !told) {
      told = true; // one word for all of them
      console.warn(`<${tag}> is already on this page in version ${first.version}: version ${VERSION} stands back.`);
    }
  };
}
