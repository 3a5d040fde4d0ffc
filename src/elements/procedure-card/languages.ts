import {html, nothing} from 'lit';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {card} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** Names a language in another one, or in its own; a tag that the browser does not know stays as it is. */
function nameOf(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Resolves an address of the record; on a server, and in a document without an address, it stays as it is. */
function resolve(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/**
 * Renders, where the interface and the record are in different languages, which one the record is in, and links to the record
 * in other languages.
 * @param src address of the record, which those in it are relative to.
 * @param page address of the page.
 * @param open shows another record in place: some addresses are those of pages, others of records.
 */
export function renderLanguages(
  {lang, alternates = []}: Procedure,
  localize: Localize,
  src: string,
  page: string,
  open: (address: string) => void,
): unknown {
  const words = localize.words('card', card);
  const differs = languageOf(lang) !== languageOf(localize.lang);
  if (!differs && !alternates.length) return nothing;
  const links = alternates.map(({lang: tag, url, name}) => {
    const address = resolve(url, resolve(src, page));
    const follow = (event: Event): void => {
      if (!/\.json$/i.test(address)) return;
      event.preventDefault();
      open(address);
    };
    return html`<li><a href=${address} hreflang=${tag} lang=${tag} @click=${follow}>${name ?? nameOf(tag, tag)}</a></li>`;
  });
  return html`<div class="languages">
    ${differs ? html`<p>${words.onlyIn(nameOf(lang, localize.lang))}</p>` : nothing}
    ${links.length ? html`<p id="languages">${words.otherLanguages}</p><ul aria-labelledby="languages">${links}</ul>` : nothing}
  </div>`;
}
