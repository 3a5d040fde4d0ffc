import {warnOnce} from './warn-once.js';
import {meant} from './nearest-name.js';
import {textMistake, WEB_PAGE} from './text-mistake.js';

export {checkMarkup} from './page-mistakes.js';

/** Addresses that no permission makes loadable, and what to write instead. */
const ADVICE: readonly (readonly [protocol: RegExp, advice: string])[] = [
  [
    /^(file|[a-z]):$/,
    'is on a computer, not on a web server. Put the page and its records on a server, and write the address there.',
  ],
  [/^(?!https?:)/, 'cannot be loaded. Write an address that begins with https://, or one relative to the page.'],
];

/** Explains why an address cannot be loaded into this page, and what to do. */
export function adviceOn(url: URL): string {
  const {origin, protocol} = url;
  const problem = ADVICE.find(([name]) => name.test(protocol));
  if (problem) return `${url} ${problem[1]}`;
  if (isMixed(url)) return `${url} is http, and browsers load no http into an https page. Write its https address.`;
  return `${origin} is not allowed here. Put <meta name="procedure-elements-origins" content="${origin}"> into the page's <head>, or call allowOrigins('${origin}') of the npm package.`;
}

/** Browsers trust these without https. */
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Browsers load no http into an https page. */
const isMixed = ({protocol, hostname}: URL): boolean =>
  protocol === 'http:' && !LOCAL.test(hostname) && globalThis.location?.protocol === 'https:';

/** Explains why an allowed address may not have answered. */
export const afterFailure = (url: URL): string =>
  isMixed(url)
    ? 'Browsers load no http into an https page. Write its https address.'
    : "See its CORS headers and this page's CSP, and where it redirects, give that address.";

/** Adds to the error of a text that is not JSON what the text is, where that is a usual mistake. */
export function explained(error: Error & {readonly text?: string}): Error {
  const words = textMistake(error.text!);
  const advice = words === WEB_PAGE ? ' Is the address right, and may everybody read it?' : '';
  if (words) error.message = error.message.replace(/ is not JSON: .*/, ` ${words}${advice}`);
  return error;
}

/** Words about the mistakes of authors. */
const WORDS = {
  section: (name: string, ...known: string[]) =>
    `<procedure-card> has no section "${name}"${meant(name, known)} There are: ${known.join(' ')}.`,
  origin: (word: string) => `procedure-elements-origins: "${word}" is not a valid origin such as https://example.org.`,
};

/** A mistake and what it is about. */
export type Mistake = {[Kind in keyof typeof WORDS]: [Kind, ...Parameters<(typeof WORDS)[Kind]>]}[keyof typeof WORDS];

/** Reports a mistake on the console, once. */
export function report(...[kind, ...about]: Mistake): void {
  warnOnce((WORDS[kind] as (...values: unknown[]) => string)(...about));
}
