import {isAllowed} from './origins.js';

/**
 * Fetches a file that the site may show, without cookies. An address that is not allowed is never contacted.
 * @param fail makes the error: what went wrong, and a message that says what to do.
 */
export async function fetchAllowed(
  url: URL,
  accept: string,
  fail: (reason: 'blocked' | 'unreachable' | 'not-found', message: string) => Error,
): Promise<Response> {
  if (!isAllowed(url)) {
    const how = `<meta name="procedure-elements-origins" content="${url.origin}">`;
    throw fail('blocked', `${url.origin} is not allowed here. To allow it, put ${how} into the page's <head>.`);
  }
  const response = await fetch(url, {credentials: 'omit', headers: {accept}}).catch((error: Error) => {
    throw fail('unreachable', `${url} could not be fetched (${error.message}). See its CORS headers and this page's CSP.`);
  });
  if (!response.ok) throw fail('not-found', `${url} answered ${response.status}. Is the address right?`);
  return response;
}
