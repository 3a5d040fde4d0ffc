import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {chromeLauncher} from '@web/test-runner';
import base from '../../web-test-runner.config.mjs';

const PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export const missing = 'no Firefox found. Install it (Debian: apt-get install firefox-esr) or name one in FIREFOX_PATH.';

export const firefoxPath = () => process.env.FIREFOX_PATH ?? PATHS.find((path) => existsSync(path));

/** How puppeteer starts it. */
export const firefoxOptions = (executablePath) => ({
  browser: 'firefox',
  headless: true,
  executablePath,
  extraPrefsFirefox: {
    // The download panel takes the keyboard focus from the page.
    'browser.download.alwaysOpenPanel': false,
    'browser.download.folderList': 2,
    'browser.download.dir': resolve('node_modules/.cache/downloads'),
  },
});

export function find() {
  const executablePath = firefoxPath();
  if (!executablePath) return undefined;
  const launcher = chromeLauncher({concurrency: 1, launchOptions: firefoxOptions(executablePath)});
  return {
    config: {...base, browsers: [Object.assign(launcher, {name: 'Firefox'})]},
    version: () => execFileSync(executablePath, ['--version'], {encoding: 'utf8'}),
  };
}
