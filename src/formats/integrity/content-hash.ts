import {canonicalize} from './canonicalize.bundled.js';

/** Crockford's base 32: no letter that is taken for a digit. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGIT_BITS = 5;
/** 40 bits: enough to tell the versions of one record apart, short enough to be read out on the phone. */
const CODE_LENGTH = 8;

/**
 * Returns the content hash of a record: SHA-256 of its canonical JSON (RFC 8785) as its author wrote it, as base64url.
 * `integrity`, which has the hash, is left out. Key order and white space make no difference, every letter does.
 * @param authored the record as `JSON.parse` returns it, before defaults are added.
 * @throws {Error} if a text has half of a surrogate pair: it has no canonical form.
 */
export async function contentHash(authored: object): Promise<string> {
  const record = {...authored, integrity: undefined};
  const text = new TextEncoder().encode(canonicalize(record));
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}

/** Returns the beginning of a content hash as people read it: `7KQ4-M2PX`. */
export function shortCode(hash: string): string {
  const octets = fromBase64Url(hash);
  let code = '';
  for (let at = 0; at < CODE_LENGTH; at++) {
    const bit = at * DIGIT_BITS;
    const two = (octets[bit >> 3]! << 8) | octets[(bit >> 3) + 1]!;
    code += DIGITS[(two >> (16 - DIGIT_BITS - (bit & 7))) & 31];
  }
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/** Writes octets as base64url without padding (RFC 4648). */
export const base64Url = (octets: Uint8Array): string =>
  btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Reads base64url. @throws {DOMException} if it is not base64url. */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
