import {isAllowed} from './allowed-origins.js';

type Fail = (reason: 'blocked' | 'unreachable' | 'not-found', message: string) => Error;

/**
 * Fetches a file from an allowed address, without cookies.
 * @param fail makes the error: what went wrong, and a message that says what to do.
 */
export async function fetchAllowed(url: URL, accept: string, fail: Fail): Promise<Response> {
  const response = await request(url, {headers: {accept}}, fail);
  if (!response.ok) throw fail('not-found', `${url} answered ${response.status}. Is the address right?`);
  return response;
}

/**
 * Asks an allowed address, without cookies or a referrer, whatever it answers. One that is not allowed is never contacted,
 * not even by a redirect.
 */
export async function request(url: URL, init: RequestInit, fail: Fail): Promise<Response> {
  const {origin} = url;
  if (!isAllowed(url))
    throw fail(
      'blocked',
      `${origin} is not allowed here. To allow it, put <meta name="procedure-elements-origins" content="${origin}"> into the page's <head> for the single script, or call allowOrigins('${origin}') of the npm package.`,
    );
  return fetch(url.href, {
    credentials: 'omit',
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
