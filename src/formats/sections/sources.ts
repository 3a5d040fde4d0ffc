import {isAddress, isDate} from '../../model/validate.js';
import type {Source} from '../../model/procedure.js';
import {readTags, writeTags} from './tags.js';

const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const ACCESSED = new RegExp(String.raw`(?:^|[.,;]? )\(?(?:accessed|retrieved|read)(?: on)?:? (${DATE})\)?\.?$`, 'i');
const WHOLE_DATE = new RegExp(`^(${DATE})\\.?$`);

/** Reads a date that stands alone, `2026-05-31`; other ways of writing one, and days that do not exist, are not guessed at. */
export function readDate(text: string): string | undefined {
  const date = WHOLE_DATE.exec(text)?.[1];
  return date && isDate(date) ? date : undefined;
}

/**
 * Reads a source, `Title https://example.org/a Accessed 2026-05-31 [publisher: NHS]`; all but the title may be missing.
 * A publisher is taken from its tag only: "NHS: MRI scan" and "MRI scan (NHS)" could as well be a title.
 */
export function readSource(line: string): Source {
  const {text: untagged, tags} = readTags(line, ['publisher']);
  let text = untagged;
  const end = ACCESSED.exec(text.slice(-60));
  const accessed = end && readDate(end[1]!);
  if (accessed) text = text.slice(0, -end[0].length);
  const url = /^https?:\/\/[^\s/]\S*$/i.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0];
  const address = url?.replace(/[.,;]$/, '').replace(/^https?/i, (scheme) => scheme.toLowerCase());
  // What no browser can follow stays in the text.
  if (!address || !isAddress(address)) return {text: text || line, ...tags, ...(accessed && {accessed})};
  text = text.slice(0, -url!.length).trim();
  return {text: text || address, url: address, ...tags, ...(accessed && {accessed})};
}

/** Writes a source as `readSource` reads it. */
export const writeSource = ({text, url, publisher, accessed}: Source): string =>
  writeTags([text, url, accessed && `Accessed ${accessed}`].filter(Boolean).join(' '), {publisher});
