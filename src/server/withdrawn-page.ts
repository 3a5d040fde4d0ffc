import {direction} from '../core/controllers/localize-controller.js';
import type {Procedure} from '../model/procedure.js';
import {pageOfRecord} from './page-address.js';
import {pageWords} from './page-words.js';
import {escaped} from './template-to-string.js';

/**
 * Renders the content of the page of a withdrawn record: its name, that it was withdrawn, why, and what to read instead.
 * Old links and printed QR codes lead here, so nothing else of the record is shown.
 * @param lang language of the interface.
 */
export function renderWithdrawn({lang: own, name, withdrawn}: Procedure, lang: string): string {
  const {date, reason, replacedBy} = withdrawn!;
  const words = pageWords(lang);
  const day = new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  const language = ` lang="${escaped(own)}" dir="${direction(own)}"`;
  return `<h1${language}>${escaped(name)}</h1>
      <p><strong>${escaped(words.withdrawn(day))}</strong> ${escaped(words.doNotUse)}</p>
      ${reason === undefined ? '' : `<p${language}>${escaped(reason)}</p>`}
      ${replacedBy === undefined ? '' : `<p><a href="${escaped(pageOfRecord(replacedBy))}">${escaped(words.instead)}</a></p>`}
      <p>${escaped(words.ask)}</p>`;
}
