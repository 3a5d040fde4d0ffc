import {credentials, isAllowed} from './allowed-origins.js';
import {loadMistakes} from './tell.js';

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

/**
 * Asks an allowed address, without a referrer, and without cookies unless the site sends its own server those. One that is not allowed is never contacted,
 * not even by a redirect.
 */
export async function request(url: URL, init: RequestInit, fail: Fail): Promise<Response> {
  const {origin} = url;
  if (!isAllowed(url)) {
    const mistakes = await loadMistakes();
    throw fail('blocked', mistakes?.adviceOn(url) ?? `${url} cannot be loaded into this page.`);
  }
  return fetch(url.href, {
    credentials: credentials(),
    referrerPolicy: 'no-referrer',
    // No server leads to another one: the page's own may redirect to itself, any other not at all.
    ...(origin === globalThis.origin ? {mode: 'same-origin'} : {redirect: 'error'}),
    ...init,
  }).catch(async ({message}: Error) => {
    const mistakes = await loadMistakes();
    throw fail('unreachable', `${url} could not be fetched (${message}). ${mistakes?.afterFailure(url) ?? ''}`);
  });
}
