import {safeDocument} from '../../../core/document.js';
import {correction, generate} from 'lean-qr';
import {toSvg} from 'lean-qr/extras/svg';
import type {Strings} from '../../../locales/register.js';
import type {Procedure} from '../../../model/procedure.js';
import {make} from '../../../core/print/make-element.js';

/** Light modules on each side, as the standard asks for. */
const QUIET = 4;

/** The least that phones read well from paper, in millimetres. */
const LEAST = 30;
const MODULE = 0.5;

/** Larger codes would fill the page: the address is there in words. */
const MOST_VERSION = 25;

/**
 * The address of the page, where others can have it: not of a file, nor of what only this browser knows. It names the version
 * of the record that is on paper (`?v=7KQ4-M2PX`), so that `version-changes` reports what has changed since.
 */
export function pageAddress({id, integrity}: Procedure): string | undefined {
  const url = new URL(location.href);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  // What a link inside the card added.
  if (url.hash.startsWith(`#${id}-`)) url.hash = '';
  url.username = url.password = '';
  // In the words of the page's server but for the code of another paper: "?12" and "?12=" may be two pages.
  const query = url.search.replace(/[?&]v=\w{4}-\w{4}(?![^&])/, '').slice(1);
  const code = integrity?.code && !/(^|&)v=/.test(query) && `v=${encodeURIComponent(integrity.code)}`;
  url.search = [query, code].filter(Boolean).join('&');
  return url.href;
}

/** The address in words, and as a QR code. */
export function renderAddress(address: string, words: Strings['handout']): Element {
  const code = draw(address, words.code(address));
  const line = make('p', 'address', address);
  line.dir = 'ltr';
  const text = make('div', 'words', make('p', '', words.address), line);
  if (!code) return make('div', 'online', text);
  text.append(make('p', '', words.scan));
  return make('div', 'online', code, text);
}

/** Black on white whatever is around it. @returns nothing where the address is too long. */
function draw(address: string, name: string): SVGElement | undefined {
  try {
    const code = generate(address, {minCorrectionLevel: correction.M, maxVersion: MOST_VERSION});
    const svg = toSvg(code, safeDocument, {on: '#000', off: '#fff', pad: QUIET});
    const side = `${Math.max(LEAST, (code.size + 2 * QUIET) * MODULE)}mm`;
    const attributes = {width: side, height: side, role: 'img', 'aria-label': name};
    for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
    return svg;
  } catch {
    return undefined;
  }
}
