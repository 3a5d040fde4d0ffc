import {credentials, isAllowed} from './allowed-origins.js';

type Fail = (reason: 'blocked' | 'unreachable' | 'not-found', message: string) => Error;

/**
 * Fetches a file from an allowed address.
 * @param fail makes the error: what went wrong, and a message that says what to do.
 */
export async function fetchAllowed(url: URL, accept: string, fail: Fail, cache?: RequestCache): Promise<Response> {
  const response = await request(url, {headers: {accept}, cache}, fail);
  if (!response.ok) throw fail('not-found', `${url} answered ${response.status}. Is the address right and public?`);
  return response;
}

/** Browsers trust these without https. */
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Addresses that no permission makes loadable, and what to write instead. */
const ADVICE: readonly (readonly [protocol: RegExp, advice: string])[] = [
  [
    /^(file|[a-z]):$/,
    'is on a computer, not on a web server. Put the page and its records on a server, and write the address there.',
  ],
  [/^(?!https?:)/, 'cannot be loaded. Write an address that begins with https://, or one relative to the page.'],
];

/**
 * Asks an allowed address, without a referrer, and without cookies unless the site sends its own server those. One that is not allowed is never contacted,
 * not even by a redirect.
 */
export async function request(url: URL, init: RequestInit, fail: Fail): Promise<Response> {
  const {origin, protocol} = url;
  const problem = ADVICE.find(([name]) => name.test(protocol));
  if (problem) throw fail('blocked', `${url} ${problem[1]}`);
  if (protocol === 'http:' && !LOCAL.test(url.hostname) && globalThis.location?.protocol === 'https:')
    throw fail('blocked', `${url} is http, and browsers load no http into an https page. Write its https address.`);
  if (!isAllowed(url))
    throw fail(
      'blocked',
      `${origin} is not allowed here. Put <meta name="procedure-elements-origins" content="${origin}"> into the page's <head>, or call allowOrigins('${origin}') of the npm package.`,
    );
  return fetch(url.href, {
    credentials: credentials(),
    referrerPolicy: 'no-referrer',
    // No server leads to another one: the page's own may redirect to itself, any other not at all.
    ...(origin === globalThis.origin ? {mode: 'same-origin'} : {redirect: 'error'}),
    ...init,
  }).catch((error: Error) => {
    throw fail(
      'unreachable',
      `${url} could not be fetched (${error.message}). See its CORS headers and this page's CSP, and where it redirects, give that address.`,
    );
  });
}
