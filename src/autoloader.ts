/**
 * Registers the elements of the page as they appear: each is imported when the first of its tag is there, and no other.
 * @module
 */
import {ELEMENT_MODULES} from './element-modules.js';

/** Imports the elements that are below `root`, and those that are added later. For shadow roots: the document's are known. */
export function autoload(root: ParentNode & Node): void {
  const update = (): void => {
    for (const {localName} of root.querySelectorAll(':not(:defined)')) load(localName);
  };
  update();
  new MutationObserver(update).observe(root, {childList: true, subtree: true});
}

const loading = new Set<string>();

function load(tag: string): void {
  const importElement = Object.hasOwn(ELEMENT_MODULES, tag) && !loading.has(tag) ? ELEMENT_MODULES[tag] : undefined;
  if (!importElement) return;
  loading.add(tag);
  importElement().catch(({message}: Error) => {
    loading.delete(tag); // the next one of its tag tries again
    console.error(`<${tag}> cannot be loaded: ${message}`);
  });
}

if (globalThis.document) autoload(document);
