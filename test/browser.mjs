// Finds a Chromium for the tests. A headless shell is preferred: full Chromium gives background tabs no frames.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

const SHELLS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chrome-headless-shell'];
const FULL = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that comes in the npm tarball (Linux x64): nothing to install. */
async function packed() {
  // The package reads both on import: the runtime decides what it unpacks, TMPDIR where to.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  process.env.TMPDIR = resolve('node_modules/.cache/chromium');
  mkdirSync(process.env.TMPDIR, {recursive: true});
  // Its own font list knows /tmp alone: without a font, text has no height and no test sees its contrast.
  process.env.FONTCONFIG_FILE = `${process.env.TMPDIR}/fonts.conf`;
  const folders = [`${process.env.TMPDIR}/fonts`, '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(
    process.env.FONTCONFIG_FILE,
    `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${process.env.TMPDIR}/font-cache</cachedir></fontconfig>`,
  );
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * @param {{pinned?: boolean}} options whether the Chromium of the npm tarball takes precedence over an installed one
 * @returns {Promise<{executablePath: string, concurrency: number}>}
 */
export async function findBrowser({pinned = false} = {}) {
  const installed = pinned ? undefined : SHELLS.find((path) => existsSync(path));
  const chosen = process.env.CHROME_PATH ?? installed;
  if (chosen) return {executablePath: chosen, concurrency: 2};
  if (process.platform === 'linux' && process.arch === 'x64') return {executablePath: await packed(), concurrency: 2};
  const full = FULL.find((path) => existsSync(path));
  if (!full) throw new Error('No Chromium found. Install Chrome or Chromium, or name one in CHROME_PATH.');
  return {executablePath: full, concurrency: 1};
}
