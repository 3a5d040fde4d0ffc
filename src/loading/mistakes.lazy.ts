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
  if (protocol === 'http:' && globalThis.location?.protocol === 'https:')
    return `${url} is http, and browsers load no http into an https page. Write its https address.`;
  return `${origin} is not allowed here. Put <meta name="procedure-elements-origins" content="${origin}"> into the page's <head>, or call allowOrigins('${origin}') of the npm package.`;
}
