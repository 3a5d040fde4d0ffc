import {safeDocument} from '../../../core/document.js';
import {correction, generate} from 'lean-qr';
import {toSvg} from 'lean-qr/extras/svg';
import type {Strings} from '../../../locales/register.js';

/** Light modules on each side, as the standard asks for. */
const QUIET = 4;

/** The least that phones read well from paper, in millimetres. */
const LEAST = 30;
const MODULE = 0.5;

/** Larger codes would fill the page: the address is there in words. */
const MOST_VERSION = 25;

/** The address of the page, where others can have it: not of a file, nor of what only this browser knows. */
export function pageAddress(id: string): string | undefined {
  const url = new URL(location.href);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  // What a link inside the card added.
  if (url.hash.startsWith(`#${id}-`)) url.hash = '';
  url.username = url.password = '';
  return url.href;
}

/** The address in words, and as a QR code. */
export function renderAddress(address: string, words: Strings['handout']): Element {
  const box = make('div', 'online');
  const text = box.appendChild(make('div', 'words'));
  text.appendChild(make('p')).append(words.address);
  const line = text.appendChild(make('p', 'address'));
  line.dir = 'ltr';
  line.append(address);
  const code = draw(address, words.code(address));
  if (!code) return box;
  box.prepend(code);
  text.appendChild(make('p')).append(words.scan);
  return box;
}

function make(tag: string, name = ''): HTMLElement {
  const element = safeDocument.createElement(tag);
  element.className = name;
  return element;
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
