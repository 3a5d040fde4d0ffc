import './first.js';
import {allowOrigins, onCheck} from './catalog/origins.js';
import {onAddress} from './catalog/load-record.js';
import {onMissingLocale} from './core/controllers/localize.js';
import {onPart} from './core/lazy.js';
import {ofDocument} from './core/page.js';
import {allowMetaOrigins} from './embed/meta-origins.js';
import {fetchPageRecord} from './embed/page-record.js';
import {upgradePage} from './embed/upgrade.js';
import * as kit from './kit.js';

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

const fetchBeside = async (name: string): Promise<unknown> => {
  if (!known) throw new Error('The script does not know its own address.');
  return import(new URL(`procedure-elements.${name}.min.js`, address).href);
};

const fetchPart = async (name: string): Promise<unknown> =>
  ((await fetchBeside(name)) as {default: (lent: typeof kit) => unknown}).default(kit);

onPart(fetchPart);
onAddress(fetchPageRecord);
onCheck(allowMetaOrigins);
onMissingLocale((lang) => {
  if (LANGUAGES.test(lang))
    fetchBeside(lang).catch(({message}: Error) =>
      console.warn(`Without a script tag for procedure-elements.${lang}.min.js, the page's elements speak English: ${message}`),
    );
});
upgradePage(['code-search', 'procedure-list'], fetchPart);
