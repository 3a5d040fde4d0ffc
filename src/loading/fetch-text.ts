import {fetchAllowed} from './fetch-allowed.js';
import {MAX_SIZE, RecordError, tooLarge} from './record-error.js';

/**
 * Fetches a text from an allowed address, without cookies; an address that is not allowed is never contacted.
 * @param options.most how many characters it may have.
 * @param options.cache how the browser uses its cache.
 * @throws RecordError
 */
export async function fetchText(
  url: URL,
  {most = MAX_SIZE, cache}: {readonly most?: number; readonly cache?: RequestCache} = {},
): Promise<string> {
  const fail = (reason: RecordError['reason'], message: string): RecordError => new RecordError(reason, message);
  return textOf(await fetchAllowed(url, 'application/json', fail, cache), url, most);
}

/** Stops reading where it becomes too much. */
async function textOf(response: Response, url: URL, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text(); // A polyfill of fetch: the reader of the text looks at its size.
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, {stream: true});
    if (text.length <= most) continue;
    void reader.cancel();
    throw tooLarge(url.href, most);
  }
}
