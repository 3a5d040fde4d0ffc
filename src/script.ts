import './all.js';
import {allowOrigins} from './catalog/origins.js';
import {onMissingLocale} from './core/controllers/localize.js';
import {onPart} from './core/lazy.js';

const LANGUAGES = ['es', 'ar'];

/** The script's own address; a page may clobber `document.currentScript` with an element of that name. */
function ownAddress(): string | undefined {
  const script = document.currentScript;
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

onPart(fetchBeside);
onMissingLocale((lang) => {
  if (known && LANGUAGES.includes(lang))
    fetchBeside(lang).catch(() =>
      console.warn(`procedure-elements.${lang}.min.js is not beside the script: it speaks English.`),
    );
});
