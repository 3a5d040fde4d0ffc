// Says what is wrong with a choice, where, and what to do.

/** @returns {string | undefined} what is wrong with a whole address. */
function addressProblem(address, example) {
  if (!/^https?:\/\/[^/\s]/i.test(address) || !URL.canParse(address)) return `Give the whole address, such as ${example}.`;
  const {search, hash, username} = new URL(address);
  if (search || hash || username) return 'Give the address without a name, “?” or “#” in it.';
  return undefined;
}

/** @returns {Record<string, string>} a message for each field that has to be corrected. */
export function problemsOf({record, file, folder, script, accent, show, parts}) {
  const found = {
    file:
      record !== 'other' || /^[^\s?#\\]+$/.test(file)
        ? undefined
        : 'Give the name of the record’s file, without spaces, such as knee-replacement.',
    parts: show === 'card' || parts.length ? undefined : 'Choose at least one part.',
    accent:
      !accent || /^#[\da-f]{6}$/i.test(accent) ? undefined : 'Write # and six digits or letters from a to f, such as #0b5394.',
    folder: addressProblem(folder, 'https://www.example.org/procedures/'),
    script:
      addressProblem(script, 'https://www.example.org/procedure-elements.min.js') ??
      (/\.m?js$/.test(new URL(script).pathname) ? undefined : 'This is not a script: its address has to end in .js.'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, message]) => message));
}

const isLocal = ({hostname}) => /^(localhost|127\.|\[::1\])|\.local$/.test(hostname);

/** Returns problems that readers would have although the addresses are well formed. */
export function warningsOf({record, script}) {
  const addresses = [new URL(record), new URL(script)];
  const foreign = [...new Set(addresses.filter(({origin}) => origin !== location.origin).map(({host}) => host))];
  return [
    addresses.some(isLocal) &&
      'These addresses are on your own computer, where readers cannot reach them. Give those of your server before you copy.',
    addresses.some((url) => url.protocol === 'http:' && !isLocal(url)) &&
      'An address begins with http://. Browsers block it on pages with https://.',
    foreign.length &&
      `Text or script comes from ${foreign.join(' and ')}, not from this site. Whoever runs that server can change what your readers see: use it only if you know it.`,
  ].filter(Boolean);
}

const luminance = (colour) => {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours as WCAG 2 counts it, 1 to 21. @param {string} one `#rrggbb` */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How well a colour reads on a white and on a dark page. */
export function contrastNote(accent) {
  const on = (page) => Math.floor(contrast(accent, page) * 10) / 10;
  const [white, dark] = [on('#ffffff'), on('#11181f')];
  const figures = `Contrast ${white} to 1 on a white page, ${dark} to 1 on a dark one.`;
  if (white >= 7 || dark >= 7) return `${figures} Readers need 7 to 1: use it only on ${white >= 7 ? 'light' : 'dark'} pages.`;
  return `${figures} Readers need 7 to 1: choose a ${white > dark ? 'darker' : 'lighter'} colour.`;
}

/** Asks this site whether something is at an address; other servers are not asked. */
export async function answerOf(address) {
  if (new URL(address).origin !== location.origin) return undefined;
  const {ok, status} = await fetch(address, {method: 'HEAD', cache: 'no-store'}).catch(() => ({ok: false, status: 'not at all'}));
  return ok ? undefined : `${address} answered ${status}.`;
}
