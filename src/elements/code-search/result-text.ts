import type {CodeResult} from '../../codes/code-source.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import type {codes} from '../../locales/search/en.js';
import {MAX_HITS} from './option.js';

/** Returns how many codes were found, and which words of the query none of them has. */
export function resultText({hits, total, partial, without}: CodeResult, words: typeof codes, localize: Localize): string {
  const {length} = hits;
  if (!length) return words.none;
  const mayBeMore = total === undefined && (partial || length === MAX_HITS);
  const found = (mayBeMore ? words.foundSome : words.found)(localize.number(total ?? length));
  return without?.length ? `${found} ${words.without(without.join(', '))}` : found;
}
