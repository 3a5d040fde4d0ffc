import {UsageProblem} from './problem.js';

/** Whether an address leads to a file of the same site or of another, and is no script (`javascript:`), data or local file. */
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
