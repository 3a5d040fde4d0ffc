import {allowOrigins} from '../loading/allowed-origins.js';
import {VERSION} from '../core/custom-element.js';
import {safeDocument} from '../core/document.js';
import {retryLater} from '../core/retry-later.js';
import {LOCALE_EVENT} from '../locales/register.js';
import * as sharedModules from './shared-modules.js';

/** The languages next to the script, and their words for the elements that are fetched later. */
const LOCALES = /^(search\.)?(es|ar)$/;

/** Returns the script's own address where it is known: not when a loader runs its text or a page includes it. */
function ownAddress(): string | undefined {
  const script = safeDocument.currentScript;
  return script instanceof HTMLScriptElement && script.src ? script.src : import.meta.url;
}

const address = ownAddress();
// A module that is written in a page has the page's address.
const isKnown = /^https?:/.test(address ?? '') && address !== safeDocument.baseURI;
// Records may lie next to the script, and so do its other languages and chunks.
if (isKnown) allowOrigins(address!);

/** How often each file has failed: a browser never requests a failed module again, so the next try has another address. */
const failures = new Map<string, number>();

/** Whether the page's import map names this file, maybe with a hash: under another address it would come unchecked. */
const isPinned = (file: string): boolean => [...safeDocument.scripts].some(({text}) => text.includes(file));

/** Imports `procedure-elements.NAME.min.js`. The version is in its address, so that no cache mixes versions. */
async function importSibling(name: string): Promise<unknown> {
  if (!isKnown) throw new Error('The script needs a script tag of its own.');
  const file = `procedure-elements.${name}.min.js`;
  const path = `${file}?${VERSION}`;
  const failed = failures.get(name) ?? 0;
  return import(new URL(failed && !isPinned(path) ? `${path}&${failed}` : path, address).href).catch(({message}: Error) => {
    failures.set(name, failed + 1);
    throw new Error(`Is ${file} next to the script? ${message}`);
  });
}

const chunks = new Map<string, Promise<unknown>>();

/**
 * Loads a chunk of the script, which gets the modules that it shares with the script, once; again when somebody asks after it
 * failed. A loaded chunk is there before the next paint: an element that needs it does not show itself without it first.
 */
export function loadChunk<T>(name: string): Promise<T> {
  let loading = chunks.get(name);
  if (!loading) {
    loading = importSibling(name).then((chunk) =>
      (chunk as {default: (modules: typeof sharedModules) => T}).default(sharedModules),
    );
    loading.catch(() => chunks.delete(name));
    chunks.set(name, loading);
  }
  return loading as Promise<T>;
}

/** Registers an element that the script leaves out; again when somebody asks or the device is online after it failed. */
export const loadElement = (tag: string): Promise<unknown> =>
  loadChunk(tag).catch((error: Error) => {
    addEventListener('online', () => void loadElement(tag).catch(() => {}), {once: true});
    throw error;
  });

const requested = new Set<string>();
// Online again, elements ask for all that they still lack.
addEventListener('online', () => dispatchEvent(new Event(LOCALE_EVENT)));

/** Loads a language, or the words of the search in it, once; again some time after it failed. */
export function loadLocale(name: string): void {
  if (!LOCALES.test(name) || requested.has(name)) return;
  requested.add(name);
  importSibling(name).catch(({message}: Error) => {
    console.warn(`The words are English: ${message}`);
    retryLater(() => requested.delete(name));
  });
}
