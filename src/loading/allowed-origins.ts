import {shared} from '../util/page-global.js';
import {environment} from './environment.js';

/** The permissions of the site. A later copy of the library adds to those of the first one, whose elements are used. */
const allowed = (): Set<string> => shared('origins', () => new Set<string>());

/**
 * Allows records to come from other servers than the page's own. For site owners: page content can never add one.
 * @param origins such as `"https://records.example.org"`; a longer address counts as its origin.
 * @throws TypeError where an address is not a full http(s) one.
 */
export function allowOrigins(...origins: string[]): void {
  for (const address of origins) {
    const {protocol, origin} = new URL(address);
    if (!/^https?:$/.test(protocol)) throw new TypeError(`"${address}" is not an http(s) address.`);
    allowed().add(origin);
  }
}

/** Stands for the permission to send cookies; origins have other names. */
const CREDENTIALS = 'credentials';

/**
 * Sends the cookies of the page with requests to the page's own origin, for records behind a login. No other server ever gets
 * them. For site owners: page content can never ask for it.
 */
export function sendCredentials(): void {
  allowed().add(CREDENTIALS);
}

/** Returns how requests treat cookies; `same-origin` is the page's own origin only. */
export const credentials = (): RequestCredentials => (allowed().has(CREDENTIALS) ? 'same-origin' : 'omit');

/** Whether a record may be fetched from this address: http(s), from the page's own origin or one that the site allows. */
export function isAllowed({protocol, origin}: URL): boolean {
  environment.readOrigins?.();
  return /^https?:$/.test(protocol) && (origin === globalThis.location?.origin || allowed().has(origin));
}
