import {isAllowed} from './origins.js';

/**
 * Fetches from an allowed address, without cookies; an address that is not allowed is never contacted.
 * @param fail makes the error: what went wrong, and a message that says what to do.
 */
export async function fetchAllowed(
  url: URL,
  accept: string,
  fail: (reason: 'blocked' | 'unreachable' | 'not-found', message: string) => Error,
): Promise<Response> {
  const check = (address: URL): void => {
    const how = `<meta name="procedure-elements-origins" content="${address.origin}">`;
    if (!isAllowed(address))
      throw fail('blocked', `${address.origin} is not allowed here. To allow it, put ${how} into the page's <head>.`);
  };
  check(url);
  const response = await fetch(url.href, {
    credentials: 'omit',
    headers: {accept},
    // A page's own server must not lead elsewhere: such a redirect is not followed.
    mode: url.origin === globalThis.origin ? 'same-origin' : 'cors',
  }).catch((error: Error) => {
    throw fail(
      'unreachable',
      `${url} could not be fetched (${error.message}). See its CORS headers and redirects, and this page's CSP.`,
    );
  });
  if (response.url) check(new URL(response.url));
  if (!response.ok) throw fail('not-found', `${url} answered ${response.status}. Is the address right?`);
  return response;
}
