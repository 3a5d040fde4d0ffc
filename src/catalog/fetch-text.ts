import {isAllowed} from './origins.js';
import {MAX_SIZE, tooLarge} from './read-record.js';
import {RecordError} from './record-error.js';

/**
 * Fetches a text from an allowed address, without cookies; an address that is not allowed is never contacted.
 * @throws RecordError
 */
export async function fetchText(url: URL): Promise<string> {
  if (!isAllowed(url)) throw notAllowed(url);
  const response = await fetch(url.href, {
    credentials: 'omit',
    headers: {accept: 'application/json'},
    // A page's own server must not lead elsewhere: such a redirect is not followed.
    mode: url.origin === globalThis.origin ? 'same-origin' : 'cors',
  }).catch((error: Error) => {
    throw new RecordError(
      'unreachable',
      `${url} could not be fetched (${error.message}). See its CORS headers and redirects, and this page's CSP.`,
    );
  });
  if (response.url && !isAllowed(new URL(response.url))) throw notAllowed(new URL(response.url));
  if (!response.ok) throw new RecordError('not-found', `${url} answered ${response.status}. Is the address right?`);
  return textOf(response, url);
}

function notAllowed({origin}: URL): RecordError {
  const how = `<meta name="procedure-elements-origins" content="${origin}">`;
  return new RecordError('blocked', `${origin} is not allowed here. To allow it, put ${how} into the page's <head>.`);
}

/** Stops reading where it becomes too much. */
async function textOf(response: Response, url: URL): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text(); // A polyfill of fetch: the reader of the text looks at its size.
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, {stream: true});
    if (text.length <= MAX_SIZE) continue;
    void reader.cancel();
    throw tooLarge(url.href);
  }
}
