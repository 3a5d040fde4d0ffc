import {shared} from '../util/page-global.js';
import {environment} from './environment.js';

/** A later copy of the library adds to what the first one, whose elements are used, allows. */
const allowed = (): Set<string> => shared('origins', () => new Set<string>());

/**
 * Allows records to come from other servers than the page's own. For site owners: page content can never add one.
 * @param origins such as `"https://records.example.org"`; a longer address counts as its origin.
 * @throws TypeError where an address is not a full http(s) one.
 */
export function allowOrigins(...origins: string[]): void {
  for (const address of origins) {
    const {protocol, origin} = new URL(address);
    if (!/^https?:$/.test(protocol)) throw new TypeError(`Only http and https addresses can be allowed, not "${address}".`);
    allowed().add(origin);
  }
}

/** Whether a record may be fetched from this address: http(s), from the page's own origin or one that the site allows. */
export function isAllowed({protocol, origin}: URL): boolean {
  environment.readOrigins?.();
  return /^https?:$/.test(protocol) && (origin === globalThis.location?.origin || allowed().has(origin));
}
