import {UsageProblem} from './problem.js';

/** Whether an address leads to a file of the same site or of another, and is not a script (`javascript:`), data or a local file. */
export function isWebAddress(address: string): boolean {
  const here = 'https://example.org';
  return address.trim() !== '' && URL.canParse(address, here) && /^https?:/.test(new URL(address, here).href);
}

/** @param option how messages call where the address was given. @throws {UsageProblem} if all readers would get a password. */
export function checkNoPassword(option: string, address: string): void {
  const {username, password} = new URL(address, 'https://example.org');
  if (username || password)
    throw new UsageProblem(`${option} has a user name or password in it, which everybody could read. Leave it out`);
}

/**
 * Returns the address of a folder, given with or without a slash at its end.
 * @param name of the command, for the message.
 * @throws {UsageProblem} if `--base` is not an http(s) address, or has a password in it.
 */
export function folderAddress(name: string, address: string): URL {
  if (!/^https?:\/\/[^/]/.test(address) || !URL.canParse(address))
    throw new UsageProblem(
      `${name}: --base is "${address}", expected an address of a folder such as https://example.org/procedures/`,
    );
  checkNoPassword(`${name}: --base`, address);
  const url = new URL(address);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
