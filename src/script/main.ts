import './bundled-elements.js';
import {allowOrigins, onCheck} from '../loading/allowed-origins.js';
import {onAddress} from '../loading/load-record.js';
import {onMissingLocale} from '../core/controllers/localize-controller.js';
import {VERSION} from '../core/custom-element.js';
import {onPart} from '../core/load-part.js';
import {ofDocument} from '../core/document.js';
import {allowMetaOrigins} from './meta-origins.js';
import {fetchPageRecord} from './page-record.js';
import {upgradePage} from './upgrade.js';
import * as kit from './shared-modules.js';

/** The languages beside the script, and their words for the elements that are fetched later. */
const LANGUAGES = /^(search\.)?(es|ar)$/;

/** The script's own address, where it is really known: not when a loader runs its text. */
function ownAddress(): string | undefined {
  const script = ofDocument('currentScript');
  return script instanceof HTMLScriptElement && script.src ? script.src : import.meta.url;
}

const address = ownAddress();
const known = /^https?:/.test(address ?? '');
// Records may lie beside the script, and so do its other languages and what it fetches when first needed.
if (known) allowOrigins(address!);

/** How often each file has failed: a browser never asks again for a module whose address has, so the next try has another. */
const failures = new Map<string, number>();

/** Whether a script in the page's text, its import map, names this address, maybe with a hash: under another it would come unchecked. */
const isPinned = (file: string): boolean => [...ofDocument('scripts')].some(({text}) => text.includes(file));

/** The version is in the address, so that no cache gives this script a part of another one. */
const fetchBeside = async (name: string): Promise<unknown> => {
  if (!known) throw new Error('The script does not know its own address.');
  const file = `procedure-elements.${name}.min.js?${VERSION}`;
  const before = failures.get(name) ?? 0;
  return import(new URL(before && !isPinned(file) ? `${file}&${before}` : file, address).href).catch((error: Error) => {
    failures.set(name, before + 1);
    throw error;
  });
};

const fetchPart = async (name: string): Promise<unknown> =>
  ((await fetchBeside(name)) as {default: (lent: typeof kit) => unknown}).default(kit);

onPart(fetchPart);
onAddress(fetchPageRecord);
onCheck(allowMetaOrigins);
onMissingLocale(async (lang) => LANGUAGES.test(lang) && fetchBeside(lang));
upgradePage(['code-search', 'procedure-list'], fetchPart);
