import './all.js';
import {allowOrigins} from './catalog/origins.js';
import {onMissingLocale} from './core/controllers/localize.js';

const LANGUAGES = ['es', 'ar'];

/** The script's own address; a page may clobber `document.currentScript` with an element of that name. */
function ownAddress(): string | undefined {
  const script = document.currentScript;
  return script instanceof HTMLScriptElement && script.src ? script.src : import.meta.url;
}

const address = ownAddress();

if (address && /^https?:/.test(address)) {
  // Records may lie beside the script, and so do its other languages.
  allowOrigins(address);
  onMissingLocale((lang) => {
    if (LANGUAGES.includes(lang))
      import(new URL(`procedure-elements.${lang}.min.js`, address).href).catch(() =>
        console.warn(`procedure-elements.${lang}.min.js is not beside the script: it speaks English.`),
      );
  });
}
