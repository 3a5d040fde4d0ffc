import {createHash, createPrivateKey, createPublicKey, sign, verify, type JsonWebKeyInput, type KeyObject} from 'node:crypto';
import {base64Url, fromBase64Url} from '../formats/integrity/content-hash.js';
import {Problem} from './problem.js';
import {inputName, readInput} from './read-input.js';

const encoder = new TextEncoder();
const toText = (value: object): string => base64Url(encoder.encode(JSON.stringify(value)));

/** A key that signatures are checked with, and its name. */
export interface VerifyingKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/**
 * Signs a text with an Ed25519 key (RFC 8037).
 * @param header members of the header besides `alg`, such as `kid`.
 * @returns a JWS in its compact form with detached content (RFC 7515, appendix F).
 */
export function signDetached(text: string, key: KeyObject, header: Readonly<Record<string, string>> = {}): string {
  const head = toText({alg: 'EdDSA', ...header});
  const signature = sign(null, signingInput(head, text), key);
  return `${head}..${base64Url(signature)}`;
}

/**
 * Checks a detached JWS over a text.
 * @returns the name of the key, or `undefined` if none of the keys has made it for this text.
 */
export function verifyDetached(text: string, jws: string, keys: readonly VerifyingKey[]): string | undefined {
  const [head = '', content, signature = '', ...more] = jws.split('.');
  if (content !== '' || more.length) return undefined;
  try {
    const {alg, kid, crit} = JSON.parse(new TextDecoder().decode(fromBase64Url(head))) as Record<string, unknown>;
    if (alg !== 'EdDSA' || crit !== undefined) return undefined;
    const fitting = keys.filter((key) => kid === undefined || key.kid === kid);
    return fitting.find(({key}) => verify(null, signingInput(head, text), key, fromBase64Url(signature)))?.kid;
  } catch {
    return undefined;
  }
}

const signingInput = (head: string, text: string): Uint8Array => encoder.encode(`${head}.${base64Url(encoder.encode(text))}`);

/** Returns the thumbprint of a key (RFC 7638), by which signatures name it. */
export function thumbprint(key: KeyObject): string {
  const {crv, kty, x} = key.export({format: 'jwk'});
  return createHash('sha256').update(JSON.stringify({crv, kty, x})).digest('base64url');
}

/**
 * Reads the key that signs.
 * @param file a private Ed25519 key: PEM (PKCS #8), as `openssl genpkey -algorithm ed25519` writes it, or JWK.
 * @throws {Problem} if it is not such a key.
 */
export async function readSigningKey(file: string): Promise<KeyObject> {
  const [key] = keysIn(await readInput(file), createPrivateKey);
  if (!key)
    throw new Problem(`${inputName(file)}: this is not a private Ed25519 key. Make one with: openssl genpkey -algorithm ed25519`);
  return key;
}

/**
 * Reads the keys that signatures are checked with.
 * @param file public or private Ed25519 keys: PEM, JWK, or a JWK Set `{"keys": […]}`.
 * @throws {Problem} if there is none.
 */
export async function readVerifyingKeys(file: string): Promise<VerifyingKey[]> {
  const keys = keysIn(await readInput(file), createPublicKey);
  if (!keys.length) throw new Problem(`${inputName(file)}: found no Ed25519 key, expected PEM, a JWK or a JWK Set`);
  return keys.map((key) => ({key, kid: thumbprint(key)}));
}

function keysIn(text: string, create: (key: string | JsonWebKeyInput) => KeyObject): KeyObject[] {
  const isPem = text.includes('-----BEGIN');
  try {
    const set = isPem ? [text] : ((json) => (json.keys as unknown[] | undefined) ?? [json])(JSON.parse(text));
    return set
      .map((key) => create(isPem ? text : ({key, format: 'jwk'} as JsonWebKeyInput)))
      .filter((key) => key.asymmetricKeyType === 'ed25519');
  } catch {
    return [];
  }
}
