import {execFileSync} from 'node:child_process';
import base from '../../web-test-runner.config.mjs';
import {findBrowser} from '../browser.mjs';

/** @returns what the runner needs to test in Chromium, and how to ask for its version. */
export async function find() {
  const {executablePath} = await findBrowser();
  return {config: base, version: () => execFileSync(executablePath, ['--version'], {encoding: 'utf8'})};
}
